import { foldWords } from '../../schema/index.ts';
import type { EntityRecord } from '../../store/port.ts';
import { firstOf } from '../context.ts';
import { filterFrom } from '../filter.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { MOST, clamped } from '../limits.ts';
import { searchGraph } from '../search/search.ts';

/** The name that begins with what was typed: the title before aliases. */
function matchedName({ title, aliases }: EntityRecord, typed: readonly string[]): string {
  const fits = (name: string): boolean => {
    const words = foldWords(name);
    return typed.every((part) => words.some((word) => word.startsWith(part)));
  };
  return [title, ...aliases].find(fits) ?? title;
}

const PREFIX_WORDS = 8;

/** Finding by words, and names while they are typed. */
export const search: Pick<Resolvers, 'Query'> = {
  Query: {
    search: async (_parent, { query, filter, first, after, topics }, context) => {
      if (query.length > MOST.text) {
        context.note(`query was cut to ${MOST.text} characters.`);
      }
      const { results, hasNextPage, changed, ...found } = await searchGraph(context.reader, {
        query: query.slice(0, MOST.text),
        filter: filterFrom(filter),
        first: firstOf({ first }, context),
        after: after ?? null,
        vocabulary: await context.vocabulary(),
        generation: context.generation,
        topics: clamped('topics', topics, MOST.topics, context.note),
      });
      return {
        ...found,
        edges: results.map(({ record, ...edge }) => ({ ...edge, node: record })),
        pageInfo: { hasNextPage, endCursor: results.at(-1)?.cursor ?? null, changed },
      };
    },
    suggest: async (_parent, { prefix, perKind }, context) => {
      const limit = clamped('perKind', perKind, MOST.perKind, context.note);
      const typed = foldWords(prefix.slice(0, MOST.text)).slice(0, PREFIX_WORDS);
      if (typed.length === 0) return [];
      const found = await context.reader.suggest(typed.join(' '), limit);
      return found.map((entity) => ({ entity, match: matchedName(entity, typed) }));
    },
  },
};
