import type { Inline, Passage } from '../../schema/item.ts';
import { plainText } from './words.ts';
import type { Words } from './words.ts';

/** Prose says at least this much outside its links. */
const OWN_WORDS = 40;
const LEAD_LIMIT = 80;
const LABEL_LIMIT = 100;
/** A link with fewer letters before it opens its bullet, when its own words are long enough for a title. */
const NEARLY_FIRST = 40;
const TITLE = 15;
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;
const LETTER = /[\p{L}\p{N}]/u;
const AFTER_LEAD = /[\s:：.,;–—-]+$/u;

/** Counts of words, as `Words` has them. */
export type Counts = Pick<Words, 'links' | 'imageLinks' | 'inPage' | 'length' | 'linked'>;

/** The bold words a passage begins with, or null. */
function leadOf(inlines: readonly Inline[]): string | null {
  let bold = '';
  let count = 0;
  for (const inline of inlines) {
    if (inline.kind !== 'text' || inline.strong !== true) break;
    bold += inline.text;
    count += 1;
  }
  if (count === 0 || count === inlines.length) return null;
  const lead = bold.replace(AFTER_LEAD, '').trim();
  return lead.length > 0 && lead.length <= LEAD_LIMIT && LETTER.test(lead) ? lead : null;
}

/** Whether words are a label: short and bold from end to end, such as a heading that is not marked as one. */
export function isLabel(inlines: readonly Inline[]): boolean {
  let length = 0;
  let bold = false;
  for (const inline of inlines) {
    if (inline.kind === 'break' || inline.kind === 'image') continue;
    if (inline.kind !== 'text') return false;
    length += inline.text.length;
    const says = LETTER.test(inline.text);
    if (says && inline.strong !== true) return false;
    bold ||= says;
  }
  return bold && length <= LABEL_LIMIT;
}

/** Whether a bullet is an entry: a link that is a title comes first, or nearly so. */
function isEntry(inlines: readonly Inline[]): boolean {
  let before = 0;
  for (const inline of inlines) {
    if (inline.kind === 'link') return before === 0 || (before < NEARLY_FIRST && inline.text.length >= TITLE);
    if (inline.kind === 'code' || inline.kind === 'text')
      before += inline.text.replace(NOT_LETTERS, '').length;
    if (before >= NEARLY_FIRST) return false;
  }
  return false;
}

/** The passage a bullet is, or null when it is an entry of a list. */
export function bulletPassageOf(
  inlines: readonly Inline[],
  counts: Counts,
  lines: readonly [first: number, last: number],
): Passage | null {
  return counts.links > 0 && isEntry(inlines) ? null : passageOf(inlines, counts, lines);
}

/** The passage these words are, or null when they are links, labels or nothing at all. */
export function passageOf(
  inlines: readonly Inline[],
  counts: Counts,
  lines: readonly [first: number, last: number],
): Passage | null {
  // Beside links into the document itself, a few separators are no prose.
  if (counts.length <= counts.inPage * 4) return null;
  const own = counts.length - counts.linked;
  if (counts.links + counts.imageLinks > 0 && (own < OWN_WORDS || own < counts.linked)) return null;
  if (inlines[0]?.kind === 'link' && counts.linked * 4 > own) return null;
  const text = plainText(inlines);
  if (!LETTER.test(text)) return null;
  return { text, lead: leadOf(inlines), lines, page: null };
}
