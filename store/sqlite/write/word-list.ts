import type { Database } from '../database.ts';
import { createInserter } from '../inserter.ts';
import { isMendable, padded } from '../../trigrams.ts';

/** The list of words that typing errors are mended to; it only grows. */
export interface WordList {
  add(words: readonly string[]): void;
  /** Adds the words not yet listed. @returns rows written */
  write(): number;
}

/** Words known to be listed. */
export type KnownWords = Set<string>;

/** Beyond this many, words are asked for again rather than kept in memory. */
const MOST_KNOWN = 200_000;

/** @param known kept from one list to the next on the same store; to be cleared when a transaction is undone */
export function createWordList(database: Database, known: KnownWords): WordList {
  const fresh = new Set<string>();
  return {
    add: (words) => {
      for (const word of words) if (!known.has(word)) fresh.add(word);
    },
    write: () => {
      if (fresh.size === 0) return 0;
      const isListed = database.prepare('SELECT 1 FROM word WHERE word = ?');
      const words = createInserter(database, 'word', ['key', 'word']);
      const insertTrigrams = database.prepare('INSERT INTO trigram (rowid, word) VALUES (?, ?)');
      let key = database.prepareArrays<[number | null]>('SELECT max(key) FROM word').get()?.[0] ?? 0;
      for (const word of fresh) {
        if (!isMendable(word) || isListed.get(word) !== undefined) continue;
        key += 1;
        words.add([key, word]);
        insertTrigrams.run(key, padded(word));
      }
      if (known.size > MOST_KNOWN) known.clear();
      for (const word of fresh) known.add(word);
      return 2 * words.flush();
    },
  };
}
