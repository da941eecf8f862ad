import type { Inline, Passage } from '../../schema/item.ts';
import { plainText } from './words.ts';
import type { Words } from './words.ts';

/** Prose says at least this much outside its links. */
const OWN_WORDS = 40;
const LEAD_LIMIT = 80;
const LETTER = /[\p{L}\p{N}]/u;
const AFTER_LEAD = /[\s:：.,;–—-]+$/u;

/** Counts of words, as `Words` has them. */
export type Counts = Pick<Words, 'links' | 'imageLinks' | 'inPage' | 'length' | 'linked'>;

/** The bold words a passage begins with, or null. */
function leadOf(inlines: readonly Inline[]): string | null {
  const first = inlines[0];
  if (first?.kind !== 'text' || first.strong !== true || inlines.length < 2) return null;
  const lead = first.text.replace(AFTER_LEAD, '').trim();
  return lead.length > 0 && lead.length <= LEAD_LIMIT && LETTER.test(lead) ? lead : null;
}

/** Whether words are a label: short and bold from end to end, such as a heading that is not marked as one. */
export function isLabel(inlines: readonly Inline[]): boolean {
  let length = 0;
  for (const inline of inlines) {
    if (inline.kind === 'break' || inline.kind === 'image') continue;
    length += inline.text.length;
    const bold = inline.kind === 'text' && (inline.strong === true || !LETTER.test(inline.text));
    if (!bold) return false;
  }
  return length > 0 && length <= 100;
}

/** The passage these words are, or null when they are links, labels or nothing at all. */
export function passageOf(
  inlines: readonly Inline[],
  counts: Counts,
  lines: readonly [first: number, last: number],
): Passage | null {
  if (counts.length === 0) return null;
  const own = counts.length - counts.linked;
  if (counts.links + counts.imageLinks > 0 && (own < OWN_WORDS || own < counts.linked)) return null;
  if (inlines[0]?.kind === 'link' && counts.linked * 4 > own) return null;
  const text = plainText(inlines);
  if (!LETTER.test(text)) return null;
  return { text, lead: leadOf(inlines), lines, page: null };
}
