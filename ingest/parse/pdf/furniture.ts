import { heaviest } from './heaviest.ts';
import type { Line } from './line.ts';
import type { PageReading } from './read-page.ts';

/** The share of a page's height, at top and bottom, in which heads and feet stand. */
const MARGIN = 0.14;
/** How many lines of such a margin are looked at. */
const DEPTH = 4;

const PAGE_NUMBER =
  /^(?:page |p\. ?|seite |- ?|– ?|— ?)?(?:\p{Nd}{1,4}|[ivxlc]{1,7})(?: ?(?:\/|of|von|de) ?\p{Nd}{1,4})?(?: ?[-–—])?$/iu;

function edgeLines({ box, lines }: PageReading): readonly Line[] {
  const [, bottom, , top] = box;
  const edge = MARGIN * (top - bottom);
  const sorted = lines
    .filter((line) => !line.aside && (line.y > top - edge || line.y < bottom + edge))
    .sort((a, b) => b.y - a.y);
  const head = sorted.filter((line) => line.y > top - edge).slice(0, DEPTH);
  const foot = sorted.filter((line) => line.y < bottom + edge).slice(-DEPTH);
  return [...head, ...foot];
}

/** The highest and the lowest line, wherever they stand. */
function outermost({ lines }: PageReading): readonly Line[] {
  const upright = lines.filter((line) => !line.aside);
  const [first] = upright;
  if (first === undefined) return [];
  return [
    upright.reduce((a, b) => (b.y > a.y ? b : a), first),
    upright.reduce((a, b) => (b.y < a.y ? b : a), first),
  ];
}

/** Where a line stands and what it says but for numbers: the same on every page for a running head. */
function keysOf(line: Line): readonly string[] {
  const text = line.text
    .toLowerCase()
    .replace(/\p{Nd}+/gu, '#')
    .replace(/\s+/gu, '');
  // Its height may fall on either side of a rounding step.
  return [`${Math.round(line.y / 4)} ${text}`, `${Math.round((line.y + 2) / 4)}+ ${text}`];
}

/** The size of most text: heads and feet are not larger, headings that begin every chapter's page are. */
function bodySize(pages: readonly PageReading[]): number {
  const weights = new Map<number, number>();
  for (const { lines } of pages) {
    for (const { size, text } of lines) weights.set(size, (weights.get(size) ?? 0) + text.length);
  }
  return heaviest(weights, 0);
}

/** A height and a size: the place where a document's heads or feet stand. */
function slotsOf(line: Line): readonly string[] {
  return [-1, 0, 1].map((shift) => `${Math.round(line.y / 2) + shift} ${Math.round(line.size * 2)}`);
}

function repeated(edges: readonly (readonly Line[])[], enoughFor: (line: Line) => number): Line[] {
  const counts = new Map<string, number>();
  for (const lines of edges) {
    for (const key of new Set(lines.flatMap(keysOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return edges.flat().filter((line) => keysOf(line).some((key) => (counts.get(key) ?? 0) >= enoughFor(line)));
}

/**
 * The numbers of lines that belong to no text: heads and feet repeated over the pages (three of them, or both of
 * two, or half of a few), outermost lines where such stand on other pages, and page numbers at an edge.
 */
export function findFurniture(pages: readonly PageReading[]): ReadonlySet<number> {
  if (pages.length < 2) return new Set();
  const body = bodySize(pages);
  const isSmall = (line: Line): boolean => line.size <= 1.1 * body;
  const edges = pages.map(edgeLines);
  const outer = pages.flatMap(outermost).filter(isSmall);
  const some = Math.min(3, Math.max(2, Math.ceil(pages.length / 2)));
  // The name of a part in large letters may begin several of its pages; a large head is on most of all pages.
  const many = Math.max(some, Math.ceil(0.3 * pages.length));
  const furniture = repeated(edges, (line) => (isSmall(line) ? some : many));
  const uses = new Map<string, number>();
  for (const line of furniture) {
    const slot = slotsOf(line)[1] ?? '';
    uses.set(slot, (uses.get(slot) ?? 0) + 1);
  }
  const isInSlot = (line: Line): boolean => slotsOf(line).some((slot) => (uses.get(slot) ?? 0) >= 3);
  furniture.push(...outer.filter(isInSlot));
  furniture.push(
    ...[...edges.flat(), ...outer].filter((line) => isSmall(line) && PAGE_NUMBER.test(line.text)),
  );
  return withoutWholePages(new Set(furniture.map((line) => line.number)), pages);
}

/** A page that says nothing else says this: it keeps its lines. */
function withoutWholePages(furniture: Set<number>, pages: readonly PageReading[]): ReadonlySet<number> {
  for (const { lines } of pages) {
    if (lines.every(({ number, text }) => furniture.has(number) || text === '')) {
      for (const { number } of lines) furniture.delete(number);
    }
  }
  return furniture;
}
