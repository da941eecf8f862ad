import { foldWords } from '../../../schema/index.ts';
import type { Database } from '../database.ts';
import { facetLine, marksOf, type FacetKeys } from '../facets.ts';
import { createInserter } from '../inserter.ts';
import { createWordList, type KnownWords } from './word-list.ts';

/** What an entity is found by. */
export interface Indexed {
  readonly entity: number;
  readonly names: readonly string[];
  readonly description: string | null;
  /** Titles of its organizations and topics. */
  readonly near: readonly string[];
  readonly facets: FacetKeys;
}

/** The word index, as one apply changes it. */
export interface WordIndex {
  put(slot: number, indexed: Indexed): void;
  remove(slot: number): void;
  /** @returns rows written */
  write(): number;
}

/** Stands between names, so that no phrase reaches from one into the next; no folded word holds it. */
const BREAK = ' ‖ ';

export function createWordIndex(database: Database, known: KnownWords): WordIndex {
  const removed = new Set<number>();
  const put = new Map<number, Indexed>();
  const ascending = (left: number, right: number): number => left - right;
  return {
    put: (slot, indexed) => {
      put.set(slot, indexed);
    },
    remove: (slot) => {
      removed.add(slot);
    },
    // In ascending order: the index is written twice as fast, since each backward step would flush it.
    write: () => {
      if (removed.size + put.size === 0) return 0;
      const words = createWordList(database, known);
      const fold = (text: string): string => {
        const folded = foldWords(text);
        words.add(folded);
        return folded.join(' ');
      };
      // A few topics and organizations stand near everything.
      const titles = new Map<string, string>();
      const foldTitle = (title: string): string => {
        const text = titles.get(title) ?? fold(title);
        titles.set(title, text);
        return text;
      };
      const removeWords = database.prepare('DELETE FROM words WHERE rowid = ?');
      const removeHit = database.prepare('DELETE FROM hit WHERE slot = ?');
      const insertWords = database.prepare(
        'INSERT INTO words (rowid, name, description, near, facet) VALUES (?, ?, ?, ?, ?)',
      );
      const hits = createInserter(database, 'hit', ['slot', 'entity', 'facets']);
      for (const slot of [...removed].sort(ascending)) {
        removeWords.run(slot);
        removeHit.run(slot);
      }
      for (const slot of [...put.keys()].sort(ascending)) {
        const indexed = put.get(slot);
        if (!indexed) continue;
        const { names, description, near, facets } = indexed;
        insertWords.run(
          slot,
          names.map(fold).join(BREAK),
          description === null ? '' : fold(description),
          near.map(foldTitle).join(BREAK),
          marksOf(facets),
        );
        hits.add([slot, indexed.entity, facetLine(facets)]);
      }
      return 2 * removed.size + put.size + hits.flush() + words.write();
    },
  };
}
