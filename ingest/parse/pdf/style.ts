import type { Block } from './block.ts';
import { heaviest } from './heaviest.ts';

/** How a block looks: headings of one level look alike. */
export interface Style {
  readonly size: number;
  readonly font: string;
}

/** The look of most of a document's text, and which looks headings have. */
export interface Styles {
  readonly bodySize: number;
  readonly bodyFont: string;
  /** Most text is in one font, so that another one means something. */
  readonly hasOneFont: boolean;
  /** Whether a block looks like a heading and not like text, between the blocks before and after it. */
  isHeading(block: Block, before: Block | undefined, next: Block | undefined): boolean;
}

const HEADING_LIMIT = 160;
const RUN_IN_LIMIT = 90;
/** Times the body's size: letters that much larger are seen to be. */
export const LARGER = 1.08;
/** Leaders of a table of contents, or a page number after a gap. */
export const CONTENTS_LINE = /(?:[.·…‥] ?){4,80}\s?[\divxlc]{0,6}$/iu;

/** Blocks of one look share this. */
export function styleKey({ size, font }: Style): string {
  return `${Math.round(size * 2) / 2} ${font}`;
}

function usual<K extends string | number>(blocks: readonly Block[], key: (block: Block) => K, none: K): K {
  const weights = new Map<K, number>();
  for (const block of blocks) {
    if (!block.isRow) weights.set(key(block), (weights.get(key(block)) ?? 0) + block.text.length);
  }
  return heaviest(weights, none);
}

function isWorded(text: string): boolean {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return (
    /\p{L}{2}|[\u3040-\u9fff\uac00-\ud7af]/u.test(text) && letters >= 0.6 * text.replace(/\s/gu, '').length
  );
}

/** Short words that may name what follows. */
function mayName(block: Block): boolean {
  const { text, lines } = block;
  if (block.isRow || lines[0].aside || lines.length > 3 || text.length < 2 || text.length > HEADING_LIMIT)
    return false;
  return isWorded(text) && !/[.,;]$/u.test(text) && !CONTENTS_LINE.test(text);
}

function isWhollyIn(block: Block, font: string): boolean {
  return block.lines.every((line) =>
    line.spans.every((span) => span.font === font || !/\p{L}/u.test(span.text)),
  );
}

/** More white above than between lines, or the top of a column. */
function isSetOff(block: Block, before: Block | undefined): boolean {
  const last = before?.lines.at(-1);
  const [first] = block.lines;
  if (last === undefined || last.page !== first.page || last.y < first.y) return true;
  return last.y - first.y > 1.5 * block.size;
}

function namesNext(block: Block, next: Block | undefined): boolean {
  if (next === undefined || next.isRow || next.page - block.page > 1) return false;
  return (
    block.lines.length <= 2 &&
    block.text.length <= RUN_IN_LIMIT &&
    /^["'“([]?[\p{Lu}\p{Lo}\p{N}]/u.test(block.text)
  );
}

/**
 * Learns the looks of a document. A look is one of headings when it is larger than the body's, or (at the same size)
 * another font or overprinted, and nearly all blocks that have it are short.
 */
export function learnStyles(blocks: readonly Block[]): Styles {
  const bodySize = usual(blocks, (block) => Math.round(block.size * 2) / 2, 10);
  const bodyFont = usual(
    blocks.filter((block) => Math.abs(block.size - bodySize) < 0.6),
    (block) => block.font,
    '',
  );
  const total = blocks.reduce((sum, block) => sum + (block.isRow ? 0 : block.text.length), 0);
  const inBodyFont = blocks.reduce(
    (sum, block) => sum + (block.font === bodyFont && !block.isRow ? block.text.length : 0),
    0,
  );
  // Where fonts change within words they tell nothing.
  const hasOneFont = inBodyFont >= 0.5 * total;
  const uses = new Map<string, { short: number; all: number }>();
  for (const block of blocks) {
    if (block.isRow) continue;
    const use = uses.get(styleKey(block)) ?? { short: 0, all: 0 };
    use.all += 1;
    if (mayName(block)) use.short += 1;
    uses.set(styleKey(block), use);
  }
  const isShortStyle = (block: Block): boolean => {
    const use = uses.get(styleKey(block));
    return use !== undefined && use.short >= 0.6 * use.all;
  };
  return {
    bodySize,
    bodyFont,
    hasOneFont,
    isHeading(block, before, next) {
      if (!mayName(block)) return false;
      if (block.size >= LARGER * bodySize) return isShortStyle(block);
      if (block.size < 0.97 * bodySize || block.marked || !namesNext(block, next)) return false;
      if (!isSetOff(block, before)) return false;
      if (block.lines[0].overprinted) return true;
      if (block.font === bodyFont || !hasOneFont || /:$/u.test(block.text)) return false;
      return isShortStyle(block) && isWhollyIn(block, block.font);
    },
  };
}
