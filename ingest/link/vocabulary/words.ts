/**
 * The words of a text, in order. Data and no methods: they are made for nearly every text there is, and looked at once.
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  /** Start, end and signature of each word, one after the other; places in UTF-16 units. */
  readonly places: readonly number[];
}

export const startOf = ({ text, places }: Words, position: number): number =>
  places[3 * position] ?? text.length;

export const endOf = ({ text, places }: Words, position: number): number =>
  places[3 * position + 1] ?? text.length;

/** A whole number that words which are equal when folded share, and hardly any others: most need no folding. */
export const signatureAt = ({ places }: Words, position: number): number => places[3 * position + 2] ?? 0;

/** The word as it is compared: lower case, without accents. */
export const foldedAt = (words: Words, position: number): string =>
  fold(words.text.slice(startOf(words, position), endOf(words, position)));

/** Whether a word, as it is compared, is this. */
export const isWordAt = (words: Words, position: number, folded: string): boolean =>
  matches(words.text, startOf(words, position), endOf(words, position), folded) ??
  foldedAt(words, position) === folded;

/** Of the FNV-1a hash. */
const MULTIPLIER = 0x01000193;

/** The signature of a folded word, or of the letters of a text from `start` to `end`. */
export function signatureOf(folded: string, start = 0, end: number = folded.length): number {
  let mixed = 0;
  for (let at = start; at < end; at += 1) mixed = mixedWith(mixed, folded.charCodeAt(at));
  return mixed;
}

/** The bit that tells capitals from small letters is set in digits and signs as well. */
function mixedWith(mixed: number, code: number): number {
  return Math.imul(mixed ^ (code < 128 ? code | 32 : code), MULTIPLIER);
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

function isAscii(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** True for the `s` of a possessive (`Netflix's`), which belongs to no name. */
function isPossessive(text: string, start: number, end: number): boolean {
  if (end - start !== 1 || start < 2 || (text[start] !== 's' && text[start] !== 'S')) return false;
  const before = text.charCodeAt(start - 1);
  return (before === 0x27 || before === 0x2019) && isWordUnit(text, start - 2);
}

function fold(word: string): string {
  const lower = word.toLowerCase();
  return isAscii(lower, 0, lower.length) ? lower : lower.normalize('NFKD').replace(/\p{M}+/gu, '');
}

/** Whether the letters from `start` to `end` are these, case aside; null where one is beyond ASCII. */
function matches(text: string, start: number, end: number, folded: string): boolean | null {
  if (end - start !== folded.length) return isAscii(text, start, end) ? false : null;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 127) return null;
    const lower = code >= 65 && code <= 90 ? code + 32 : code;
    if (lower !== folded.charCodeAt(at - start)) return isAscii(text, at, end) ? false : null;
  }
  return true;
}

/** Where words are noted while they are found: grown once, not for every text. */
const found: number[] = [];

/** The words of a text: runs of letters and digits with the `+` and `#` that end them. */
export function wordsOf(text: string): Words {
  let size = 0;
  let at = 0;
  while (at < text.length) {
    if (!isWordUnit(text, at)) {
      at += 1;
      continue;
    }
    const start = at;
    let mixed = 0;
    let seen = 0;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code < 128 ? CLASSES[code] !== LETTER : !isWordUnit(text, at)) break;
      seen |= code;
      mixed = mixedWith(mixed, code);
    }
    if (at - start < 4) {
      for (let code = text.charCodeAt(at); code === 0x2b || code === 0x23; code = text.charCodeAt(at)) {
        mixed = mixedWith(mixed, code);
        at += 1;
      }
    }
    if (isPossessive(text, start, at)) continue;
    found[size] = start;
    found[size + 1] = at;
    found[size + 2] = seen > 127 ? signatureOf(fold(text.slice(start, at))) : mixed;
    size += 3;
  }
  return { text, count: size / 3, places: found.slice(0, size) };
}
