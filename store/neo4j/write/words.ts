import { isMendable, trigramsOf } from '../../trigrams.ts';
import type { Query } from '../connection.ts';
import { readIds, writeRows } from './batches.ts';

/** Words known to be listed; kept from one apply to the next on the same store. */
export type KnownWords = Set<string>;

/** Beyond this many, words are asked for again rather than kept in memory. */
const MOST_KNOWN = 200_000;

/** A word's trigrams as the index holds them. */
function trigramText(word: string): string {
  return trigramsOf(word).join(' ');
}

/** Lists the words that typing errors are mended to; the list only grows. @returns words added */
export async function writeWords(
  query: Query,
  words: Iterable<string>,
  known: KnownWords,
): Promise<{ readonly added: readonly string[] }> {
  const fresh = [...new Set(words)].filter((word) => !known.has(word) && isMendable(word));
  const find = 'UNWIND $ids AS id MATCH (w:Word {word: id}) RETURN id';
  const listed = new Set((await readIds<[string]>(query, find, fresh)).map(([word]) => word));
  const added = fresh.filter((word) => !listed.has(word));
  await writeRows(
    query,
    'UNWIND $rows AS row CREATE (:Word {word: row[0], trigrams: row[1]})',
    added.map((word) => [word, trigramText(word)]),
  );
  return { added: fresh };
}

/** Remembers words that are listed for certain: after their transaction. */
export function rememberWords(known: KnownWords, words: readonly string[]): void {
  if (known.size > MOST_KNOWN) known.clear();
  for (const word of words) known.add(word);
}
