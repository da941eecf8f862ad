/**
 * A title for comparing: NFKC, lower case, everything that is not a letter or digit becomes one space.
 * Two titles that fold alike are the same words.
 */
export function foldTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
