import { beginsWithCjk, endsInCjk } from './characters.ts';
import type { Line } from './line.ts';

/** The words of a document that stand within lines, so that it is clear how they are spelled. */
export type Spelling = (word: string) => boolean;

const WORDS = /[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu;
const HEAD = /([\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*)[-\u2010]$/u;
const TAIL = /^([\p{L}\p{M}]+)/u;

/** An address that a line's end breaks where addresses are broken. */
const BROKEN_ADDRESS = /(?:https?:\/\/|www\.)\S{0,280}[-/_=&?#%~]$/iu;

/** Collects how words are spelled where no line ends in them. */
export function spellingOf(lines: readonly Line[]): Spelling {
  const words = new Set<string>();
  let wasDivided = false;
  for (const { text } of lines) {
    for (const match of text.matchAll(WORDS)) {
      const isPart = (wasDivided && match.index === 0) || match.index + match[0].length >= text.length - 1;
      if (!isPart) words.add(match[0].toLowerCase().replace(/\u2010/gu, '-'));
    }
    wasDivided = /[-\u2010]$/u.test(text);
  }
  return (word) => words.has(word.toLowerCase());
}

/** Whether the hyphen belongs to the word: written so elsewhere, after an acronym, or between two words by themselves. */
function isCompound(head: string, tail: string, spelling: Spelling): boolean {
  if (spelling(`${head}-${tail}`) || /[-\u2010]/u.test(head) || /^\p{Lu}{2,}$/u.test(head)) return true;
  return head.length >= 4 && tail.length >= 4 && spelling(head) && spelling(tail);
}

/**
 * Two lines of one paragraph as one text. A hyphen at the end of the first goes where it only divides a word
 * ("adip-", "iscing"), and stays where the word has it anyway ("state-of-the-", "art"): the document's own spelling
 * decides, and where it says nothing, the hyphen goes.
 */
export function joinLines(before: string, after: string, spelling: Spelling): string {
  if (before === '' || after === '') return before + after;
  if (/[\p{L}\p{N}.,;:)]$/u.test(before) && !endsInCjk(before)) return `${before} ${after}`;
  if (BROKEN_ADDRESS.test(before.slice(-300))) return before + after;
  const head = HEAD.exec(before.slice(-80))?.[1];
  const tail = TAIL.exec(after.slice(0, 80))?.[1];
  if (head !== undefined && tail !== undefined) {
    const bare = before.slice(0, -1);
    if (!/^\p{Ll}/u.test(tail)) return before + after;
    if (spelling(head + tail)) return bare + after;
    return isCompound(head, tail, spelling) || /^[-\u2010]\p{Ll}/u.test(after.slice(tail.length))
      ? before + after
      : bare + after;
  }
  if (endsInCjk(before) && beginsWithCjk(after)) return before + after;
  return /[\p{L}\p{N}][/]$/u.test(before) || /\d[-\u2010\u2013]$/u.test(before)
    ? before + after
    : `${before} ${after}`;
}
