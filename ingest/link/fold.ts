const BEYOND_ASCII = /[\u0080-\uffff]/;

/**
 * A name as texts are compared with it: letter case, accents, hyphens, slashes, underscores and runs of white
 * space make no difference.
 */
export function foldName(name: string): string {
  if (!BEYOND_ASCII.test(name))
    return name
      .toLowerCase()
      .replace(/[\s\-_/]+/g, ' ')
      .trim();
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\s\-\u2010-\u2015_/]+/g, ' ')
    .trim();
}
