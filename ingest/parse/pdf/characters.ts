/** Anything that plain Latin text does not have: the quick way out for most. */
const UNUSUAL = /[^\x20-\x7e\u00a1-\u00ac\u00ae-\u017e\u0180-\u024f\u2010-\u2027\u2030-\u205e]/u;

/** Shapes of letters that stand for letters: ligatures, Arabic and Hebrew forms, radicals, wide Latin. */
const SHAPES =
  /[\u017f\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufdfb\ufe70-\ufefc\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u{2f800}-\u{2fa1f}]+/gu;

/** Characters nobody sees. The joiners of Persian and Indic scripts (U+200C, U+200D) carry meaning and stay. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffc]|[\ufe00-\ufe0f]/gu;

const SPACES = /[\t-\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/gu;

/** Arabic marks whose forms stand on a space of their own. */
const MARKS_ON_SPACE = / (?=[\u064b-\u0652\u0670])/gu;

/**
 * The text with shapes of letters replaced by the letters (`ﬁ` → `fi`, presentation forms → Arabic letters),
 * every white space a plain space and invisible characters gone. Control characters stay: they tell that a font
 * has no usable Unicode map.
 */
export function plainCharacters(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .replace(SHAPES, (shapes) => shapes.normalize('NFKC').replace(MARKS_ON_SPACE, ''))
    .replace(SPACES, ' ')
    .replace(UNSEEN, '');
}

/** What a font without a usable Unicode map gives: control and private characters, replacement marks. */
const MEANINGLESS = /[\u0000-\u001f\u007f-\u009f\ue000-\uf8ff\ufff0-\uffff\u{f0000}-\u{10ffff}]/gu;

/** How many characters of a text mean nothing. */
export function countMeaningless(text: string): number {
  if (!UNUSUAL.test(text)) return 0;
  return text.match(MEANINGLESS)?.length ?? 0;
}

/** The text without characters that mean nothing, spaces folded. */
export function withoutMeaningless(text: string): string {
  return text.replace(MEANINGLESS, ' ').replace(/ +/gu, ' ').trim();
}

const RTL = /[\u05be-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const RTL_ALL = /[\u05be-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu;
const LTR_ALL = /[A-Za-z\u00c0-\u024f\u0370-\u058f\u0900-\u1fff\u3040-\u9fff\uac00-\ud7af]/gu;

export function isRightToLeft(text: string): boolean {
  return RTL.test(text);
}

/** Letters written from the right less those written from the left. */
export function rightToLeftBalance(text: string): number {
  const right = text.match(RTL_ALL)?.length ?? 0;
  return right - (text.match(LTR_ALL)?.length ?? 0);
}

/** Chinese and Japanese characters and their punctuation: lines of them join without a space. */
const CJK = /[\u2e80-\u30ff\u31f0-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{2ffff}]/u;

export function endsInCjk(text: string): boolean {
  return CJK.test(text.slice(-1)) || CJK.test(text.slice(-2));
}

export function beginsWithCjk(text: string): boolean {
  return CJK.test(String.fromCodePoint(text.codePointAt(0) ?? 0));
}

/** How many characters of a text are no white space. */
export function countLetters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 0x20) count += 1;
  return count;
}
