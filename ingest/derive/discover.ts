import { compareCodePoints, sortedBy, type Entry } from '../../schema/index.ts';
import { slug } from '../../schema/id.ts';
import type { DiscoveredTopic } from '../../store/port.ts';
import { foldName } from '../link/fold.ts';
import { bareHeading } from '../link/topics.ts';

/** A list and the voice it speaks with; lists of one voice count once. */
export interface VoicedListing {
  readonly voice: string;
  readonly source: string;
  readonly entries: readonly Pick<Entry, 'source' | 'path' | 'lines' | 'headings' | 'title' | 'entity'>[];
}

type Sighting = DiscoveredTopic['places'][number];

interface Candidate {
  /** How it is written, by how often. */
  readonly spellings: Map<string, number>;
  readonly voices: Set<string>;
  readonly places: Sighting[];
  readonly entities: Set<string>;
  isHeading: boolean;
}

const PLACES = 6;
const MOST = 200;
const HEADING_WORDS = 4;
/** Independent lists that must speak of a topic. */
const VOICES = 2;
/** Resources whose titles must have the words, in so many lists or in more. */
const TERM_ENTITIES = 6;
const TERM_ENTITIES_IN_MORE = 5;
/** Titles beyond this many are not taken apart: the words they share would not fit in memory. */
const TITLE_LIMIT = 200_000;

const JOINERS = new Set(
  'a an and are as at be by for from how in into is it of on or the to via vs with your our using based what why when'.split(
    ' ',
  ),
);

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}+#.'’-]*/gu) ?? [];

/** Every run of two to three words of a title that neither begins nor ends with a joining word. */
function* termsOf(title: string): Iterable<string> {
  const words = wordsOf(title).slice(0, 30);
  for (let from = 0; from < words.length; from += 1) {
    for (let length = 2; length <= 3 && from + length <= words.length; length += 1) {
      const run = words.slice(from, from + length);
      const isTelling = run.every((word) => /^\p{L}{2}/u.test(word) && !/[.:]\p{L}/u.test(word));
      if (
        isTelling &&
        !JOINERS.has((run[0] ?? '').toLowerCase()) &&
        !JOINERS.has((run.at(-1) ?? '').toLowerCase())
      )
        yield run.join(' ');
    }
  }
}

function isHeadingLike(text: string): boolean {
  const words = wordsOf(text);
  return words.length >= 1 && words.length <= HEADING_WORDS && /\p{L}{3}/u.test(text) && text.length <= 60;
}

/**
 * What several independent lists speak of and no pack knows: headings that stand in at least two voices, and words
 * that stand together in titles of many resources. Most voices first, then most entries, then by id.
 * @param isKnown true for words that the pack has a name for, or that only say where things stand
 */
export function discoverTopics(
  listings: readonly VoicedListing[],
  isKnown: (text: string) => boolean,
): readonly DiscoveredTopic[] {
  const candidates = new Map<string, Candidate>();
  const note = (text: string, voice: string, place: Sighting, isHeading: boolean): void => {
    const key = slug(foldName(text));
    if (key === '') return;
    let candidate = candidates.get(key);
    if (candidate === undefined) {
      candidate = {
        spellings: new Map(),
        voices: new Set(),
        places: [],
        entities: new Set(),
        isHeading: false,
      };
      candidates.set(key, candidate);
    }
    candidate.spellings.set(text, (candidate.spellings.get(text) ?? 0) + 1);
    candidate.entities.add(place.entity);
    candidate.isHeading ||= isHeading;
    if (candidate.places.length < PLACES && !candidate.voices.has(voice)) candidate.places.push(place);
    candidate.voices.add(voice);
  };
  let titles = 0;
  for (const { voice, entries } of sortedBy(listings, ({ source }) => source)) {
    for (const { source, path, lines, headings, title, entity } of entries) {
      const place: Sighting = { source, path, line: lines[0], headings, entity };
      const heading = bareHeading(headings.at(-1) ?? '');
      if (isHeadingLike(heading)) note(heading, voice, place, true);
      titles += 1;
      if (titles > TITLE_LIMIT) continue;
      for (const term of new Set(termsOf(title))) note(term, voice, place, false);
    }
  }
  const found = [...candidates].filter(
    ([, { voices, entities, isHeading }]) =>
      voices.size >= VOICES &&
      (isHeading || entities.size >= (voices.size > VOICES ? TERM_ENTITIES_IN_MORE : TERM_ENTITIES)),
  );
  return found
    .map(([id, { spellings, voices, places, entities, isHeading }]) => ({
      id: `concept/${id}`,
      title: sortedBy([...spellings], ([text, count]) => `${String(1e9 - count)} ${text}`)[0]?.[0] ?? id,
      voices: voices.size,
      entries: entities.size,
      isHeading,
      places,
    }))
    .filter(({ title }) => !isKnown(title))
    .sort((a, b) => b.voices - a.voices || b.entries - a.entries || compareCodePoints(a.id, b.id))
    .slice(0, MOST);
}
