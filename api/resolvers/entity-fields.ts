import type { Claim, Entity } from '../../schema/index.ts';
import { firstOf } from '../context.ts';
import type { ConceptResolvers } from '../generated/resolvers.ts';
import { evidenceAsked } from '../evidence-asked.ts';
import { relationPage } from './relation-page.ts';

/** True when the entity carries the value that the claim claims. */
export function isWon(claim: Claim, entity: Entity): boolean {
  if (claim.field === 'alias') return entity.aliases.includes(claim.value);
  const value = entity[claim.field];
  return value !== null && String(value) === claim.value;
}

/** The fields that every kind of entity has and that are not read with it. */
export const entityFields: Required<Pick<ConceptResolvers, 'relationCounts' | 'relations' | 'claims'>> = {
  relationCounts: ({ id }, _arguments, { loaders }) => loaders.relationCounts.load(id),

  relations: (entity, { types, direction, kinds, ...args }, context, info) =>
    relationPage(
      entity,
      {
        ...(types?.length ? { types } : {}),
        ...(direction ? { direction } : {}),
        ...(kinds?.length ? { kinds } : {}),
      },
      args,
      context,
      evidenceAsked(info, ['edges', 'node', 'evidence'], context),
    ),

  claims: async (entity, { first }, context) => {
    const claims = await context.reader.claims(entity.id, firstOf({ first }, context));
    return claims.map((claim) => ({ ...claim, won: isWon(claim, entity) }));
  },
};
