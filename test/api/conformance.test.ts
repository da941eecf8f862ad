import { auditServer } from 'graphql-http';
import { expect, it } from 'vitest';
import { useApi } from './use-api.ts';

const { api } = await useApi();

it('GraphQL over HTTP is spoken as its specification says, in all that must and should be', async () => {
  const results = await auditServer({
    url: 'http://cairn.test/graphql',
    fetchFn: (url: string, init: RequestInit) => api.fetch(new Request(url, init)),
  });
  expect(results.length).toBeGreaterThan(50);
  const failed = results.filter(({ status }) => status !== 'ok');
  expect(failed.map(({ id, name }) => `${id} ${name}`)).toEqual([]);
});
