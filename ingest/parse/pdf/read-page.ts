import type { DocumentLink } from '../../../schema/item.ts';
import { anchorsOf } from './anchors.ts';
import { isLineRightToLeft, rightToLeftShare } from './direction.ts';
import type { RightToLeft } from './direction.ts';
import { framesOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { lineOf } from './line.ts';
import type { Line } from './line.ts';
import { readingOrder } from './order.ts';
import type { Box, PdfPage } from './page.ts';
import { GAP, segmentsOf } from './segments.ts';
import type { Segment } from './segments.ts';

/** A page read: its lines in reading order and its links. */
export interface PageReading {
  readonly number: number;
  /** In the frame of most of its text. */
  readonly box: Box;
  readonly lines: readonly Line[];
  readonly links: readonly DocumentLink[];
}

/** More runs than this on one page are not text to read. */
export const RUN_LIMIT = 50_000;

/** Neighbours in reading order that stand on one row, far apart or not. */
function rowsOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const rows: Segment[][] = [];
  for (const segment of segments) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const isNext =
      last !== undefined &&
      Math.abs(last.y - segment.y) <= 0.25 * Math.max(last.size, segment.size) &&
      (segment.left >= last.right || segment.right <= last.left);
    if (isNext) row?.push(segment);
    else rows.push([segment]);
  }
  return rows;
}

/** Segments of one row that stand as close as the words of a line, drawn apart. */
function joined(row: readonly Segment[]): readonly Segment[] {
  const parts: Segment[] = [];
  for (const segment of row) {
    const last = parts.at(-1);
    const gap = last === undefined ? 0 : Math.max(segment.left - last.right, last.left - segment.right);
    if (last === undefined || gap > GAP * segment.size) parts.push(segment);
    else {
      parts[parts.length - 1] = {
        runs: [...last.runs, ...segment.runs].sort((a, b) => a.left - b.left),
        left: Math.min(last.left, segment.left),
        right: Math.max(last.right, segment.right),
        y: last.y,
        size: Math.max(last.size, segment.size),
        overprinted: last.overprinted && segment.overprinted,
      };
    }
  }
  return parts;
}

/** The cells of a row from its beginning, in whatever order they are drawn. */
function inDirection(row: readonly Segment[], page: RightToLeft): readonly Segment[] {
  if (row.length === 1) return row;
  const runs = row.flatMap((segment) => segment.runs);
  return isLineRightToLeft(runs, page)
    ? row.toSorted((a, b) => b.right - a.right)
    : row.toSorted((a, b) => a.left - b.left);
}

function linesOf(frame: Frame, page: number, first: number, aside: boolean): readonly Line[] {
  const rightToLeft = rightToLeftShare(frame.runs);
  const segments = readingOrder(segmentsOf(frame.runs), frame.box, rightToLeft === 'most');
  return rowsOf(segments).map((row, i) =>
    lineOf(joined(inDirection(row, rightToLeft)), { page, number: first + i, rightToLeft, aside }),
  );
}

/** Reads one page; `first` is the number of its first line. */
export function readPage(page: PdfPage, first: number): PageReading {
  const bounded = page.runs.length > RUN_LIMIT ? { ...page, runs: page.runs.slice(0, RUN_LIMIT) } : page;
  const frames = framesOf(bounded);
  const lines: Line[] = [];
  frames.forEach((frame, i) => {
    for (const line of linesOf(frame, page.number, first + lines.length, i > 0)) lines.push(line);
  });
  const box = frames[0]?.box ?? page.box;
  return { number: page.number, box, lines, links: anchorsOf(bounded, frames, lines) };
}
