import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createApi, listen } from '../../api/index.ts';
import type { Api } from '../../api/index.ts';
import { against, alone, median } from '../row.ts';
import type { Row } from '../row.ts';
import { serveConstants } from './constants.ts';
import { busyConcepts, openGeneratedGraph } from './graph.ts';
import { p95, underLoad } from './load.ts';
import { topicPageBody } from './topic-page.ts';

const ROUNDS = 5;
const ROUND = 3_000;
const MANY = 200;
const LONG = 60_000;

async function answered(api: Api, body: string): Promise<object> {
  const request = new Request('http://bench/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const answer = (await (await api.fetch(request)).json()) as { data: { concept: object } };
  return answer.data.concept;
}

const suggestBody = (prefix: string): string =>
  JSON.stringify({
    query: 'query($p: String!) { suggest(prefix: $p) { match entity { id kind title } } }',
    variables: { p: prefix },
  });

/**
 * The API over HTTP, asked from another thread. There is no response cache: every answer is executed; the topics are
 * asked in turn, so that most pages are not the one asked for before.
 */
export async function apiRows(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-api-'));
  const store = await openGeneratedGraph(folder);
  const api = createApi({ reader: store, mode: 'production' });
  const server = await listen(api, { host: '127.0.0.1', port: 0 });
  const url = `${server.url}/graphql`;
  try {
    const topics = await busyConcepts(store, 30);
    const bodies = topics.map(topicPageBody);
    const pages = new Map<string, object>();
    for (const id of topics) pages.set(id, await answered(api, topicPageBody(id)));
    const constants = await serveConstants(pages);
    const one = { clients: 1, milliseconds: ROUND, bodies };
    const perSecond = { ours: [] as number[], constant: [] as number[] };
    const slow: number[] = [];
    for (let round = -1; round < ROUNDS; round += 1) {
      const ours = await underLoad({ ...one, url });
      const constant = await underLoad({ ...one, url: constants.url });
      if (round < 0) continue;
      slow.push(p95(ours.times));
      perSecond.ours.push(ours.times.length / ours.seconds);
      perSecond.constant.push(constant.times.length / constant.seconds);
    }
    constants.close();
    const suggested = await underLoad({
      ...one,
      url,
      bodies: ['a', 'ba', 'fe', '1d', '9', 'cer', 'tin', 'z'].map(suggestBody),
    });
    const before = process.memoryUsage().rss;
    const crowd = await underLoad({ url, bodies, clients: MANY, milliseconds: LONG });
    const grown = process.memoryUsage().rss / before;
    return [
      alone('topic page, 30 rows with evidence, p95 of one client', median(slow), {
        unit: 'ms',
        must: 10,
        aim: 6,
      }),
      against(
        'topic page, time of one beside the same answered from constants',
        1_000 / median(perSecond.ours),
        1_000 / median(perSecond.constant),
        { unit: 'ms', must: 2.5, aim: 1 / 0.6 },
      ),
      alone('suggest, p95 of one client', p95(suggested.times), { unit: 'ms', must: 5, aim: 3 }),
      alone(`errors of ${String(MANY)} clients in 60 s`, crowd.errors, { unit: 'errors', must: 0, aim: 0 }),
      alone('resident memory after them, beside before', grown, { unit: '×', must: 1.5, aim: 1.2 }),
    ];
  } finally {
    await server.close();
    await store.close();
    rmSync(folder, { recursive: true });
  }
}
