/** What was right, what was claimed but wrong, and what was not found. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export interface Interval {
  readonly value: number | null;
  /** Wilson score interval at 95 %; null where nothing was counted. */
  readonly low: number | null;
  readonly high: number | null;
  readonly of: number;
}

export interface Score {
  readonly precision: Interval;
  readonly recall: Interval;
  readonly f1: number | null;
}

export const emptyTally = (): Tally => ({ right: 0, wrong: 0, missed: 0 });

const Z = 1.959964;

/**
 * A share with its Wilson score interval at 95 %.
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference (1927).
 */
export function share(right: number, of: number): Interval {
  if (of === 0) return { value: null, low: null, high: null, of };
  const p = right / of;
  const z2 = Z * Z;
  const middle = (p + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z / (1 + z2 / of)) * Math.sqrt((p * (1 - p)) / of + z2 / (4 * of * of));
  return { value: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half), of };
}

/** Precision, recall and their harmonic mean. */
export function scoreOf({ right, wrong, missed }: Tally): Score {
  const precision = share(right, right + wrong);
  const recall = share(right, right + missed);
  const f1 = right + wrong + missed === 0 ? null : (2 * right) / (2 * right + wrong + missed);
  return { precision, recall, f1 };
}
