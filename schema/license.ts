/** What is passed on of other people's sentences: all of them, those whose licence allows it, none. */
export const QUOTE_POLICIES = ['always', 'licensed', 'never'] as const;
export type QuotePolicy = (typeof QUOTE_POLICIES)[number];

/** Licences that let words be passed on by whoever names their source. */
const PASSED_ON =
  /^(?:MIT(?:-0)?|Apache-2\.0|BSD-[23]-Clause|ISC|0BSD|Zlib|CC0-1\.0|Unlicense|CC-BY(?:-SA)?-[34]\.0)$/;

/**
 * Whether sentences of a source may stand in what is made to be published: feeds, digests, public exports.
 * @param license SPDX identifier; null when none was found, which allows nothing
 */
export function mayQuote(license: string | null, policy: QuotePolicy = 'licensed'): boolean {
  if (policy !== 'licensed') return policy === 'always';
  return license !== null && PASSED_ON.test(license);
}
