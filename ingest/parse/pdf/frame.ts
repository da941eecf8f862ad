import type { Box, PdfPage, PdfRun, Turn } from './page.ts';

/** A run in the frame of its reader: x grows along the line, y upwards from line to line. */
export interface FramedRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  readonly spaced: boolean;
  /** Position among the page's runs, as drawn. */
  readonly order: number;
  readonly run: PdfRun;
}

/** All text of a page that is turned the same way. */
export interface Frame {
  readonly turn: Turn;
  readonly runs: readonly FramedRun[];
  /** The page in this frame. */
  readonly box: Box;
}

function turned(turn: Turn, x: number, y: number): readonly [number, number] {
  if (turn === 90) return [y, -x];
  if (turn === 180) return [-x, -y];
  if (turn === 270) return [-y, x];
  return [x, y];
}

/** A box of the page in the frame of text turned by `turn`. */
export function turnedBox(turn: Turn, [left, bottom, right, top]: Box): Box {
  const [a, b] = turned(turn, left, bottom);
  const [c, d] = turned(turn, right, top);
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

function frameOf(page: PdfPage, turn: Turn): Frame {
  const runs: FramedRun[] = [];
  page.runs.forEach((run, order) => {
    if (run.turn !== turn) return;
    const [left, y] = turned(turn, run.x, run.y);
    const { text, size, font, spaced } = run;
    runs.push({ text, left, right: left + run.width, y, size, font, spaced, order, run });
  });
  return { turn, runs, box: turnedBox(turn, page.box) };
}

/** The page's text by direction, the direction with the most text first. */
export function framesOf(page: PdfPage): readonly Frame[] {
  const weight = new Map<Turn, number>();
  for (const { turn, text } of page.runs) weight.set(turn, (weight.get(turn) ?? 0) + text.length);
  const turns = [...weight.keys()].sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || a - b);
  return turns.map((turn) => frameOf(page, turn));
}
