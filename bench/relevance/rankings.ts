import { searchGraph } from '../../api/search/search.ts';
import { loadVocabulary } from '../../api/search/vocabulary.ts';
import { compareCodePoints } from '../../schema/index.ts';
import { entityPages } from '../../store/graph/entities.ts';
import type { EntityRecord, GraphReader } from '../../store/port.ts';

/** A way to answer a question: ids, best first. */
export interface Ranking {
  readonly name: string;
  readonly answer: (question: string, limit: number) => Promise<readonly string[]>;
}

interface Indexed {
  readonly record: EntityRecord;
  /** How often each word stands in title, aliases and description. */
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Everything with a name that a search could answer. */
async function everything(reader: GraphReader): Promise<readonly Indexed[]> {
  const all: Indexed[] = [];
  for await (const entities of entityPages(reader)) {
    for (const record of entities) {
      const words = wordsOf([record.title, ...record.aliases, record.description ?? ''].join(' '));
      const counts = new Map<string, number>();
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
      all.push({ record, counts, length: words.length });
    }
  }
  return all;
}

type Scored = readonly [score: number, record: EntityRecord];

function best(scored: readonly Scored[], limit: number): readonly string[] {
  return scored
    .toSorted(([a, one], [b, other]) => b - a || compareCodePoints(one.id, other.id))
    .slice(0, limit)
    .map(([, record]) => record.id);
}

const K1 = 1.2;
const B = 0.75;

/** Plain BM25 (k1 1.2, b 0.75) over title, aliases and description as one text. */
function bm25(all: readonly Indexed[]): Ranking {
  const mean = all.reduce((sum, each) => sum + each.length, 0) / Math.max(1, all.length);
  const frequency = new Map<string, number>();
  for (const { counts } of all) {
    for (const word of counts.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const score = ({ counts, length }: Indexed, words: readonly string[]): number =>
    words.reduce((sum, word) => {
      const count = counts.get(word) ?? 0;
      const found = frequency.get(word) ?? 0;
      const weight = Math.log(1 + (all.length - found + 0.5) / (found + 0.5));
      return sum + (weight * count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / mean));
    }, 0);
  return {
    name: 'plain BM25',
    answer: (question, limit) => {
      const words = [...new Set(wordsOf(question))];
      const scored = all.map((each): Scored => [score(each, words), each.record]);
      return Promise.resolve(
        best(
          scored.filter(([value]) => value > 0),
          limit,
        ),
      );
    },
  };
}

/** What has all words of the question (most of them, where nothing has all), most lists first. */
function byLists(all: readonly Indexed[]): Ranking {
  return {
    name: 'number of lists',
    answer: (question, limit) => {
      const words = [...new Set(wordsOf(question))];
      const shares = all.map(({ counts }) => words.filter((word) => counts.has(word)).length);
      const most = shares.reduce((high, share) => Math.max(high, share), 0);
      const scored = all.flatMap(({ record }, at): readonly Scored[] =>
        most > 0 && shares[at] === most ? [[record.lists.length, record]] : [],
      );
      return Promise.resolve(best(scored, limit));
    },
  };
}

/** Cairn's own order and two plain ones over the same graph. */
export async function rankings(reader: GraphReader): Promise<readonly [Ranking, Ranking, Ranking]> {
  const all = await everything(reader);
  const vocabulary = await loadVocabulary(reader);
  const own: Ranking = {
    name: 'Cairn',
    answer: async (question, limit) => {
      const { results } = await searchGraph(reader, { query: question, first: limit, vocabulary });
      return results.map(({ record }) => record.id);
    },
  };
  return [own, bm25(all), byLists(all)];
}
