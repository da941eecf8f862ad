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
import { ENTITIES_BY_ID } from '../entity-columns.ts';
import type { Context } from './context.ts';
import type { Finding } from './question.ts';

/** Only what a hop is made of: a search through the graph reads thousands. */
type HopColumns = readonly [
  id: string,
  type: RelationType,
  role: Role | null,
  other: string,
  isOutgoing: boolean,
];

const NOWHERE: Hop = { kind: null, total: 0, relations: [] };

type HopRow = readonly [id: string, kind: EntityKind, total: number, relations: readonly HopColumns[]];

function hopFinding(types: readonly RelationType[] | undefined): Pick<Finding, 'cypher' | 'row'> {
  if (types?.length === 0) return { cypher: ENTITIES_BY_ID, row: '[id, e.kind, 0, []]' };
  const some = types ? `:${RELATION_TYPES.filter((type) => types.includes(type)).join('|')}` : '';
  return {
    cypher: `${ENTITIES_BY_ID} WITH id, e, COUNT { (e)-[${some}]->() } + COUNT { (e)<-[${some}]-() } AS total`,
    row: `[id, e.kind, total, CASE WHEN total > $limit THEN [] ELSE
      [(e)-[r${some}]-(o) | [r.id, type(r), r.role, o.id, startNode(r) = e]] END]`,
  };
}

function relationOf(id: string, [relation, type, role, other, isOutgoing]: HopColumns): Relation {
  const [from, to] = isOutgoing ? [id, other] : [other, id];
  return { id: relation, type, from, to, role: role ?? '' };
}

export function createHopReads({ ask }: Context): Pick<GraphReader, 'hops'> {
  return {
    hops: (ids, { types, limit }) =>
      ask<HopRow, readonly Hop[]>({
        find: ({ decisions }) => {
          checkIds(ids);
          const parameters = { ids: [...new Set(ids.map(decisions.resolve))], limit: whole(clamp(limit)) };
          return { ...hopFinding(types), parameters };
        },
        answer: (rows, { decisions }) => {
          const hops = new Map(
            rows.map(([id, kind, total, columns]): [string, Hop] => {
              const relations = columns.map((each) => relationOf(id, each));
              relations.sort((left, right) => compareCodePoints(left.id, right.id));
              return [id, { kind, total, relations }];
            }),
          );
          return ids.map((id) => hops.get(decisions.resolve(id)) ?? NOWHERE);
        },
      }),
  };
}
