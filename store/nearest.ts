import { compareCodePoints } from '../schema/index.ts';

/** How far a word may be from what was typed: one edit, two from eight letters. */
export function allowedDistance(word: string): number {
  return [...word].length >= 8 ? 2 : 1;
}

export interface NearWord {
  readonly word: string;
  readonly distance: number;
  /** Number of entities it occurs in. */
  readonly frequency: number;
}

/** Nearest first, then most frequent, then by word. */
export function compareNearWords(left: NearWord, right: NearWord): number {
  return (
    left.distance - right.distance ||
    right.frequency - left.frequency ||
    compareCodePoints(left.word, right.word)
  );
}
