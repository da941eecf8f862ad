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

interface Heading {
  readonly text: string;
  readonly key: string;
}

/** Words where they were met first; most are never met again. */
interface Met {
  readonly text: string;
  readonly voice: string;
  readonly place: Sighting;
  readonly isHeading: boolean;
  again: Candidate | null;
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

const isTelling = (word: string): boolean => /^\p{L}{2}/u.test(word) && !/[.:]\p{L}/u.test(word);

/** Every run of two to three telling words of a title that neither begins nor ends with a joining word, once. */
function termsOf(title: string): ReadonlySet<string> {
  const words = wordsOf(title).slice(0, 30);
  const telling = words.map(isTelling);
  const ends = words.map((word, at) => telling[at] === true && !JOINERS.has(word.toLowerCase()));
  const terms = new Set<string>();
  for (let from = 0; from + 1 < words.length; from += 1) {
    if (ends[from] !== true) continue;
    const [first, second, third] = words.slice(from, from + 3);
    if (ends[from + 1] === true) terms.add(`${first ?? ''} ${second ?? ''}`);
    if (telling[from + 1] === true && ends[from + 2] === true)
      terms.add(`${first ?? ''} ${second ?? ''} ${third ?? ''}`);
  }
  return terms;
}

function isHeadingLike(text: string): boolean {
  const words = wordsOf(text);
  return words.length >= 1 && words.length <= HEADING_WORDS && /\p{L}{3}/u.test(text) && text.length <= 60;
}

const keyOf = (text: string): string => slug(foldName(text));

/** Reads headings; what stands above one entry stands above its neighbours, too. */
function createHeadingReader(): (heading: string) => Heading | null {
  let [last, read]: [string | null, Heading | null] = [null, null];
  return (heading) => {
    if (heading === last) return read;
    const text = bareHeading(heading);
    [last, read] = [heading, isHeadingLike(text) ? { text, key: keyOf(text) } : null];
    return read;
  };
}

function add({ text, voice, place, isHeading }: Met, candidate: Candidate): void {
  candidate.spellings.set(text, (candidate.spellings.get(text) ?? 0) + 1);
  candidate.entities.add(place.entity);
  candidate.isHeading ||= isHeading;
  if (candidate.places.length < PLACES && !candidate.voices.has(voice)) candidate.places.push(place);
  candidate.voices.add(voice);
}

function candidateOf(first: Met): Candidate {
  const empty = {
    spellings: new Map<string, number>(),
    voices: new Set<string>(),
    entities: new Set<string>(),
  };
  const candidate: Candidate = { ...empty, places: [], isHeading: false };
  add(first, candidate);
  return candidate;
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
  const met = new Map<string, Met>();
  const note = (key: string, text: string, voice: string, place: Sighting, isHeading: boolean): void => {
    if (key === '') return;
    const now: Met = { text, voice, place, isHeading, again: null };
    const first = met.get(key);
    if (first === undefined) met.set(key, now);
    else add(now, (first.again ??= candidateOf(first)));
  };
  const readHeading = createHeadingReader();
  let titles = 0;
  for (const { voice, entries } of sortedBy(listings, ({ source }) => source)) {
    for (const { source, path, lines, headings, title, entity } of entries) {
      const place: Sighting = { source, path, line: lines[0], headings, entity };
      const heading = readHeading(headings.at(-1) ?? '');
      if (heading) note(heading.key, heading.text, voice, place, true);
      titles += 1;
      if (titles > TITLE_LIMIT) continue;
      for (const term of termsOf(title)) note(keyOf(term), term, voice, place, false);
    }
  }
  const candidates = [...met].flatMap(([id, { again }]) => (again ? [[id, again] as const] : []));
  const found = candidates.filter(
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
