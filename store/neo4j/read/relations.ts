import {
  BASES,
  RELATION_TYPES,
  compareCodePoints,
  type Basis,
  type Relation,
  type RelationType,
  type Role,
} from '../../../schema/index.ts';
import { checkIds, clamp } from '../../checks.ts';
import type { GraphReader, RelationPage, RelationQuery, RelationRecord } from '../../port.ts';
import { whole, type Query } from '../connection.ts';
import { countEntries } from '../counts.ts';
import type { Context } from './context.ts';

type Relations = Pick<GraphReader, 'relations' | 'relationsAmong' | 'relationsById'>;

export type RelationColumns = readonly [
  id: string,
  type: RelationType,
  from: string,
  to: string,
  role: Role | null,
  evidence: number,
  grounds: readonly (readonly [basis: Basis, rule: string])[],
];

/** What a relation is made of, as a list, of `(a)-[r]->(b)`; without grounds. */
export const BARE = '[r.id, type(r), startNode(r).id, endNode(r).id, r.role]';
export type BareColumns = readonly [
  id: string,
  type: RelationType,
  from: string,
  to: string,
  role: Role | null,
];

const FULL = `[r.id, type(r), startNode(r).id, endNode(r).id, r.role, r.evidence,
  COLLECT { MATCH (x:Evidence {relation: r.id}) RETURN DISTINCT [x.basis, x.rule] }]`;

export function bareRelation([id, type, from, to, role]: BareColumns): Relation {
  return { id, type, from, to, role: role ?? '' };
}

/** The relation with its grounds, best basis first. */
export function fullRelation([id, type, from, to, role, evidence, grounds]: RelationColumns): RelationRecord {
  return {
    id,
    type,
    from,
    to,
    role: role ?? '',
    evidenceCount: evidence,
    grounds: grounds
      .map(([basis, rule]) => ({ rule, basis }))
      .sort(
        (left, right) =>
          BASES.indexOf(left.basis) - BASES.indexOf(right.basis) || compareCodePoints(left.rule, right.rule),
      ),
  };
}

/** `[r:A|B]` with the arrow's ends, for types of the vocabulary; null for none. */
export function typePattern(
  types: readonly RelationType[] | undefined,
  direction: RelationQuery['direction'],
): string | null {
  const known = RELATION_TYPES.filter((type) => types?.includes(type) ?? true);
  if (known.length === 0) return null;
  const relation = types ? `[r:${known.join('|')}]` : '[r]';
  return `${direction === 'in' ? '<' : ''}-${relation}-${direction === 'out' ? '>' : ''}`;
}

/** The relation with each id, whatever its type: one look into the index of each. */
export const RELATION_BY_ID = RELATION_TYPES.map((type) => `MATCH ()-[r:${type} {id: id}]->() RETURN r`).join(
  ' UNION ALL ',
);

/** The id a relation stands under now, where decisions made it another. */
export const STANDING_ID =
  'OPTIONAL MATCH (i:Implied {id: asked}) WITH asked, coalesce(i.became, asked) AS id';

function pageQuery(pattern: string, query: RelationQuery): string {
  const order = query.order === 'id' ? 'r.id' : 'o.order, r.id';
  const conditions = [
    ...(query.kinds ? ['o.kind IN $kinds'] : []),
    ...(query.order === 'id' && query.after !== undefined ? ['r.id > $after'] : []),
  ];
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  return `UNWIND $ids AS id MATCH (e:Entity {id: id})
    CALL (e) {
      MATCH (e)${pattern}(o:Entity) ${where}
      WITH DISTINCT r, o ORDER BY ${order} LIMIT $limit
      RETURN collect(${FULL}) AS relations
    }
    RETURN id, e.counts, relations`;
}

async function pagesOf(
  ask: Query,
  ids: readonly string[],
  query: RelationQuery,
): Promise<ReadonlyMap<string, RelationPage>> {
  const pattern = typePattern(query.types, query.direction);
  if (pattern === null) return new Map();
  const rows = await ask<[string, readonly string[], readonly RelationColumns[]]>(pageQuery(pattern, query), {
    ids,
    kinds: query.kinds ?? [],
    after: query.after ?? '',
    limit: whole(clamp(query.limit)),
  });
  return new Map(
    rows.map(([id, counts, relations]) => {
      const fits = countEntries(counts).filter(
        ({ type, direction, kind }) =>
          (query.types?.includes(type) ?? true) &&
          (query.direction ?? direction) === direction &&
          (query.kinds?.includes(kind) ?? true),
      );
      return [
        id,
        { total: fits.reduce((sum, { total }) => sum + total, 0), relations: relations.map(fullRelation) },
      ];
    }),
  );
}

export function createRelationReads({ read }: Context): Relations {
  return {
    relations: (ids, query) =>
      read(async (ask, known) => {
        checkIds(ids);
        const resolved = ids.map(known.decisions.resolve);
        const pages = await pagesOf(ask, [...new Set(resolved)], query);
        return resolved.map((id) => pages.get(id) ?? { total: 0, relations: [] });
      }),
    relationsAmong: (ids, limit) =>
      read(async (ask, known) => {
        const rows = await ask<[BareColumns]>(RELATIONS_AMONG, {
          ids: [...new Set(ids.map(known.decisions.resolve))],
          limit: whole(clamp(limit)),
        });
        return rows.map(([row]) => bareRelation(row));
      }),
    relationsById: (ids) =>
      read(async (ask) => {
        checkIds(ids);
        const rows = await ask<[string, RelationColumns]>(
          `UNWIND $ids AS asked ${STANDING_ID} CALL (id) { ${RELATION_BY_ID} } RETURN asked, ${FULL}`,
          { ids: [...new Set(ids)] },
        );
        const found = new Map(rows.map(([asked, row]) => [asked, fullRelation(row)]));
        return ids.map((id) => found.get(id) ?? null);
      }),
  };
}

/** Followed from the end with fewer: a source lists thousands, a resource stands in a few lists. */
export const RELATIONS_AMONG = `UNWIND $ids AS id MATCH (e:Entity {id: id})
  CALL (e) {
    MATCH (e)-[r:${RELATION_TYPES.filter((type) => type !== 'LISTS').join('|')}]->(o:Entity) WHERE o.id IN $ids RETURN r
    UNION ALL
    MATCH (e)<-[r:LISTS]-(o:Entity) WHERE o.id IN $ids RETURN r
  }
  WITH r ORDER BY r.id LIMIT $limit RETURN ${BARE}`;
