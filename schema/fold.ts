/** Longer words are cut; both indexed words and queries go through the same cut. */
const WORD_LIMIT = 64;

const NOT_ASCII = /[^\0-\x7f]/;
const ASCII_WORDS = /[a-z0-9]+/g;
const WORDS = /[\p{L}\p{N}\p{M}]+/gu;
/** Combining marks of the Latin, Greek and Cyrillic scripts; marks of other scripts carry meaning. */
const DIACRITICS = /[\u0300-\u036f]+/g;
const UNSPACED_SCRIPTS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u3099\\u309a\\u30fc';
const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]`, 'u');
const RUNS = new RegExp(`([${UNSPACED_SCRIPTS}]+)|[^${UNSPACED_SCRIPTS}]+`, 'gu');

function cut(word: string): string {
  if (word.length <= WORD_LIMIT) return word;
  const last = word.charCodeAt(WORD_LIMIT - 1);
  return word.slice(0, last >= 0xd800 && last <= 0xdbff ? WORD_LIMIT - 1 : WORD_LIMIT);
}

/** Pairs of neighbouring characters; a lone character is itself. */
function pairs(run: string): readonly string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

function split(word: string): readonly string[] {
  if (!UNSPACED.test(word)) return [cut(word)];
  return [...word.matchAll(RUNS)].flatMap(([run, unspaced]) =>
    unspaced === undefined ? [cut(run)] : pairs(run),
  );
}

/**
 * The words by which text is indexed and asked for: NFKC, lower case, Latin, Greek and Cyrillic accents removed,
 * split at everything that is neither letter nor digit. Chinese, Japanese and Korean runs become their pairs of
 * neighbouring characters. In the order of the text, repeats kept; a word has at most 64 UTF-16 units.
 */
export function foldWords(text: string): readonly string[] {
  if (!NOT_ASCII.test(text)) return (text.toLowerCase().match(ASCII_WORDS) ?? []).map(cut);
  const plain = text.normalize('NFKD').replace(DIACRITICS, '').normalize('NFKC').toLowerCase();
  // Lower case brings some accents back (İ), and a Greek word's last sigma is a letter of its own.
  const lower = plain.replace(DIACRITICS, '').replaceAll('ς', 'σ');
  return (lower.match(WORDS) ?? []).flatMap(split);
}

/** The folded words of a text with single spaces between. */
export function foldText(text: string): string {
  return foldWords(text).join(' ');
}
