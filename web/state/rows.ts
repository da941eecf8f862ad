import type { EntityKind } from '../../schema/entity.ts';
import { compareCodePoints } from '../../schema/order.ts';
import { KINDS } from '../kinds.ts';

/** A line of the table twin. */
export interface Row {
  readonly id: string;
  readonly kind: EntityKind;
  readonly title: string;
  readonly area: string;
  readonly degree: number;
}

export const COLUMNS = ['title', 'kind', 'area', 'degree'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sorting {
  readonly column: Column;
  readonly descending: boolean;
}

export const FIRST_SORTING: Sorting = { column: 'degree', descending: true };

/** The sorting after a press on a column's head: the same column turns round, a new one starts its natural way. */
export function pressColumn(sorting: Sorting, column: Column): Sorting {
  return sorting.column === column
    ? { column, descending: !sorting.descending }
    : { column, descending: column === 'degree' };
}

const folded = (text: string): string => text.toLowerCase();

function compare(a: Row, b: Row, column: Column): number {
  if (column === 'degree') return a.degree - b.degree;
  if (column === 'kind') return compareCodePoints(KINDS[a.kind].one, KINDS[b.kind].one);
  return compareCodePoints(folded(a[column]), folded(b[column]));
}

/** Sorted rows; ties by title, then id, always upwards. */
export function sortRows(rows: readonly Row[], { column, descending }: Sorting): readonly Row[] {
  return [...rows].sort(
    (a, b) =>
      compare(a, b, column) * (descending ? -1 : 1) ||
      compareCodePoints(folded(a.title), folded(b.title)) ||
      compareCodePoints(a.id, b.id),
  );
}
