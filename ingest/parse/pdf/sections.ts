import type { Passage, Section } from '../../../schema/item.ts';
import type { Block } from './block.ts';
import type { Heading } from './headings.ts';
import { OVERPRINT } from './segments.ts';
import { CONTENTS_LINE } from './style.ts';

const LEAD_LIMIT = 80;
const AFTER_LEAD = /[\s:：.,;–—-]+$/u;

function linesOf(block: Block): readonly [first: number, last: number] {
  const numbers = block.lines.map((line) => line.number);
  return [Math.min(...numbers), Math.max(...numbers)];
}

/** The words a paragraph begins with in another font than the rest: the term it is about. */
function leadOf(block: Block, hasOneFont: boolean): string | null {
  const differs = (font: string): boolean => font.endsWith(OVERPRINT) || (hasOneFont && font !== block.font);
  const spans = block.lines.flatMap((line) => line.spans);
  const start = spans.findIndex((span) => block.text.startsWith(span.text.trim()) && span.text.trim() !== '');
  if (start === -1) return null;
  let end = start;
  let lead = '';
  while (end < spans.length && differs(spans[end]?.font ?? '') && lead.length <= LEAD_LIMIT) {
    lead += spans[end]?.text ?? '';
    end += 1;
  }
  const rest = spans.slice(end).reduce((text, span) => text + span.text, '');
  const term = lead.replace(AFTER_LEAD, '').trim();
  if (term.length > LEAD_LIMIT || rest.length < 20 || !/\p{L}{2}|[\u3040-\u9fff]/u.test(term)) return null;
  // Some programs change the font within words; a term ends where a word does, before a colon or a dash.
  return /^\s*[:：]|^\s*[–—-]\s/u.test(rest) || /(?:[:：.]|\s[–—-])\s*$/u.test(lead) ? term : null;
}

/** Whether a block says something: words, not a formula, a number or a line of contents. */
function isProse(block: Block): boolean {
  const { text } = block;
  if (CONTENTS_LINE.test(text)) return false;
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]+/gu)?.length ?? 0;
  const cjk = text.match(/[\u3040-\u30ff\u3400-\u9fff]/gu)?.length ?? 0;
  return words >= 4 || cjk >= 6;
}

function passageOf(block: Block, hasOneFont: boolean): Passage {
  return { text: block.text, lead: leadOf(block, hasOneFont), lines: linesOf(block), page: block.page };
}

interface Draft {
  readonly headings: readonly string[];
  readonly level: number;
  readonly first: number;
  last: number;
  readonly page: number;
  readonly passages: Passage[];
}

/** The document's prose under its headings, its title left out. What stands before the first heading has none. */
export function sectionsOf(
  blocks: readonly Block[],
  headings: ReadonlyMap<Block, Heading>,
  title: ReadonlySet<Block>,
  hasOneFont: boolean,
): readonly Section[] {
  const drafts: Draft[] = [];
  let stack: readonly Heading[] = [];
  for (const block of blocks) {
    const [first, last] = linesOf(block);
    const heading = headings.get(block);
    const current = drafts.at(-1);
    if (heading !== undefined) {
      stack = [...stack.filter(({ level }) => level < heading.level), heading];
      const names = stack.map(({ text }) => text);
      drafts.push({ headings: names, level: heading.level, first, last, page: block.page, passages: [] });
    } else if (current === undefined) {
      drafts.push({ headings: [], level: 0, first, last, page: block.page, passages: [] });
    } else current.last = Math.max(current.last, last);
    const isText = heading === undefined ? !title.has(block) : heading.runIn;
    if (isText && isProse(block)) drafts.at(-1)?.passages.push(passageOf(block, hasOneFont));
  }
  return drafts
    .filter((draft) => draft.level > 0 || draft.passages.length > 0)
    .map(({ headings: path, level, first, last, page, passages }) => ({
      headings: path,
      level,
      lines: [first, last],
      page,
      passages,
    }));
}
