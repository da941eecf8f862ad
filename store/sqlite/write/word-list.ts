import type { Database } from '../database.ts';
import { createInserter } from '../inserter.ts';
import { isMendable, padded } from '../../trigrams.ts';

/** The list of words that typing errors are mended to; it only grows. */
export interface WordList {
  add(words: readonly string[]): void;
  /** Adds the words not yet listed. @returns rows written */
  write(): number;
}

/** Words known to be listed, and how many keys were given when these were all there are; -1 when they are not. */
export interface KnownWords {
  readonly words: Set<string>;
  all: number;
}

export function createKnownWords(): KnownWords {
  return { words: new Set(), all: 0 };
}

/** Needed after a transaction was undone. */
export function forgetKnownWords(known: KnownWords): void {
  known.words.clear();
  known.all = 0;
}

/** Beyond this many, words are asked for again rather than kept in memory. */
const MOST_KNOWN = 200_000;

/** @param known kept from one list to the next on the same store; to be cleared when a transaction is undone */
export function createWordList(database: Database, known: KnownWords): WordList {
  const fresh = new Set<string>();
  return {
    add: (words) => {
      for (const word of words) if (!known.words.has(word)) fresh.add(word);
    },
    write: () => {
      if (fresh.size === 0) return 0;
      const isListed = database.prepare('SELECT 1 FROM word WHERE word = ?');
      const words = createInserter(database, 'word', ['key', 'word']);
      const insertTrigrams = database.prepare('INSERT INTO trigram (rowid, word) VALUES (?, ?)');
      let key = database.prepareArrays<[number | null]>('SELECT max(key) FROM word').get()?.[0] ?? 0;
      // While a store is filled for the first time, what is not known is not listed.
      const isAll = key === known.all;
      for (const word of fresh) {
        if (!isMendable(word) || (!isAll && isListed.get(word) !== undefined)) continue;
        key += 1;
        words.add([key, word]);
        insertTrigrams.run(key, padded(word));
      }
      const isKept = known.words.size <= MOST_KNOWN;
      if (!isKept) known.words.clear();
      for (const word of fresh) known.words.add(word);
      known.all = isAll && isKept ? key : -1;
      return 2 * words.flush();
    },
  };
}
