import { endsInCjk, beginsWithCjk } from './characters.ts';
import { isLineRightToLeft, rightToLeftOrder } from './direction.ts';
import type { FramedRun } from './frame.ts';
import { heaviest } from './heaviest.ts';
import type { Segment } from './segments.ts';

/** Words of a line in one font. */
export interface Span {
  readonly text: string;
  readonly font: string;
}

/** One line of a column, or one row of a table. */
export interface Line {
  readonly page: number;
  /** Position among all lines of the document, from 1. */
  readonly number: number;
  readonly text: string;
  readonly spans: readonly Span[];
  /** Where it begins and ends along the direction of reading: in right-to-left lines both are negative x. */
  readonly start: number;
  readonly end: number;
  readonly y: number;
  /** Of most of its letters. */
  readonly size: number;
  /** Of three letters or more of it. */
  readonly sizes: ReadonlySet<number>;
  readonly font: string;
  /** Parts far from each other on one baseline; more than one make a row of a table. */
  readonly cells: number;
  /** Drawn twice, slightly shifted: bold. */
  readonly overprinted: boolean;
  readonly rightToLeft: boolean;
  /** Turned against most of the page, such as a stamp in the margin. */
  readonly aside: boolean;
}

const SUPERSCRIPTS = new Map([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((raised, digit) => [String(digit), raised]));

/** A small raised number is a note or a power: written as such, it does not run into the word before it. */
function withRaised(run: FramedRun, segment: Segment): string {
  const isRaised = run.size < 0.85 * segment.size && run.y - segment.y > 0.2 * segment.size;
  if (!isRaised || !/^\d{1,3}(?:, ?\d{1,3}){0,5},?$/u.test(run.text)) return run.text;
  return [...run.text].map((digit) => SUPERSCRIPTS.get(digit) ?? digit).join('');
}

/** Whether white space stands between two runs, the first to the left of the second. */
function isSpaced(left: FramedRun, right: FramedRun): boolean {
  if (right.order === left.order + 1) return right.spaced;
  if (left.order === right.order + 1) return left.spaced;
  return right.left - left.right > 0.15 * Math.max(left.size, right.size);
}

interface Piece {
  readonly text: string;
  readonly font: string;
  readonly spaced: boolean;
}

function piecesOf(segment: Segment, rightToLeft: boolean): readonly Piece[] {
  const { runs } = segment;
  const order = rightToLeft
    ? rightToLeftOrder(runs)
    : runs.map((run, place) => ({ place, text: withRaised(run, segment) }));
  return order.map(({ place, text }, i) => {
    const before = order[i - 1]?.place;
    const font = runs[place]?.font ?? '';
    if (before === undefined) return { text, font, spaced: false };
    // Where the direction changes, the neighbours in reading are not the neighbours on paper.
    const [low, high] =
      Math.abs(place - before) === 1
        ? [Math.min(place, before), Math.max(place, before)]
        : before > place
          ? [before - 1, before]
          : [place - 1, place];
    const left = runs[low];
    const right = runs[high];
    return { text, font, spaced: left !== undefined && right !== undefined && isSpaced(left, right) };
  });
}

function spansOf(pieces: readonly Piece[]): readonly Span[] {
  const spans: { text: string; font: string }[] = [];
  for (const { text, font, spaced } of pieces) {
    const last = spans.at(-1);
    const joins = last !== undefined && endsInCjk(last.text) && beginsWithCjk(text);
    const gap = last !== undefined && spaced && !joins ? ' ' : '';
    if (last !== undefined && last.font === font) last.text += gap + text;
    else spans.push({ text: gap + text, font });
  }
  return spans;
}

function mainStyle(runs: readonly FramedRun[]): Pick<Line, 'size' | 'sizes' | 'font'> {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  for (const { size, font, text } of runs) {
    const rounded = Math.round(size * 4) / 4;
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
    fonts.set(font, (fonts.get(font) ?? 0) + text.length);
  }
  const often = [...sizes].filter(([, letters]) => letters >= 3).map(([size]) => size);
  return { size: heaviest(sizes, 0), sizes: new Set(often), font: heaviest(fonts, '') };
}

/** A bullet or a number before the words it belongs to, however far: no cell of its own. */
const LABEL = /^(?:[\dA-Z]{1,3}(?:\.\d{1,3}){0,5}[.)]?|\[\d{1,3}\]|\([\da-z]{1,3}\)|[^\p{L}\p{N}\s])$/u;

function cellsOf(segments: readonly Segment[]): number {
  const first = segments[0]?.runs.map((run) => run.text).join('') ?? '';
  return segments.length === 2 && LABEL.test(first) ? 1 : segments.length;
}

export interface LinePlace {
  readonly page: number;
  readonly number: number;
  readonly rightToLeft: boolean;
  readonly aside: boolean;
}

/** The line that segments on one row make, given in reading order. */
export function lineOf(segments: readonly Segment[], place: LinePlace): Line {
  const runs = segments.flatMap((segment) => segment.runs);
  const rightToLeft = isLineRightToLeft(runs, place.rightToLeft);
  const spans = segments.flatMap((segment, i) => {
    const [first, ...rest] = spansOf(piecesOf(segment, rightToLeft));
    if (first === undefined) return [];
    return [i === 0 ? first : { ...first, text: ` ${first.text}` }, ...rest];
  });
  const left = Math.min(...segments.map((segment) => segment.left));
  const right = Math.max(...segments.map((segment) => segment.right));
  return {
    ...place,
    ...mainStyle(runs),
    text: spans.map((span) => span.text).join(''),
    spans,
    start: rightToLeft ? -right : left,
    end: rightToLeft ? -left : right,
    y: segments[0]?.y ?? 0,
    cells: cellsOf(segments),
    overprinted: segments.every((segment) => segment.overprinted),
    rightToLeft,
  };
}
