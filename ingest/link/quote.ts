import { QUOTE_LIMIT } from '../../schema/index.ts';

/** The first `limit` UTF-16 units at most, never ending inside a surrogate pair. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}

const UNTIDY = /[\t\n\r\u00a0\ufffc]| {2}|^ | $/;

/** Whether anything is to be tidied; asked of every entry, so letters are walked past without a pattern. */
function isUntidy(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 32 && code < 127) continue;
    if (code > 126) return UNTIDY.test(text);
    if (code === 9 || code === 10 || code === 13) return true;
    if (code === 32 && (at === 0 || at === text.length - 1 || text.charCodeAt(at + 1) === 32)) return true;
  }
  return false;
}

/**
 * Words to quote: white space folded, at most 300 UTF-16 units, ended with an ellipsis at a word boundary where
 * there is one near. Null when no words are left.
 */
export function quoteOf(text: string): string | null {
  if (text.length <= QUOTE_LIMIT && !isUntidy(text)) return text === '' ? null : text;
  const words = cut(text, QUOTE_LIMIT * 4)
    .replace(/[\s\ufffc]+/g, ' ')
    .trim();
  if (words.length <= QUOTE_LIMIT) return words === '' ? null : words;
  const shorter = cut(words, QUOTE_LIMIT - 1);
  const space = shorter.lastIndexOf(' ');
  return `${space > QUOTE_LIMIT - 60 ? shorter.slice(0, space) : shorter}…`;
}
