/** Soft hyphens, zero-width and direction marks, variation selectors, U+FFFC. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\ufffc/gu;

/** Text as a reader sees it: case, invisible characters and runs of space make no difference. */
export function visible(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().toLowerCase();
}
