import type { Entity } from '../../schema/index.ts';
import type { Claim } from '../../schema/index.ts';
import type { RelationQuery } from '../../store/port.ts';
import { firstOf } from '../context.ts';
import { pageInfo } from '../connection.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { ConceptResolvers } from '../generated/resolvers.ts';
import { MOST } from '../limits.ts';

/** True when the entity carries the value that the claim claims. */
function won(claim: Claim, entity: Entity): boolean {
  if (claim.field === 'alias') return entity.aliases.includes(claim.value);
  const value = entity[claim.field];
  return value !== null && String(value) === claim.value;
}

/** The fields that every kind of entity has and that are not read with it. */
export const entityFields: Required<Pick<ConceptResolvers, 'relationCounts' | 'relations' | 'claims'>> = {
  relationCounts: ({ id }, _arguments, { loaders }) => loaders.relationCounts.load(id),

  /** In the order of the other end's static rank; a page goes on after the place where its cursor's relation stands. */
  relations: async (entity, { types, direction, kinds, first, after }, context) => {
    const cursor = decodeCursor(after, 1);
    const wanted = firstOf({ first }, context);
    const before = Math.max(0, Math.min(MOST.ranked, Math.floor(cursor?.key[0] ?? 0)));
    const query: RelationQuery = {
      ...(types?.length ? { types } : {}),
      ...(direction ? { direction } : {}),
      ...(kinds?.length ? { kinds } : {}),
      limit: Math.min(MOST.ranked, before + wanted + (cursor === null ? 0 : MOST.page)),
    };
    const { total, relations } = await context.loaders.relations.load({ id: entity.id, query });
    const found = cursor === null ? -1 : relations.findIndex(({ id }) => id === cursor.id);
    const start = cursor === null ? 0 : found === -1 ? before : found + 1;
    const shown = relations.slice(start, start + wanted);
    const others = await Promise.all(
      shown.map(({ from, to }) => context.loaders.entity.load(from === entity.id ? to : from)),
    );
    const edges = shown.flatMap((node, i) => {
      const other = others[i];
      const key = [start + i + 1];
      if (!other) return [];
      return [{ cursor: encodeCursor({ generation: context.generation, key, id: node.id }), node, other }];
    });
    const end = start + shown.length;
    return {
      edges,
      total,
      pageInfo: pageInfo(edges, end < Math.min(total, MOST.ranked), cursor, context),
    };
  },

  claims: async (entity, { first }, context) => {
    const claims = await context.reader.claims(entity.id, firstOf({ first }, context));
    return claims.map((claim) => ({ ...claim, won: won(claim, entity) }));
  },
};
