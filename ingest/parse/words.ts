import type { Inline } from '../../schema/item.ts';

/** The words of one block, counted so that nobody has to walk them again. */
export interface Words {
  readonly inlines: readonly Inline[];
  /** Links to somewhere else that hold words and no image. */
  readonly links: number;
  /** Links that hold an image, with or without words. */
  readonly imageLinks: number;
  /** Links into the same document; they are text in `inlines`. */
  readonly inPage: number;
  /** Length of the text in `inlines` (text, code, links), without that of links into the same document. */
  readonly length: number;
  /** How much of `length` stands inside links. */
  readonly linked: number;
}

export const NO_WORDS: Words = { inlines: [], links: 0, imageLinks: 0, inPage: 0, length: 0, linked: 0 };

// Runs of space, and characters that nobody sees: soft hyphen, marks of direction, zero-width space, object mark.
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff\ufffc]/gu;
const UNTIDY = /[\u00a0\u00ad\u200b\u200e\u200f\u2000-\u200a\u2028-\u202f\u2060\u3000\ufeff\ufffc]/u;
const SPACES = /\s+/gu;

/** Whether anything is to be tidied; nearly every text is asked, so letters are walked past without a pattern. */
function isUntidy(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 32 && code < 160) continue;
    if (code >= 160) return UNTIDY.test(text) || /[\t\n\v\f\r]| {2}/.test(text);
    if (code === 32 ? text.charCodeAt(at + 1) === 32 : code >= 9 && code <= 13) return true;
  }
  return false;
}

/** One line of text with single spaces and without characters that nobody sees. */
export function tidy(text: string): string {
  return isUntidy(text) ? text.replace(UNSEEN, '').replace(SPACES, ' ') : text;
}

/** The words in one line, markup removed; images say nothing. */
export function plainText(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) {
    if (inline.kind === 'break') text += ' ';
    else if (inline.kind !== 'image') text += inline.text;
  }
  return tidy(text).trim();
}
