import { clamped, MOST } from '../limits.ts';
import type { Resolvers } from '../generated/resolvers.ts';

/** From 0 to 1 by the logarithm of the number of relations, against the most connected one shown. */
function weightOf(degree: number, most: number): number {
  return most === 0 ? 0 : Math.round((Math.log1p(degree) / Math.log1p(most)) * 1_000) / 1_000;
}

/** Places on each level of detail: what a small window, a large one and a magnified one can show. */
const PLACES: readonly number[] = [60, 200, 600, MOST.map];

/** The overview map. */
export const overview: Pick<Resolvers, 'Query'> = {
  Query: {
    map: async (_parent, { first, level }, { reader, note }) => {
      const places =
        level === null || level === undefined
          ? first
          : PLACES[clamped('level', level, PLACES.length, note, 1) - 1];
      const found = await reader.overview(clamped('first', places, MOST.map, note));
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
