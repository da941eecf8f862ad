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

/** Milliseconds that the work takes, once. */
export async function timed(work: () => unknown): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

const ROUNDS = 5;

/** Medians of several works run in turn, A B A B …, after one warm-up of each, so that drift meets all alike. */
export async function inTurn(works: readonly (() => unknown)[], rounds = ROUNDS): Promise<readonly number[]> {
  const times = works.map((): number[] => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, work] of works.entries()) {
      const time = await timed(work);
      if (round >= 0) times[index]?.push(time);
    }
  }
  return times.map(median);
}
