import { editDistance } from '../../../schema/index.ts';
import { allowedDistance, compareNearWords } from '../../nearest.ts';
import { clamp } from '../../checks.ts';
import type { GraphReader } from '../../port.ts';
import { isMendable, trigramsOf } from '../../trigrams.ts';
import type { Context } from './context.ts';

/** One edit, a swap at worst, changes at most this many trigrams. */
const TRIGRAMS_PER_EDIT = 4;

export function createNearestWords({ database, read }: Context): Pick<GraphReader, 'nearestWords'> {
  const trigramFrequency = database.prepareArrays<[number]>(
    'SELECT doc FROM trigram_frequency WHERE term = ?',
  );
  const sharing = database.prepareArrays<[string]>(
    'SELECT word FROM word WHERE key IN (SELECT rowid FROM trigram WHERE trigram MATCH ?)',
  );
  const frequency = database.prepareArrays<[number]>('SELECT doc FROM word_frequency WHERE term = ?');

  /** Words that share one of the rarest trigrams: every word near enough shares at least one of these. */
  const candidates = (word: string, distance: number): readonly string[] => {
    const rarest = trigramsOf(word)
      .map((trigram) => ({ trigram, words: trigramFrequency.get(trigram)?.[0] ?? 0 }))
      .sort((left, right) => left.words - right.words)
      .slice(0, TRIGRAMS_PER_EDIT * distance + 1)
      .filter(({ words }) => words > 0)
      .map(({ trigram }) => `"${trigram.replaceAll('"', '""')}"`);
    return rarest.length === 0 ? [] : sharing.all(rarest.join(' OR ')).map(([each]) => each);
  };

  return {
    nearestWords: (word, limit) =>
      read(() => {
        if (!isMendable(word)) return [];
        const allowed = allowedDistance(word);
        return candidates(word, allowed)
          .filter((each) => each !== word)
          .map((each) => ({ word: each, distance: editDistance(word, each, allowed) }))
          .filter(({ distance }) => distance <= allowed)
          .map((near) => ({ ...near, frequency: frequency.get(near.word)?.[0] ?? 0 }))
          .filter((near) => near.frequency > 0)
          .sort(compareNearWords)
          .slice(0, clamp(limit))
          .map((near) => near.word);
      }),
  };
}
