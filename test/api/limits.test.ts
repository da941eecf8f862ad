import { describe, expect, it } from 'vitest';
import { CairnError } from '../../schema/index.ts';
import { createApi } from '../../api/index.ts';
import type { GraphReader } from '../../store/port.ts';
import { answerOf, ask, askRaw, codeOf, counted } from './ask.ts';
import { another, openTestGraph } from './graph.ts';
import { useApi } from './use-api.ts';

const { api, graph } = await useApi();

function nested(field: string, inner: string, depth: number): string {
  return depth === 0 ? inner : `${field} { ${nested(field, inner, depth - 1)} }`;
}

describe('limits', () => {
  it('lowers what is asked for and tells so', async () => {
    const { data, extensions } = await ask(api, '{ resources(first: 5000) { edges { node { id } } } }');
    expect(data.resources.edges.length).toBeLessThanOrEqual(100);
    expect(extensions?.notes).toEqual([
      'first was lowered from 5000 to 100, the most that is answered at once.',
    ]);
    const { neighborhood } = await answerOf(
      api,
      '{ neighborhood(id: "concept/feature-store", depth: 9, perType: 900) { notes } }',
    );
    expect(neighborhood.notes).toHaveLength(2);
  });

  it('refuses numbers below zero and lists that are too long', async () => {
    expect(await codeOf(api, '{ concepts(first: -1) { total } }')).toBe('BAD_USER_INPUT');
    const ids = Array.from({ length: 101 }, (_, i) => `concept/${i}`);
    expect(await codeOf(api, 'query($ids: [ID!]!) { entities(ids: $ids) { id } }', { ids })).toBe(
      'BAD_USER_INPUT',
    );
    const filter = { topics: ids };
    expect(
      await codeOf(api, 'query($filter: SearchFilter) { search(query: "a", filter: $filter) { total } }', {
        filter,
      }),
    ).toBe('BAD_USER_INPUT');
  });

  it('refuses depth, aliases, length and breadth beyond any page', async () => {
    const deep = nested('prerequisites', 'id', 20);
    expect(await codeOf(api, `{ concept(id: "feature-store") { ${deep} } }`)).toBe('LIMIT_EXCEEDED');
    const aliases = Array.from({ length: 100 }, (_, i) => `a${i}: stats { generation }`).join(' ');
    expect(await codeOf(api, `{ ${aliases} }`)).toBe('LIMIT_EXCEEDED');
    const tokens = 'id '.repeat(5_000);
    expect(await codeOf(api, `{ concept(id: "feature-store") { ${tokens} } }`)).toBe('LIMIT_EXCEEDED');
    const broad =
      '{ concepts(first: 100) { edges { node { ... on Topic { resources(first: 100) { edges { node { topics(first: 20) { id } } } } } } } } }';
    expect(await codeOf(api, broad)).toBe('LIMIT_EXCEEDED');
    const variable = broad.replace('{', 'query($n: Int) {').replaceAll('first: 100', 'first: $n');
    expect(await codeOf(api, variable, { n: 100 })).toBe('LIMIT_EXCEEDED');
    const hidden = `{ concepts(first: 100) { ...more } }
      fragment more on EntityConnection { edges { node { ... on Topic { resources(first: 100) { ...rows } } } } }
      fragment rows on RankedConnection { edges { node { topics { id } } } }`;
    expect(await codeOf(api, hidden)).toBe('LIMIT_EXCEEDED');
  });

  it('answers introspection, but not introspection within introspection', async () => {
    const { __schema: schema } = await answerOf(
      api,
      '{ __schema { types { name fields { name type { name } } } } }',
    );
    expect(schema.types.length).toBeGreaterThan(40);
    const bomb = `{ __schema { types { ${nested('fields { type', 'name', 6).replaceAll('}', '} }').slice(0, -2)} } } }`;
    const { errors, data } = await ask(api, bomb);
    expect(errors?.length).toBeGreaterThan(0);
    expect(data ?? null).toBeNull();
  });

  it('ends an operation that takes too long', async () => {
    const slow: GraphReader = {
      ...graph.store,
      entities: () => new Promise(() => undefined),
    };
    const impatient = createApi({ reader: slow, mode: 'production', deadline: 50 });
    expect(await codeOf(impatient, '{ entity(id: "concept/feature-store") { id } }')).toBe('LIMIT_EXCEEDED');
  });

  it.each(['its time is over', 'its client went away'])(
    'asks the store nothing more for an operation once %s',
    async (why) => {
      let open: () => void = () => undefined;
      let gate = Promise.resolve();
      const { reader, calls } = counted({
        ...graph.store,
        entities: async (ids) => {
          await gate;
          return graph.store.entities(ids);
        },
      });
      const isLate = why === 'its time is over';
      const cut = createApi({ reader, mode: 'production', deadline: isLate ? 500 : 60_000 });
      // What all operations share is there before.
      await answerOf(cut, '{ concept(id: "offline-features") { resources { total } } }');
      calls.length = 0;
      gate = new Promise<void>((resolve) => (open = resolve));
      const gone = new AbortController();
      const asking = cut
        .fetch(
          new Request('http://cairn.test/graphql', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({
              query:
                '{ concept(id: "feature-store") { resources { edges { evidence { total } } } relationCounts { total } } }',
            }),
            signal: gone.signal,
          }),
        )
        .then(
          async (response) => (await response.text()).includes('LIMIT_EXCEEDED'),
          () => false,
        );
      await expect.poll(() => calls.includes('entities')).toBe(true);
      if (!isLate) gone.abort();
      const isRefused = await asking;
      expect(isRefused).toBe(isLate);
      const before = calls.length;
      open();
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(calls.slice(before)).toEqual([]);
      expect((await answerOf(api, '{ concept(id: "feature-store") { title } }')).concept.title).toBe(
        'Feature store',
      );
    },
  );
});

describe('hostile requests', () => {
  it('refuses a body that is too large, malformed, empty or no question', async () => {
    const long = await askRaw(
      api,
      JSON.stringify({ query: `{ search(query: "${'a'.repeat(1_000_000)}") { total } }` }),
    );
    expect(long.status).toBe(413);
    expect(long.errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
    for (const body of [
      '',
      '{',
      '[]',
      'null',
      '{"query": 5}',
      '{"query": "{"}',
      '{"query":"{stats{generation}}","variables":7}',
    ]) {
      const { errors } = await askRaw(api, body);
      expect(errors?.[0]?.extensions.code, body).toBe('BAD_USER_INPUT');
    }
  });

  it('takes a long question, a strange id and a strange date as what they are', async () => {
    const { data, extensions } = await ask(api, 'query($q: String!) { search(query: $q) { total } }', {
      q: 'feature '.repeat(5_000),
    });
    expect(data.search.total).toBeGreaterThan(0);
    expect(extensions?.notes?.[0]).toContain('cut');
    for (const id of [
      '',
      '\u0000',
      "'; DROP TABLE entity; --",
      'concept/../../etc',
      'x'.repeat(50_000),
      '__proto__',
    ]) {
      const { entity, concept, node } = await answerOf(
        api,
        'query($id: ID!) { entity(id: $id) { id } concept(id: $id) { id } node(id: $id) { id } }',
        { id },
      );
      expect([entity, concept, node], id.slice(0, 30)).toEqual([null, null, null]);
    }
    for (const since of ['yesterday', '2024-99-99', '']) {
      const code = since === '' ? undefined : 'BAD_USER_INPUT';
      const { errors } = await ask(api, 'query($since: String) { changes(since: $since) { total } }', {
        since,
      });
      expect(errors?.[0]?.extensions.code, since).toBe(code);
    }
  });
});

describe('errors', () => {
  const failing = (error: unknown): GraphReader => ({
    ...graph.store,
    counts: () => Promise.reject(error),
    generation: () => graph.store.generation(),
  });

  it('hides what went wrong inside, and tells it to the log', async () => {
    const heard: unknown[] = [];
    const reader = failing(new Error('password=hunter2 at /home/me/graph.sqlite'));
    const broken = createApi({ reader, mode: 'production', onError: (error) => heard.push(error) });
    const answer = await ask(broken, '{ stats { generation } }');
    expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL');
    expect(JSON.stringify(answer)).not.toContain('hunter2');
    expect(String(heard[0])).toContain('hunter2');
  });

  it('passes on what Cairn itself says, with its code', async () => {
    const reader = failing(new CairnError('STORE_UNAVAILABLE', 'The store is locked; try again.'));
    const { errors } = await ask(createApi({ reader, mode: 'production' }), '{ stats { generation } }');
    expect(errors?.[0]).toMatchObject({
      message: 'The store is locked; try again.',
      extensions: { code: 'STORE_UNAVAILABLE' },
    });
  });

  it('names what is not there', async () => {
    expect(await codeOf(api, '{ neighborhood(id: "concept/none") { notes } }')).toBe('NOT_FOUND');
    expect(await codeOf(api, '{ paths(from: "concept/none", to: "org/uber") { notes } }')).toBe('NOT_FOUND');
  });

  it('asks for the token when there is one', async () => {
    const closed = createApi({
      reader: graph.store,
      mode: 'production',
      token: 'secret',
      reading: 'token',
    });
    const body = JSON.stringify({ query: '{ stats { generation } }' });
    const refused = await askRaw(closed, body, { authorization: 'Bearer wrong' });
    expect([refused.status, refused.errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect((await askRaw(closed, body, { authorization: 'Bearer secret' })).status).toBe(200);
  });
});

describe('a view', () => {
  it('is of one generation, also when the graph changes in the middle of an operation', async () => {
    const own = await openTestGraph();
    let hasMoved = false;
    const reader: GraphReader = {
      ...own.store,
      async counts() {
        const counts = await own.store.counts();
        if (!hasMoved) {
          hasMoved = true;
          await own.store.apply(another, {
            startedAt: '2024-07-01T00:00:00.000Z',
            finishedAt: '2024-07-01T00:00:01.000Z',
          });
        }
        return counts;
      },
    };
    const { stats } = await answerOf(
      createApi({ reader, mode: 'production' }),
      '{ stats { generation sources } }',
    );
    expect(stats).toEqual({ generation: await own.store.generation(), sources: 4 });
    await own.close();
  });
});
