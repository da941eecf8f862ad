import { describe, expect, it } from 'vitest';
import { createApi } from '../../api/index.ts';
import { useApi } from './use-api.ts';

const { api, graph } = await useApi();

const metrics = async (): Promise<string> =>
  (await api.fetch(new Request('http://cairn.test/metrics'))).text();

async function ask(query: string): Promise<void> {
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json' };
  await api.fetch(new Request('http://cairn.test/graphql', { method: 'POST', headers, body }));
}

describe('/metrics', () => {
  it('tells the size of the graph as the store counts it', async () => {
    const { entities, entries } = await graph.store.counts();
    const text = await metrics();
    expect(text).toContain(`cairn_entities{kind="Concept"} ${entities.Concept ?? 0}`);
    expect(text).toContain(`cairn_entries ${entries}`);
  });

  it('counts requests by route and status, and operations by their name', async () => {
    await ask('query Sizes { stats { evidence } }');
    await ask('query Sizes { stats { entries } }');
    await api.fetch(new Request('http://cairn.test/wp-admin/setup.php'));
    const text = await metrics();
    expect(text).toMatch(/cairn_http_requests_total\{route="\/graphql",status="200"\} 2/u);
    expect(text).toMatch(/cairn_http_requests_total\{route="other",status="\d+"\} 1/u);
    expect(text).toContain('cairn_graphql_seconds_count{operation="Sizes"} 2');
  });

  it('does not grow with names that strangers make up', async () => {
    for (let i = 0; i < 150; i += 1) await ask(`query Name${String(i)} { stats { evidence } }`);
    const names = new Set((await metrics()).match(/cairn_graphql_seconds_count\{operation="[^"]+"\}/gu));
    expect(names.size).toBeLessThanOrEqual(103);
    expect([...names].join()).toContain('"other"');
  });

  it('asks for the token where reading does', async () => {
    const guarded = createApi({
      reader: graph.store,
      mode: 'production',
      reading: 'token',
      token: 'a-token-of-the-test',
    });
    const status = async (headers: Record<string, string>): Promise<number> =>
      (await guarded.fetch(new Request('http://cairn.test/metrics', { headers }))).status;
    expect(await status({})).toBe(401);
    expect(await status({ authorization: 'Bearer a-token-of-the-test' })).toBe(200);
  });
});
