import { ANY_SIGNATURE, SIGNATURES, wordsOf } from './words.ts';
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
  /** The phrase as written when its case matters; null otherwise. */
  readonly exact: string | null;
  readonly value: T;
}

interface TrieNode<T> {
  readonly next: Map<string, TrieNode<T>>;
  readonly endings: Ending<T>[];
}

/** Finds every phrase of a set at a word of a text. The automaton runs over words, not letters. */
export interface PhraseTrie<T> {
  /** All phrases that begin with the word at `position`, shortest first. */
  readonly at: (words: Words, position: number) => readonly Found<T>[];
}

const NONE: readonly never[] = [];

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
  const child = (node: TrieNode<T>, word: string): TrieNode<T> => {
    let found = node.next.get(word);
    if (found === undefined) {
      found = { next: new Map(), endings: [] };
      node.next.set(word, found);
    }
    return found;
  };
  const beginnings = new Uint8Array(SIGNATURES);
  // A first word that keeps letters outside ASCII when folded needs no mark: such words are always looked up.
  const begins = (folded: string): void => {
    const signature = wordsOf(folded).signature(0);
    if (signature !== ANY_SIGNATURE) beginnings[signature] = 1;
  };
  for (const { text, exact, value } of phrases) {
    const words = wordsOf(text);
    const last = words.count - 1;
    if (last < 0) continue;
    let node = root;
    for (let position = 0; position < last; position += 1) node = child(node, words.folded(position));
    const forms = exact ? [words.folded(last), `${words.folded(last)}s`] : numberForms(words.folded(last));
    for (const form of forms) {
      if (last === 0) begins(form);
      child(node, form).endings.push({ exact: exact ? text : null, value });
    }
    if (last > 0) begins(words.folded(0));
  }
  return {
    at(words, position) {
      const signature = words.signature(position);
      if (signature !== ANY_SIGNATURE && beginnings[signature] === 0) return NONE;
      let node = root.next.get(words.folded(position));
      if (node === undefined) return NONE;
      const { text } = words;
      const start = words.start(position);
      const found: Found<T>[] = [];
      for (let next = position + 1; ; next += 1) {
        const end = words.end(next - 1);
        for (const { exact, value } of node.endings) {
          if (exact === null || isExact(text, exact, start, end)) found.push({ start, end, next, value });
        }
        if (next >= words.count || breaksPhrase(text, end, words.start(next))) return found;
        node = node.next.get(words.folded(next));
        if (node === undefined) return found;
      }
    },
  };
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
