import type { Block } from './block.ts';
import type { PdfBookmark } from './page.ts';
import { LARGER, styleKey } from './style.ts';
import type { Styles } from './style.ts';
import { folded } from './title.ts';

/** A block that names what follows, with its level from 1. */
export interface Heading {
  readonly text: string;
  readonly level: number;
  /** It is the beginning of a paragraph, which is text too. */
  readonly runIn: boolean;
}

const DEEPEST = 6;
/** A paragraph at least this long is text; Chinese and Japanese say as much in fewer characters. */
const TEXT = 60;
const CJK_WEIGHT = 2.5;
/** "1.2 ", "A.1 ", "Chapter 3: " before a heading's words. */
const NUMBER =
  /^(?:(?:chapter|section|part|appendix|kapitel|chapitre)\s+)?(?:[A-Z\p{Nd}]{1,3}\.)*[A-Z\p{Nd}]{1,3}[.:]?\s+/iu;

function keysOf(text: string): readonly string[] {
  return [folded(text), folded(text.replace(NUMBER, ''))].filter((key) => key !== '');
}

/** How far a heading's words may go on around those of the outline: "CHAPTER THREE: " before "Catalogs". */
const AROUND = 25;

/** A paragraph that begins with the words of the outline, set off by a dash, a colon or a full stop. */
function beginsWith(block: Block, title: string): boolean {
  if (!block.text.startsWith(title)) return false;
  return /^\s?(?:[—–:.]|-\s)\s?\S/u.test(block.text.slice(title.length, title.length + 4));
}

/** A block with what its text is compared by. */
interface Candidate {
  readonly block: Block;
  readonly place: number;
  /** Empty for what is too long to be a heading. */
  readonly keys: readonly string[];
}

function candidateOf(block: Block, place: number): Candidate {
  const isShort = !block.isRow && block.lines.length <= 4 && block.text.length <= 300;
  return { block, place, keys: isShort ? keysOf(block.text) : [] };
}

/** What an entry of the outline names among these: a block that says the same, or ends so, or begins so. */
function namedAmong(candidates: readonly Candidate[], { title }: PdfBookmark): Candidate | undefined {
  const wanted = keysOf(title);
  const same = candidates.find(({ keys }) => keys.some((key) => wanted.includes(key)));
  if (same !== undefined) return same;
  const end = wanted.at(-1) ?? '';
  const longest = title.length + AROUND;
  const ending =
    end.length < 5
      ? undefined
      : candidates.find(({ block, keys }) => block.text.length <= longest && keys[0]?.endsWith(end) === true);
  return ending ?? candidates.find(({ block }) => beginsWith(block, title));
}

/** Blocks that an entry of the outline names, on its page or one beside it, rather after the entry before than not. */
function findNamed(blocks: readonly Block[], bookmarks: readonly PdfBookmark[]): Map<Block, PdfBookmark> {
  const pages = new Map<number, Candidate[]>();
  blocks.forEach((block, place) => {
    const page = pages.get(block.page);
    if (page === undefined) pages.set(block.page, [candidateOf(block, place)]);
    else page.push(candidateOf(block, place));
  });
  const named = new Map<Block, PdfBookmark>();
  let last = -1;
  for (const bookmark of bookmarks) {
    const { page } = bookmark;
    if (page === null) continue;
    const near = [page, page + 1, page - 1].map((number) =>
      (pages.get(number) ?? []).filter(({ block }) => !named.has(block)),
    );
    const later = near.map((candidates) => candidates.filter(({ place }) => place > last));
    for (const candidates of [...later, ...near]) {
      const found = namedAmong(candidates, bookmark);
      if (found === undefined) continue;
      named.set(found.block, bookmark);
      last = found.place;
      break;
    }
  }
  return named;
}

/** A look, and where on the line it begins: cells of tables and captions may look like headings, elsewhere. */
function placeKey(block: Block): string {
  return `${styleKey(block)} ${Math.round(block.lines[0].start / 6)}`;
}

/** The level each look has in the outline, by most of its headings. */
function levelsOfStyles(named: ReadonlyMap<Block, PdfBookmark>): Map<string, number> {
  const votes = new Map<string, number[]>();
  for (const [block, { level }] of named) {
    votes.set(styleKey(block), [...(votes.get(styleKey(block)) ?? []), level]);
  }
  const levels = new Map<string, number>();
  for (const [style, given] of votes) {
    const sorted = given.sort((a, b) => a - b);
    levels.set(style, sorted[sorted.length >> 1] ?? 1);
  }
  return levels;
}

/**
 * Levels of headings the outline leaves out: that of their look (where it is no larger than text, only where they begin as its others do), and the next one
 * down for a look that is larger than text, smaller than those of the outline, and not rare.
 */
function levelsByOutline(
  named: ReadonlyMap<Block, PdfBookmark>,
  candidates: readonly Block[],
  styles: Styles,
): (block: Block) => number | null {
  const learned = levelsOfStyles(named);
  const deepest = Math.max(...learned.values());
  const places = new Set([...named.keys()].map(placeKey));
  const smallest = Math.min(...[...named.keys()].map((block) => block.size));
  const looks = count(candidates.map(styleKey));
  return (block) => {
    const known = learned.get(styleKey(block));
    const isLarge = block.size >= LARGER * styles.bodySize;
    if (known !== undefined) return isLarge || places.has(placeKey(block)) ? known : null;
    return isLarge && block.size < smallest && (looks.get(styleKey(block)) ?? 0) >= 3 ? deepest + 1 : null;
  };
}

/** Levels by size, largest first; looks of the body's size come last. */
function levelsBySize(blocks: readonly Block[], styles: Styles): (block: Block) => number {
  const sizes = [...new Set(blocks.map(({ size }) => Math.round(size * 2) / 2))]
    .filter((size) => size >= LARGER * styles.bodySize)
    .sort((a, b) => b - a);
  return (block) => {
    const place = sizes.indexOf(Math.round(block.size * 2) / 2);
    return place === -1 ? sizes.length + 1 : place + 1;
  };
}

function count<T>(items: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/**
 * What stands on the first page between the title and the text: authors, dates, addresses. The last of it may be the
 * first heading, when it is larger than the rest or looks like a heading further on.
 */
function findFrontMatter(
  blocks: readonly Block[],
  candidates: readonly Block[],
  styles: Styles,
  title: ReadonlySet<Block>,
): ReadonlySet<Block> {
  const page = blocks[0]?.page;
  const weight = (text: string): number =>
    text.length + (CJK_WEIGHT - 1) * (text.match(/[\u3040-\u9fff\uac00-\ud7af]/gu)?.length ?? 0);
  const body = blocks.findIndex(({ text, size }) => weight(text) >= TEXT && size < LARGER * styles.bodySize);
  const isHere = body !== -1 && blocks[body]?.page === page;
  const before = blocks.slice(0, isHere ? body : blocks.findLastIndex((block) => block.page === page) + 1);
  const isBefore = new Set(before);
  const front = candidates.filter((block) => isBefore.has(block));
  const later = new Set(candidates.filter((block) => !isBefore.has(block)).map(styleKey));
  const last = front.at(-1);
  if (last === undefined) return new Set();
  const isNext = isHere && last === before.at(-1);
  const between = before.filter((block) => block !== last && !title.has(block));
  const standsOut = isNext && between.length > 0 && between.every((block) => block.size < last.size);
  const isKnown = later.has(styleKey(last)) && (isNext || front.length === 1);
  return new Set(standsOut || isKnown ? front.slice(0, -1) : front);
}

/**
 * Which blocks are headings, and of which level: those the outline names where most of the outline can be found in
 * the text, with whatever looks like them; else those that look like headings. `title` blocks are not, nor is what
 * stands on the first page before any text and looks like nothing else (authors, dates).
 */
export function findHeadings(
  blocks: readonly Block[],
  bookmarks: readonly PdfBookmark[],
  styles: Styles,
  title: ReadonlySet<Block>,
): ReadonlyMap<Block, Heading> {
  const candidates = blocks.filter(
    (block, i) => !title.has(block) && styles.isHeading(block, blocks[i - 1], blocks[i + 1]),
  );
  const front = findFrontMatter(blocks, candidates, styles, title);
  const untitled = blocks.filter((block) => !title.has(block));
  const named = findNamed(untitled, bookmarks);
  const isOutlined = named.size > 0 && named.size >= 0.5 * bookmarks.length;
  const first = blocks.findIndex((block) => named.has(block));
  const beforeOutline = new Set(blocks.slice(0, isOutlined ? Math.max(0, first) : 0));
  const rest = candidates.filter((block) => !front.has(block) && !beforeOutline.has(block));
  const levelOf = isOutlined ? levelsByOutline(named, rest, styles) : levelsBySize(rest, styles);
  const mayHead = new Set(rest);
  const headings = new Map<Block, Heading>();
  for (const block of blocks) {
    const bookmark = isOutlined ? named.get(block) : undefined;
    const level = bookmark?.level ?? (mayHead.has(block) ? levelOf(block) : null);
    if (level === null) continue;
    const text = bookmark?.title ?? block.text;
    headings.set(block, {
      text,
      level: Math.min(DEEPEST, level),
      runIn: block.text.length > text.length + AROUND,
    });
  }
  return headings;
}
