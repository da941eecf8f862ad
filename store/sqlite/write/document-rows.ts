import { CairnError } from '../../../schema/index.ts';
import type { Database, Value } from '../database.ts';
import { createInserter } from '../inserter.ts';

/** Rows a document may have in one table; a row's key is `document * ROWS + number`. */
export const ROWS: number = 2 ** 20;

/** The columns of a row behind the place of its key, which `replace` fills in. */
export type Row = [key: number, ...values: Value[]];

export interface Replacement {
  /** Rows that were stored and are no longer wanted. */
  readonly removed: readonly Row[];
  readonly added: readonly Row[];
  /** Rows the document has now, repeated ids counted once. */
  readonly size: number;
  /** Rows deleted; rows added are counted by `flush`. */
  readonly written: number;
}

/** The rows that documents have in one table. */
export interface DocumentRows {
  /**
   * Makes `rows` the rows of a document and leaves alone those that are there already.
   * @param isNew true spares the look at what is stored
   */
  replace(document: number, rows: readonly Row[], isNew: boolean): Replacement;
  /** Writes what is waiting; needed before the table is read. @returns rows written */
  flush(): number;
}

function sameValues(left: Row, right: Row): boolean {
  for (let column = 1; column < left.length; column += 1) if (left[column] !== right[column]) return false;
  return true;
}

function checkSize(table: string, rows: readonly Row[]): void {
  if (rows.length < ROWS) return;
  throw new CairnError(
    'LIMIT_EXCEEDED',
    `A document yields ${String(rows.length)} rows of ${table}, more than the store takes; leave it out of its source.`,
  );
}

/** Numbers from 0 that `taken` does not hold, ascending. */
function* freeNumbers(taken: ReadonlySet<number>): Generator<number, never> {
  for (let number = 0; ; number += 1) if (!taken.has(number)) yield number;
}

/**
 * @param columns without the key
 * @param identity `first`: rows are known by their first column, and a repeated one counts once; `number`: by position
 */
export function createDocumentRows(
  database: Database,
  table: string,
  columns: readonly string[],
  identity: 'first' | 'number',
): DocumentRows {
  const inserter = createInserter(database, table, ['key', ...columns]);
  const load = database.prepareArrays<Row>(
    `SELECT key, ${columns.join(', ')} FROM ${table} WHERE key >= ? AND key < ? ORDER BY key`,
  );
  const remove = database.prepare(`DELETE FROM ${table} WHERE key = ?`);
  const removeAll = database.prepare(`DELETE FROM ${table} WHERE key >= ? AND key < ?`);
  const nameOf = (row: Row, number: number): Value => (identity === 'first' ? (row[1] ?? null) : number);

  const distinct = (rows: readonly Row[]): readonly Row[] => {
    if (identity === 'number') return rows;
    const seen = new Set<Value | undefined>();
    return rows.filter((row) => {
      const isNew = !seen.has(row[1]);
      if (isNew) seen.add(row[1]);
      return isNew;
    });
  };
  const insert = (row: Row, key: number): void => {
    row[0] = key;
    inserter.add(row);
  };

  return {
    replace: (document, rows, isNew) => {
      checkSize(table, rows);
      const first = document * ROWS;
      const wanted = distinct(rows);
      if (isNew) {
        for (const [number, row] of wanted.entries()) insert(row, first + number);
        return { removed: [], added: wanted, size: wanted.length, written: 0 };
      }
      const missing = new Map(wanted.map((row, number) => [nameOf(row, number), row]));
      const taken = new Set<number>();
      const removed: Row[] = [];
      for (const row of load.all(first, first + ROWS)) {
        const number = row[0] - first;
        const name = nameOf(row, number);
        const other = missing.get(name);
        if (other && sameValues(row, other)) {
          missing.delete(name);
          taken.add(number);
        } else removed.push(row);
      }
      let written = 0;
      if (taken.size === 0) {
        if (removed.length > 0) written += Number(removeAll.run(first, first + ROWS).changes);
      } else for (const [key] of removed) written += Number(remove.run(key).changes);
      const free = freeNumbers(taken);
      for (const [name, row] of missing) {
        insert(row, first + (identity === 'number' ? Number(name) : free.next().value));
      }
      return { removed, added: [...missing.values()], size: wanted.length, written };
    },
    flush: inserter.flush,
  };
}
