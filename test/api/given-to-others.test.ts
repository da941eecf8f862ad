import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApi } from '../../api/index.ts';
import type { Api } from '../../api/index.ts';
import { counted } from './ask.ts';
import { openTestGraph } from './graph.ts';
import type { TestGraph } from './graph.ts';

const ORIGINS = ['https://one.example', 'https://two.example'] as const;
const QUESTION = { query: '{ stats { sources } }' };

let graph: TestGraph;
let calls: string[];
let api: Api;

beforeEach(async () => {
  graph = await openTestGraph();
  const watched = counted(graph.store);
  calls = watched.calls;
  api = createApi({ reader: watched.reader, mode: 'production', origins: ORIGINS, perMinute: 100 });
});
afterEach(() => graph.close());

function posted(headers: Record<string, string> = {}, question: object = QUESTION): Promise<Response> {
  const body = JSON.stringify(question);
  const all = { 'content-type': 'application/json', ...headers };
  return api.fetch(new Request('http://cairn.test/graphql', { method: 'POST', headers: all, body }));
}

function got(headers: Record<string, string> = {}): Promise<Response> {
  const search = new URLSearchParams(QUESTION);
  return api.fetch(new Request(`http://cairn.test/graphql?${search}`, { headers }));
}

const allowed = ({ headers }: Response): string | null => headers.get('access-control-allow-origin');

describe.each([
  ['posted', posted],
  ['got', got],
] as const)('an answer from memory to what was %s', (_how, ask) => {
  it('lets in the page that asks now, and not the one that asked first', async () => {
    for (const origin of [...ORIGINS, ...ORIGINS]) {
      const answer = await ask({ origin });
      expect(allowed(answer)).toBe(origin);
      expect(answer.headers.get('access-control-expose-headers')).toContain('etag');
    }
    for (const origin of ['https://evil.example', 'null', 'https://one.example.evil.example']) {
      expect([origin, allowed(await ask({ origin }))]).toEqual([origin, null]);
    }
    expect(allowed(await ask())).toBeNull();
    expect(calls.filter((name) => name === 'counts')).toHaveLength(1);
  });

  it('tells caches what it depends on each time, and says it once', async () => {
    for (let time = 0; time < 3; time += 1) {
      const words = ((await ask()).headers.get('vary') ?? '').toLowerCase().split(/,\s*/u);
      expect(words).toContain('origin');
      expect(words).toContain('accept-encoding');
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('has the request id and what is left of the one who asks now', async () => {
    const first = await ask({ 'x-request-id': 'first' });
    const second = await ask({ 'x-request-id': 'second' });
    expect([first, second].map(({ headers }) => headers.get('x-request-id'))).toEqual(['first', 'second']);
    expect([first, second].map(({ headers }) => headers.get('ratelimit-remaining'))).toEqual(['99', '98']);
    expect(calls.filter((name) => name === 'counts')).toHaveLength(1);
  });
});

describe('what is not answered from memory', () => {
  it.each([
    ['text/event-stream', 'text/event-stream'],
    ['multipart/mixed', 'multipart/mixed; boundary="-"'],
  ])('is an answer as %s: it is passed on as it comes, and says what it is', async (accept, type) => {
    for (let time = 1; time <= 2; time += 1) {
      const answer = await posted({ accept });
      expect(answer.headers.get('content-type')).toBe(type);
      expect(await answer.text()).toContain('{"data":{"stats":{"sources":3}}}');
      expect(calls.filter((name) => name === 'counts')).toHaveLength(time);
    }
  });

  it('is what another operation of the same document asks, or the same one with other values', async () => {
    const query =
      'query A($n: Int) { concepts(first: $n) { edges { node { id } } } } query B { stats { sources } }';
    const data = async (question: object): Promise<unknown> =>
      ((await (await posted({}, question)).json()) as { data?: unknown }).data;
    const none = { concepts: { edges: [] } };
    expect(await data({ query, operationName: 'A', variables: { n: 0 } })).toEqual(none);
    expect(await data({ query, operationName: 'A', variables: { n: 1 } })).not.toEqual(none);
    expect(await data({ query, operationName: 'B', variables: { n: 0 } })).toEqual({ stats: { sources: 3 } });
    expect(await data({ query, operationName: 'A', variables: { n: 0 } })).toEqual(none);
    expect(await data({ query, variables: { n: 0 } })).toBeUndefined();
  });
});
