import type { Database, Statement, Value } from './database.ts';

/** Rows bound by one statement: half the time a row of one statement each (measured 2.8 against 5.2 µs). */
const CHUNK = 16;

/** Collects rows of one table and writes them many at a time. */
export interface Inserter {
  /** One value for each column, in order. */
  add(row: readonly Value[]): void;
  /** Writes what is waiting. @returns rows written since the last flush */
  flush(): number;
}

/** `or fail` spares the statement journal that a multi-row insert otherwise keeps; the transaction undoes. */
export function createInserter(database: Database, table: string, columns: readonly string[]): Inserter {
  const row = `(${columns.map(() => '?').join(',')})`;
  const sql = `INSERT OR FAIL INTO ${table} (${columns.join(',')}) VALUES `;
  const full = CHUNK * columns.length;
  const waiting: Value[] = [];
  let one: Statement<never> | undefined;
  let many: Statement<never> | undefined;
  let written = 0;
  return {
    add: (values) => {
      for (let column = 0; column < columns.length; column += 1) waiting.push(values[column] ?? null);
      if (waiting.length < full) return;
      many ??= database.prepare(sql + Array<string>(CHUNK).fill(row).join(','));
      many.run(...waiting);
      written += CHUNK;
      waiting.length = 0;
    },
    flush: () => {
      for (let start = 0; start < waiting.length; start += columns.length) {
        one ??= database.prepare(sql + row);
        one.run(...waiting.slice(start, start + columns.length));
        written += 1;
      }
      waiting.length = 0;
      const total = written;
      written = 0;
      return total;
    },
  };
}
