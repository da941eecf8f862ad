const ENDING = /^[a-z]{3,}$/;

/** The other number of an English word (`stores` for `store` and back), by its ending alone; none for others. */
export function otherNumbers(word: string): readonly string[] {
  if (!ENDING.test(word)) return [];
  if (word.endsWith('ies') && word.length > 4) return [`${word.slice(0, -3)}y`];
  if (/(?:ss|us|is)$/.test(word)) return [`${word}es`];
  if (/(?:ch|sh|x|ss)es$/.test(word)) return [word.slice(0, -2)];
  if (word.endsWith('s')) return word.length > 3 ? [word.slice(0, -1)] : [];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  return [/(?:ch|sh|x)$/.test(word) ? `${word}es` : `${word}s`];
}
