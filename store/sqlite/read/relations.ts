import { compareCodePoints, type RelationType } from '../../../schema/index.ts';
import type { GraphReader, Hop } from '../../port.ts';
import { kinds, types } from '../codes.ts';
import { countEntries, parseCounts } from '../entity-state.ts';
import { checkIds, clamp, jsonList, type Context } from './context.ts';
import { createRelationPages } from './relation-page.ts';
import { createRelationRecords, RELATION_COLUMNS, type RelationRow } from './relation-record.ts';

type Relations = Pick<GraphReader, 'relations' | 'relationsAmong' | 'relationsById' | 'hops'>;

export function createRelationReads(context: Context): Relations {
  const { database, names, read } = context;
  const records = createRelationRecords(context);
  const pageOf = createRelationPages(context, records);
  const byId = database.prepare<RelationRow>(
    `SELECT ${RELATION_COLUMNS} FROM relation r
     WHERE r.key = (SELECT coalesce(became, key) FROM relation WHERE id = ?) AND r.from_kind IS NOT NULL`,
  );
  const among = database.prepare<RelationRow>(
    `SELECT ${RELATION_COLUMNS} FROM relation r WHERE r."from" IN (SELECT value FROM json_each(?1))
     AND r."to" IN (SELECT value FROM json_each(?1)) AND r.from_kind IS NOT NULL ORDER BY r.id LIMIT ?2`,
  );
  const findEntity = database.prepareArrays<[key: number, kind: number | null, counts: string]>(
    'SELECT key, kind, counts FROM entity WHERE id = ?',
  );
  const outgoing = database.prepare<RelationRow>(
    `SELECT ${RELATION_COLUMNS} FROM relation r WHERE r."from" = ? AND r.type = ? AND r.to_kind IS NOT NULL`,
  );
  const incoming = database.prepare<RelationRow>(
    `SELECT ${RELATION_COLUMNS} FROM relation r WHERE r."to" = ? AND r.type = ? AND r.from_kind IS NOT NULL`,
  );

  const hopOf = (id: string, wanted: ReadonlySet<RelationType> | undefined, limit: number): Hop => {
    const [key, kind, counts] = findEntity.get(names.decisions().resolve(id)) ?? [];
    if (key === undefined || kind === undefined || kind === null)
      return { kind: null, total: 0, relations: [] };
    const fits = countEntries(parseCounts(counts ?? '')).filter(({ type }) => wanted?.has(type) ?? true);
    const total = fits.reduce((sum, each) => sum + each.total, 0);
    if (total === 0 || total > limit) return { kind: kinds.name(kind), total, relations: [] };
    const ends = new Map(fits.map(({ type, direction }) => [`${direction} ${type}`, { type, direction }]));
    const rows = [...ends.values()].flatMap(({ type, direction }) =>
      (direction === 'out' ? outgoing : incoming).all(key, types.of(type)),
    );
    return {
      kind: kinds.name(kind),
      total,
      relations: [...new Map(rows.map((row) => [row.key, row])).values()]
        .sort((left, right) => compareCodePoints(left.id, right.id))
        .map(records.bare),
    };
  };

  return {
    relations: (ids, query) =>
      read(() => {
        checkIds(ids);
        return ids.map((id) => pageOf(id, query));
      }),
    hops: (ids, { types: wanted, limit }) =>
      read(() => {
        checkIds(ids);
        const set = wanted && new Set(wanted);
        return ids.map((id) => hopOf(id, set, clamp(limit)));
      }),
    relationsAmong: (ids, limit) =>
      read(() => {
        const keys = ids.map(names.keyOf).filter((key) => key !== null);
        return among.all(jsonList(keys), clamp(limit)).map(records.bare);
      }),
    relationsById: (ids) =>
      read(() => {
        checkIds(ids);
        return ids.map((id) => {
          const row = byId.get(id);
          return row ? records.full(row) : null;
        });
      }),
  };
}
