import { foldWords } from '../fold.ts';
import { compareCodePoints } from '../order.ts';
import { STOP_WORDS } from '../rank/stop-words.ts';
import { contentStems, stem } from './stem.ts';

/** What may be meant, with the words it is described by. */
export interface Meant {
  readonly id: string;
  readonly title: string;
  /** Other names of it. */
  readonly names: readonly string[];
  /** Words with which people ask for it. */
  readonly asked: readonly string[];
  /** One sentence: what it is for. */
  readonly goal: string;
  /** Everything else that is said about it. */
  readonly body: readonly string[];
}

/** One way to take a question. */
export interface Reading {
  readonly id: string;
  readonly title: string;
  /** Words of the question that speak for it, as typed. */
  readonly matched: readonly string[];
  readonly score: number;
}

/**
 * understood: one reading is meant, `close` may hold others; unsure: several are as near, a person must choose among
 * `close`; none: nothing here is about this.
 */
export interface Understanding {
  readonly outcome: 'understood' | 'unsure' | 'none';
  readonly reading: Reading | null;
  /** At most two, best first. */
  readonly close: readonly Reading[];
  readonly matched: readonly string[];
  readonly ignored: readonly string[];
}

export interface UnderstandingIndex {
  understand(question: string): Understanding;
}

const WORTH = { name: 6, alias: 5, asked: 5, goal: 3, body: 1 } as const;
/** For two neighbouring words of the question that stand side by side in a name. */
const PAIR = 4;
/** For a whole name inside the question, per word. */
const WHOLE = 3;
const CLOSE = 0.35;
const UNSURE = 0.93;
/** Less than this is chance: a reading needs a word of its own, or several of its description. */
const LEAST = 5;
const ENOUGH_SHARE = 0.3;
/** Less than this is not even worth asking back. */
const HINT = 3;
/** A reading this near that is called by a name in the question which the best one leaves out. */
const RIVAL = 0.6;
/** Longer questions are cut. */
const MOST_WORDS = 60;

interface Profile {
  readonly meant: Meant;
  readonly words: ReadonlyMap<string, number>;
  /** Names and asked phrases, as stems. */
  readonly phrases: readonly (readonly string[])[];
  readonly pairs: ReadonlySet<string>;
}

interface Word {
  readonly typed: string;
  readonly stem: string;
}

const pairKey = (left: string, right: string): string => `${left} ${right}`;

function profileOf(meant: Meant): Profile {
  const words = new Map<string, number>();
  const add = (text: string, worth: number): void => {
    for (const word of contentStems(text)) words.set(word, Math.max(words.get(word) ?? 0, worth));
  };
  add(meant.title, WORTH.name);
  for (const name of meant.names) add(name, WORTH.alias);
  for (const phrase of meant.asked) add(phrase, WORTH.asked);
  add(meant.goal, WORTH.goal);
  for (const text of meant.body) add(text, WORTH.body);
  const phrases = [meant.title, ...meant.names, ...meant.asked]
    .map(contentStems)
    .filter((each) => each.length > 0);
  const pairs = new Set(
    phrases.flatMap((phrase) => phrase.slice(1).map((word, i) => pairKey(phrase[i] ?? '', word))),
  );
  return { meant, words, phrases, pairs };
}

function wordsOf(question: string): readonly Word[] {
  const folded = foldWords(question).slice(0, MOST_WORDS);
  return folded.filter((word) => !STOP_WORDS.has(word)).map((typed) => ({ typed, stem: stem(typed) }));
}

function standsIn(phrase: readonly string[], words: readonly Word[]): boolean {
  return words.some((_word, start) => phrase.every((each, i) => words[start + i]?.stem === each));
}

/** Words that are said of many say little: from 1 for a word of one problem down to 0 for a word of all. */
function weights(profiles: readonly Profile[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { words } of profiles) {
    for (const [word, worth] of words)
      counts.set(word, (counts.get(word) ?? 0) + (worth > WORTH.body ? 1 : 0.34));
  }
  const most = Math.log(1 + profiles.length);
  return (word) => {
    const count = counts.get(word);
    if (count === undefined) return 0;
    return Math.max(0.08, Math.log((1 + profiles.length) / Math.max(1, count)) / most);
  };
}

function readingOf(profile: Profile, words: readonly Word[], weight: (word: string) => number): Reading {
  const matched: string[] = [];
  let score = 0;
  const seen = new Set<string>();
  for (const { typed, stem: word } of words) {
    const worth = profile.words.get(word);
    if (worth === undefined) continue;
    matched.push(typed);
    if (!seen.has(word)) score += worth * weight(word);
    seen.add(word);
  }
  words.slice(1).forEach(({ stem: right }, i) => {
    if (profile.pairs.has(pairKey(words[i]?.stem ?? '', right))) score += PAIR;
  });
  const longest = profile.phrases
    .filter((phrase) => standsIn(phrase, words))
    .reduce(
      (most, phrase) =>
        Math.max(
          most,
          phrase.reduce((sum, word) => sum + weight(word), 0),
        ),
      0,
    );
  return { ...profile.meant, matched, score: score + WHOLE * longest };
}

/** Share of a question's weight that a reading's words carry; words nobody knows weigh as much as a rare one. */
function shareOf(reading: Reading, words: readonly Word[], weight: (word: string) => number): number {
  const heavy = (word: Word): number => weight(word.stem) || 1;
  const total = words.reduce((sum, word) => sum + heavy(word), 0);
  const carried = words.filter((word) => reading.matched.includes(word.typed));
  return total === 0 ? 0 : carried.reduce((sum, word) => sum + heavy(word), 0) / total;
}

/** True when the question holds a whole name of the rival with a word that does not speak for the best reading. */
function namesMore(
  rival: Reading,
  best: Reading,
  profiles: readonly Profile[],
  words: readonly Word[],
): boolean {
  const profile = profiles.find(({ meant }) => meant.id === rival.id);
  const covered = new Set(words.filter(({ typed }) => best.matched.includes(typed)).map((word) => word.stem));
  return (profile?.phrases ?? []).some(
    (phrase) => standsIn(phrase, words) && phrase.some((word) => !covered.has(word)),
  );
}

function plain({ id, title, matched, score }: Reading): Reading {
  return { id, title, matched, score: Math.round(score * 100) / 100 };
}

/**
 * Tells which of several described things free words mean. Everything comes from their own names and texts: equal
 * inputs give equal answers, ties go to the smaller id.
 */
export function createUnderstanding(all: readonly Meant[]): UnderstandingIndex {
  const profiles = all.map(profileOf);
  const weight = weights(profiles);
  return {
    understand: (question) => {
      const words = wordsOf(question);
      const readings = profiles
        .map((profile) => readingOf(profile, words, weight))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || compareCodePoints(a.id, b.id));
      const [best, second] = readings;
      if (best === undefined || best.score < HINT) {
        const ignored = words.map(({ typed }) => typed);
        return { outcome: 'none', reading: null, close: [], matched: [], ignored };
      }
      const isWeak = best.score < LEAST || shareOf(best, words, weight) < ENOUGH_SHARE;
      const isUnsure =
        isWeak ||
        (second !== undefined &&
          (second.score >= UNSURE * best.score ||
            (second.score >= RIVAL * best.score && namesMore(second, best, profiles, words))));
      const near = readings.filter(({ score }) => score >= CLOSE * best.score).map(plain);
      return {
        outcome: isUnsure ? 'unsure' : 'understood',
        reading: isUnsure ? null : plain(best),
        close: isUnsure ? near.slice(0, 2) : near.slice(1, 3),
        matched: best.matched,
        ignored: words.map(({ typed }) => typed).filter((word) => !best.matched.includes(word)),
      };
    },
  };
}
