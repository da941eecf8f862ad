/** A word of a text: where it stands, in UTF-16 units, and how it is compared. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, without accents. */
  readonly folded: string;
}

const LETTER = 1;
const CLASSES = new Uint8Array(128);
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789') {
  CLASSES[character.charCodeAt(0)] = LETTER;
}

/** Scripts written without spaces separate the words of others: `使用RAG技术` holds the word RAG. */
function isIdeograph(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af)
  );
}

function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return CLASSES[code] === LETTER;
  if (isIdeograph(code)) return false;
  return /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at));
}

function fold(lower: string): string {
  for (let at = 0; at < lower.length; at += 1) {
    if (lower.charCodeAt(at) > 127) return lower.normalize('NFKD').replace(/\p{M}+/gu, '');
  }
  return lower;
}

/** True for the `s` of a possessive (`Netflix's`), which belongs to no name. */
function isPossessive(text: string, start: number, end: number): boolean {
  if (end - start !== 1 || start === 0 || (text[start] !== 's' && text[start] !== 'S')) return false;
  const before = text.charCodeAt(start - 1);
  return (before === 0x27 || before === 0x2019) && start > 1 && isWordUnit(text, start - 2);
}

/** The words of a text, in order: runs of letters and digits with the `+` and `#` that end them. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  const lowered = text.toLowerCase();
  // A few letters grow when lowered (İ); then words are lowered one by one.
  const lower = lowered.length === text.length ? lowered : null;
  let at = 0;
  while (at < text.length) {
    if (!isWordUnit(text, at)) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < text.length && isWordUnit(text, at)) at += 1;
    while (at < text.length && (text[at] === '+' || text[at] === '#') && at - start < 4) at += 1;
    if (!isPossessive(text, start, at))
      words.push({
        start,
        end: at,
        folded: fold(lower?.slice(start, at) ?? text.slice(start, at).toLowerCase()),
      });
  }
  return words;
}
