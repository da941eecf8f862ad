import { sortedBy } from '../../../schema/index.ts';
import { checkIds, clamp, MOST_IDS } from '../../checks.ts';
import type { EntityRecord, GraphReader, RelationCount, SearchFilter } from '../../port.ts';
import { kinds } from '../codes.ts';
import type { CountEntry } from '../entity-state.ts';
import { jsonList, type Context } from './context.ts';
import { recordOf, RECORD_COLUMNS, type RecordColumns } from './entity-record.ts';
import { allOf, filterExpressions } from './filter.ts';

type Entities = Pick<GraphReader, 'entities' | 'entityPage' | 'relationCounts'>;

/** True when nothing but kinds is asked for, which an index of its own answers. */
function asksOnlyKinds({ forms, organizations, sources, topics, steps, years }: SearchFilter): boolean {
  return [forms, organizations, sources, topics, steps, years].every((part) => part === undefined);
}

function relationCountsOf(entries: readonly CountEntry[]): readonly RelationCount[] {
  const totals = new Map<string, RelationCount>();
  for (const { type, direction, total } of entries) {
    const name = `${type} ${direction}`;
    totals.set(name, { type, direction, total: (totals.get(name)?.total ?? 0) + total });
  }
  return [...totals.values()];
}

/** Finds the record of an entity, or of the one it became; null where there is none. */
export function createRecordOf({
  database,
  names,
}: Pick<Context, 'database' | 'names'>): (id: string) => EntityRecord | null {
  const byId = database.prepareArrays<RecordColumns>(
    `SELECT ${RECORD_COLUMNS} FROM entity e WHERE e.id = ? AND e.kind IS NOT NULL`,
  );
  return (id) => {
    const row = byId.get(names.decisions().resolve(id));
    return row ? recordOf(row, names) : null;
  };
}

export function createEntityReads(context: Context): Entities {
  const { database, names, read } = context;
  const entityOf = createRecordOf(context);
  const totalOfKinds = database.prepareArrays<[number | null]>(
    "SELECT sum(total) FROM tally WHERE name IN (SELECT 'kind/' || value FROM json_each(?))",
  );
  const pageOfKind = database.prepareArrays<RecordColumns>(
    `SELECT ${RECORD_COLUMNS} FROM entity e WHERE e.kind = ? AND e.id > ? ORDER BY e.id LIMIT ?`,
  );
  const pageOfAll = database.prepareArrays<RecordColumns>(
    `SELECT ${RECORD_COLUMNS} FROM entity e WHERE e.kind IS NOT NULL AND e.id > ? ORDER BY e.id LIMIT ?`,
  );
  const totalOfMarked = database.prepareArrays<[number]>('SELECT count(*) FROM words WHERE words MATCH ?');
  const pageOfMarked = database.prepareArrays<RecordColumns>(
    `SELECT ${RECORD_COLUMNS} FROM entity e WHERE e.key IN (
       SELECT h.entity FROM words w CROSS JOIN hit h ON h.slot = w.rowid WHERE words MATCH ?
     ) AND e.id > ? ORDER BY e.id LIMIT ?`,
  );
  const totalOfAll = database.prepareArrays<[number | null]>(
    "SELECT sum(total) FROM tally WHERE name LIKE 'kind/%'",
  );

  const pageRows = (filter: SearchFilter, after: string, limit: number): [number, RecordColumns[]] => {
    if (!asksOnlyKinds(filter)) {
      const expression = allOf(filterExpressions(filter, names)) ?? '';
      return [totalOfMarked.get(expression)?.[0] ?? 0, pageOfMarked.all(expression, after, limit)];
    }
    if (!filter.kinds) return [totalOfAll.get()?.[0] ?? 0, pageOfAll.all(after, limit)];
    const codes = [...new Set(filter.kinds.map(kinds.of))];
    const rows = codes.flatMap((code) => pageOfKind.all(code, after, limit));
    return [totalOfKinds.get(jsonList(codes))?.[0] ?? 0, rows];
  };

  return {
    entities: (ids) =>
      read(() => {
        checkIds(ids);
        return ids.map(entityOf);
      }),
    entityPage: ({ filter, after = '', limit }) =>
      read(() => {
        const most = clamp(limit, MOST_IDS);
        const [total, rows] = pageRows(filter, after, most);
        const entities = rows.map((row) => recordOf(row, names));
        return { total, entities: sortedBy(entities, (entity) => entity.id).slice(0, most) };
      }),
    relationCounts: (ids) =>
      read(() => {
        checkIds(ids);
        return ids.map((id) => relationCountsOf(names.countsOf(id)?.entries ?? []));
      }),
  };
}
