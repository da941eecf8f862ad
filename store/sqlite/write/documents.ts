import type { DocumentRecord, DocumentYield } from '../../../schema/index.ts';
import type { Database, Value } from '../database.ts';
import { createDocumentRows, type Replacement } from './document-rows.ts';
import { CLAIMED, ROW_COLUMNS, SUPPORTED, type RowMaker } from './rows.ts';

/** The documents of one source, as one apply changes them. */
export interface Documents {
  /** Makes what a document yields its stored reading. */
  put(reading: DocumentYield): void;
  drop(path: string): void;
  /** Writes what is waiting; needed before claims are read. @returns rows written by all calls so far */
  flush(): number;
  /** Entities about which something else is claimed than before. */
  readonly claimed: ReadonlySet<number>;
}

const DOCUMENT = [
  'source',
  'path',
  'content_hash',
  'fingerprint',
  'title',
  'format',
  'bytes',
  'translation_of',
  'asked',
  'entries',
  'claims',
  'evidence',
  'diagnostics',
];
const COLUMNS = DOCUMENT.join(', ');
const NOTHING = { entries: [], claims: [], evidence: [], diagnostics: [] };

function documentRow(source: number, document: DocumentRecord, sizes: readonly number[]): readonly Value[] {
  const { path, contentHash, fingerprint, title, format, bytes, translationOf } = document;
  const asked = JSON.stringify(document.asked, Object.keys(document.asked).sort());
  return [source, path, contentHash, fingerprint, title, format, bytes, translationOf, asked, ...sizes];
}

/** Adds the entities of which something else is said than before; shifted lines say the same. */
function noteClaimed({ removed, added }: Replacement, claimed: Set<number>): void {
  const before = new Map(removed.map((row) => [row[CLAIMED.entity], row[CLAIMED.said]]));
  for (const row of added) {
    const entity = row[CLAIMED.entity];
    if (before.get(entity) !== row[CLAIMED.said]) claimed.add(Number(entity));
    before.delete(entity);
  }
  for (const entity of before.keys()) claimed.add(Number(entity));
}

export function createDocuments(
  database: Database,
  source: { readonly key: number },
  make: RowMaker,
  support: (relation: number, change: 1 | -1) => void,
): Documents {
  const tables = {
    entry: createDocumentRows(database, 'entry', ROW_COLUMNS.entry, 'number'),
    claim: createDocumentRows(database, 'claim', ROW_COLUMNS.claim, 'first'),
    evidence: createDocumentRows(database, 'evidence', ROW_COLUMNS.evidence, 'first'),
    diagnostic: createDocumentRows(database, 'diagnostic', ROW_COLUMNS.diagnostic, 'number'),
  };
  const find = database.prepareArrays<[key: number, ...Value[]]>(
    `SELECT key, ${COLUMNS} FROM document WHERE source = ? AND path = ?`,
  );
  const save = database.prepare(
    `INSERT OR REPLACE INTO document (key, ${COLUMNS}) VALUES (?${', ?'.repeat(DOCUMENT.length)})`,
  );
  const remove = database.prepare('DELETE FROM document WHERE key = ?');
  const lastKey = database.prepareArrays<[number | null]>('SELECT max(key) FROM document').get()?.[0];
  let nextKey = (lastKey ?? 0) + 1;
  let written = 0;
  const touched = new Set<number>();

  /** @returns how many entries, claims, pieces of evidence and diagnostics the document has now */
  const replaceRows = (
    key: number,
    reading: Omit<DocumentYield, 'document'>,
    isNew: boolean,
  ): readonly number[] => {
    const entries = tables.entry.replace(key, reading.entries.map(make.entry), isNew);
    const claimed = make.claims(reading.claims);
    const claims = tables.claim.replace(key, claimed.rows, isNew);
    const evidence = tables.evidence.replace(key, reading.evidence.map(make.evidence), isNew);
    const diagnostics = tables.diagnostic.replace(key, reading.diagnostics.map(make.diagnostic), isNew);
    noteClaimed(claims, touched);
    for (const row of evidence.removed) support(Number(row[SUPPORTED]), -1);
    for (const row of evidence.added) support(Number(row[SUPPORTED]), 1);
    for (const change of [entries, claims, evidence, diagnostics]) written += change.written;
    return [entries.size, claimed.total, evidence.size, diagnostics.size];
  };

  return {
    claimed: touched,
    put: (reading) => {
      const [known, ...stored] = find.get(source.key, reading.document.path) ?? [];
      const key = known ?? nextKey;
      if (known === undefined) nextKey += 1;
      const sizes = replaceRows(key, reading, known === undefined);
      const row = documentRow(source.key, reading.document, sizes);
      if (row.every((value, column) => value === stored[column])) return;
      save.run(key, ...row);
      written += 1;
    },
    drop: (path) => {
      const key = find.get(source.key, path)?.[0];
      if (key === undefined) return;
      replaceRows(key, NOTHING, false);
      written += Number(remove.run(key).changes);
    },
    flush: () => {
      for (const table of Object.values(tables)) written += table.flush();
      return written;
    },
  };
}
