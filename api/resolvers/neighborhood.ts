import { CairnError } from '../../schema/index.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { AROUND_LIMIT, findNeighborhood } from '../graph/neighborhood.ts';
import { MOST, clamped } from '../limits.ts';
import { presentEntities } from '../loaders.ts';

/** What stands around an entity. */
export const neighborhood: Pick<Resolvers, 'Query'> = {
  Query: {
    neighborhood: async (_parent, { id, types, depth, perType }, { reader, loaders }) => {
      const notes: string[] = [];
      const note = (text: string): number => notes.push(text);
      const center = await loaders.entity.load(id);
      if (center === null) throw new CairnError('NOT_FOUND', `${id} is not in the graph.`);
      const found = await findNeighborhood(reader, {
        id: center.id,
        types: types?.length ? types : null,
        depth: clamped('depth', depth, MOST.neighborhoodDepth, note, 1),
        perType: clamped('perType', perType, MOST.neighborsPerType, note, 1),
      });
      if (found.isCut) note(`Only ${AROUND_LIMIT} entities are shown around one.`);
      const entities = await presentEntities(loaders, found.entities);
      return { center, entities, relations: found.relations, shown: found.shown, notes };
    },
  },
};
