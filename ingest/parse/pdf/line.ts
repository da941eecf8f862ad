import { endsInCjk, beginsWithCjk } from './characters.ts';
import { isLineRightToLeft, rightToLeftOrder } from './direction.ts';
import type { RightToLeft } from './direction.ts';
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
  readonly sizes: readonly number[];
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
  if (!rightToLeft) {
    return runs.map((run, place) => {
      const before = runs[place - 1];
      const spaced = before !== undefined && isSpaced(before, run);
      return { text: withRaised(run, segment), font: run.font, spaced };
    });
  }
  return rightToLeftOrder(runs).map(({ place, text, gap }) => {
    const left = runs[gap - 1];
    const right = runs[gap];
    const spaced = left !== undefined && right !== undefined && isSpaced(left, right);
    return { text, font: runs[place]?.font ?? '', spaced };
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

const rounded = (size: number): number => Math.round(size * 4) / 4;

function mainStyle(runs: readonly FramedRun[]): Pick<Line, 'size' | 'sizes' | 'font'> {
  const [first] = runs;
  if (first !== undefined && runs.every((run) => run.size === first.size && run.font === first.font)) {
    return { size: rounded(first.size), sizes: [rounded(first.size)], font: first.font };
  }
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  for (const { size, font, text } of runs) {
    sizes.set(rounded(size), (sizes.get(rounded(size)) ?? 0) + text.length);
    fonts.set(font, (fonts.get(font) ?? 0) + text.length);
  }
  const often = [...sizes].filter(([, letters]) => letters >= 3).map(([size]) => size);
  return { size: heaviest(sizes, 0), sizes: often, font: heaviest(fonts, '') };
}

/** A bullet or a number before the words it belongs to, however far: no cell of its own. */
const LABEL = /^(?:[\dA-Z]{1,3}(?:\.\d{1,3}){0,5}[.)]?|\[\d{1,3}\]|\([\da-z]{1,3}\)|[^\p{L}\p{N}\s])$/u;

function cellsOf(segments: readonly Segment[]): number {
  if (segments.length !== 2) return segments.length;
  const first = segments[0]?.runs.map((run) => run.text).join('') ?? '';
  return LABEL.test(first) ? 1 : segments.length;
}

/** Where a line stands, and how its page is written. */
export interface LinePlace {
  readonly page: number;
  readonly number: number;
  readonly aside: boolean;
  readonly rightToLeft: RightToLeft;
}

/** The line that segments on one row make, given in reading order. */
export function lineOf(segments: readonly Segment[], place: LinePlace): Line {
  const runs =
    segments.length === 1 ? (segments[0]?.runs ?? []) : segments.flatMap((segment) => segment.runs);
  const rightToLeft = isLineRightToLeft(runs, place.rightToLeft);
  const spans = segments.flatMap((segment, i) => {
    const [first, ...rest] = spansOf(piecesOf(segment, rightToLeft));
    if (first === undefined) return [];
    return [i === 0 ? first : { ...first, text: ` ${first.text}` }, ...rest];
  });
  const left = Math.min(...segments.map((segment) => segment.left));
  const right = Math.max(...segments.map((segment) => segment.right));
  const { size, sizes, font } = mainStyle(runs);
  return {
    page: place.page,
    number: place.number,
    text: spans.length === 1 ? (spans[0]?.text ?? '') : spans.map((span) => span.text).join(''),
    spans,
    start: rightToLeft ? -right : left,
    end: rightToLeft ? -left : right,
    y: segments[0]?.y ?? 0,
    size,
    sizes,
    font,
    cells: cellsOf(segments),
    overprinted: segments.every((segment) => segment.overprinted),
    rightToLeft,
    aside: place.aside,
  };
}
