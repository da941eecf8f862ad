/** The words of a text, in order; places in UTF-16 units. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly start: (position: number) => number;
  readonly end: (position: number) => number;
  /** The word as it is compared: lower case, without accents. */
  readonly folded: (position: number) => string;
  /** Length, first and last letter in one small number, to leave out most words unfolded; see `signatureOf`. */
  readonly signature: (position: number) => number;
}

/** Signatures are smaller than this. */
export const SIGNATURES = 1 << 14;
/** The signature of words with letters outside ASCII, which may be equal to anything. */
export const ANY_SIGNATURE = -1;

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

/** What two words that are equal when folded have in common, read off the text as written. */
function signatureOf(text: string, start: number, end: number): number {
  if (!isAscii(text, start, end)) return ANY_SIGNATURE;
  return (
    (((end - start) & 15) << 10) | ((text.charCodeAt(start) & 31) << 5) | (text.charCodeAt(end - 1) & 31)
  );
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

/** The words of a text: runs of letters and digits with the `+` and `#` that end them. */
export function wordsOf(text: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const known: (string | undefined)[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isWordUnit(text, at)) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < text.length && isWordUnit(text, at)) at += 1;
    if (at - start < 4) while (text.charCodeAt(at) === 0x2b || text.charCodeAt(at) === 0x23) at += 1;
    if (isPossessive(text, start, at)) continue;
    starts.push(start);
    ends.push(at);
  }
  return {
    text,
    count: starts.length,
    start: (position) => starts[position] ?? text.length,
    end: (position) => ends[position] ?? text.length,
    folded: (position) => (known[position] ??= fold(text.slice(starts[position], ends[position]))),
    signature: (position) => signatureOf(text, starts[position] ?? 0, ends[position] ?? 0),
  };
}
