import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../api/index.ts';
import type { Api, ApiOptions } from '../../api/index.ts';
import { openTestGraph } from './graph.ts';
import type { TestGraph } from './graph.ts';

let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

const create = (options: Partial<ApiOptions>): Api =>
  createApi({ reader: graph.store, mode: 'production', ...options });

const asked = (headers: Record<string, string> = {}, path = '/graphql'): Request =>
  new Request(`http://cairn.test${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: '{ stats { generation } }' }),
  });

describe('reading', () => {
  it('asks for the token where it is not open, also for exports and feeds, never for signs of life', async () => {
    const api = create({ token: 'secret', reading: 'token' });
    for (const path of ['/graphql', '/export/graph.jsonl', '/feeds/changes.atom']) {
      const response = await api.fetch(new Request(`http://cairn.test${path}`));
      expect([path, response.status]).toEqual([path, 401]);
      expect(response.headers.get('www-authenticate')).toBe('Bearer');
    }
    expect((await api.fetch(asked({ authorization: 'Bearer secret' }))).status).toBe(200);
    expect((await api.fetch(new Request('http://cairn.test/healthz'))).status).toBe(200);
  });
});

describe('a client', () => {
  it('is told how many requests it has left, and when to come back', async () => {
    const api = create({ perMinute: 2 });
    const left: (string | null)[] = [];
    for (let i = 0; i < 2; i += 1) {
      const { status, headers } = await api.fetch(asked());
      expect([status, headers.get('ratelimit-limit')]).toEqual([200, '2']);
      left.push(headers.get('ratelimit-remaining'));
    }
    expect(left).toEqual(['1', '0']);
    const refused = await api.fetch(asked());
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] });
    expect((await api.fetch(new Request('http://cairn.test/healthz'))).status).toBe(200);
  });

  it('is the address that a proxy gives, only where the proxy is trusted', async () => {
    for (const [trustProxy, status] of [
      [true, 200],
      [false, 429],
    ] as const) {
      const api = create({ perMinute: 1, trustProxy });
      await api.fetch(asked({ 'x-forwarded-for': '10.0.0.1, 198.51.100.1' }));
      expect((await api.fetch(asked({ 'x-forwarded-for': '10.0.0.1, 198.51.100.2' }))).status).toBe(status);
    }
  });

  it('finds its own request id in the answer, or one made for it', async () => {
    const api = create({});
    const given = await api.fetch(asked({ 'x-request-id': 'mine-1' }));
    expect(given.headers.get('x-request-id')).toBe('mine-1');
    const hostile = await api.fetch(asked({ 'x-request-id': 'a b"<script>' }));
    expect(hostile.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });

  it("is let in from other sites' pages only where they are named", async () => {
    const origin = 'https://example.org';
    const preflight = (api: Api, from: string): Promise<Response> =>
      api.fetch(
        new Request('http://cairn.test/graphql', {
          method: 'OPTIONS',
          headers: { origin: from, 'access-control-request-method': 'POST' },
        }),
      );
    const allowed = (response: Response): string | null =>
      response.headers.get('access-control-allow-origin');
    expect(allowed(await create({}).fetch(asked({ origin })))).toBeNull();
    const open = create({ origins: [origin, 'https://example.com'] });
    expect(allowed(await preflight(open, origin))).toBe(origin);
    expect(allowed(await preflight(open, 'https://evil.example'))).toBeNull();
    expect(allowed(await open.fetch(asked({ origin: 'https://evil.example' })))).toBeNull();
  });
});
