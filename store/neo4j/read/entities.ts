import { sortedBy, type EntityKind } from '../../../schema/index.ts';
import { checkIds, clamp, MOST_IDS } from '../../checks.ts';
import type { EntityRecord, GraphReader, RelationCount, SearchFilter } from '../../port.ts';
import { whole, type Query } from '../connection.ts';
import { relationCounts } from '../counts.ts';
import { ENTITIES_BY_ID } from '../entity-columns.ts';
import { allExpressions, filterExpressions, type Expression } from '../expression.ts';
import type { Context } from './context.ts';
import type { Known } from './known.ts';
import { RECORD, recordOf, type RecordColumns } from './entity-record.ts';
import { bestHits, findHits } from './hits.ts';

type Entities = Pick<GraphReader, 'entities' | 'entityPage' | 'relationCounts'>;

interface Page {
  readonly total: number;
  readonly rows: readonly RecordColumns[];
}

/** True when nothing but kinds is asked for, which indexes of their own answer. */
function asksOnlyKinds({ forms, organizations, sources, topics, steps, years }: SearchFilter): boolean {
  return [forms, organizations, sources, topics, steps, years].every((part) => part === undefined);
}

/** Records of entities, in the order of the ids; unknown ones are left out. */
export async function recordsOf(
  query: Query,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RecordColumns>> {
  const rows = await query<[RecordColumns]>(`${ENTITIES_BY_ID} RETURN ${RECORD}`, { ids });
  return new Map(rows.map(([row]) => [row[0][0], row]));
}

async function pageOfKinds(
  query: Query,
  kinds: readonly EntityKind[] | undefined,
  after: string,
  limit: number,
): Promise<Page> {
  const labels: readonly string[] = kinds ? [...new Set(kinds)] : ['Entity'];
  const pages = labels.map((label) =>
    query<[RecordColumns]>(
      `MATCH (e:${label}) WHERE e.id > $after WITH e ORDER BY e.id LIMIT $limit RETURN ${RECORD}`,
      { after, limit: whole(limit) },
    ),
  );
  const totals = labels.map((label) => query<[number]>(`MATCH (e:${label}) RETURN count(e)`));
  const rows = (await Promise.all(pages)).flat().map(([row]) => row);
  const total = (await Promise.all(totals)).flat().reduce((sum, [each]) => sum + each, 0);
  return { total, rows };
}

async function pageOfMarked(
  query: Query,
  expression: Expression,
  after: string,
  limit: number,
): Promise<Page> {
  const total = query<[number]>(`${findHits(expression)} RETURN count(e)`, {
    ...expression,
    most: whole(2 ** 31 - 1),
  });
  const { best } = await bestHits(query, expression, 'id', limit, after === '' ? null : after);
  const records = await recordsOf(query, best);
  return { total: (await total)[0]?.[0] ?? 0, rows: [...records.values()] };
}

export function createEntityReads({ ask, read }: Context): Entities {
  const page = (
    query: Query,
    known: Known,
    filter: SearchFilter,
    after: string,
    limit: number,
  ): Promise<Page> =>
    asksOnlyKinds(filter)
      ? pageOfKinds(query, filter.kinds, after, limit)
      : pageOfMarked(query, allExpressions(filterExpressions(filter, known)), after, limit);
  return {
    entities: (ids) =>
      ask<RecordColumns, readonly (EntityRecord | null)[]>({
        find: ({ decisions }) => {
          checkIds(ids);
          return {
            cypher: ENTITIES_BY_ID,
            row: RECORD,
            parameters: { ids: [...new Set(ids.map(decisions.resolve))] },
          };
        },
        answer: (rows, known) => {
          const records = new Map(rows.map((row) => [row[0][0], row]));
          return ids.map((id) => {
            const row = records.get(known.decisions.resolve(id));
            return row ? recordOf(row, known) : null;
          });
        },
      }),
    entityPage: ({ filter, after = '', limit }) =>
      read(async (query, known) => {
        const most = clamp(limit, MOST_IDS);
        const { total, rows } = await page(query, known, filter, after, most);
        const entities = rows.map((row) => recordOf(row, known));
        return { total, entities: sortedBy(entities, (entity) => entity.id).slice(0, most) };
      }),
    relationCounts: (ids) =>
      ask<readonly [id: string, counts: readonly string[]], readonly (readonly RelationCount[])[]>({
        find: ({ decisions }) => {
          checkIds(ids);
          return {
            cypher: ENTITIES_BY_ID,
            row: '[id, e.counts]',
            parameters: { ids: [...new Set(ids.map(decisions.resolve))] },
          };
        },
        answer: (rows, { decisions }) => {
          const counts = new Map(rows);
          return ids.map((id) => relationCounts(counts.get(decisions.resolve(id)) ?? []));
        },
      }),
  };
}
