import type { Decision, SourceRecord } from '../../../schema/index.ts';
import type { GraphReader, StreamedRecord } from '../../port.ts';
import { asStoreError, type Database } from '../database.ts';
import { createTexts } from '../texts.ts';
import { allClaims } from './claims.ts';
import { createContext, type Context } from './context.ts';
import { ENTITY_COLUMNS, entityOf, type EntityColumns } from './entity-record.ts';
import { allEvidence } from './evidence.ts';
import { createNames } from './names.ts';
import { createRelationRecords, RELATION_COLUMNS, type RelationRow } from './relation-record.ts';
import { DOCUMENT_SELECT, documentOf, type DocumentRow } from './sources.ts';

/** Relations whose grounds are read at once. */
const BATCH = 500;

function* everything(context: Context): Generator<StreamedRecord> {
  const { database } = context;
  const relations = createRelationRecords(context);
  for (const { record } of database
    .prepare<{ record: string }>('SELECT record FROM source ORDER BY id')
    .iterate()) {
    yield { type: 'source', value: JSON.parse(record) as SourceRecord };
  }
  const documents = database.prepare<DocumentRow>(`${DOCUMENT_SELECT} ORDER BY s.id || '#' || d.path`);
  for (const row of documents.iterate()) yield { type: 'document', value: documentOf(row) };
  const entities = database.prepareArrays<EntityColumns>(
    `SELECT ${ENTITY_COLUMNS} FROM entity e WHERE e.kind IS NOT NULL ORDER BY e.id`,
  );
  for (const row of entities.iterate()) yield { type: 'entity', value: entityOf(row) };
  for (const claim of allClaims(context)) yield { type: 'claim', value: claim };
  const shown = database.prepare<RelationRow>(
    `SELECT ${RELATION_COLUMNS} FROM relation r WHERE r.from_kind IS NOT NULL ORDER BY r.id`,
  );
  let rows: RelationRow[] = [];
  for (const row of shown.iterate()) {
    rows.push(row);
    if (rows.length < BATCH) continue;
    for (const value of relations.full(rows)) yield { type: 'relation', value };
    rows = [];
  }
  for (const value of relations.full(rows)) yield { type: 'relation', value };
  for (const value of allEvidence(context)) yield { type: 'evidence', value };
  const decisions = database.prepare<{ record: string }>('SELECT record FROM decision ORDER BY id');
  for (const { record } of decisions.iterate()) {
    yield { type: 'decision', value: JSON.parse(record) as Decision };
  }
}

/**
 * Streams over a connection of its own, in one transaction: what it yields is of one moment, however long the
 * reader takes.
 */
export function createStream(path: string, open: () => Database): Pick<GraphReader, 'stream'> {
  return {
    stream: async function* () {
      const database = open();
      try {
        database.exec('BEGIN');
        const context = createContext(database, createNames(database), createTexts(database));
        context.names.refresh();
        yield* everything(context);
      } catch (cause) {
        throw asStoreError(path, cause);
      } finally {
        database.close();
      }
    },
  };
}
