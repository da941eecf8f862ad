import { conceptId, patternId, problemId } from '../../../schema/id.ts';
import type { Pack, PackNames } from '../../../schema/pack.ts';
import { createTogether } from './together.ts';
import { createPhraseTrie } from './trie.ts';
import type { Found, Phrase } from './trie.ts';
import { wordsOf } from './words.ts';

export type TopicKind = 'Concept' | 'Pattern' | 'Problem';

/** A thing of the pack that texts speak of. */
export interface Topic {
  readonly id: string;
  readonly kind: TopicKind;
  readonly area: string;
  readonly name: string;
}

/** A name of a topic in a text; places in UTF-16 units. */
export interface Mention {
  readonly topic: Topic;
  readonly start: number;
  readonly end: number;
}

/** What a text speaks of before ambiguous names are decided. */
export interface Scan {
  readonly sure: readonly Mention[];
  /** Names that also mean other things, waiting for a second sign. */
  readonly unsure: readonly Mention[];
  /** Topics one of whose signs stands in the text. */
  readonly signs: ReadonlySet<Topic>;
}

/**
 * The names of a pack's concepts, patterns and problems, found as packs/README.md says: whole words, plural
 * forms, hyphen and space alike, acronyms by letter case, the longest name first.
 */
export interface Vocabulary {
  readonly scan: (text: string) => Scan;
  /** The mentions that hold: sure ones, and unsure ones with a second sign in `text` or in `around`. */
  readonly decide: (text: Scan, around: readonly Scan[]) => readonly Mention[];
  /** The one topic whose name is the whole text, white space and punctuation aside; null otherwise. */
  readonly named: (text: string) => Topic | null;
  /** The problems whose words stand together in a text, in any order. */
  readonly together: (text: string) => readonly Topic[];
}

interface Meaning {
  readonly topic: Topic;
  readonly role: 'name' | 'ambiguous' | 'sign';
}

/** Capitals beyond the first letter: such a name is an acronym, and its letter case counts. */
function isAcronym(name: string): boolean {
  return !name.includes(' ') && /[A-Z]/.test(name.slice(1));
}

function phrasesOf(names: PackNames, topic: Topic): readonly Phrase<Meaning>[] {
  const unclear = new Set(names.ambiguous.map((name) => name.toLowerCase()));
  const phrase = (text: string, exact: boolean, role: Meaning['role']): Phrase<Meaning> => ({
    text,
    exact,
    value: { topic, role },
  });
  return [
    ...[names.name, ...names.aliases]
      .filter((name) => !unclear.has(name.toLowerCase()))
      .map((name) => phrase(name, false, 'name')),
    ...names.acronyms
      .filter((name) => !unclear.has(name.toLowerCase()))
      .map((name) => phrase(name, true, 'name')),
    ...names.ambiguous.map((name) => phrase(name, isAcronym(name), 'ambiguous')),
    ...names.signs.map((sign) => phrase(sign, false, 'sign')),
  ];
}

function topicsOf(pack: Pack): readonly (readonly [names: PackNames, topic: Topic])[] {
  const of = (
    kind: TopicKind,
    id: (name: string) => string,
    things: readonly (PackNames & { readonly area: string })[],
  ): readonly (readonly [PackNames, Topic])[] =>
    things.map((thing) => [thing, { id: id(thing.id), kind, area: thing.area, name: thing.name }]);
  return [
    ...of('Concept', conceptId, pack.concepts),
    ...of('Pattern', patternId, pack.patterns),
    ...of('Problem', problemId, pack.problems),
  ];
}

const NONE: readonly never[] = [];
const NO_SIGNS: ReadonlySet<Topic> = new Set();
const EMPTY: Scan = { sure: NONE, unsure: NONE, signs: NO_SIGNS };

function longest(found: readonly Found<Meaning>[]): readonly Found<Meaning>[] {
  if (found.length === 1) return found[0]?.value.role === 'sign' ? NONE : found;
  const names = found.filter((each) => each.value.role !== 'sign');
  const end = names.at(-1)?.end;
  return names.filter((each) => each.end === end);
}

export function createVocabulary(pack: Pack): Vocabulary {
  const all = topicsOf(pack);
  const trie = createPhraseTrie(all.flatMap(([names, topic]) => phrasesOf(names, topic)));
  const topicOf = new Map(all.map(([, topic]) => [topic.id, topic]));
  const together = createTogether(
    pack.problems.flatMap((problem) => {
      const value = topicOf.get(problemId(problem.id));
      return value === undefined ? [] : problem.together.map((clause) => ({ clause, value }));
    }),
  );

  function scan(text: string): Scan {
    const words = wordsOf(text);
    const sure: Mention[] = [];
    const unsure: Mention[] = [];
    let signs: Set<Topic> | null = null;
    let free = 0;
    for (
      let position = trie.next(words, 0);
      position < words.count;
      position = trie.next(words, position + 1)
    ) {
      const found = trie.at(words, position);
      if (found.length === 0) continue;
      for (const { value } of found) {
        if (value.role !== 'sign') continue;
        signs ??= new Set();
        signs.add(value.topic);
      }
      if (position < free) continue;
      for (const { start, end, next, value } of longest(found)) {
        (value.role === 'name' ? sure : unsure).push({ topic: value.topic, start, end });
        free = Math.max(free, next);
      }
    }
    if (signs === null && sure.length + unsure.length === 0) return EMPTY;
    return { sure, unsure, signs: signs ?? NO_SIGNS };
  }

  function decide(text: Scan, around: readonly Scan[]): readonly Mention[] {
    if (text.unsure.length === 0) return text.sure;
    const scans = [text, ...around];
    // Problems of one area are alternatives: one of them is no sign of another.
    const supports = (topic: Topic, other: Topic): boolean =>
      other.area === topic.area && (topic.kind !== 'Problem' || other.kind !== 'Problem' || other === topic);
    const holds = ({ topic }: Mention): boolean =>
      scans.some((each) => each.signs.has(topic) || each.sure.some((other) => supports(topic, other.topic)));
    const held = text.unsure.filter(holds);
    return held.length === 0 ? text.sure : [...text.sure, ...held].toSorted((a, b) => a.start - b.start);
  }

  function named(text: string): Topic | null {
    const words = wordsOf(text);
    if (words.count === 0) return null;
    const found = trie
      .at(words, 0)
      .filter(({ next, value }) => next === words.count && value.role !== 'sign');
    const topics = new Set(found.map((each) => each.value.topic));
    const [topic] = topics;
    return topics.size === 1 && topic !== undefined ? topic : null;
  }

  return { scan, decide, named, together };
}
