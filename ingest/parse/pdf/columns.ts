import type { Segment } from './segments.ts';

/** Fewer rows than this on a side are no column. */
const COLUMN_ROWS = 3;
/** The most of a page's segments that may cross the gap between two columns: titles, wide figures, footers. */
const CROSSING = 0.3;

/** A vertical stripe of white with columns of text on both sides; x of where the right one begins. */
export interface Gutter {
  readonly x: number;
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
  readonly crossing: readonly Segment[];
}

/** Narrower, in sizes, a white stripe is a space between words. */
const STRIPE = 0.7;

function rowsOf(segments: readonly Segment[]): number {
  return new Set(segments.map((segment) => Math.round(segment.y))).size;
}

function extentOf(segments: readonly Segment[]): readonly [low: number, high: number] {
  let low = Infinity;
  let high = -Infinity;
  for (const { y } of segments) {
    low = Math.min(low, y);
    high = Math.max(high, y);
  }
  return [low, high];
}

function standSideBySide(left: readonly Segment[], right: readonly Segment[]): boolean {
  const [leftLow, leftHigh] = extentOf(left);
  const [rightLow, rightHigh] = extentOf(right);
  const shared = Math.min(leftHigh, rightHigh) - Math.max(leftLow, rightLow);
  return shared >= 0.5 * Math.min(leftHigh - leftLow, rightHigh - rightLow);
}

/** How many of the sorted numbers are at most `limit`. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function split(segments: readonly Segment[], x: number, size: number): Gutter {
  const limit = x - STRIPE * size;
  return {
    x,
    left: segments.filter((segment) => segment.right <= limit),
    right: segments.filter((segment) => segment.left >= x - 0.1),
    crossing: segments.filter((segment) => segment.right > limit && segment.left < x - 0.1),
  };
}

/** The stripe with the most text on its poorer side; null when there is none worth the name. */
export function findGutter(segments: readonly Segment[]): Gutter | null {
  if (segments.length < 2 * COLUMN_ROWS) return null;
  const sizes = segments.map((segment) => segment.size).sort((a, b) => a - b);
  const size = sizes[sizes.length >> 1] ?? 10;
  const rights = segments.map((segment) => segment.right).sort((a, b) => a - b);
  const lefts = segments.map((segment) => segment.left).sort((a, b) => a - b);
  let best: { x: number; score: number } | null = null;
  let previous = -Infinity;
  for (const x of lefts) {
    if (x - previous < 0.5) continue;
    previous = x;
    const left = countUpTo(rights, x - STRIPE * size);
    const right = segments.length - countUpTo(lefts, x - 0.11);
    const crossing = segments.length - left - right;
    if (Math.min(left, right) < COLUMN_ROWS || crossing > CROSSING * segments.length) continue;
    const score = Math.min(left, right) - crossing;
    if (best === null || score > best.score) best = { x, score };
  }
  if (best === null) return null;
  const gutter = split(segments, best.x, size);
  const enough = rowsOf(gutter.left) >= COLUMN_ROWS && rowsOf(gutter.right) >= COLUMN_ROWS;
  return enough && standSideBySide(gutter.left, gutter.right) ? gutter : null;
}

function lengthOf(segment: Segment): number {
  return segment.runs.reduce((sum, run) => sum + run.text.length, 0);
}

/** Whether lines fill their column as running text does; the cells of a table are short or uneven. */
export function isRunningText(segments: readonly Segment[]): boolean {
  const widths = segments.map((segment) => segment.right - segment.left).sort((a, b) => a - b);
  const column = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const full = widths.filter((width) => width >= 0.6 * column).length;
  const letters = segments.reduce((sum, segment) => sum + lengthOf(segment), 0);
  return full >= 0.6 * segments.length && letters >= 14 * segments.length;
}
