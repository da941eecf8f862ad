import { clamped, MOST } from '../limits.ts';
import type { Resolvers } from '../generated/resolvers.ts';

/** From 0 to 1 by the logarithm of the number of relations, against the most connected one shown. */
function weightOf(degree: number, most: number): number {
  return most === 0 ? 0 : Math.round((Math.log1p(degree) / Math.log1p(most)) * 1_000) / 1_000;
}

/** The overview map. */
export const overview: Pick<Resolvers, 'Query'> = {
  Query: {
    map: async (_parent, { first }, { reader, note }) => {
      const found = await reader.overview(clamped('first', first, MOST.map, note));
      const most = Math.max(0, ...found.entities.map(({ degree }) => degree));
      return {
        places: found.entities.map((entity) => ({
          entity,
          x: entity.x,
          y: entity.y,
          community: entity.community,
          weight: weightOf(entity.degree, most),
        })),
        relations: found.relations,
        communities: found.communities,
        shown: found.entities.length,
        total: found.total,
      };
    },
  },
};
