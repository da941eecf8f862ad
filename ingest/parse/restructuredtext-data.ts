import { readRecords } from './delimited.ts';
import type { DrawnRow } from './restructuredtext-table.ts';

/** The rows of a table that is written as a directive; lines are indexes into the document's lines. */
export interface WrittenTable {
  readonly rows: readonly DrawnRow[];
  /** How many of the rows are the header. */
  readonly header: number;
}

const OPTION = /^\s+:([\w-]{1,40}):[ \t]*(.*)$/u;
const ROW = /^(\s*)\* - ?(.*)$/u;

interface Body {
  readonly options: ReadonlyMap<string, string>;
  /** Index of the first line after the options. */
  readonly from: number;
}

function bodyOf(lines: readonly string[], start: number, end: number): Body {
  const options = new Map<string, string>();
  let from = start + 1;
  for (; from < end; from += 1) {
    const option = OPTION.exec(lines[from] ?? '');
    if (option === null) break;
    options.set(option[1] ?? '', option[2] ?? '');
  }
  return { options, from };
}

/** `.. list-table::`: a list of rows, each a list of cells. */
export function listTable(lines: readonly string[], start: number, end: number): WrittenTable {
  const { options, from } = bodyOf(lines, start, end);
  const rows: { cells: string[]; line: number; last: number }[] = [];
  let indent = 0;
  for (let i = from; i < end; i += 1) {
    const text = lines[i] ?? '';
    const begun = ROW.exec(text);
    const row = rows.at(-1);
    if (begun !== null) {
      indent = (begun[1] ?? '').length + 2;
      rows.push({ cells: [begun[2] ?? ''], line: i, last: i });
    } else if (row !== undefined && text.trim() !== '') {
      if (/^-(?: |$)/u.test(text.slice(indent)) && text.slice(0, indent).trim() === '')
        row.cells.push(text.slice(indent + 2));
      else row.cells.push(`${row.cells.pop() ?? ''} ${text.trim()}`);
      row.last = i;
    } else if (row !== undefined && text.trim() === '' && row.cells.length === 0) break;
  }
  const read = rows.map(({ cells, line, last }) => ({ cells: cells.map((cell) => cell.trim()), line, last }));
  return { rows: read, header: Number(options.get('header-rows') ?? 0) || 0 };
}

/** `.. csv-table::`: comma-separated lines; `:header:` names the columns. */
export function csvTable(lines: readonly string[], start: number, end: number): WrittenTable {
  const { options, from } = bodyOf(lines, start, end);
  const told = options.get('delim') ?? ',';
  const delimiter = told === 'tab' ? '\t' : told === 'space' ? ' ' : told.slice(0, 1);
  const body = lines.slice(from, end).map((line) => line.trim());
  const records = readRecords(body.join('\n'), delimiter)
    .filter(({ fields }) => fields.some((field) => field.trim() !== ''))
    .map(({ fields, first, last }) => ({
      cells: fields.map((field) => field.trim().replace(/^"|"$/gu, '')),
      line: from + first - 1,
      last: from + last - 1,
    }));
  const header = options.get('header');
  if (header === undefined) return { rows: records, header: Number(options.get('header-rows') ?? 0) || 0 };
  const names = readRecords(header.replace(/,\s+"/gu, ',"'), delimiter)[0]?.fields ?? [];
  return {
    rows: [{ cells: names.map((name) => name.trim()), line: start, last: start }, ...records],
    header: 1,
  };
}
