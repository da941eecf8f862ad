import { sortedBy } from './order.ts';

/** How often a rule was right, of how often it was seen on labelled or judged samples. */
export interface Measured {
  readonly right: number;
  readonly seen: number;
}

/** Figures by name of rule. */
export type MeasuredRules = Readonly<Record<string, Measured>>;

/** Rules seen less often are unmeasured. */
const ENOUGH_SEEN = 20;

/** A rule's precision, (right + 1) / (seen + 2) by Laplace's rule of succession; null while it is unmeasured. */
export function precisionOf(measured: Measured | undefined): number | null {
  if (!measured || measured.seen < ENOUGH_SEEN) return null;
  return (measured.right + 1) / (measured.seen + 2);
}

/** Figures of several measurements as one, by name of rule. */
export function addMeasured(
  measurements: Iterable<readonly [rule: string, measured: Measured]>,
): MeasuredRules {
  const sums = new Map<string, Measured>();
  for (const [rule, { right, seen }] of measurements) {
    const before = sums.get(rule);
    sums.set(rule, { right: right + (before?.right ?? 0), seen: seen + (before?.seen ?? 0) });
  }
  return Object.fromEntries(sortedBy(sums, ([rule]) => rule));
}
