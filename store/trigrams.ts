/** Shorter words are not offered as corrections. */
const SHORTEST_WORD = 2;

const ASCII = /^[a-z0-9]{2,}$/;
const UNSPACED = /[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}]/u;

/** True for words that typing errors are mended to: two letters or more, of a script written with spaces. */
export function isMendable(word: string): boolean {
  if (ASCII.test(word)) return true;
  return [...word].length >= SHORTEST_WORD && !UNSPACED.test(word);
}

/** A word as the trigram index holds it: with two marks at either end, so that the ends weigh like the middle. */
export function padded(word: string): string {
  return `^^${word}$$`;
}

/** The distinct trigrams of a word, ends included. */
export function trigramsOf(word: string): readonly string[] {
  const characters = [...padded(word)];
  const trigrams = characters
    .slice(2)
    .map((last, index) => `${characters.slice(index, index + 2).join('')}${last}`);
  return [...new Set(trigrams)];
}
