import type { Match } from './match.ts';
import type { RankedRecord } from './record.ts';
import type { Why } from './why.ts';

/** What ranking knows beside question and candidates. */
export interface Surroundings {
  /** The newest year in the graph; freshness counts from it, not from the clock. */
  readonly newestYear: number | null;
}

export interface AskedSurroundings extends Surroundings {
  /** Topics that words of the question are names of, id → title. */
  readonly topics: ReadonlyMap<string, string>;
  /** Those of them that the whole question is a name of. */
  readonly subjects: ReadonlySet<string>;
}

/** Looks at one side of a candidate; null when it says nothing for it. */
export type Signal = (record: RankedRecord, match: Match, around: AskedSurroundings) => Why | null;

const quoted = (words: string): string => `“${words.length > 80 ? `${words.slice(0, 79)}…` : words}”`;

const title: Signal = (record, match) => {
  if (match.title.share === 0) return null;
  const whole = match.title.isWhole ? 1 + 0.5 * match.density : 0;
  const order = match.isTitle ? 5.5 : match.isPhrase ? 1.5 : 0;
  const text = match.isTitle
    ? `is called ${quoted(record.title)}`
    : `says ${quoted(match.title.words)} in its title`;
  return { signal: 'title', contribution: 4 * match.title.share + whole + order, text };
};

const name: Signal = (_record, { name: found, title: inTitle, isTitle }) => {
  if (found.share === 0 || isTitle || (!found.isExact && found.share <= inTitle.share)) return null;
  const beyond = Math.max(0, found.share - inTitle.share);
  const contribution = 3 * beyond + (found.isExact ? 4 : 0);
  return { signal: 'name', contribution, text: `also called ${quoted(found.alias)}` };
};

const organization: Signal = (_record, { organization: found }) =>
  found.share === 0
    ? null
    : { signal: 'organization', contribution: 2.5 * found.share, text: `by ${found.words}` };

const description: Signal = (_record, { description: found }) =>
  found.share === 0
    ? null
    : {
        signal: 'description',
        contribution: 1.5 * found.share,
        text: `says ${quoted(found.words)} in its description`,
      };

const withArticle = (word: string): string => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;

/** What is asked for by its form: "papers on …". */
const form: Signal = (record, { form: share }) =>
  share === 0 || record.form === null
    ? null
    : {
        signal: 'form',
        contribution: 2.5 * share,
        text: record.form === 'slides' ? 'slides' : withArticle(record.form),
      };

const asWords = (kind: string): string => kind.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();

/** What is asked for by its kind: "case studies of …". */
const kind: Signal = (record, { kind: share }) =>
  share === 0 ? null : { signal: 'kind', contribution: 2.5 * share, text: withArticle(asWords(record.kind)) };

const TOPIC_KINDS: ReadonlySet<string> = new Set(['Concept', 'Pattern', 'Problem', 'Organization']);

const itself: Signal = (record, match, { topics, subjects }) => {
  if (!TOPIC_KINDS.has(record.kind)) return null;
  if (topics.has(record.id)) {
    const isAll = subjects.has(record.id);
    return {
      signal: 'kind',
      contribution: isAll ? 5 : record.kind === 'Organization' ? 1 : 3,
      text: `the ${record.kind.toLowerCase()} itself`,
    };
  }
  if (!match.title.isWhole) return null;
  return { signal: 'kind', contribution: 0.75, text: withArticle(record.kind.toLowerCase()) };
};

const topic: Signal = (record, _match, { topics }) => {
  const shared = record.topics.filter((id) => topics.has(id));
  if (shared.length === 0) return null;
  const names = shared.slice(0, 2).map((id) => topics.get(id) ?? id);
  return {
    signal: 'topic',
    contribution: Math.min(3, 1.5 * shared.length),
    text: `speaks of ${names.join(' and ')}`,
  };
};

const NUMBERS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A small number as a word, a large one in digits. */
export function countWord(count: number): string {
  return NUMBERS[count - 2] ?? String(count);
}

/** Independent lists agree; most works stand in one list only, so agreement counts from two up. */
export function voicesSignal(record: RankedRecord): Why | null {
  if (record.voices < 2) return null;
  return {
    signal: 'voices',
    contribution: Math.min(1.5, 0.5 * Math.log2(record.voices)),
    text: `${countWord(record.voices)} lists that do not copy each other`,
  };
}

const HALF_LIFE = 5;

/** Half as much for every five years before the newest year of the graph. */
export function yearSignal(record: RankedRecord, { newestYear }: Surroundings): Why | null {
  if (record.year === null || newestYear === null) return null;
  const age = Math.max(0, newestYear - record.year);
  return { signal: 'year', contribution: 0.5 * 2 ** (-age / HALF_LIFE), text: String(record.year) };
}

/** Who and when are both stated. */
export function statedSignal(record: RankedRecord): Why | null {
  if (record.year === null || record.organizations.length === 0) return null;
  return { signal: 'stated', contribution: 0.2, text: 'says who and when' };
}

const year: Signal = (record, { year: share }, around) => {
  const signal = yearSignal(record, around);
  if (signal === null || share === 0) return signal;
  return { ...signal, contribution: signal.contribution + 2.5 * share, text: `from ${record.year ?? ''}` };
};

/** In the order in which a sentence puts them. */
export const SIGNALS: readonly Signal[] = [
  itself,
  title,
  name,
  organization,
  kind,
  form,
  description,
  topic,
  voicesSignal,
  year,
  statedSignal,
];
