import { compareCodePoints } from '../../schema/index.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { sourceEntity } from '../source-entity.ts';

/** How sources are kept fresh. */
export const settings: Pick<Resolvers, 'Query' | 'Source' | 'SourceSettings'> = {
  Query: {
    sourceSettings: async (_parent, _arguments, { loaders }) =>
      [...(await loaders.settings()).values()].sort((a, b) => compareCodePoints(a.source, b.source)),
  },
  Source: {
    settings: async ({ id }, _arguments, { loaders }) => (await loaders.settings()).get(id) ?? null,
  },
  SourceSettings: {
    id: ({ source }) => source,
    source: async ({ source }, _arguments, { loaders }) => {
      const read = (await loaders.sources()).get(source);
      return read === undefined ? null : sourceEntity(read.source, loaders);
    },
  },
};
