import {
  BASES,
  RELATION_TYPES,
  compareCodePoints,
  type Basis,
  type Relation,
  type RelationType,
  type Role,
} from '../../../schema/index.ts';
import type { RelationQuery, RelationRecord } from '../../port.ts';
import { ENTITIES_BY_ID } from '../entity-columns.ts';
import type { Known } from './known.ts';

export type Ground = readonly [basis: Basis, rule: string];

export type RelationColumns = readonly [
  id: string,
  type: RelationType,
  from: string,
  to: string,
  role: Role | null,
  evidence: number,
  grounds: readonly Ground[],
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

/** The same with the evidence there is, and its grounds as `grounds` finds them. */
export function relationList(grounds: string): string {
  return `[r.id, type(r), startNode(r).id, endNode(r).id, r.role, r.evidence, ${grounds}]`;
}

export const GROUNDS = 'COLLECT { MATCH (x:Evidence {relation: r.id}) RETURN DISTINCT [x.basis, x.rule] }';

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

/** The id that a relation `asked` for stands under now, as `id`: decisions may have made it another. */
export function standingId({ hasHidden }: Known): string {
  return hasHidden
    ? 'OPTIONAL MATCH (i:Implied {id: asked}) WITH asked, coalesce(i.became, asked) AS id'
    : 'WITH asked, asked AS id';
}

/** Followed from the end with fewer: a source lists thousands, a resource stands in a few lists. */
export const RELATIONS_AMONG = `${ENTITIES_BY_ID}
  CALL (e) {
    MATCH (e)-[r:${RELATION_TYPES.filter((type) => type !== 'LISTS').join('|')}]->(o:Entity) WHERE o.id IN $ids RETURN r
    UNION ALL
    MATCH (e)<-[r:LISTS]-(o:Entity) WHERE o.id IN $ids RETURN r
  }
  WITH r ORDER BY r.id LIMIT $limit`;
