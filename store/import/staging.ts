import {
  CairnError,
  type Decision,
  type DocumentRecord,
  type DocumentYield,
  type RelationKey,
  type SourceRecord,
} from '../../schema/index.ts';
import { connect } from '../sqlite/database.ts';
import { isHistory, type HistoryType, type ImportedLine } from './lines.ts';

export type HistoryOf<Type extends HistoryType> = Extract<ImportedLine, { readonly type: Type }>['value'];

/** Lines of an export, which come by type, put aside so that they can be had by document. */
export interface Staging {
  add(line: ImportedLine): void;
  sources(): readonly SourceRecord[];
  decisions(): readonly Decision[];
  /** Documents of a source, by path. */
  documents(source: string): readonly DocumentRecord[];
  /** Lines of one type of how the graph came to be, in the order of the file, some at a time. */
  history<Type extends HistoryType>(type: Type): Iterable<readonly HistoryOf<Type>[]>;
  /** All that a document says. */
  read(document: DocumentRecord): DocumentYield;
  close(): void;
}

const TABLES = `
  CREATE TABLE source (id TEXT PRIMARY KEY, body TEXT NOT NULL);
  CREATE TABLE document (key INTEGER PRIMARY KEY, id TEXT UNIQUE, source TEXT NOT NULL, path TEXT NOT NULL, body TEXT NOT NULL);
  CREATE TABLE part (document INTEGER NOT NULL, type TEXT NOT NULL, body TEXT NOT NULL);
  CREATE TABLE relation (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE history (key INTEGER PRIMARY KEY, type TEXT NOT NULL, body TEXT NOT NULL);
  CREATE TABLE decision (id TEXT PRIMARY KEY, body TEXT NOT NULL);
`;
const ROWS_PER_COMMIT = 50_000;
const ROWS_AT_ONCE = 2_000;

/** @param path of a file to be made, or `:memory:` */
export function openStaging(path: string): Staging {
  const database = connect(path, false);
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF');
  database.exec(TABLES);
  const addSource = database.prepare('INSERT INTO source VALUES (?, ?)');
  const addDocument = database.prepare('INSERT INTO document (id, source, path, body) VALUES (?, ?, ?, ?)');
  const addPart = database.prepare('INSERT INTO part VALUES (?, ?, ?)');
  const addRelation = database.prepare('INSERT INTO relation VALUES (?, ?)');
  const addHistory = database.prepare('INSERT INTO history (type, body) VALUES (?, ?)');
  const findHistory = database.prepareArrays<[key: number, body: string]>(
    'SELECT key, body FROM history WHERE key > ? AND type = ? ORDER BY key LIMIT ?',
  );
  const addDecision = database.prepare('INSERT INTO decision VALUES (?, ?)');
  const findDocument = database.prepareArrays<[number]>('SELECT key FROM document WHERE id = ?');
  const findRelation = database.prepareArrays<[string]>('SELECT body FROM relation WHERE id = ?');
  const findParts = database.prepareArrays<[string]>(
    'SELECT body FROM part WHERE document = ? AND type = ? ORDER BY rowid',
  );
  let waiting = 0;
  let isIndexed = false;
  const keys = new Map<string, number>();
  const keyOf = (document: string): number => {
    const known = keys.get(document) ?? findDocument.get(document)?.[0];
    if (known === undefined) {
      throw new CairnError(
        'BAD_USER_INPUT',
        `The file speaks of ${document} without a line for that document; export the graph again.`,
      );
    }
    if (keys.size > 50_000) keys.clear();
    keys.set(document, known);
    return known;
  };
  const impliedBy = (relation: string): RelationKey => {
    const body = findRelation.get(relation)?.[0];
    if (body === undefined) {
      throw new CairnError(
        'BAD_USER_INPUT',
        `The file has evidence for ${relation} without a line for that relation; export the graph again.`,
      );
    }
    const { type, from, to, role } = JSON.parse(body) as RelationKey;
    return { type, from, to, role };
  };
  const put = (line: ImportedLine): void => {
    if (isHistory(line)) {
      addHistory.run(line.type, JSON.stringify(line.value));
      return;
    }
    switch (line.type) {
      case 'source':
        addSource.run(line.value.id, JSON.stringify(line.value));
        return;
      case 'document':
        addDocument.run(line.value.id, line.value.source, line.value.path, JSON.stringify(line.value));
        return;
      case 'relation':
        addRelation.run(line.value.id, JSON.stringify(line.value));
        return;
      case 'decision':
        addDecision.run(line.value.id, JSON.stringify(line.value));
        return;
      case 'evidence': {
        const { implied, ...value } = line.value;
        const relation = implied ?? impliedBy(line.relation);
        addPart.run(keyOf(value.document), 'evidence', JSON.stringify({ ...value, relation }));
        return;
      }
      case 'hidden':
        addPart.run(keyOf(line.value.document), 'evidence', JSON.stringify(line.value));
        return;
      case 'claim':
        addPart.run(keyOf(line.value.document), 'claim', JSON.stringify(line.value));
        return;
      case 'entry':
      case 'diagnostic':
        addPart.run(keyOf(line.document), line.type, JSON.stringify(line.value));
        return;
      case 'entity':
    }
  };
  const finish = (): void => {
    if (waiting > 0) database.exec('COMMIT');
    waiting = 0;
    if (!isIndexed) database.exec('CREATE INDEX part_document ON part (document, type)');
    isIndexed = true;
  };
  const all = <T>(sql: string, ...values: readonly string[]): readonly T[] =>
    database
      .prepareArrays<[string]>(sql)
      .all(...values)
      .map(([body]) => JSON.parse(body) as T);
  return {
    add: (line) => {
      if (waiting === 0) database.exec('BEGIN');
      put(line);
      waiting += 1;
      if (waiting < ROWS_PER_COMMIT) return;
      database.exec('COMMIT');
      waiting = 0;
    },
    sources: () => {
      finish();
      return all<SourceRecord>('SELECT body FROM source ORDER BY id');
    },
    decisions: () => all<Decision>('SELECT body FROM decision ORDER BY id'),
    documents: (source) =>
      all<DocumentRecord>('SELECT body FROM document WHERE source = ? ORDER BY path', source),
    history: function* <Type extends HistoryType>(type: Type) {
      finish();
      for (let after = 0; ;) {
        const rows = findHistory.all(after, type, ROWS_AT_ONCE);
        if (rows.length === 0) return;
        yield rows.map(([, body]) => JSON.parse(body) as HistoryOf<Type>);
        after = rows.at(-1)?.[0] ?? 0;
      }
    },
    read: (document) => {
      const key = keyOf(document.id);
      const parts = <T>(type: string): readonly T[] =>
        findParts.all(key, type).map(([body]) => JSON.parse(body) as T);
      return {
        document,
        entries: parts('entry'),
        claims: parts('claim'),
        evidence: parts('evidence'),
        diagnostics: parts('diagnostic'),
      };
    },
    close: () => {
      database.close();
    },
  };
}
