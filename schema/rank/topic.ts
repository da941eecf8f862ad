import type { Basis } from '../evidence.ts';
import { foldWords } from '../fold.ts';
import type { RelationType } from '../relation.ts';
import { fieldOf, standsIn } from './field.ts';
import type { Field } from './field.ts';
import { byScore, explained } from './rank.ts';
import type { RankedRecord } from './record.ts';
import { statedSignal, voicesSignal, yearSignal } from './signals.ts';
import type { Surroundings } from './signals.ts';
import type { Ranked, Why } from './why.ts';

/** A relation that joins a work to a topic, and what it rests on. */
export interface TopicGround {
  readonly type: RelationType;
  readonly bases: readonly Basis[];
}

/** A work with the relations that join it to the topic. */
export interface TopicCandidate<R extends RankedRecord> {
  readonly record: R;
  readonly grounds: readonly TopicGround[];
}

const BASIS_WORTH: Readonly<Record<Basis, number>> = {
  stated: 4,
  mentioned: 2,
  inherited: 1,
  inferred: 0.25,
};
const BASIS_TEXT: Readonly<Record<Basis, string>> = {
  stated: 'says so outright',
  mentioned: 'names it',
  inherited: 'stands under its heading',
  inferred: 'guessed from its address or owner',
};
const NAMED_IN_TITLE = 3;

function basisSignal(bases: readonly Basis[], isNamedInTitle: boolean): Why | null {
  const best = bases.toSorted((a, b) => BASIS_WORTH[b] - BASIS_WORTH[a])[0];
  if (best === undefined) return null;
  const isTitle = isNamedInTitle && best !== 'stated';
  return {
    signal: 'basis',
    contribution: isTitle ? NAMED_IN_TITLE : BASIS_WORTH[best],
    text: isTitle ? 'names it in its title' : BASIS_TEXT[best],
  };
}

function explainsSignal(grounds: readonly TopicGround[]): Why | null {
  if (!grounds.some((ground) => ground.type === 'EXPLAINS')) return null;
  return { signal: 'explains', contribution: 1, text: 'explains it' };
}

/** What speaks of one or two things says more about each. */
function focusSignal(record: RankedRecord): Why | null {
  if (record.topics.length === 0 || record.topics.length > 2) return null;
  return { signal: 'topic', contribution: 0.6 / record.topics.length, text: 'speaks of little else' };
}

/** Titles made ready, by record: the same records are ranked for one topic after another. */
const titles = new WeakMap<RankedRecord, Field>();

function titleOf(record: RankedRecord): Field {
  const known = titles.get(record) ?? fieldOf(record.title);
  titles.set(record, known);
  return known;
}

/**
 * What to read first on a topic: said outright before named in the title, before named elsewhere, before standing
 * under a heading; then independent lists, what is known of it, and its year. Ties by id.
 */
export function rankForTopic<R extends RankedRecord>(
  topic: { readonly title: string; readonly aliases: readonly string[] },
  candidates: readonly TopicCandidate<R>[],
  around: Surroundings,
): readonly Ranked<R>[] {
  const names = [topic.title, ...topic.aliases].map(foldWords).filter((words) => words.length > 0);
  return candidates
    .map(({ record, grounds }) => {
      const title = titleOf(record);
      return explained(record, [
        basisSignal(
          grounds.flatMap((ground) => ground.bases),
          names.some((words) => standsIn(title, words, false)),
        ),
        explainsSignal(grounds),
        voicesSignal(record),
        focusSignal(record),
        yearSignal(record, around),
        statedSignal(record),
      ]);
    })
    .sort(byScore);
}
