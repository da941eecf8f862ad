import {
  compareCodePoints,
  RELATION_TYPES,
  type EntityKind,
  type Relation,
  type RelationType,
  type Role,
} from '../../../schema/index.ts';
import { checkIds, clamp } from '../../checks.ts';
import type { GraphReader, Hop } from '../../port.ts';
import { whole } from '../connection.ts';
import type { Context } from './context.ts';

/** Only what a hop is made of: a search through the graph reads thousands. */
type HopColumns = readonly [
  id: string,
  type: RelationType,
  role: Role | null,
  other: string,
  isOutgoing: boolean,
];

const NOWHERE: Hop = { kind: null, total: 0, relations: [] };

function hopQuery(types: readonly RelationType[] | undefined): string {
  const some = types ? `:${RELATION_TYPES.filter((type) => types.includes(type)).join('|')}` : '';
  return `UNWIND $ids AS id MATCH (e:Entity {id: id})
    WITH id, e, COUNT { (e)-[${some}]->() } + COUNT { (e)<-[${some}]-() } AS total
    RETURN id, e.kind, total, CASE WHEN total > $limit THEN [] ELSE
      [(e)-[r${some}]-(o) | [r.id, type(r), r.role, o.id, startNode(r) = e]] END`;
}

function relationOf(id: string, [relation, type, role, other, isOutgoing]: HopColumns): Relation {
  const [from, to] = isOutgoing ? [id, other] : [other, id];
  return { id: relation, type, from, to, role: role ?? '' };
}

export function createHopReads({ read }: Context): Pick<GraphReader, 'hops'> {
  return {
    hops: (ids, { types, limit }) =>
      read(async (query, known) => {
        checkIds(ids);
        const resolved = ids.map(known.decisions.resolve);
        if (types?.length === 0) {
          const kinds = await query<[string, EntityKind]>(
            'UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN id, e.kind',
            {
              ids: resolved,
            },
          );
          const kindOf = new Map(kinds);
          return resolved.map((id) => ({ ...NOWHERE, kind: kindOf.get(id) ?? null }));
        }
        const rows = await query<[string, EntityKind, number, readonly HopColumns[]]>(hopQuery(types), {
          ids: [...new Set(resolved)],
          limit: whole(clamp(limit)),
        });
        const hops = new Map(
          rows.map(([id, kind, total, columns]): [string, Hop] => [
            id,
            {
              kind,
              total,
              relations: columns
                .map((each) => relationOf(id, each))
                .sort((left, right) => compareCodePoints(left.id, right.id)),
            },
          ]),
        );
        return resolved.map((id) => hops.get(id) ?? NOWHERE);
      }),
  };
}
