import {
  CairnError,
  compareCodePoints,
  RELATION_TYPES,
  type Decision,
  type RelationType,
  type SourceRecord,
} from '../../../schema/index.ts';
import type { GraphReader, StreamedRecord } from '../../port.ts';
import { whole, type Connection } from '../connection.ts';
import { ENTITY_LIST, entityOf, type EntityColumns } from '../entity-columns.ts';
import { CLAIM, claimOf, type ClaimColumns } from './claims.ts';
import type { Context } from './context.ts';
import { EVIDENCE, evidenceOf, SOURCE_AT, type EvidenceColumns } from './evidence.ts';
import { fullRelation, type RelationColumns } from './relation-record.ts';
import { DOCUMENT, documentOf, type DocumentColumns } from './sources.ts';

/** Rows read at once: enough to hide the way to the server, few enough for any memory. */
const PAGE = 2_000;

/** Everything that a statement with `$after` and `$limit` gives, page by page; the next one is asked for meanwhile. */
async function* pages<Columns>(
  connection: Connection,
  cypher: string,
  size = PAGE,
): AsyncGenerator<readonly [id: string, Columns]> {
  const ask = (after: string): Promise<readonly (readonly [string, Columns])[]> =>
    connection.read((query) => query<readonly [string, Columns]>(cypher, { after, limit: whole(size) }));
  let next = ask('');
  for (;;) {
    const rows = await next;
    const last = rows.at(-1)?.[0];
    if (rows.length === size && last !== undefined) {
      next = ask(last);
      // Whoever reads may stop before it is needed; its failure then concerns nobody.
      next.catch(() => undefined);
    }
    yield* rows;
    if (rows.length < size) return;
  }
}

const inOrder = (label: string, columns: string, rest = ''): string =>
  `MATCH (n:${label}) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $limit ${rest} RETURN n.id, ${columns} ORDER BY n.id`;

const SOURCES = inOrder('SourceRecord', 'n.record');
const DOCUMENTS = inOrder('Document', DOCUMENT, 'WITH n, n AS d');
const ENTITIES = inOrder('Entity', ENTITY_LIST, 'WITH n, n AS e');
const CLAIMS = inOrder('Claim', CLAIM, 'MATCH (n)<-[:CLAIMS]-(d:Document) WITH n, d, n AS c');
const DECISIONS = inOrder('Decision', 'n.record');
/** Null in place of the relation where it is not shown. */
const EVIDENCES = inOrder(
  'Evidence',
  `[CASE WHEN n.relation = '' OR EXISTS { MATCH (:Implied {id: n.relation}) } THEN null ELSE n.relation END, ${EVIDENCE}]`,
  'MATCH (n)<-[:PROVES]-(d:Document) WITH n, d, n AS x',
);

const relationsOf = (type: RelationType): string =>
  `MATCH (a:Entity)-[r:${type}]->(b:Entity) WHERE r.id > $after WITH r, a, b ORDER BY r.id LIMIT $limit
   RETURN r.id, [r.id, type(r), a.id, b.id, r.role, r.evidence,
     COLLECT { MATCH (x:Evidence {relation: r.id}) RETURN DISTINCT [x.basis, x.rule] }] ORDER BY r.id`;

/** All relations by id: those of each type are in order, and the smallest of them is next. */
async function* allRelations(connection: Connection): AsyncGenerator<RelationColumns> {
  const streams = await Promise.all(
    RELATION_TYPES.map(async (type) => {
      const rows = pages<RelationColumns>(connection, relationsOf(type), 1_000);
      return { rows, next: await rows.next() };
    }),
  );
  for (;;) {
    let first: (typeof streams)[number] | null = null;
    for (const stream of streams) {
      if (stream.next.done) continue;
      if (!first || first.next.done || compareCodePoints(stream.next.value[0], first.next.value[0]) < 0)
        first = stream;
    }
    if (!first || first.next.done) return;
    yield first.next.value[1];
    first.next = await first.rows.next();
  }
}

async function* everything(connection: Connection): AsyncGenerator<StreamedRecord> {
  const sources = new Map<string, SourceRecord>();
  for await (const [, record] of pages<string>(connection, SOURCES)) {
    const value = JSON.parse(record) as SourceRecord;
    sources.set(value.id, value);
    yield { type: 'source', value };
  }
  for await (const [, row] of pages<DocumentColumns>(connection, DOCUMENTS)) {
    yield { type: 'document', value: documentOf(row) };
  }
  for await (const [, row] of pages<EntityColumns>(connection, ENTITIES)) {
    yield { type: 'entity', value: entityOf(row) };
  }
  for await (const [, row] of pages<ClaimColumns>(connection, CLAIMS))
    yield { type: 'claim', value: claimOf(row) };
  for await (const row of allRelations(connection)) yield { type: 'relation', value: fullRelation(row) };
  for await (const [, [relation, row]] of pages<readonly [string | null, EvidenceColumns]>(
    connection,
    EVIDENCES,
  )) {
    const source = sources.get(row[SOURCE_AT]);
    if (relation !== null && source) yield { type: 'evidence', value: evidenceOf(row, relation, source) };
  }
  for await (const [, record] of pages<string>(connection, DECISIONS)) {
    yield { type: 'decision', value: JSON.parse(record) as Decision };
  }
}

/**
 * Streams page by page. The server keeps no picture of one moment, so a graph that changes meanwhile is noticed at
 * the end: `STORE_UNAVAILABLE` rather than a digest of nothing that ever was.
 * @param asError gives what is thrown for an error of the driver
 */
export function createStream(
  { connection, generation }: Context,
  asError: (cause: unknown) => unknown,
): Pick<GraphReader, 'stream'> {
  return {
    stream: async function* () {
      try {
        const before = await generation();
        yield* everything(connection);
        if ((await generation()) === before) return;
      } catch (cause) {
        throw asError(cause);
      }
      throw new CairnError(
        'STORE_UNAVAILABLE',
        'The graph changed while it was read; try again when nothing is being refreshed.',
      );
    },
  };
}
