import { BULLET, ORDINAL, blockOf, findMarkerFonts, withoutBullet } from './block.ts';
import type { Block } from './block.ts';
import { spellingOf } from './hyphen.ts';
import type { Line } from './line.ts';
import { CONTENTS_LINE } from './style.ts';

const TERMINAL = /[.!?:;。！？：；؟…۔]["'”’»)\]]?$/u;
/** A bullet, or a dash within a sentence that happens to begin a line. */
const DASH = /^[–—−-]\s/u;
/** A raised number at the beginning of a line begins a note. */
const NOTE = /^[¹²³⁰⁴-⁹]/u;
const CAPITAL = /^["'“‘«([]?[\p{Lu}\p{N}]/u;

/** The usual distance between lines of one size, by size. */
function leadingsOf(lines: readonly Line[]): (size: number) => number {
  const counts = new Map<number, Map<number, number>>();
  for (let i = 1; i < lines.length; i += 1) {
    const before = lines[i - 1];
    const line = lines[i];
    if (before === undefined || line === undefined || before.page !== line.page) continue;
    const drop = Math.round((before.y - line.y) * 4) / 4;
    if (before.size !== line.size || drop < 0.8 * line.size || drop > 2.5 * line.size) continue;
    const drops = counts.get(line.size) ?? new Map<number, number>();
    drops.set(drop, (drops.get(drop) ?? 0) + 1);
    counts.set(line.size, drops);
  }
  const usual = new Map<number, number>();
  for (const [size, drops] of counts) {
    const [drop, count] = [...drops].reduce((a, b) =>
      b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a,
    );
    if (count >= 3) usual.set(size, drop);
  }
  return (size) => usual.get(size) ?? 1.25 * size;
}

function isNear(a: number, b: number): boolean {
  return a <= 1.07 * b && b <= 1.07 * a;
}

/** Whether two lines are set in one size, be one of them mostly code or formula. */
function isOneSize(a: Line, b: Line): boolean {
  if (isNear(a.size, b.size)) return true;
  return a.sizes.some((size) => isNear(size, b.size)) || b.sizes.some((size) => isNear(size, a.size));
}

function isCentred(a: Line, b: Line): boolean {
  return Math.abs(a.start + a.end - b.start - b.end) < a.size && Math.abs(a.start - b.start) > 0.5 * a.size;
}

/** Whether a line is indented or outdented as the first of a paragraph. */
function breaksByIndent(lines: readonly Line[], line: Line, marked: boolean): boolean {
  const [first, second] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined || isCentred(last, line)) return false;
  const step = 0.6 * line.size;
  if (second === undefined) {
    const shift = line.start - first.start;
    // The first line of a paragraph is indented by a little; more is a list inside a list that ends.
    if (shift < -step) return shift < -2.2 * line.size;
    if (shift <= step || (marked && shift < 4 * line.size)) return false;
    return TERMINAL.test(first.text);
  }
  return Math.abs(line.start - second.start) > step;
}

/**
 * Whether the line before ended before it had to: the first word of the next one would have fitted. `edge` is where
 * lines around it end.
 */
function breaksAfterShortLine(last: Line, line: Line, edge: number): boolean {
  if (isCentred(last, line) || /[-\u2010]$/u.test(last.text)) return false;
  // Two lines set to one edge beside a figure are full, wherever others end.
  if (Math.abs(last.end - line.end) < 0.15 * line.size) return false;
  // A sentence that goes on after a line not much too short was broken by hand or by a ragged edge.
  const isLong = last.end - last.start >= 0.6 * (edge - last.start);
  if (isLong && !TERMINAL.test(last.text) && /^\p{Ll}/u.test(line.text)) return false;
  const word = line.text.search(/\s/u);
  const letters = (word === -1 ? line.text.length : word) + 1;
  const width = (line.end - line.start) / line.text.length;
  return last.end + letters * width < edge - 0.7 * line.size;
}

/** How many lines before and after tell where a column ends. */
const AROUND = 25;

/** For each line where the lines around it in its column end. */
function edgesOf(lines: readonly Line[]): readonly number[] {
  return lines.map((line, at) => {
    let edge = line.end;
    for (const step of [-1, 1]) {
      let beside = line;
      for (let i = at + step; Math.abs(i - at) <= AROUND; i += step) {
        const other = lines[i];
        if (other === undefined || other.page !== line.page || (beside.y - other.y) * step <= 0) break;
        const isAlike = other.rightToLeft === line.rightToLeft && isNear(other.size, line.size);
        if (other.cells === 1 && isAlike) edge = Math.max(edge, other.end);
        beside = other;
      }
    }
    return edge;
  });
}

/** Longer paragraphs are cut, so that reading stays linear. */
const LINE_LIMIT = 200;

interface Context {
  readonly leading: (size: number) => number;
  readonly markers: ReadonlySet<string>;
}

function breaks(
  lines: readonly [Line, ...Line[]],
  line: Line,
  edge: number,
  { leading, markers }: Context,
): boolean {
  const [first] = lines;
  const last = lines.at(-1) ?? first;
  if (lines.length >= LINE_LIMIT || line.page !== last.page || line.aside !== last.aside) return true;
  if (line.cells > 1 || last.cells > 1 || line.overprinted !== last.overprinted) return true;
  if (!isOneSize(last, line) || CONTENTS_LINE.test(last.text)) return true;
  const drop = last.y - line.y;
  // Right-to-left lines, mixed with others, are seldom evenly spaced.
  const most = Math.max(1.35 * leading(line.size) + 0.5, line.rightToLeft ? 1.8 * line.size : 0);
  if (drop < 0.3 * line.size || drop > most) return true;
  if (line.end < last.start || line.start > last.end) return true;
  if (NOTE.test(line.text)) return true;
  if (!DASH.test(line.text) && withoutBullet(line, markers) !== line.text) return true;
  const marked =
    BULLET.test(first.text) || ORDINAL.test(first.text) || withoutBullet(first, markers) !== first.text;
  if (
    ORDINAL.test(line.text) &&
    line.start < first.start + 0.6 * line.size &&
    (marked || TERMINAL.test(last.text))
  ) {
    return true;
  }
  if (DASH.test(line.text) && (DASH.test(first.text) || TERMINAL.test(last.text))) return true;
  return breaksByIndent(lines, line, marked) || breaksAfterShortLine(last, line, edge);
}

function mayGoOn(block: Block): boolean {
  return (
    !block.isRow && block.lines.length < LINE_LIMIT && !TERMINAL.test(block.text) && block.text.length >= 30
  );
}

function goesOn(before: Block, after: Block): boolean {
  const [first] = after.lines;
  const last = before.lines.at(-1) ?? before.lines[0];
  if (after.isRow || after.marked || !isNear(after.size, before.size) || after.font !== before.font)
    return false;
  return (first.page !== last.page || first.y > last.y) && !CAPITAL.test(after.text);
}

/**
 * Paragraphs, bullets, headings and rows, in reading order. A paragraph broken by the end of a column or page is
 * one; what stands below it in smaller letters (notes) comes after.
 */
export function blocksOf(lines: readonly Line[]): readonly Block[] {
  const markers = findMarkerFonts(lines);
  const context: Context = { leading: leadingsOf(lines), markers };
  const groups: [Line, ...Line[]][] = [];
  const edges = edgesOf(lines);
  lines.forEach((line, i) => {
    const group = groups.at(-1);
    const edge = Math.max(edges[i - 1] ?? 0, edges[i] ?? 0);
    if (group === undefined || breaks(group, line, edge, context)) groups.push([line]);
    else group.push(line);
  });
  const spelling = spellingOf(lines);
  const blocks: Block[] = [];
  let open: number | null = null;
  for (const group of groups) {
    const block = blockOf(group, markers, spelling);
    if (block.text === '') continue;
    const before = open === null ? undefined : blocks[open];
    if (open !== null && before !== undefined && goesOn(before, block)) {
      blocks[open] = blockOf([...before.lines, ...group], markers, spelling);
      if (!mayGoOn(block)) open = null;
      continue;
    }
    blocks.push(block);
    const isNote = before !== undefined && block.size < 0.93 * before.size;
    if (!isNote) open = mayGoOn(block) ? blocks.length - 1 : null;
  }
  return blocks;
}
