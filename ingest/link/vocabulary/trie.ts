import { endOf, foldedAt, isWordAt, signatureAt, signatureOf, startOf, wordsOf } from './words.ts';
import type { Words } from './words.ts';

/** A phrase to look for and what finding it means. */
export interface Phrase<T> {
  readonly text: string;
  /** True when letter case matters, as in acronyms. */
  readonly exact: boolean;
  readonly value: T;
}

/** A phrase found in a text; places in UTF-16 units. */
export interface Found<T> {
  readonly start: number;
  readonly end: number;
  /** Position of the first word after the phrase. */
  readonly next: number;
  readonly value: T;
}

interface Ending<T> {
  /** The words of the phrase, folded: signatures may agree by chance. */
  readonly words: readonly string[];
  /** The phrase as written when its case matters; null otherwise. */
  readonly exact: string | null;
  readonly value: T;
}

interface TrieNode<T> {
  /** By the signature of the next word. */
  readonly next: Map<number, TrieNode<T>>;
  readonly endings: Ending<T>[];
}

/** Finds every phrase of a set at a word of a text. The automaton runs over words, not letters. */
export interface PhraseTrie<T> {
  /** The first position from `position` on at which a phrase may begin; the count of words when there is none. */
  readonly next: (words: Words, position: number) => number;
  /** All phrases that begin with the word at `position`, shortest first. */
  readonly at: (words: Words, position: number) => readonly Found<T>[];
}

const NONE: readonly never[] = [];

/** Places in the table that tells most words apart from those that phrases begin with; a power of two. */
const FIRST_WORDS = 2 ** 16;

/** The word itself and the forms that differ from it only in number. */
function numberForms(word: string): readonly string[] {
  if (word.length < 3 || /\d$/.test(word)) return [word];
  const forms = [word];
  if (/[^aeiou]y$/.test(word)) forms.push(`${word.slice(0, -1)}ies`);
  else if (/(?:[sxz]|[cs]h)$/.test(word)) forms.push(`${word}es`);
  else forms.push(`${word}s`);
  if (/[^aeious]ies$/.test(word) && word.length > 4) forms.push(`${word.slice(0, -3)}y`);
  else if (/(?:[xz]|[cs]h|ss)es$/.test(word)) forms.push(word.slice(0, -2));
  else if (/[^siu]s$/.test(word) && word.length > 3) forms.push(word.slice(0, -1));
  return forms;
}

function isExact(text: string, exact: string, start: number, end: number): boolean {
  const found = text.slice(start, end);
  if (found === exact) return true;
  if (found.length === exact.length)
    return found.replace(/[\s\u2010-\u2015-]/g, '-') === exact.replace(/[\s-]/g, '-');
  return found === `${exact}s`;
}

export function createPhraseTrie<T>(phrases: readonly Phrase<T>[]): PhraseTrie<T> {
  const root: TrieNode<T> = { next: new Map(), endings: [] };
  const nodeOf = (signatures: readonly number[]): TrieNode<T> => {
    let node = root;
    for (const signature of signatures) {
      let next = node.next.get(signature);
      if (next === undefined) {
        next = { next: new Map(), endings: [] };
        node.next.set(signature, next);
      }
      node = next;
    }
    return node;
  };
  for (const { text, exact, value } of phrases) {
    const words = wordsOf(text);
    const last = words.count - 1;
    if (last < 0) continue;
    const positions = Array.from({ length: last }, (_, position) => position);
    const before = positions.map((position) => foldedAt(words, position));
    const signatures = positions.map((position) => signatureAt(words, position));
    const folded = foldedAt(words, last);
    const forms = exact ? [folded, `${folded}s`] : numberForms(folded);
    for (const form of forms) {
      const ending = { words: [...before, form], exact: exact ? text : null, value };
      nodeOf([...signatures, signatureOf(form)]).endings.push(ending);
    }
  }
  // A look at a byte spares most words the search in a map.
  const mayBegin = new Uint8Array(FIRST_WORDS);
  for (const signature of root.next.keys()) mayBegin[signature & (FIRST_WORDS - 1)] = 1;
  return {
    next({ places, count }, position) {
      let at = 3 * position + 2;
      while (at < places.length && mayBegin[(places[at] ?? 0) & (FIRST_WORDS - 1)] === 0) at += 3;
      return Math.min(count, (at - 2) / 3);
    },
    at(words, position) {
      let node = root.next.get(signatureAt(words, position));
      if (node === undefined) return NONE;
      const { text } = words;
      const start = startOf(words, position);
      let found: Found<T>[] | null = null;
      for (let next = position + 1; ; next += 1) {
        const end = endOf(words, next - 1);
        for (const ending of node.endings) {
          const { exact, value } = ending;
          if (!agree(words, position, ending.words) || (exact !== null && !isExact(text, exact, start, end)))
            continue;
          if (found === null) found = [{ start, end, next, value }];
          else found.push({ start, end, next, value });
        }
        if (node.next.size === 0) return found ?? NONE;
        node = next < words.count ? node.next.get(signatureAt(words, next)) : undefined;
        if (node === undefined || breaksPhrase(text, end, startOf(words, next))) return found ?? NONE;
      }
    },
  };
}

/** True when the words from `position` on are these. */
function agree(words: Words, position: number, folded: readonly string[]): boolean {
  for (let at = 0; at < folded.length; at += 1) {
    if (!isWordAt(words, position + at, folded[at] ?? '')) return false;
  }
  return true;
}

/** Punctuation that ends a phrase stands between two words: `search. Ranking` is not "search ranking". */
function breaksPhrase(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const character = text.charCodeAt(at);
    // . ! ? ; : , ( ) [ ] { } | and line ends
    if (character === 0x2e && to - from === 1) continue;
    if (BREAKS.has(character)) return true;
  }
  return false;
}

const BREAKS: ReadonlySet<number> = new Set([...'.!?;:,()[]{}|\n\ufffc'].map((each) => each.charCodeAt(0)));
