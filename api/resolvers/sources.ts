import type { Resolvers, SourceResolvers } from '../generated/resolvers.ts';
import { firstOf } from '../context.ts';
import type { ApiContext } from '../context.ts';
import { sourceId } from '../asked-id.ts';
import { sourceEntity } from '../source-entity.ts';
import type { SourceSummary } from '../../store/port.ts';
import { entityFields } from './entity-fields.ts';

async function summary(id: string, { loaders }: ApiContext): Promise<SourceSummary | null> {
  return (await loaders.sources()).get(id) ?? null;
}

const sourceFields: SourceResolvers = {
  ...entityFields,
  sourceKind: async ({ id }, _arguments, context) => (await summary(id, context))?.source.kind ?? 'unknown',
  revision: async ({ id }, _arguments, context) => (await summary(id, context))?.source.revision ?? '',
  revisionDate: async ({ id }, _arguments, context) =>
    (await summary(id, context))?.source.revisionDate ?? null,
  license: async ({ id }, _arguments, context) => (await summary(id, context))?.source.license ?? null,
  stars: async ({ id }, _arguments, context) => (await summary(id, context))?.source.stars ?? null,
  archived: async ({ id }, _arguments, context) => (await summary(id, context))?.source.archived ?? null,
  pushedAt: async ({ id }, _arguments, context) => (await summary(id, context))?.source.pushedAt ?? null,
  documents: async ({ id }, _arguments, context) => (await summary(id, context))?.documents ?? 0,
  entries: async ({ id }, _arguments, context) => (await summary(id, context))?.entries ?? 0,
  resources: async ({ id }, _arguments, context) => (await summary(id, context))?.resources ?? 0,
  onlyHere: async ({ id }, _arguments, context) => (await summary(id, context))?.onlyHere ?? 0,
  lastRun: async ({ id }, _arguments, context) => (await summary(id, context))?.lastRun ?? null,
  diagnostics: async ({ id }, args, context) => {
    const limit = firstOf(args, context);
    const { total, diagnostics } = await context.reader.diagnostics({ source: id, limit });
    return { total, nodes: diagnostics };
  },
};

/** Where documents are read from, and the list of all of them by id. */
export const sources: Pick<Resolvers, 'Source' | 'Query'> = {
  Source: sourceFields,
  Query: {
    sources: async (_parent, _arguments, { loaders }) => {
      const all = [...(await loaders.sources()).values()];
      return Promise.all(all.map(({ source }) => sourceEntity(source, loaders)));
    },
    source: async (_parent, { id }, { loaders }) => {
      const found = (await loaders.sources()).get(sourceId(id));
      return found === undefined ? null : sourceEntity(found.source, loaders);
    },
  },
};
