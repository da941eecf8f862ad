import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSchema, createYoga } from 'graphql-yoga';

export interface Constants {
  readonly url: string;
  close(): void;
}

/**
 * Answers the topic pages that were given from memory, with the same schema and server library and nothing else: no
 * limits, no store, no ranking.
 * @param pages by id of the concept, as they were answered
 */
export async function serveConstants(pages: ReadonlyMap<string, object>): Promise<Constants> {
  const typeDefs = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
  const kind = { __resolveType: ({ kind: name }: { kind?: string }) => name ?? 'Resource' };
  const schema = createSchema({
    typeDefs,
    resolvers: {
      Query: { concept: (_parent: unknown, { id }: { id: string }) => pages.get(id) },
      Node: kind,
      Entity: kind,
      Topic: kind,
      Work: kind,
    },
  });
  const yoga = createYoga({ schema, logging: false, graphiql: false, maxRequestBodySize: false });
  const server = createServer((request, response) => void yoga(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${String(port)}/graphql`, close: () => void server.close() };
}
