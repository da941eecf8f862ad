import { foldWords } from '../fold.ts';
import { isFactInTwoWords } from './fact.ts';
import { STOP_WORDS } from './stop-words.ts';

/** One word or phrase of a question. */
export interface QuestionTerm {
  /** As typed. */
  readonly text: string;
  /** Folded; several must stand next to each other in this order. Never empty. */
  readonly words: readonly string[];
  /** The last of `words` may be only the beginning of a word. */
  readonly prefix: boolean;
  /** Meant exactly as typed. */
  readonly isQuoted: boolean;
  /** In lower case, where a sign that folding takes away makes another word of it: `c++`, `c#`, `.net`. */
  readonly literal?: string;
}

/** A question taken apart. */
export interface Question {
  /** What must be found, in the order typed; words that only carry the question are left out beside others. */
  readonly terms: readonly QuestionTerm[];
  /** Every word typed, folded. */
  readonly words: readonly string[];
}

/** Longer questions are cut. In UTF-16 units. */
const QUESTION_LIMIT = 500;
const TERM_LIMIT = 16;
const SHORTEST_PREFIX = 3;

const PART =
  /["\u201c\u201d\u201e]([^"\u201c\u201d\u201e]*)["\u201c\u201d\u201e]|([^\s,;|()[\]{}"\u201c\u201d\u201e]+)/gu;

function isPrefix(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return last.length >= SHORTEST_PREFIX || (last.length > 0 && last.charCodeAt(0) > 0x2e7f);
}

const WITH_SIGN = /^(?:[\p{L}\p{N}]{1,12}(?:\+{1,2}|#)|\.\p{L}[\p{L}\p{N}]{0,11})$/u;

function literalOf(text: string): Pick<QuestionTerm, 'literal'> {
  return WITH_SIGN.test(text) ? { literal: text.toLowerCase() } : {};
}

/** "case" and "study" are one term. */
function withPairs(terms: readonly QuestionTerm[]): readonly QuestionTerm[] {
  const joined: QuestionTerm[] = [];
  for (const term of terms) {
    const before = joined.at(-1);
    const isPair =
      before !== undefined &&
      ![before, term].some(({ words, isQuoted }) => isQuoted || words.length > 1) &&
      isFactInTwoWords(before.words[0] ?? '', term.words[0] ?? '');
    if (!isPair) joined.push(term);
    else {
      const words = [...before.words, ...term.words];
      joined.splice(-1, 1, { ...term, text: `${before.text} ${term.text}`, words });
    }
  }
  return joined;
}

/**
 * Takes a question apart: phrases in double quotes, words joined by punctuation (`two-stage`, `A/B`) as phrases,
 * the last word as a prefix unless a space or quote follows it.
 */
export function parseQuestion(text: string): Question {
  const bounded = text.slice(0, QUESTION_LIMIT);
  const found: QuestionTerm[] = [];
  for (const part of bounded.matchAll(PART)) {
    const isQuoted = part[1] !== undefined;
    const words = foldWords(part[1] ?? part[2] ?? '');
    if (words.length === 0) continue;
    const isLast = part.index + part[0].length === bounded.length;
    const prefix = isLast && !isQuoted && isPrefix(words);
    const typed = (part[1] ?? part[0]).trim();
    found.push({ text: typed, words, prefix, isQuoted, ...literalOf(typed) });
    if (found.length === TERM_LIMIT) break;
  }
  const carried = found.filter(
    ({ words, isQuoted }) => isQuoted || words.length > 1 || !STOP_WORDS.has(words[0] ?? ''),
  );
  return {
    terms: withPairs(carried.length > 0 ? carried : found),
    words: found.flatMap(({ words }) => words),
  };
}
