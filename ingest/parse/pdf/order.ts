import { findGutter, isRunningText } from './columns.ts';
import type { Gutter } from './columns.ts';
import type { Box } from './page.ts';
import type { Segment } from './segments.ts';

/** Beyond this a page is a drawing, and its own order is as good as any. */
const SEGMENT_LIMIT = 4_000;
/** The top and bottom of a page, where running heads are drawn first or last; they say nothing about the rest. */
const MARGIN = 0.08;

/** Pages with fewer segments, such as slides, are ordered by place as soon as they jump. */
const DRAWING = 40;
/** The share of jumps that is borne: a page of text may hold a figure whose labels are drawn in any order. */
const LITTLE = 0.03;
const MUCH = 0.12;

function overlaps(a: Segment, b: Segment): boolean {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return shared > 0.3 * Math.min(a.right - a.left, b.right - b.left);
}

function isOnRow(a: Segment, b: Segment): boolean {
  return Math.abs(a.y - b.y) <= 0.5 * Math.max(a.size, b.size);
}

/** Whether the order in which a page is drawn may be the order in which it is read. */
function isDrawnInOrder(segments: readonly Segment[], rightToLeft: boolean): boolean {
  let breaks = 0;
  // Rows of right-to-left text are drawn from either side.
  for (let i = 1; i < segments.length; i += 1) {
    const before = segments[i - 1];
    const after = segments[i];
    if (before === undefined || after === undefined) continue;
    const climbs = after.y - before.y > 1.5 * Math.max(before.size, after.size);
    const back = rightToLeft ? after.left >= before.right : after.right <= before.left;
    if (climbs && (overlaps(before, after) || back)) breaks += 1;
    else if (back && !rightToLeft && isOnRow(before, after)) breaks += 1;
  }
  return breaks <= (segments.length < DRAWING ? LITTLE : MUCH) * segments.length;
}

/** Rows from the top down, each from its beginning. */
function byRows(segments: readonly Segment[], rightToLeft: boolean): readonly Segment[] {
  const sorted = segments.toSorted((a, b) => b.y - a.y || a.left - b.left);
  const rows: Segment[][] = [];
  for (const segment of sorted) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && isOnRow(row[0], segment)) row.push(segment);
    else rows.push([segment]);
  }
  return rows.flatMap((row) => row.sort((a, b) => (rightToLeft ? b.right - a.right : a.left - b.left)));
}

/** Columns one after the other, in bands between what crosses them. */
function byColumns(gutter: Gutter, rightToLeft: boolean, depth: number): readonly Segment[] {
  const crossing = byRows(gutter.crossing, rightToLeft);
  const sides = rightToLeft ? [gutter.right, gutter.left] : [gutter.left, gutter.right];
  const ordered: Segment[] = [];
  let top = Infinity;
  const band = (low: number): void => {
    for (const side of sides) {
      const inside = side.filter(({ y }) => y < top && y >= low);
      ordered.push(...byPlace(inside, rightToLeft, depth + 1));
    }
    top = low;
  };
  for (const segment of crossing) {
    if (segment.y < top) band(segment.y);
    ordered.push(segment);
  }
  band(-Infinity);
  return ordered;
}

/** The order that places alone suggest. */
function byPlace(segments: readonly Segment[], rightToLeft: boolean, depth: number): readonly Segment[] {
  const gutter = depth < 4 ? findGutter(segments) : null;
  if (gutter === null || !isRunningText(gutter.left) || !isRunningText(gutter.right)) {
    return byRows(segments, rightToLeft);
  }
  return byColumns(gutter, rightToLeft, depth);
}

/** Two columns of running text whose lines are drawn alternately, left, right, left, right. */
function interleaves(segments: readonly Segment[]): boolean {
  let jumps = 0;
  for (let i = 1; i < segments.length; i += 1) {
    const before = segments[i - 1];
    const after = segments[i];
    if (before !== undefined && after !== undefined && isOnRow(before, after) && !overlaps(before, after)) {
      jumps += 1;
    }
  }
  if (jumps < 3 || jumps < 0.15 * segments.length) return false;
  const gutter = findGutter(segments);
  if (gutter === null || !isRunningText(gutter.left) || !isRunningText(gutter.right)) return false;
  const left = new Set(gutter.left);
  let changes = 0;
  for (let i = 1; i < segments.length; i += 1) {
    const [before, after] = [segments[i - 1], segments[i]];
    if (before && after && left.has(before) !== left.has(after) && isOnRow(before, after)) changes += 1;
  }
  return changes >= 0.5 * Math.min(gutter.left.length, gutter.right.length);
}

/**
 * Segments in reading order. The order in which they are drawn is kept where it goes down the page, column by
 * column, as nearly every program draws; where it jumps, places decide.
 */
export function readingOrder(
  segments: readonly Segment[],
  [, bottom, , top]: Box,
  rightToLeft: boolean,
): readonly Segment[] {
  if (segments.length > SEGMENT_LIMIT) return segments;
  const edge = MARGIN * (top - bottom);
  const body = segments.filter(({ y }) => y <= top - edge && y >= bottom + edge);
  if (isDrawnInOrder(body, rightToLeft) && !interleaves(body)) return segments;
  return byPlace(segments, rightToLeft, 0);
}
