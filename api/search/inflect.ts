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

const NUMERALS = 'one two three four five six seven eight nine ten'.split(' ');

/** Words with a small number written the other way (`two stage` for `2 stage` and back); null for all others. */
export function otherNumerals(words: readonly string[]): readonly string[] | null {
  if (words.length < 2) return null;
  const others = words.map((word) => {
    const at = NUMERALS.indexOf(word);
    if (at >= 0) return String(at + 1);
    return /^(?:[1-9]|10)$/.test(word) ? (NUMERALS[Number(word) - 1] ?? word) : word;
  });
  return others.some((other, at) => other !== words[at]) ? others : null;
}
