import type { RelationRecord } from '../store/port.ts';

/** The measured precision of a rule, from 0 to 1; null while it is unmeasured. */
export type Precision = (rule: string) => number | null;

/** Nothing has been measured. */
export const unmeasured: Precision = () => null;

/** A relation is as sure as its best rule; null when none of its rules is measured. */
export function confidenceOf(
  grounds: RelationRecord['grounds'],
  precision: Precision = unmeasured,
): number | null {
  const measured = grounds.map((ground) => precision(ground.rule)).filter((value) => value !== null);
  return measured.length === 0 ? null : Math.max(...measured);
}
