import { STOP_WORDS, foldWords } from '../../schema/index.ts';
import type { EntityKind, Spelling } from '../../schema/index.ts';
import { entitiesOf } from '../../store/graph/entities.ts';
import type { EntityRecord, GraphReader } from '../../store/port.ts';

/** A thing with names that a question may use. */
export interface NamedThing {
  readonly id: string;
  readonly kind: EntityKind;
  readonly title: string;
  /** Title and aliases, each once, title first. */
  readonly names: readonly Spelling[];
}

/** The names of a graph, and how new it is. */
export interface Vocabulary {
  /** Things that have exactly this name (folded words without stop words), by id. */
  named(words: readonly string[]): readonly NamedThing[];
  /** Year of the newest revision read; null when no source has a date. */
  readonly newestYear: number | null;
}

const KINDS: readonly EntityKind[] = ['Concept', 'Pattern', 'Problem', 'Organization'];
const THING_LIMIT = 20_000;
/** More names than this are another thing's problem, and cost every question. */
const NAME_LIMIT = 12;

/** The key of a name: without words that only join others, unless there are no others. */
function nameKey(words: readonly string[]): string {
  const carried = words.filter((word) => !STOP_WORDS.has(word));
  return (carried.length > 0 ? carried : words).join(' ');
}

function thingOf(record: EntityRecord): NamedThing {
  const names = new Map<string, Spelling>();
  for (const text of [record.title, ...record.aliases].slice(0, NAME_LIMIT)) {
    const words = foldWords(text);
    const key = words.join(' ');
    if (words.length > 0 && !names.has(key)) names.set(key, { words, text });
  }
  return { id: record.id, kind: record.kind, title: record.title, names: [...names.values()] };
}

async function readThings(reader: GraphReader): Promise<readonly NamedThing[]> {
  return (await entitiesOf(reader, KINDS, THING_LIMIT)).map(thingOf);
}

async function readNewestYear(reader: GraphReader): Promise<number | null> {
  const years = (await reader.sources())
    .map(({ source }) => Number.parseInt(source.revisionDate ?? '', 10))
    .filter(Number.isFinite);
  return years.length === 0 ? null : Math.max(...years);
}

/** Reads the names of all topics and organizations once; good until the graph changes. */
export async function loadVocabulary(reader: GraphReader): Promise<Vocabulary> {
  const [things, newestYear] = await Promise.all([readThings(reader), readNewestYear(reader)]);
  const byName = new Map<string, NamedThing[]>();
  for (const thing of things) {
    for (const key of new Set(thing.names.map(({ words }) => nameKey(words)))) {
      const same = byName.get(key);
      if (same) same.push(thing);
      else byName.set(key, [thing]);
    }
  }
  return { named: (words) => byName.get(nameKey(words)) ?? [], newestYear };
}

/** Remembers the vocabulary of the generation last asked for. */
export function createVocabularyMemory(reader: GraphReader): (generation: number) => Promise<Vocabulary> {
  let known: { readonly generation: number; readonly vocabulary: Promise<Vocabulary> } | null = null;
  return (generation) => {
    if (known?.generation !== generation) {
      const vocabulary = loadVocabulary(reader);
      known = { generation, vocabulary };
      vocabulary.catch(() => (known = null));
    }
    return known.vocabulary;
  };
}
