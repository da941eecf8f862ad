import { editDistance } from '../../../schema/index.ts';
import { allowedDistance, compareNearWords } from '../../nearest.ts';
import { clamp } from '../../checks.ts';
import type { GraphReader } from '../../port.ts';
import { isMendable, trigramsOf } from '../../trigrams.ts';
import { whole } from '../connection.ts';
import { WORD_COLUMNS } from '../expression.ts';
import { SPELLING_INDEX, WORD_INDEX } from '../schema.ts';
import type { Context } from './context.ts';

/** One edit, a swap at worst, changes at most this many trigrams. */
const TRIGRAMS_PER_EDIT = 4;

/** Entities counted for a word at most. */
const MOST_COUNTED = 100_000;

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** Every word near enough shares one of these: those at the ends, which most words share, come last. */
function telling(word: string, distance: number): readonly string[] {
  const isEnd = (trigram: string): boolean => trigram.startsWith('^^') || trigram.endsWith('$$');
  return [...trigramsOf(word)]
    .sort((left, right) => Number(isEnd(left)) - Number(isEnd(right)))
    .slice(0, TRIGRAMS_PER_EDIT * distance + 1);
}

export function createNearestWords({ read }: Context): Pick<GraphReader, 'nearestWords'> {
  return {
    nearestWords: (word, limit) =>
      read(async (query) => {
        if (!isMendable(word)) return [];
        const allowed = allowedDistance(word);
        const sharing = await query<[string]>(
          `CALL db.index.fulltext.queryNodes('${SPELLING_INDEX}', $lucene) YIELD node
           WITH node.word AS word WHERE abs(size(word) - $length) <= $slack RETURN word`,
          {
            lucene: telling(word, allowed).map(quoted).join(' '),
            length: whole(word.length),
            // Lengths are in UTF-16 units on one side or the other: an edit changes two at most.
            slack: whole(2 * allowed),
          },
        );
        const near = sharing
          .map(([each]) => ({ word: each, distance: editDistance(word, each, allowed) }))
          .filter(({ word: each, distance }) => each !== word && distance <= allowed);
        if (near.length === 0) return [];
        const frequencies = new Map(
          await query<[string, number]>(
            `UNWIND $words AS each CALL (each) {
               CALL db.index.fulltext.queryNodes('${WORD_INDEX}', each[1], {limit: $most}) YIELD node
               RETURN count(node) AS total
             } RETURN each[0], total`,
            {
              words: near.map((each) => [
                each.word,
                WORD_COLUMNS.map((column) => `${column}:${quoted(each.word)}`).join(' '),
              ]),
              most: whole(MOST_COUNTED),
            },
          ),
        );
        return near
          .map((each) => ({ ...each, frequency: frequencies.get(each.word) ?? 0 }))
          .filter(({ frequency }) => frequency > 0)
          .sort(compareNearWords)
          .slice(0, clamp(limit))
          .map((each) => each.word);
      }),
  };
}
