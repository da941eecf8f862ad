import { foldWords } from '../fold.ts';
import type { QuestionTerm } from './question.ts';

/** A text made ready for looking terms up in it. */
export interface Field {
  readonly words: readonly string[];
  readonly set: ReadonlySet<string>;
  /** As written. */
  readonly text: string;
}

export function fieldOf(text: string): Field {
  const words = foldWords(text);
  return { words, set: new Set(words), text };
}

/** True when `wanted` stands in the field word by word; with `prefix` the last may be only begun. */
export function standsIn(field: Field, wanted: readonly string[], prefix: boolean): boolean {
  const last = wanted.length - 1;
  const only = wanted[0] ?? '';
  if (last < 0) return false;
  if (last === 0 && !prefix) return field.set.has(only);
  const { words } = field;
  for (let start = 0; start + last < words.length; start += 1) {
    let i = 0;
    while (i < last && words[start + i] === wanted[i]) i += 1;
    if (i < last) continue;
    const word = words[start + last] ?? '';
    if (prefix ? word.startsWith(wanted[last] ?? '') : word === wanted[last]) return true;
  }
  return false;
}

/** A name as texts are searched for it and as a reader would write it. */
export interface Spelling {
  /** Folded; next to each other in this order. */
  readonly words: readonly string[];
  readonly text: string;
}

/** How well a field holds a term: 1 as typed, less when only begun or by another name; and by which spelling. */
export interface Hold extends Spelling {
  readonly weight: number;
}

/** What a term may also be called: mended words, names of the pack, other number. */
export type Alternatives = readonly Spelling[];

const BEGUN = 0.9;
const OTHERWISE = 0.85;

/** The letters without the sign that makes another word of them: "C" for C++. */
const WITHOUT_SIGN = 0.4;

export function holdOf(field: Field, term: QuestionTerm, alternatives: Alternatives): Hold | null {
  if (term.literal !== undefined && !field.text.toLowerCase().includes(term.literal)) {
    const isThere = standsIn(field, term.words, false);
    return isThere ? { weight: WITHOUT_SIGN, words: term.words, text: term.words.join(' ') } : null;
  }
  if (standsIn(field, term.words, false)) return { weight: 1, words: term.words, text: term.text };
  if (term.prefix && standsIn(field, term.words, true))
    return { weight: BEGUN, words: term.words, text: term.text };
  const other = alternatives.find(({ words }) => standsIn(field, words, false));
  return other === undefined ? null : { weight: OTHERWISE, words: other.words, text: other.text };
}
