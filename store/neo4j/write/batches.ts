import type { Query } from '../connection.ts';
import type { Row, RowKind } from './rows.ts';

/** Rows sent with one statement. */
export const BATCH = 2_000;

function* inBatches<T>(items: readonly T[], size: number = BATCH): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

/** Sends a statement with `$rows` for each batch, all of them without waiting for the one before. */
export async function writeRows(query: Query, cypher: string, rows: readonly unknown[]): Promise<void> {
  await Promise.all([...inBatches(rows)].map((batch) => query(cypher, { rows: batch })));
}

/** Asks a question with `$ids` in batches, all of them without waiting for the one before. */
export async function readIds<Result extends readonly unknown[]>(
  query: Query,
  cypher: string,
  ids: Iterable<string>,
): Promise<readonly Result[]> {
  const batches = [...inBatches([...ids], 5_000)];
  return (await Promise.all(batches.map((batch) => query<Result>(cypher, { ids: batch })))).flat();
}

/** `{id: row[1], …}`: properties of a new node out of the columns of `row`, from `first` on. */
export function propertiesFrom(columns: readonly string[], first = 0): string {
  return `{${columns.map((column, index) => `\`${column}\`: row[${String(first + index)}]`).join(', ')}}`;
}

/** Hangs new nodes on their documents; rows are the id of the document and then the columns. */
export function createStatement({ label, relationship, columns }: RowKind): string {
  return `UNWIND $rows AS row MATCH (d:Document {id: row[0]})
    CREATE (d)-[:${relationship}]->(:${label} ${propertiesFrom(columns, 1)})`;
}

export type DocumentRow = readonly [document: string, ...row: Row];
