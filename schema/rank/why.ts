import type { RankedRecord } from './record.ts';

/** One reason for a place in a ranking. */
export interface Why {
  readonly signal: string;
  /** What it added to the score. */
  readonly contribution: number;
  /** The same in words, fit to stand in a sentence. */
  readonly text: string;
}

/** A record with its place in a ranking explained. */
export interface Ranked<R extends RankedRecord> {
  readonly record: R;
  readonly score: number;
  /** Strongest first. */
  readonly why: readonly Why[];
  /** The reasons as one phrase, without a full stop. */
  readonly sentence: string;
}
