import { compareCodePoints } from '../order.ts';
import { matchOf } from './match.ts';
import type { Asked } from './match.ts';
import type { Question } from './question.ts';
import type { RankedRecord } from './record.ts';
import { SIGNALS } from './signals.ts';
import type { AskedSurroundings } from './signals.ts';
import type { Ranked, Why } from './why.ts';

export interface RankContext extends AskedSurroundings, Asked {}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Signals that count but would only lengthen a sentence. */
const UNSPOKEN: ReadonlySet<string> = new Set(['stated']);
const SPOKEN_LIMIT = 4;

/**
 * Puts what the signals said together; `said` is in the order a sentence puts it. Reasons are put into words only when
 * they are read: of hundreds that are ranked a page shows a few.
 */
export function explained<R extends RankedRecord>(record: R, said: readonly (Why | null)[]): Ranked<R> {
  let score = 0;
  for (const one of said) if (one !== null) score += round(one.contribution);
  return {
    record,
    score: round(score),
    get why() {
      return said
        .filter((one) => one !== null)
        .map((one) => ({ ...one, contribution: round(one.contribution) }))
        .sort((a, b) => b.contribution - a.contribution || compareCodePoints(a.signal, b.signal));
    },
    get sentence() {
      return said
        .filter((one) => one !== null && !UNSPOKEN.has(one.signal))
        .slice(0, SPOKEN_LIMIT)
        .map((one) => one?.text)
        .join('; ');
    },
  };
}

/** Best first; equal scores by id. */
export function byScore<R extends RankedRecord>(left: Ranked<R>, right: Ranked<R>): number {
  return right.score - left.score || compareCodePoints(left.record.id, right.record.id);
}

/**
 * Puts candidates in order from their own fields alone, so that every store gives the same order, and says why.
 * A question without terms leaves text out and ranks by the other signals.
 */
export function rank<R extends RankedRecord>(
  question: Question,
  candidates: readonly R[],
  context: RankContext,
): readonly Ranked<R>[] {
  return candidates
    .map((record) => {
      const match = matchOf(record, question, context);
      return explained(
        record,
        SIGNALS.map((signal) => signal(record, match, context)),
      );
    })
    .sort(byScore);
}
