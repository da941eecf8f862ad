import type { Line } from './line.ts';
import type { PageReading } from './read-page.ts';

/** The share of a page's height, at top and bottom, in which heads and feet stand. */
const MARGIN = 0.14;
/** How many lines of such a margin are looked at. */
const DEPTH = 4;

const PAGE_NUMBER =
  /^(?:page |p\. ?|seite |- ?|– ?|— ?)?(?:\d{1,4}|[ivxlc]{1,7})(?: ?(?:\/|of|von|de) ?\d{1,4})?(?: ?[-–—])?$/iu;

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

/** Where a line stands and what it says but for numbers: the same on every page for a running head. */
function keyOf(line: Line): string {
  return `${Math.round(line.y / 4)} ${line.text.toLowerCase().replace(/\d+/gu, '#').replace(/\s+/gu, '')}`;
}

/** A head's height may fall on either side of a rounding step. */
function keysOf(line: Line): readonly string[] {
  return [keyOf(line), keyOf({ ...line, y: line.y + 2 })];
}

/**
 * The numbers of lines that belong to no text: heads and feet repeated over the pages (three of them, or both of
 * two, or half of a few), and page numbers at an edge.
 */
export function findFurniture(pages: readonly PageReading[]): ReadonlySet<number> {
  const edges = pages.map(edgeLines);
  const counts = new Map<string, number>();
  for (const lines of edges) {
    const keys = new Set(lines.flatMap(keysOf));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.min(3, Math.max(2, Math.ceil(pages.length / 2)));
  const furniture = new Set<number>();
  for (const lines of edges) {
    lines.forEach((line) => {
      const repeats = keysOf(line).some((key) => (counts.get(key) ?? 0) >= enough);
      const isNumber = pages.length > 1 && PAGE_NUMBER.test(line.text);
      if (repeats || isNumber) furniture.add(line.number);
    });
  }
  return furniture;
}
