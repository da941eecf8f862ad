import { GRID_BORDER, gridTable } from './restructuredtext-grid.ts';

/** A row of a drawn table; lines are indexes into the document's lines. */
export interface DrawnRow {
  readonly cells: readonly string[];
  readonly line: number;
  readonly last: number;
}

/** A table drawn in characters. */
export interface DrawnTable {
  readonly rows: readonly DrawnRow[];
  /** How many of the rows are the header. */
  readonly header: number;
  /** How many lines the table takes. */
  readonly lines: number;
}

/** A row while its cells still grow downwards. */
interface OpenRow {
  readonly parts: readonly string[][];
  readonly line: number;
  last: number;
}

const SIMPLE_BORDER = /^=+(?: +=+)+ *$/u;

function extend(row: OpenRow, cells: readonly string[], line: number): void {
  cells.forEach((cell, k) => row.parts[k]?.push(cell));
  row.last = line;
}

function begin(cells: readonly string[], line: number): OpenRow {
  return { parts: cells.map((cell) => [cell]), line, last: line };
}

function finished(rows: readonly OpenRow[]): readonly DrawnRow[] {
  return rows.map(({ parts, line, last }) => ({
    cells: parts.map((part) => part.filter((text) => text !== '').join(' ')),
    line,
    last,
  }));
}

/** `=====  =====` tables: columns by position, the last one open to the right. */
function simpleTable(line: (index: number) => string | null, start: number): DrawnTable | null {
  const cuts = [...(line(start) ?? '').matchAll(/=+/gu)].map((match) => match.index);
  const rows: OpenRow[] = [];
  const borders: number[] = [];
  let i = start + 1;
  for (let text = line(i); text !== null; text = line((i += 1))) {
    if (SIMPLE_BORDER.test(text)) {
      borders.push(rows.length);
      if ((line(i + 1) ?? '').trim() === '') {
        i += 1;
        break;
      }
    } else if (text.trim() !== '' && !/^-[ -]*$/u.test(text)) {
      const cells = cuts.map((from, k) => text.slice(from, cuts[k + 1] ?? text.length).trim());
      const open = rows.at(-1);
      if (cells[0] === '' && open !== undefined) extend(open, cells, i);
      else rows.push(begin(cells, i));
    }
  }
  if (borders.length === 0) return null;
  return { rows: finished(rows), header: borders.length > 1 ? (borders[0] ?? 0) : 0, lines: i - start };
}

/**
 * The table that is drawn from line `start` on, `indent` columns to the right, or null when none begins there.
 * `lines` have spaces for tabs.
 */
export function drawnTable(lines: readonly string[], start: number, indent: number): DrawnTable | null {
  const line = (index: number): string | null => lines[index]?.slice(indent) ?? null;
  const first = line(start) ?? '';
  if (SIMPLE_BORDER.test(first)) return simpleTable(line, start);
  return GRID_BORDER.test(first) ? gridTable(line, start) : null;
}
