import { foldWords } from '../fold.ts';
import { STOP_WORDS } from '../rank/stop-words.ts';

/** Endings of English words, longest first, with what is put in their place. */
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['ations', ''],
  ['ation', ''],
  ['ments', ''],
  ['ment', ''],
  ['ings', ''],
  ['ing', ''],
  ['ions', ''],
  ['ion', ''],
  ['iers', 'y'],
  ['ier', 'y'],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ers', ''],
  ['ors', ''],
  ['er', ''],
  ['or', ''],
  ['ed', ''],
  ['es', ''],
  ['ly', ''],
  ['s', ''],
  ['e', ''],
];
/** What must be left of a word. */
const LEAST = 3;
const ASCII = /^[a-z]+$/;

/**
 * What the forms of an English word have in common (`detects`, `detection` → `detect`): enough to compare words,
 * not to show them. Words of other scripts and words with digits stay as they are. @param word folded
 */
export function stem(word: string): string {
  if (!ASCII.test(word) || word.length <= LEAST || word.endsWith('ss')) return word;
  for (const [ending, instead] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    if (rest.length < LEAST || !/[aeiouy]/.test(rest)) continue;
    const doubled = rest.length > LEAST && /([bdgmnprt])\1$/.test(rest);
    const base = (doubled ? rest.slice(0, -1) : rest) + instead;
    return base.length > LEAST && base.endsWith('at') ? base.slice(0, -2) : base;
  }
  return word;
}

/** The stems of a text's words that carry meaning, in the order of the text. */
export function contentStems(text: string): readonly string[] {
  return foldWords(text)
    .filter((word) => !STOP_WORDS.has(word))
    .map(stem);
}
