import type { EntityKind } from '../../../schema/index.ts';
import { clamp } from '../../checks.ts';
import type { Community, GraphReader } from '../../port.ts';
import { kinds } from '../codes.ts';
import { jsonList, type Context } from './context.ts';
import { recordOf, RECORD_COLUMNS, type RecordColumns } from './entity-record.ts';
import { createRelationRecords, RELATION_COLUMNS, type RelationRow } from './relation-record.ts';

const MAPPED: readonly EntityKind[] = ['Concept', 'Pattern', 'Problem'];

type PlacedColumns = readonly [
  ...RecordColumns,
  key: number,
  x: number | null,
  y: number | null,
  community: string | null,
];

export function createOverviewReads(context: Context): Pick<GraphReader, 'overview'> {
  const { database, names, read } = context;
  const mapped = jsonList(MAPPED.map(kinds.of));
  const placed = database.prepareArrays<PlacedColumns>(
    `SELECT ${RECORD_COLUMNS}, e.key, p.x, p.y, p.community
     FROM entity e LEFT JOIN position p ON p.entity = e.id
     WHERE e.key IN (
       SELECT key FROM entity WHERE kind IN (SELECT value FROM json_each(?)) ORDER BY rank, id LIMIT ?
     ) ORDER BY e.rank, e.id`,
  );
  const total = database.prepareArrays<[number]>(
    'SELECT count(*) FROM entity WHERE kind IN (SELECT value FROM json_each(?))',
  );
  const among = database.prepare<RelationRow>(
    `SELECT ${RELATION_COLUMNS} FROM relation r WHERE r."from" IN (SELECT value FROM json_each(?1))
     AND r."to" IN (SELECT value FROM json_each(?1)) AND r.from_kind IS NOT NULL ORDER BY r.id`,
  );
  const communities = database.prepare<Community>('SELECT id, name, size FROM community ORDER BY id');
  const { bare } = createRelationRecords(context);
  return {
    overview: (limit) =>
      read(() => {
        const rows = placed.all(mapped, clamp(limit));
        return {
          entities: rows.map((row) => {
            const record = recordOf(row, names);
            return {
              ...record,
              entity: record.id,
              x: row[14] ?? 0,
              y: row[15] ?? 0,
              community: row[16] ?? '',
            };
          }),
          relations: among.all(jsonList(rows.map((row) => row[13]))).map(bare),
          communities: communities.all().map((row) => ({ ...row })),
          total: total.get(mapped)?.[0] ?? 0,
        };
      }),
  };
}
