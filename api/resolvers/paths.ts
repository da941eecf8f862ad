import { paths as findPaths, tellingRelation } from '../../store/graph/paths.ts';
import { notInGraph } from '../asked-id.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { MOST, clamped } from '../limits.ts';
import { presentEntities } from '../loaders.ts';

/** Ways from one entity to another. */
export const paths: Pick<Resolvers, 'Query'> = {
  Query: {
    paths: async (_parent, { from, to, types, maxLength, first, hubs }, { reader, loaders }) => {
      const notes: string[] = [];
      const note = (text: string): number => notes.push(text);
      const [start, end] = await Promise.all([from, to].map((id) => loaders.entity.load(id)));
      if (!start || !end) throw notInGraph(start ? to : from);
      if (start.id === end.id) note('Both ends are the same, so there is nothing between them.');
      const found = await findPaths(reader, {
        from: start.id,
        to: end.id,
        ...(types?.length ? { types } : {}),
        maxLength: clamped('maxLength', maxLength, MOST.pathLength, note, 1),
        limit: clamped('first', first, MOST.paths, note, 1),
        hubs: hubs ?? false,
      });
      if (found.isCut) note('The search grew too large and was ended; longer paths may be missing.');
      return {
        paths: await Promise.all(
          found.paths.map(async ({ entities, hops }) => {
            const relations = await Promise.all(
              hops.flatMap(tellingRelation).map(({ id }) => loaders.relation.load(id)),
            );
            return {
              entities: await presentEntities(loaders, entities),
              relations: relations.filter((relation) => relation !== null),
            };
          }),
        ),
        hubsLeftOut: await presentEntities(loaders, found.hubsLeftOut),
        notes,
      };
    },
  },
};
