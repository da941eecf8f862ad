import type { FramedRun } from './frame.ts';

/** Runs that stand together on one baseline: a line of a column, or a cell of a table. */
export interface Segment {
  /** From left to right. */
  readonly runs: readonly FramedRun[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Drawn twice or more, slightly shifted: a way to make letters bold. */
  readonly overprinted: boolean;
}

/** Wider than this, in sizes, a gap parts a line; justified lines stay below. */
export const GAP = 1.6;
/** How far, in sizes, a raised or lowered run may be from the baseline. */
const RAISE = 0.5;

interface Draft {
  runs: FramedRun[];
  left: number;
  right: number;
  y: number;
  size: number;
  overprinted: boolean;
}

function begin(run: FramedRun): Draft {
  return { runs: [run], left: run.left, right: run.right, y: run.y, size: run.size, overprinted: false };
}

function isOnBaseline(draft: Draft, run: FramedRun): boolean {
  return Math.abs(run.y - draft.y) <= RAISE * Math.max(run.size, draft.size);
}

/** Continues to the right, to the left (right-to-left text drawn in reading order), or lies inside (accents). */
function adjoins(draft: Draft, run: FramedRun): boolean {
  const reach = GAP * Math.max(run.size, draft.size);
  return run.left <= draft.right + reach && run.right >= draft.left - reach;
}

function isOverprint(draft: Draft, run: FramedRun): boolean {
  const tolerance = 0.2 * run.size;
  for (let i = draft.runs.length - 1; i >= 0 && i >= draft.runs.length - 4; i -= 1) {
    const before = draft.runs[i];
    if (
      before?.text === run.text &&
      Math.abs(before.left - run.left) < tolerance &&
      Math.abs(before.y - run.y) < tolerance
    )
      return true;
  }
  return false;
}

function add(draft: Draft, run: FramedRun): void {
  if (isOverprint(draft, run)) {
    draft.overprinted = true;
    return;
  }
  draft.runs.push(run);
  draft.left = Math.min(draft.left, run.left);
  draft.right = Math.max(draft.right, run.right);
  // A small raised run that came first gives way to the line it belongs to.
  if (run.size > draft.size * 1.15) draft.y = run.y;
  draft.size = Math.max(draft.size, run.size);
}

function finish(draft: Draft): Segment {
  const inOrder = draft.runs.every((run, i) => i === 0 || run.left >= (draft.runs[i - 1]?.left ?? 0));
  return inOrder ? draft : { ...draft, runs: draft.runs.toSorted((a, b) => a.left - b.left) };
}

/** Runs gathered into segments, in the order they are drawn. */
export function segmentsOf(runs: readonly FramedRun[]): readonly Segment[] {
  const segments: Segment[] = [];
  let draft: Draft | null = null;
  for (const run of runs) {
    if (draft !== null && isOnBaseline(draft, run) && adjoins(draft, run)) add(draft, run);
    else {
      if (draft !== null) segments.push(finish(draft));
      draft = begin(run);
    }
  }
  if (draft !== null) segments.push(finish(draft));
  return segments;
}
