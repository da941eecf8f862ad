import { QUOTE_LIMIT } from '../../schema/index.ts';
import { hasOdd } from './edges.ts';

/** The first `limit` UTF-16 units at most, never ending inside a surrogate pair. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}

const UNTIDY = /[\t\n\r\u00a0\ufffc]| {2}|^ | $/;

/**
 * Words to quote: white space folded, at most 300 UTF-16 units, ended with an ellipsis at a word boundary where
 * there is one near. Null when no words are left.
 */
export function quoteOf(text: string): string | null {
  if (text.length <= QUOTE_LIMIT && !hasOdd(text, UNTIDY)) return text === '' ? null : text;
  const words = cut(text, QUOTE_LIMIT * 4)
    .replace(/[\s\ufffc]+/g, ' ')
    .trim();
  if (words.length <= QUOTE_LIMIT) return words === '' ? null : words;
  const shorter = cut(words, QUOTE_LIMIT - 1);
  const space = shorter.lastIndexOf(' ');
  return `${space > QUOTE_LIMIT - 60 ? shorter.slice(0, space) : shorter}…`;
}
