import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi, listen } from '../../api/index.ts';
import type { Api } from '../../api/index.ts';
import { against, alone, median } from '../row.ts';
import type { Row } from '../row.ts';
import { threadClock } from '../thread-clock.ts';
import type { Load, Seen } from './client.ts';
import { serveConstants } from './constants.ts';
import { busyConcepts, openGeneratedGraph } from './graph.ts';
import { p95, underLoad } from './load.ts';
import { liveMemory } from './live-memory.ts';
import { topicPageBody } from './topic-page.ts';

const ROUNDS = 5;
const ROUND = 2_000;
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

interface Round extends Seen {
  /** Milliseconds of processor time that an answer took in the thread that gave it. */
  readonly work: number;
}

async function round(load: Load): Promise<Round> {
  const from = threadClock();
  const seen = await underLoad(load);
  return { ...seen, work: (threadClock() - from) / seen.times.length };
}

/**
 * The API over HTTP, asked from another thread. There is no response cache, nothing is remembered: every answer is executed; the topics are
 * asked in turn, so that most pages are not the one asked for before.
 */
export async function* apiRows(): AsyncGenerator<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-api-'));
  const store = await openGeneratedGraph(folder);
  const api = createApi({ reader: store, mode: 'production', remembers: false });
  const server = await listen(api, { host: '127.0.0.1', port: 0 });
  const url = `${server.url}/graphql`;
  try {
    const topics = await busyConcepts(store, 30);
    const bodies = topics.map(topicPageBody);
    const pages = new Map<string, object>();
    for (const id of topics) pages.set(id, await answered(api, topicPageBody(id)));
    const constants = await serveConstants(pages);
    const one = { clients: 1, milliseconds: ROUND, bodies };
    const ours: Round[] = [];
    const constant: Round[] = [];
    for (let number = -1; number < ROUNDS; number += 1) {
      const [a, b] = [await round({ ...one, url }), await round({ ...one, url: constants.url })];
      if (number < 0) continue;
      ours.push(a);
      constant.push(b);
    }
    constants.close();
    yield alone(
      'topic page, 30 rows with evidence, p95 of one client',
      median(ours.map(({ times }) => p95(times))),
      { unit: 'ms', must: 10, aim: 6 },
    );
    const share = { unit: 'ms', must: 2.5, aim: 1 / 0.6 };
    const perAnswer = ({ seconds, times }: Round): number => (seconds * 1_000) / times.length;
    yield against(
      'topic page, time of one beside the same answered from constants',
      median(ours.map(perAnswer)),
      median(constant.map(perAnswer)),
      share,
    );
    yield against(
      'the same in processor time of the answering thread',
      median(ours.map(({ work }) => work)),
      median(constant.map(({ work }) => work)),
      share,
    );
    const prefixes = ['a', 'ba', 'fe', '1d', '9', 'cer', 'tin', 'z'];
    const suggested = await round({ ...one, url, bodies: prefixes.map(suggestBody) });
    yield alone('suggest, p95 of one client', p95(suggested.times), { unit: 'ms', must: 5, aim: 3 });
    yield alone('suggest, processor time of one', suggested.work, { unit: 'ms', must: 5, aim: 3 });
    const halves: { readonly answers: number; readonly errors: number; readonly memory: number }[] = [];
    for (const clients of [MANY, MANY]) {
      const { times, errors } = await underLoad({ url, bodies, clients, milliseconds: LONG / 2 });
      halves.push({ answers: times.length, errors, memory: liveMemory() });
    }
    const sum = (of: 'answers' | 'errors'): number => halves.reduce((total, half) => total + half[of], 0);
    yield alone(`errors among ${sum('answers')} answers to ${MANY} clients in 60 s`, sum('errors'), {
      unit: 'errors',
      must: 0,
      aim: 0,
    });
    const [half, whole] = halves.map(({ memory }) => memory);
    yield alone(
      'live memory after them (garbage collected), beside after half of them',
      (whole ?? 0) / (half ?? 1),
      {
        unit: '×',
        must: 1.2,
        aim: 1.05,
      },
    );
  } finally {
    await server.close();
    await store.close();
    rmSync(folder, { recursive: true });
  }
}
