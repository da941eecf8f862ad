import type { Cell } from '../../../schema/index.ts';
import { hasLetter } from '../edges.ts';
import type { AddressBook } from '../address.ts';
import { around } from './around.ts';
import { titleBefore } from './beside.ts';
import { columnMeaning } from './columns.ts';
import type { ColumnMeaning } from './columns.ts';
import { isGeneric } from './generic.ts';
import { draftsOf } from './head.ts';
import type { Draft } from './head.ts';
import { labelRole } from './labels.ts';
import { partsOf, wordsOfParts } from './parts.ts';
import type { LinkPart, Part } from './parts.ts';

/** A cell with its links resolved and its column understood. */
export interface ReadCell {
  readonly column: string;
  readonly meaning: ColumnMeaning | null;
  readonly parts: readonly Part[];
  readonly text: string;
}

export interface RowReading {
  readonly drafts: readonly Draft[];
  readonly cells: readonly ReadCell[];
  readonly hasBadge: boolean;
}

const LONG_ENOUGH = /\p{L}[\s\S]*\p{L}[\s\S]*\p{L}/u;

const linksOf = (cell: ReadCell): readonly LinkPart[] => cell.parts.filter((part) => part.kind === 'link');
const hasName = (link: LinkPart): boolean => !isGeneric(link);

/** Words of a cell that could be a title: no number, date or label. */
function couldBeTitle(cell: ReadCell): boolean {
  if (cell.meaning !== null && cell.meaning !== 'title' && cell.meaning !== 'tag') return false;
  return LONG_ENOUGH.test(cell.text) && labelRole(cell.text) === null && !/^https?:/i.test(cell.text);
}

/** Every cell is an entry of its own: the table only lays out a list. */
function isLayout(cells: readonly ReadCell[]): boolean {
  if (cells.some((cell) => cell.column !== '')) return false;
  const filled = cells.filter((cell) => cell.text !== '');
  return filled.length > 1 && filled.every((cell) => linksOf(cell).some(hasName));
}

/** The cell whose link is the entry's main one. */
function mainCell(cells: readonly ReadCell[]): ReadCell | undefined {
  const linked = cells.filter((cell) => linksOf(cell).length > 0);
  const usable = linked.filter((cell) => cell.meaning !== 'metric' && cell.meaning !== 'person');
  return (
    usable.find((cell) => cell.meaning === 'title' && linksOf(cell).some(hasName)) ??
    usable.find((cell) => cell.meaning === null && linksOf(cell).some(hasName)) ??
    // "Paper", "Website": where both hold bare addresses the first one leads to the work.
    usable.find((cell) => cell.meaning === 'title' || cell.meaning === 'link') ??
    usable.find((cell) => cell.meaning !== 'organization' && cell.meaning !== 'description') ??
    usable[0] ??
    linked[0]
  );
}

/** The title of a row whose main link has no name of its own: the cell named as one, else the first words. */
function titleCell(cells: readonly ReadCell[], main: ReadCell): ReadCell | undefined {
  return (
    cells.find((cell) => cell.meaning === 'title' && couldBeTitle(cell)) ??
    cells.find((cell) => cell !== main && cell.meaning === null && couldBeTitle(cell)) ??
    cells.find((cell) => cell !== main && couldBeTitle(cell))
  );
}

function draftOfRow(cells: readonly ReadCell[]): Draft | null {
  const cell = mainCell(cells);
  if (cell === undefined) return null;
  const own = draftsOf(cell.parts)[0];
  const main = own?.main ?? linksOf(cell)[0];
  if (main === undefined) return null;
  // "[2301.00001](…)" beside a column of titles is only where the work stands.
  const isTitled = cells.some((other) => other.meaning === 'title' && couldBeTitle(other));
  const isPlace = cell.meaning === 'link' || cell.meaning === 'metric' || cell.meaning === 'year';
  const named = own !== undefined && !(own.title === main.text && isGeneric(main)) && !(isPlace && isTitled);
  const other = named ? undefined : titleCell(cells, cell);
  const title = named ? own.title : ((other && titleBefore(other.parts)) ?? main.text);
  const sides = named || other === undefined ? null : around(other.parts, title);
  const elsewhere = cells
    .filter((other) => other !== cell && other.meaning !== 'description' && other.meaning !== 'person')
    .filter(
      (other) =>
        other.meaning === 'link' ||
        other.meaning === 'title' ||
        linksOf(other).every((link) => !hasName(link)),
    )
    .flatMap(linksOf)
    .filter((link) => link.target.entity !== main.target.entity);
  return {
    title,
    main,
    others: [...(own?.others ?? []), ...elsewhere],
    lead: sides?.before ?? own?.lead ?? [],
    tail: [...(sides?.behind ?? []), ...(own?.tail ?? [])],
    between: sides?.behind.length ?? own?.between ?? 0,
  };
}

/** The entries of a table row: one, or one a cell where the table only lays out a list. */
export function readRow(given: readonly Cell[], book: AddressBook): RowReading {
  let hasBadge = false;
  const readCells = (linked: boolean): readonly ReadCell[] =>
    given.map((cell) => {
      const read = partsOf(cell.inlines, book, linked);
      hasBadge ||= read.hasBadge;
      const meaning = columnMeaning(cell.column);
      return { column: cell.column, meaning, parts: read.parts, text: wordsOfParts(read.parts) };
    });
  const plain = readCells(false);
  // Where no word is a link, a picture that is one leads to what the row names: "[![GitHub](badge)](…)".
  const isDecorated = hasBadge && plain.every((cell) => linksOf(cell).length === 0);
  const cells = isDecorated ? readCells(true) : plain;
  if (isLayout(cells)) {
    return { drafts: cells.flatMap((cell) => draftsOf(cell.parts)), cells: [], hasBadge };
  }
  const draft = draftOfRow(cells);
  return { drafts: draft === null || !hasLetter(draft.title) ? [] : [draft], cells, hasBadge };
}
