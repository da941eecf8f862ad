import { CairnError } from '../../schema/index.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { findPaths } from '../graph/paths.ts';
import { MOST, clamped } from '../limits.ts';
import { presentEntities } from '../loaders.ts';

/** Ways from one entity to another. */
export const paths: Pick<Resolvers, 'Query'> = {
  Query: {
    paths: async (_parent, { from, to, types, maxLength, first, hubs }, { reader, loaders }) => {
      const notes: string[] = [];
      const note = (text: string): number => notes.push(text);
      const ends = await Promise.all([from, to].map((id) => loaders.entity.load(id)));
      ends.forEach((end, i) => {
        if (end === null) throw new CairnError('NOT_FOUND', `${i === 0 ? from : to} is not in the graph.`);
      });
      const limit = clamped('first', first, MOST.paths, note, 1);
      const found = await findPaths(reader, {
        from: ends[0]?.id ?? from,
        to: ends[1]?.id ?? to,
        types: types?.length ? types : null,
        maxLength: clamped('maxLength', maxLength, MOST.pathLength, note, 1),
        limit,
        hubs: hubs ?? false,
      });
      if (!found.isComplete) note('The search grew too large and was ended; longer paths may be missing.');
      return {
        paths: await Promise.all(
          found.paths.map(async (path) => ({
            entities: await presentEntities(loaders, path.entities),
            relations: path.relations,
          })),
        ),
        hubsLeftOut: await presentEntities(loaders, found.hubsLeftOut),
        notes,
      };
    },
  },
};
