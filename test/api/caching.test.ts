import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../api/index.ts';
import type { Api } from '../../api/index.ts';
import { OPERATION_TEXTS } from '../../schema/generated/operation-texts.ts';
import { counted } from './ask.ts';
import { another, openTestGraph } from './graph.ts';
import type { TestGraph } from './graph.ts';

let graph: TestGraph;
let api: Api;
let calls: string[];

beforeAll(async () => {
  graph = await openTestGraph();
  const watched = counted(graph.store);
  calls = watched.calls;
  api = createApi({ reader: watched.reader, mode: 'production' });
});
afterAll(() => graph.close());

function get(parameters: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  const url = `http://cairn.test/graphql?${new URLSearchParams(parameters).toString()}`;
  return api.fetch(new Request(url, { headers: { accept: 'application/json', ...headers } }));
}

const TOPIC = {
  query: '{ concept(id: "feature-store") { title resources(first: 30) { edges { node { id title } } } } }',
};

describe('a question by GET', () => {
  it('is answered 304 without being executed while the graph stands, and anew when it moved', async () => {
    const first = await get(TOPIC);
    const tag = first.headers.get('etag') ?? '';
    expect([first.status, tag]).toEqual([200, expect.stringMatching(/^W\/"[\w-]{22}"$/)]);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    calls.length = 0;
    const again = await get(TOPIC, { 'if-none-match': `"other", ${tag}` });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    expect(calls).toEqual(['generation']);
    const other = await get({ query: '{ concept(id: "feature-store") { id } }' }, { 'if-none-match': tag });
    expect(other.status).toBe(200);
    await graph.store.apply(another, {
      startedAt: '2024-07-01T00:00:00.000Z',
      finishedAt: '2024-07-01T00:00:01.000Z',
    });
    const moved = await get(TOPIC, { 'if-none-match': tag });
    expect([moved.status, moved.headers.get('etag') === tag]).toEqual([200, false]);
  });

  it('is answered from memory when it is asked again while the graph stands', async () => {
    const words = await (await get(TOPIC)).text();
    calls.length = 0;
    expect(await (await get(TOPIC)).text()).toBe(words);
    expect(calls).toEqual(['generation']);
  });

  it('is read anew each time when it asks for what changes without the graph', async () => {
    const restless = { query: '{ sources { title lastRun { id } } }' };
    await get(restless);
    calls.length = 0;
    expect((await get(restless)).headers.get('etag')).toBeNull();
    expect(calls).toContain('sources');
  });

  it('has no tag when it asks for what changes without the graph, or ends in an error', async () => {
    for (const query of [
      '{ runs { id } }',
      '{ sources { lastRun { id } } }',
      '{ sources { settings { paused } } }',
      '{ node(id: "run/1") { ... on Run { state } } }',
      '{ neighborhood(id: "concept/none") { notes } }',
    ]) {
      expect([query, (await get({ query })).headers.get('etag')]).toEqual([query, null]);
    }
  });
});

describe("a question of the explorer's own by GET and hash", () => {
  const byHash = (name: string, variables: object): Record<string, string> => {
    const [hash = ''] =
      Object.entries(OPERATION_TEXTS).find(([, text]) => text.startsWith(`query ${name}(`)) ?? [];
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } });
    return { operationName: name, variables: JSON.stringify(variables), extensions };
  };

  it('is answered from memory while the graph stands, the same to the letter, and anew when it moved', async () => {
    const overview = byHash('Overview', { places: 50, paths: 10 });
    const packed = { 'accept-encoding': 'br' };
    const first = await get(overview, packed);
    const words = Buffer.from(await first.arrayBuffer()).toString('base64');
    calls.length = 0;
    const again = await get(overview, packed);
    expect(calls).toEqual(['generation']);
    expect(Buffer.from(await again.arrayBuffer()).toString('base64')).toBe(words);
    for (const name of [
      'etag',
      'content-encoding',
      'cache-control',
      'content-type',
      'x-content-type-options',
    ]) {
      expect([name, again.headers.get(name)]).toEqual([name, first.headers.get(name)]);
    }
    const tag = first.headers.get('etag') ?? '';
    const known = await get(overview, { ...packed, 'if-none-match': tag });
    expect([known.status, await known.text(), known.headers.get('etag')]).toEqual([304, '', tag]);
    expect((await get(overview)).headers.get('content-encoding')).toBeNull();
    // A graph of its own: this one has moved already.
    const other = await openTestGraph();
    try {
      const otherApi = createApi({ reader: other.store, mode: 'production' });
      const url = `http://cairn.test/graphql?${new URLSearchParams(overview).toString()}`;
      const ask = (): Promise<Response> => otherApi.fetch(new Request(url));
      const before = (await ask()).headers.get('etag');
      expect((await ask()).headers.get('etag')).toBe(before);
      await other.store.apply(another, {
        startedAt: '2024-08-01T00:00:00.000Z',
        finishedAt: '2024-08-01T00:00:01.000Z',
      });
      expect((await ask()).headers.get('etag')).not.toBe(before);
    } finally {
      await other.close();
    }
  });
});

describe('an answer', () => {
  it('is packed in the coding the client takes, with the same words in it', async () => {
    const plain = await (await get(TOPIC)).text();
    for (const [accepted, coding, unpack] of [
      ['gzip, br', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
    ] as const) {
      const response = await get(TOPIC, { 'accept-encoding': accepted });
      expect(response.headers.get('content-encoding')).toBe(coding);
      expect(response.headers.get('vary')).toContain('accept-encoding');
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(bytes.byteLength).toBeLessThan(plain.length / 2);
      expect(unpack(bytes).toString()).toBe(plain);
    }
    const short = await get({ query: '{ stats { sources } }' }, { 'accept-encoding': 'br' });
    expect([short.headers.get('content-encoding'), await short.json()]).toEqual([
      null,
      { data: { stats: { sources: 4 } } },
    ]);
  });
});

describe('an operation of the explorer', () => {
  it('may be asked by the hash of its text', async () => {
    const [hash, text] =
      Object.entries(OPERATION_TEXTS).find(([, each]) => each.includes('query Suggest')) ?? [];
    expect(
      createHash('sha256')
        .update(text ?? '')
        .digest('hex'),
    ).toBe(hash);
    const response = await get({
      operationName: 'Suggest',
      variables: '{"prefix":"fea"}',
      extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }),
    });
    const { data } = (await response.json()) as { data: { suggest: { match: string }[] } };
    expect(data.suggest[0]?.match).toBe('Feature store');
  });

  it('that is not known is named as such, also with the name of what every object has', async () => {
    for (const sha256Hash of ['0'.repeat(64), '__proto__', 'constructor']) {
      const response = await get({
        extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }),
      });
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    }
  });
});
