import { CairnError } from '../../schema/index.ts';
import { firstOf } from '../context.ts';
import type { ApiContext } from '../context.ts';
import { pageInfo } from '../connection.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { SourceRecord } from '../../schema/index.ts';
import type { ChangeRecord } from '../../store/port.ts';
import { sourceId, topicId } from '../asked-id.ts';
import { changeUrl, formerUrl } from '../change-url.ts';
import { presentEntities, type Loaders } from '../loaders.ts';
import { json } from '../json.ts';
import { readSource } from '../source-entity.ts';

const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** A date as the store compares it: ISO 8601 in UTC. */
function instant(text: string): string {
  const time = DATE.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) {
    throw new CairnError(
      'BAD_USER_INPUT',
      'since must be a date such as 2026-01-31 or 2026-01-31T08:00:00Z.',
    );
  }
  return new Date(time).toISOString();
}

async function sourceOf({ source }: ChangeRecord, loaders: Loaders): Promise<SourceRecord | null> {
  return (await loaders.sources()).get(source)?.source ?? null;
}

function sourceFilter(source: string | null | undefined): { source?: string } {
  return source === null || source === undefined ? {} : { source: sourceId(source) };
}

/** What happened: changes of lists, readings of sources, problems found, and how much there is. */
export const log: Pick<Resolvers, 'Query' | 'Change'> = {
  Query: {
    changes: async (_parent, { since, source, entity, topic, kinds, first, after }, context: ApiContext) => {
      const cursor = decodeCursor(after, 1);
      const limit = firstOf({ first }, context);
      const { total, changes } = await context.reader.changes({
        ...(since ? { since: instant(since) } : {}),
        ...sourceFilter(source),
        ...(entity ? { entity } : {}),
        ...(topic ? { topic: topicId(topic) } : {}),
        ...(kinds?.length ? { kinds } : {}),
        ...(cursor === null ? {} : { before: cursor.key[0] ?? 0 }),
        limit: limit + 1,
      });
      const edges = changes.slice(0, limit).map((node) => ({
        cursor: encodeCursor({ generation: context.generation, key: [node.sequence], id: node.entity }),
        node,
      }));
      return { edges, total, pageInfo: pageInfo(edges, changes.length > limit, cursor, context) };
    },
    runs: (_parent, { source, first }, context) =>
      context.reader.runs({ ...sourceFilter(source), limit: firstOf({ first }, context) }),
    run: (_parent, { id }, { reader }) => reader.run(id),
    diagnostics: async (_parent, { source, severity, first }, context) => {
      const limit = firstOf({ first }, context);
      const { total, diagnostics } = await context.reader.diagnostics({
        ...sourceFilter(source),
        ...(severity ? { severity } : {}),
        limit,
      });
      return { total, nodes: diagnostics };
    },
    stats: async (_parent, _arguments, { reader, generation }) => {
      const { entities, relations, ...counts } = await reader.counts();
      return {
        ...counts,
        generation,
        entities: Object.entries(entities).map(([kind, total]) => ({
          kind: kind as keyof typeof entities,
          total,
        })),
        relations: Object.entries(relations).map(([type, total]) => ({
          type: type as keyof typeof relations,
          total,
        })),
      };
    },
  },
  Change: {
    entityId: ({ entity }) => entity,
    entity: ({ entity }, _arguments, { loaders }) => loaders.entity.load(entity),
    source: ({ source }, _arguments, context) => readSource(source, context),
    url: async (change, _arguments, { loaders }) => changeUrl(change, await sourceOf(change, loaders)),
    was: async (change, _arguments, { loaders }) =>
      change.was && { ...change.was, url: formerUrl(change, await sourceOf(change, loaders)) },
    topics: ({ topics }, _arguments, { loaders }) => presentEntities(loaders, topics),
    before: ({ before }) => json(before),
    after: ({ after }) => json(after),
  },
};
