import { describe, expect, it } from 'vitest';
import { answerOf, ask } from './ask.ts';
import { FIRST } from './graph.ts';
import { useApi } from './use-api.ts';

const { api } = await useApi();

describe('a name as a person writes it', () => {
  it.each(['feature-store', 'Feature store', ' FEATURE  STORE ', 'concept/feature-store'])(
    '%j is the concept',
    async (id) => {
      expect(await answerOf(api, 'query($id: ID!) { concept(id: $id) { id } }', { id })).toEqual({
        concept: { id: 'concept/feature-store' },
      });
    },
  );

  it.each([
    FIRST.id,
    FIRST.id.replace('source/', ''),
    FIRST.id.replace('source/github/', ''),
    FIRST.id.replace('source/github/', '').toUpperCase(),
    FIRST.id.replace('source/github/', 'https://github.com/'),
    FIRST.id.replace('source/github/', 'https://github.com/') + '.git',
  ])('%j is the source, wherever one is named', async (id) => {
    const query = `query($id: ID!, $filter: SearchFilter) {
      source(id: $id) { id }
      runs(source: $id, first: 1) { source }
      compareSources(ids: [$id]) { sources { source { id } } }
      search(query: "", filter: $filter) { total }
    }`;
    const { source, runs, compareSources, search } = await answerOf(api, query, {
      id,
      filter: { sources: [id] },
    });
    expect([source.id, runs[0].source]).toEqual([FIRST.id, FIRST.id]);
    expect(compareSources.sources[0].source.id).toBe(FIRST.id);
    expect(search.total).toBeGreaterThan(0);
  });

  it('organizations and steps in a filter need no prefix; a topic without one could be three things', async () => {
    const query = 'query($filter: SearchFilter) { search(query: "", filter: $filter) { total } }';
    const total = async (filter: object): Promise<number> =>
      (await answerOf(api, query, { filter })).search.total;
    expect(await total({ organizations: ['Uber'] })).toBe(await total({ organizations: ['org/uber'] }));
    expect(await total({ organizations: ['Uber'] })).toBeGreaterThan(0);
    for (const question of [
      'query($filter: SearchFilter) { search(query: "", filter: $filter) { total } }',
      '{ changes(topic: "feature-store") { total } }',
      '{ questions(topic: "feature-store") { total } }',
    ]) {
      const { errors } = await ask(api, question, { filter: { topics: ['feature-store'] } });
      expect(errors).toMatchObject([
        { message: expect.stringContaining('concept/feature-store'), extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    }
  });
});

describe('what a stranger does first', () => {
  it('what is not there is named, with where ids come from', async () => {
    for (const question of [
      'paths(from: "feature-store", to: "problem/fraud")',
      'neighborhood(id: "feature-store")',
    ]) {
      const { errors } = await ask(api, `{ ${question} { notes } }`);
      expect(errors).toMatchObject([
        {
          message: expect.stringMatching(/^"feature-store" .*concept\/.*search/u),
          extensions: { code: 'NOT_FOUND' },
        },
      ]);
    }
  });

  it('a path from a thing to itself is said to be none', async () => {
    const { paths } = await answerOf(
      api,
      '{ paths(from: "concept/feature-store", to: "concept/feature-store") { paths { entities { id } } notes } }',
    );
    expect(paths).toEqual({ paths: [], notes: [expect.stringContaining('same')] });
  });

  it.each(['variables', 'extensions'])('%s in an address that are no JSON are told so', async (name) => {
    const search = new URLSearchParams({ query: '{ stats { sources } }', [name]: '{"a":' });
    const answer = await api.fetch(new Request(`http://cairn.test/graphql?${search}`));
    const { errors } = (await answer.json()) as { errors: object[] };
    expect(answer.status).toBe(400);
    expect(errors).toMatchObject([
      { message: expect.stringContaining('percent-encoded'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('a question that cannot be read is told where', async () => {
    const { errors } = await ask(api, '{ stats {\n  sources ');
    expect(errors).toMatchObject([
      { locations: [{ line: 2, column: 11 }], extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('one of several operations is to be named', async () => {
    const { errors } = await ask(api, 'query A { stats { sources } } query B { stats { sources } }');
    expect(errors).toMatchObject([{ message: expect.stringContaining('operationName') }]);
  });
});
