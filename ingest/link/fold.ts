const BEYOND_ASCII = /[\u0080-\uffff]/;
const UNEVEN = /[-_/\t\n\r\f\v]|^ | $| {2}/;

/**
 * A name as texts are compared with it: letter case, accents, hyphens, slashes, underscores and runs of white
 * space make no difference.
 */
export function foldName(name: string): string {
  if (!BEYOND_ASCII.test(name)) {
    const lower = name.toLowerCase();
    return UNEVEN.test(lower) ? lower.replace(/[\s\-_/]+/g, ' ').trim() : lower;
  }
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\s\-\u2010-\u2015_/]+/g, ' ')
    .trim();
}
