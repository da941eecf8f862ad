import { endOf, foldedAt, signatureAt, signatureOf, startOf, wordsOf } from './words.ts';
import type { Words } from './words.ts';

/** Words that together name something, none of them alone: `detect* fight* + fraud* scam*`. */
export interface Together<T> {
  readonly clause: string;
  readonly value: T;
}

/** Finds in a text every value one of whose clauses holds. */
export type TogetherReader<T> = (text: string) => readonly T[];

/** A group of a clause: a text has it when it has one of its words. */
interface Group {
  readonly clause: number;
  readonly group: number;
}

/** Word patterns are looked up by their first letters; shorter ones hold as whole words only. */
const KEY = 3;

/** Scripts written without spaces: their words are found wherever they stand. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

const NONE: readonly never[] = [];

/** Places in the table that tells most words apart from those that are looked for; a power of two. */
const TABLE = 2 ** 14;

/** The signature of the first letters of a word; null where one is beyond ASCII and may be folded into others. */
function beginningOf(words: Words, position: number): number | null {
  const from = startOf(words, position);
  const to = Math.min(from + KEY, endOf(words, position));
  for (let at = from; at < to; at += 1) if (words.text.charCodeAt(at) > 127) return null;
  return signatureOf(words.text, from, to);
}

/**
 * A clause is groups of words with `+` between them; each group must be met by a word of the text, by different
 * words, in any order. `*` at the end of a word stands for any ending. Words after `!` must not be there. Chinese,
 * Japanese and Korean words need no space around them.
 */
export function createTogether<T>(all: readonly Together<T>[]): TogetherReader<T> {
  const whole = new Map<string, Group[]>();
  const beginnings = new Map<string, { readonly stem: string; readonly group: Group }[]>();
  const unspaced: { readonly word: string; readonly group: Group }[] = [];
  const sizes: number[] = [];

  function add(word: string, group: Group): void {
    const folded = word.toLowerCase();
    if (UNSPACED.test(folded)) {
      unspaced.push({ word: folded, group });
      return;
    }
    if (folded.endsWith('*') && folded.length > KEY) {
      const stem = folded.slice(0, -1);
      const key = stem.slice(0, KEY);
      beginnings.set(key, [...(beginnings.get(key) ?? []), { stem, group }]);
    } else whole.set(folded, [...(whole.get(folded) ?? []), group]);
  }

  all.forEach(({ clause }, index) => {
    const [wanted = '', unwanted = ''] = clause.split('!');
    const groups = wanted.split('+').map((group) => group.trim().split(/\s+/).filter(Boolean));
    sizes.push(groups.length);
    groups.forEach((words, group) => {
      for (const word of words) add(word, { clause: index, group });
    });
    for (const word of unwanted.trim().split(/\s+/).filter(Boolean)) add(word, { clause: index, group: -1 });
  });

  const wanted = new Uint8Array(TABLE);
  for (const key of [...whole.keys(), ...beginnings.keys()]) wanted[signatureOf(key) & (TABLE - 1)] = 1;
  const isWanted = (signature: number): boolean => wanted[signature & (TABLE - 1)] === 1;

  return (text) => {
    const words = wordsOf(text);
    const met = new Map<number, Map<number, number>>();
    const meet = ({ clause, group }: Group, position: number): void => {
      const groups = met.get(clause) ?? new Map<number, number>();
      if (groups.size === 0) met.set(clause, groups);
      // A word counts for one group of a clause only: the first that still lacks one.
      const taken = group >= 0 && [...groups.values()].includes(position);
      if (!groups.has(group) && !taken) groups.set(group, position);
    };
    for (let position = 0; position < words.count; position += 1) {
      const beginning = beginningOf(words, position);
      if (beginning !== null && !isWanted(beginning) && !isWanted(signatureAt(words, position))) continue;
      const word = foldedAt(words, position);
      for (const group of whole.get(word) ?? NONE) meet(group, position);
      for (const { stem, group } of beginnings.get(word.slice(0, KEY)) ?? NONE) {
        if (word.startsWith(stem)) meet(group, position);
      }
    }
    if (UNSPACED.test(text)) {
      const folded = text.toLowerCase();
      for (const { word, group } of unspaced) {
        const at = folded.indexOf(word);
        if (at >= 0) meet(group, words.count + at);
      }
    }
    const found: T[] = [];
    for (const [clause, groups] of met) {
      const value = all[clause]?.value;
      if (groups.has(-1) || groups.size < (sizes[clause] ?? 1) || value === undefined) continue;
      if (!found.includes(value)) found.push(value);
    }
    return found;
  };
}
