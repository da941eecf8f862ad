import { byScore, explained } from './rank.ts';
import type { RankedRecord } from './record.ts';
import { countWord, statedSignal, voicesSignal, yearSignal } from './signals.ts';
import type { Surroundings } from './signals.ts';
import type { Ranked, Why } from './why.ts';

/** A work, and how many of the compared lists have it. */
export interface ComparedCandidate<R extends RankedRecord> {
  readonly record: R;
  readonly lists: number;
}

/** A topic, and how many works of the list that is compared with others speak of it. */
export interface CoveredTopic {
  readonly title: string;
  readonly works: number;
}

function listsSignal(lists: number): Why | null {
  if (lists < 2) return null;
  return {
    signal: 'lists',
    contribution: Math.log2(lists),
    text: `in ${countWord(lists)} of the lists compared`,
  };
}

/** What a list covers already it will want more of. */
function coveredSignal(record: RankedRecord, covered: ReadonlyMap<string, CoveredTopic>): Why | null {
  let best: CoveredTopic | null = null;
  for (const id of record.topics) {
    const topic = covered.get(id);
    if (topic !== undefined && topic.works > (best?.works ?? 0)) best = topic;
  }
  if (best === null) return null;
  return {
    signal: 'topic',
    contribution: Math.min(1.5, 0.25 * Math.log2(1 + best.works)),
    text: `on ${best.title}, where the list has ${best.works} already`,
  };
}

/**
 * Works of compared lists: those that more of the lists have come first, then what fits the subjects in `covered`,
 * then independent voices and what is known of it. Ties by id.
 */
export function rankCompared<R extends RankedRecord>(
  candidates: readonly ComparedCandidate<R>[],
  covered: ReadonlyMap<string, CoveredTopic>,
  around: Surroundings,
): readonly Ranked<R>[] {
  return candidates
    .map(({ record, lists }) =>
      explained(record, [
        listsSignal(lists),
        coveredSignal(record, covered),
        voicesSignal(record),
        yearSignal(record, around),
        statedSignal(record),
      ]),
    )
    .sort(byScore);
}
