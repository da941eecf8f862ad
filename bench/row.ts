import { threadClock } from './thread-clock.ts';

/** One figure beside its baseline of the same run. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the value stands beside, in the same unit; null where there is none. */
  readonly baseline: number | null;
  readonly ratio: number | null;
  /** Bounds of the ratio, or of the value where there is no baseline. */
  readonly must: number;
  readonly aim: number;
  readonly met: boolean;
}

/** A figure set against a baseline: the ratio is what is bounded. */
export function against(
  name: string,
  value: number,
  baseline: number,
  bounds: { readonly unit: string; readonly must: number; readonly aim: number },
): Row {
  const ratio = value / baseline;
  return { name, value, baseline, ratio, ...bounds, met: ratio <= bounds.must };
}

/** A figure that stands by itself. */
export function alone(
  name: string,
  value: number,
  bounds: { readonly unit: string; readonly must: number; readonly aim: number },
): Row {
  return { name, value, baseline: null, ratio: null, ...bounds, met: value <= bounds.must };
}

/** The middle value; of an even number the lower middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** Tells the time in milliseconds, from any moment on. */
export type Clock = () => number;

export const wallClock: Clock = () => performance.now();

/** Milliseconds that the work takes, once. */
export async function timed(work: () => unknown, clock: Clock = threadClock): Promise<number> {
  const from = clock();
  await work();
  return clock() - from;
}

const ROUNDS = 5;

/** Medians of several works run in turn, A B A B …, after one warm-up of each, so that drift meets all alike. */
export async function inTurn(
  works: readonly (() => unknown)[],
  clock: Clock = threadClock,
): Promise<readonly number[]> {
  return rounds(async () => {
    const times: number[] = [];
    for (const work of works) times.push(await timed(work, clock));
    return times;
  });
}

/** Medians of what five rounds measure, after one that does not count. */
export async function rounds(round: () => Promise<readonly number[]>): Promise<readonly number[]> {
  const all: (readonly number[])[] = [];
  await round();
  for (let number = 0; number < ROUNDS; number += 1) all.push(await round());
  return (all[0] ?? []).map((_, index) => median(all.map((times) => times[index] ?? Number.NaN)));
}

/** The value that 95 of 100 do not exceed. */
export function percentile95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;
}
