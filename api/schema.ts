import { readFileSync } from 'node:fs';
import { createSchema } from 'graphql-yoga';
import type { GraphQLSchema } from 'graphql';
import type { ApiContext } from './context.ts';
import { resolverGroups } from './resolvers/index.ts';

/** The executable schema: the SDL, and one group of resolvers a file. */
export function createApiSchema(): GraphQLSchema {
  const typeDefs = readFileSync(new URL('../schema/schema.graphql', import.meta.url), 'utf8');
  return createSchema<ApiContext>({ typeDefs, resolvers: [...resolverGroups] });
}
