const COMBINING = /[\u0300-\u036f]/g;
/** A run of letters and digits, or a run of a script that is written without spaces. */
const RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc])[\p{L}\p{N}\p{M}])+/gu;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc]/u;

/**
 * The words by which text is indexed and asked for: NFKC, lower case, accents removed, split at everything that
 * is neither letter nor digit. Chinese, Japanese and Korean runs become their pairs of neighbouring characters (a
 * lone character is itself). In the order of the text, repeats kept.
 */
export function foldWords(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(COMBINING, '').normalize('NFKC').toLowerCase();
  const words: string[] = [];
  for (const run of plain.match(RUN) ?? []) {
    const characters = UNSPACED.test(run) ? [...run] : [];
    if (characters.length < 2) words.push(run);
    else for (let i = 1; i < characters.length; i += 1) words.push(`${characters[i - 1]}${characters[i]}`);
  }
  return words;
}
