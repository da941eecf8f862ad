import type { EntityKind } from '../../../schema/index.ts';
import { clamp } from '../../checks.ts';
import type { Community, GraphReader } from '../../port.ts';
import { RESOURCE_RANK } from '../../rank.ts';
import { whole } from '../connection.ts';
import { orderOf } from '../marks.ts';
import type { Context } from './context.ts';
import { RECORD, recordOf, type RecordColumns } from './entity-record.ts';
import { BARE, bareRelation, RELATIONS_AMONG, type BareColumns } from './relation-record.ts';

const MAPPED: readonly EntityKind[] = ['Concept', 'Pattern', 'Problem'];

/** In order of rank; resources, which are many, come behind all of these and are never looked at. */
const BEST = `MATCH (e:Entity) WHERE e.order > '' AND e.order < $end AND e.kind IN $kinds
  WITH e ORDER BY e.order LIMIT $limit
  OPTIONAL MATCH (p:Position {entity: e.id})
  RETURN ${RECORD}, p.x, p.y, p.community ORDER BY e.order`;

const TOTAL = MAPPED.map((kind) => `MATCH (e:${kind}) RETURN count(e) AS total`).join(' UNION ALL ');

type PlacedColumns = readonly [RecordColumns, x: number | null, y: number | null, community: string | null];

export function createOverviewReads({ read }: Context): Pick<GraphReader, 'overview'> {
  return {
    overview: (limit) =>
      read(async (query, known) => {
        const communities = query<[string, string, number]>(
          'MATCH (c:Community) RETURN c.id, c.name, c.size ORDER BY c.id',
        );
        const totals = query<[number]>(TOTAL);
        const rows = await query<PlacedColumns>(BEST, {
          end: orderOf(RESOURCE_RANK, ''),
          kinds: MAPPED,
          limit: whole(clamp(limit)),
        });
        const relations = await query<[BareColumns]>(`${RELATIONS_AMONG} RETURN ${BARE}`, {
          ids: rows.map(([row]) => row[0][0]),
          limit: whole(clamp(Number.MAX_SAFE_INTEGER)),
        });
        return {
          entities: rows.map(([row, x, y, community]) => {
            const record = recordOf(row, known);
            return { ...record, entity: record.id, x: x ?? 0, y: y ?? 0, community: community ?? '' };
          }),
          relations: relations.map(([row]) => bareRelation(row)),
          communities: (await communities).map(([id, name, size]): Community => ({ id, name, size })),
          total: (await totals).reduce((sum, [total]) => sum + total, 0),
        };
      }),
  };
}
