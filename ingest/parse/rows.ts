import type { Cell, Group, Inline } from '../../schema/item.ts';
import { addWords } from './drafts.ts';
import type { Draft } from './drafts.ts';
import { headingName } from './heading-name.ts';
import { isLabel } from './prose.ts';
import { plainText } from './words.ts';
import type { Words } from './words.ts';

/** Cells longer than this do not make a header. */
const HEADER_LIMIT = 40;

/** A row of a table that is still being read. */
export interface RowDraft {
  readonly draft: Draft;
  readonly cells: Words[];
  /** Every cell so far is a header cell. */
  header: boolean;
}

/** A table whose header is a header only once the whole table has been seen. */
export interface TableDraft {
  readonly rows: RowDraft[];
}

function cellText(words: Words): string {
  return headingName(plainText(words.inlines));
}

/** Whether a row without header cells reads like a header: short words in every cell, links in none. */
function looksLikeHeader(row: RowDraft): boolean {
  return (
    row.cells.length > 1 &&
    row.cells.every(
      (cell) =>
        cell.links + cell.imageLinks + cell.inPage === 0 && cell.length > 0 && cell.length <= HEADER_LIMIT,
    )
  );
}

/** Whether a table is a wall of pictures that are links: sponsors, contributors, badges. */
function isGrid(rows: readonly RowDraft[]): boolean {
  let filled = 0;
  let pictures = 0;
  for (const { cells } of rows) {
    for (const cell of cells) {
      if (cell.inlines.length === 0) continue;
      filled += 1;
      if (cell.imageLinks > 0 && cell.links === 0) pictures += 1;
    }
  }
  return pictures > 0 && pictures * 5 >= filled * 4;
}

/** Whether links mostly lead into the document itself: a table of contents. */
export function isContents(counts: { readonly inPage: number; readonly links: number }): boolean {
  return counts.inPage > counts.links;
}

/** A row that names the rows below it: one bold cell among empty ones. */
function labelOf(row: RowDraft): Group | null {
  const filled = row.cells.filter((cell) => cell.inlines.length > 0);
  const [only] = filled;
  if (filled.length !== 1 || only === undefined || only.links > 0 || !isLabel(only.inlines)) return null;
  return { text: plainText(only.inlines), href: null, line: row.draft.first };
}

function fill(row: RowDraft, columns: readonly string[]): void {
  const cells: Cell[] = [];
  row.cells.forEach((words, i) => {
    cells.push({ column: columns[i] ?? '', inlines: words.inlines });
    addWords(row.draft, words, row.draft.last);
  });
  row.draft.cells = cells;
}

/**
 * The rows of a finished table that may be entries, their cells named after the header. A header that holds
 * links is a row like the others; tables of contents and walls of pictures have no rows.
 */
export function finishTable(table: TableDraft): readonly Draft[] {
  const [first, ...others] = table.rows;
  if (first === undefined) return [];
  const named = (first.header || looksLikeHeader(first)) && first.cells.every((cell) => cell.links === 0);
  const columns = named ? first.cells.map(cellText) : [];
  const rows = (named ? others : table.rows).filter((row) =>
    row.cells.some((cell) => cell.inlines.length > 0),
  );
  const all = rows.flatMap((row) => row.cells);
  const counts = { inPage: 0, links: 0 };
  for (const cell of all) {
    counts.inPage += cell.inPage;
    counts.links += cell.links;
  }
  if (isContents(counts) || isGrid(rows)) return [];
  let group: Group | null = null;
  const drafts: Draft[] = [];
  for (const row of rows) {
    const label = labelOf(row);
    if (label !== null) {
      group = label;
      continue;
    }
    const { draft } = row;
    const grouped = group === null ? draft : { ...draft, groups: [...draft.groups, group] };
    fill({ ...row, draft: grouped }, columns);
    drafts.push(grouped);
  }
  return drafts;
}

/** The cells of a row as words, for where a table is only text of something else. */
export function joinCells(cells: readonly Words[]): Words {
  const inlines: Inline[] = [];
  const joined = { links: 0, imageLinks: 0, inPage: 0, length: 0, linked: 0 };
  for (const cell of cells) {
    if (cell.inlines.length === 0) continue;
    if (inlines.length > 0) inlines.push({ kind: 'break', line: cell.inlines[0]?.line ?? 1 });
    inlines.push(...cell.inlines);
    joined.links += cell.links;
    joined.imageLinks += cell.imageLinks;
    joined.inPage += cell.inPage;
    joined.length += cell.length;
    joined.linked += cell.linked;
  }
  return { inlines, ...joined };
}
