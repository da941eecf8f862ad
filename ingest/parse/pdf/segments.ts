import type { FramedRun } from './frame.ts';

/** Runs that stand together on one baseline: a line of a column, or a cell of a table. */
export interface Segment {
  /** From left to right. */
  readonly runs: readonly FramedRun[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Nearly all of it is drawn twice or more. */
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
  /** Letters drawn a second time. */
  doubled: number;
}

function begin(run: FramedRun): Draft {
  return { runs: [run], left: run.left, right: run.right, y: run.y, size: run.size, doubled: 0 };
}

function isOnBaseline(draft: Draft, run: FramedRun): boolean {
  return Math.abs(run.y - draft.y) <= RAISE * Math.max(run.size, draft.size);
}

/** Continues to the right, to the left (right-to-left text drawn in reading order), or lies inside (accents). */
function adjoins(draft: Draft, run: FramedRun): boolean {
  const reach = GAP * Math.max(run.size, draft.size);
  return run.left <= draft.right + reach && run.right >= draft.left - reach;
}

/** What a font is called where it is drawn twice, slightly shifted: bold, to the eye. */
export const OVERPRINT = '+overprint';

function isSamePlace(before: FramedRun | undefined, run: FramedRun): boolean {
  const tolerance = 0.2 * run.size;
  return (
    before?.text === run.text &&
    Math.abs(before.left - run.left) < tolerance &&
    Math.abs(before.y - run.y) < tolerance
  );
}

/** How many letters at the start of a run repeat those that end the run before, on the same spot. */
function repeatedLetters(before: FramedRun | undefined, run: FramedRun): number {
  if (before === undefined || before.y !== run.y || before.right - run.left < 0.3 * run.size) return 0;
  const letters = Math.round(((before.right - run.left) * run.text.length) / (run.right - run.left));
  const count = Math.min(letters, run.text.length);
  return count > 0 && before.text.endsWith(run.text.slice(0, count)) ? count : 0;
}

/** Takes letters drawn a second time for what they are: nothing new, but bold. True when nothing is left to add. */
function addOverprint(draft: Draft, run: FramedRun): boolean {
  const last = draft.runs.length - 1;
  for (let i = last; i >= 0 && i >= last - 3; i -= 1) {
    if (isSamePlace(draft.runs[i], run)) return embolden(draft, i, run.text.length);
  }
  const count = repeatedLetters(draft.runs[last], run);
  if (count === 0) return false;
  embolden(draft, last, count);
  if (count < run.text.length) {
    const left = run.left + ((run.right - run.left) * count) / run.text.length;
    const bold = `${run.font}${OVERPRINT}`;
    draft.runs.push({ ...run, text: run.text.slice(count), left, font: bold, spaced: false });
    draft.right = Math.max(draft.right, run.right);
  }
  return true;
}

function embolden(draft: Draft, place: number, letters: number): true {
  const run = draft.runs[place];
  draft.doubled += letters;
  if (run !== undefined && !run.font.endsWith(OVERPRINT)) {
    draft.runs[place] = { ...run, font: `${run.font}${OVERPRINT}` };
  }
  return true;
}

function add(draft: Draft, run: FramedRun): void {
  if (addOverprint(draft, run)) return;
  draft.runs.push(run);
  draft.left = Math.min(draft.left, run.left);
  draft.right = Math.max(draft.right, run.right);
  // A small raised run that came first gives way to the line it belongs to.
  if (run.size > draft.size * 1.15) draft.y = run.y;
  draft.size = Math.max(draft.size, run.size);
}

function finish({ runs, left, right, y, size, doubled }: Draft): Segment {
  const inOrder = runs.every((run, i) => i === 0 || run.left >= (runs[i - 1]?.left ?? 0));
  const letters = runs.reduce((sum, run) => sum + run.text.length, 0);
  return {
    runs: inOrder ? runs : runs.toSorted((a, b) => a.left - b.left),
    left,
    right,
    y,
    size,
    overprinted: doubled >= 0.8 * letters,
  };
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
