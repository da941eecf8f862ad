import { documentId } from '../../../schema/id.ts';
import type { DocumentYield } from '../../../schema/index.ts';
import { isInt } from 'neo4j-driver';
import { whole, type Query } from '../connection.ts';
import { createStatement, readIds, writeRows } from './batches.ts';
import {
  CLAIM,
  claimRow,
  DIAGNOSTIC,
  diagnosticRow,
  DOCUMENT_COLUMNS,
  documentRow,
  ENTRY,
  entryRow,
  EVIDENCE,
  evidenceRow,
  GIVEN_EVIDENCE,
  ROW_KINDS,
  type Row,
  type RowKind,
} from './rows.ts';

/** What one document has more and less than before, of one kind of row. */
interface Difference {
  readonly document: string;
  readonly kind: RowKind;
  readonly removed: readonly Row[];
  readonly added: readonly Row[];
}

/** What differs between documents as stored and as put. */
export interface DocumentChanges {
  readonly differences: readonly Difference[];
  /** Documents to be made or changed, as columns. */
  readonly put: readonly Row[];
  /** Ids of documents that go. */
  readonly gone: readonly string[];
}

const NOTHING: Omit<DocumentYield, 'document'> = { entries: [], claims: [], evidence: [], diagnostics: [] };

/** Columns that are compared: those that a document gives. */
function givenColumns(kind: RowKind): readonly string[] {
  return kind === EVIDENCE ? kind.columns.slice(0, GIVEN_EVIDENCE) : kind.columns;
}

const asText = (row: Row): string =>
  JSON.stringify(row, (_key, value: unknown) => (isInt(value) ? value.toNumber() : value));

/** Rows by their first column; a repeated one counts once. */
function byName(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const known = new Map<string, Row>();
  for (const row of rows) {
    const name = String(row[0]);
    if (!known.has(name)) known.set(name, row);
  }
  return known;
}

function rowsOf(reading: Omit<DocumentYield, 'document'>): ReadonlyMap<RowKind, ReadonlyMap<string, Row>> {
  return new Map([
    [ENTRY, byName(reading.entries.map(entryRow))],
    [CLAIM, byName(reading.claims.map(claimRow))],
    [EVIDENCE, byName(reading.evidence.map(evidenceRow))],
    [DIAGNOSTIC, byName(reading.diagnostics.map(diagnosticRow))],
  ]);
}

async function storedRows(
  query: Query,
  ids: readonly string[],
  kind: RowKind,
): Promise<ReadonlyMap<string, readonly Row[]>> {
  if (ids.length === 0) return new Map();
  const columns = givenColumns(kind).map((column) => `x.\`${column}\``);
  const rows = await readIds<[document: string, row: Row]>(
    query,
    `UNWIND $ids AS id MATCH (:Document {id: id})-[:${kind.relationship}]->(x:${kind.label})
     RETURN id, [${columns.join(', ')}]`,
    ids,
  );
  const known = new Map<string, Row[]>();
  for (const [document, row] of rows) {
    const same = known.get(document);
    if (same) same.push(row);
    else known.set(document, [row]);
  }
  return known;
}

function difference(
  document: string,
  kind: RowKind,
  stored: readonly Row[],
  wanted: ReadonlyMap<string, Row>,
): Difference {
  if (stored.length === 0) return { document, kind, removed: [], added: [...wanted.values()] };
  const missing = new Map(wanted);
  const removed: Row[] = [];
  for (const row of stored) {
    const other = missing.get(String(row[0]));
    if (other && asText(row) === asText(other)) missing.delete(String(row[0]));
    else removed.push(row);
  }
  return { document, kind, removed, added: [...missing.values()] };
}

/** Compares the documents of a change set with what is stored; writes nothing. */
export async function compareDocuments(
  query: Query,
  source: string,
  put: readonly DocumentYield[],
  drop: readonly string[],
): Promise<DocumentChanges> {
  const wanted = new Map(put.map((each) => [each.document.path, each]));
  const dropped = [...new Set(drop)].filter((path) => !wanted.has(path));
  const ids = [...wanted.keys(), ...dropped].map((path) => documentId(source, path));
  const columns = DOCUMENT_COLUMNS.map((column) => `d.${column}`).join(', ');
  const known = new Map(
    (
      await readIds<[Row]>(query, `UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN [${columns}]`, ids)
    ).map(([row]) => [String(row[0]), row]),
  );
  const stored = new Map<RowKind, ReadonlyMap<string, readonly Row[]>>();
  for (const kind of ROW_KINDS) stored.set(kind, await storedRows(query, [...known.keys()], kind));
  const differences: Difference[] = [];
  const changed: Row[] = [];
  const compare = (id: string, reading: Omit<DocumentYield, 'document'>): readonly number[] => {
    const rows = rowsOf(reading);
    return ROW_KINDS.map((kind) => {
      const own = rows.get(kind) ?? new Map<string, Row>();
      differences.push(difference(id, kind, stored.get(kind)?.get(id) ?? [], own));
      return own.size;
    });
  };
  for (const reading of wanted.values()) {
    const id = documentId(source, reading.document.path);
    const row = documentRow({ ...reading.document, id, source }, compare(id, reading));
    const before = known.get(id);
    if (!before || asText(before) !== asText(row)) changed.push(row);
  }
  const gone = dropped.map((path) => documentId(source, path)).filter((id) => known.has(id));
  for (const id of gone) compare(id, NOTHING);
  return {
    differences: differences.filter((each) => each.removed.length + each.added.length > 0),
    put: changed,
    gone,
  };
}

/** Rows that are deleted or made. */
export function sizeOf({ differences, put, gone }: DocumentChanges): number {
  return differences.reduce(
    (sum, each) => sum + each.removed.length + each.added.length,
    put.length + gone.length,
  );
}

/** Rows of one kind that go and come, all documents together. */
export function rowsOfKind(
  { differences }: DocumentChanges,
  kind: RowKind,
): { readonly removed: readonly Row[]; readonly added: readonly Row[] } {
  const own = differences.filter((each) => each.kind === kind);
  return { removed: own.flatMap((each) => each.removed), added: own.flatMap((each) => each.added) };
}

/**
 * Writes what differs.
 * @param finish gives a row of evidence the columns that depend on decisions
 */
export async function writeDocuments(
  query: Query,
  { differences, put, gone }: DocumentChanges,
  finish: (row: Row) => Row,
): Promise<void> {
  const writing: Promise<void>[] = [];
  const set = DOCUMENT_COLUMNS.map((column, index) => `d.${column} = row[${String(index)}]`);
  for (const kind of ROW_KINDS) {
    const { label, relationship, columns } = kind;
    const removed = differences
      .filter((each) => each.kind === kind)
      .flatMap(({ document, removed: rows }) => rows.map((row) => [document, row[0]]));
    const name = columns[0] ?? 'id';
    const find =
      name === 'id'
        ? `MATCH (x:${label} {id: row[1]})`
        : `MATCH (:Document {id: row[0]})-[:${relationship}]->(x:${label} {${name}: row[1]})`;
    writing.push(writeRows(query, `UNWIND $rows AS row ${find} DETACH DELETE x`, numbered(removed)));
  }
  writing.push(writeRows(query, 'UNWIND $rows AS id MATCH (d:Document {id: id}) DETACH DELETE d', gone));
  writing.push(
    writeRows(
      query,
      `UNWIND $rows AS row MERGE (d:Document {id: row[0]})
       ON CREATE SET d.source = row[1] SET ${set.join(', ')}
       WITH d, row MATCH (s:SourceRecord {id: row[1]}) MERGE (d)-[:OF]->(s)`,
      put,
    ),
  );
  for (const kind of ROW_KINDS) {
    const added = differences
      .filter((each) => each.kind === kind)
      .flatMap(({ document, added: rows }) =>
        rows.map((row) => [document, ...(kind === EVIDENCE ? finish(row) : row)]),
      );
    writing.push(writeRows(query, createStatement(kind), added));
  }
  await Promise.all(writing);
}

/** Numbers as they are read are floating point when they are sent; positions must be whole. */
function numbered(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return rows.map((row) => row.map((value) => (typeof value === 'number' ? whole(value) : value)));
}
