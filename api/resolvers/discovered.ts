import { firstOf } from '../context.ts';
import type { ApiContext } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';

/** Topics that lists share and no pack knows. */
export const discovered: Pick<Resolvers, 'Query' | 'DiscoveredTopic' | 'DiscoveredPlace'> = {
  Query: {
    discoveredTopics: async (_parent, { first }, context: ApiContext) => {
      const { total, topics } = await context.reader.discovered(firstOf({ first }, context));
      return { total, nodes: topics };
    },
  },
  DiscoveredTopic: { entityId: ({ id }) => id },
  DiscoveredPlace: { entity: ({ entity }, _arguments, { loaders }) => loaders.entity.load(entity) },
};
