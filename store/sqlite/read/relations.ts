import { checkIds, clamp } from '../../checks.ts';
import type { EntityRecord, GraphReader, RelationPage, RelationQuery } from '../../port.ts';
import { jsonList, type Context } from './context.ts';
import { createRecordOf } from './entities.ts';
import { createEvidencePages } from './evidence.ts';
import { createRelationPages } from './relation-page.ts';
import { createRelationRecords, RELATION_COLUMNS, type RelationRow } from './relation-record.ts';

type Relations = Pick<GraphReader, 'relations' | 'relationsAmong' | 'relationsById'>;

export function createRelationReads(context: Context): Relations {
  const { database, names, read } = context;
  const records = createRelationRecords(context);
  const pageOf = createRelationPages(context, records);
  const entityOf = createRecordOf(context);
  const evidenceOf = createEvidencePages(context);
  const byId = database.prepare<RelationRow>(
    `SELECT ${RELATION_COLUMNS} FROM relation r
     WHERE r.key = (SELECT coalesce(became, key) FROM relation WHERE id = ?) AND r.from_kind IS NOT NULL`,
  );
  const among = database.prepare<RelationRow>(
    `SELECT ${RELATION_COLUMNS} FROM relation r WHERE r."from" IN (SELECT value FROM json_each(?1))
     AND r."to" IN (SELECT value FROM json_each(?1)) AND r.from_kind IS NOT NULL ORDER BY r.id LIMIT ?2`,
  );
  /** A page of an entity with what else is asked for. */
  const withMore = (
    id: string,
    page: RelationPage,
    { withOthers, withEvidence }: RelationQuery,
  ): RelationPage => {
    const othersOf = (): readonly EntityRecord[] =>
      page.relations.map(({ from, to }) => {
        const other = entityOf(from === id ? to : from);
        if (!other) throw new Error(`A relation of ${id} leads to nothing.`);
        return other;
      });
    const ids = page.relations.map((relation) => relation.id);
    return {
      ...page,
      ...(withOthers === true ? { others: othersOf() } : {}),
      ...(withEvidence === undefined ? {} : { evidence: evidenceOf(ids, withEvidence) }),
    };
  };
  return {
    relations: (ids, query) =>
      read(() => {
        checkIds(ids);
        return ids.map((id) => withMore(names.decisions().resolve(id), pageOf(id, query), query));
      }),
    relationsAmong: (ids, limit) =>
      read(() => {
        const keys = ids.map(names.keyOf).filter((key) => key !== null);
        return among.all(jsonList(keys), clamp(limit)).map(records.bare);
      }),
    relationsById: (ids) =>
      read(() => {
        checkIds(ids);
        const rows = ids.map((id) => byId.get(id));
        const found = records.full(rows.filter((row) => row !== undefined));
        let next = 0;
        return rows.map((row) => (row === undefined ? null : (found[next++] ?? null)));
      }),
  };
}
