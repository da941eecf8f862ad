import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApi } from '../../api/index.ts';
import type { Api } from '../../api/index.ts';
import { openTestGraph } from './graph.ts';
import type { TestGraph } from './graph.ts';

let graph: TestGraph;
let api: Api;

beforeAll(async () => {
  graph = await openTestGraph();
  api = createApi({ reader: graph.store, mode: 'production' });
});
afterAll(() => graph.close());

it('GraphQL over HTTP is spoken as its specification says, in all that must and should be', async () => {
  const results = await auditServer({
    url: 'http://cairn.test/graphql',
    fetchFn: (url: string, init: RequestInit) => api.fetch(new Request(url, init)),
  });
  expect(results.length).toBeGreaterThan(50);
  const failed = results.filter(({ status }) => status !== 'ok');
  expect(failed.map(({ id, name }) => `${id} ${name}`)).toEqual([]);
});
