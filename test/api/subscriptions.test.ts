import { afterEach, beforeEach, expect, it } from 'vitest';
import { createApi, listen } from '../../api/index.ts';
import type { Listening } from '../../api/index.ts';
import type { RunEvent } from '../../store/port.ts';
import { follow as followAt, type Stream } from './follow.ts';
import { another, FIRST, openTestGraph } from './graph.ts';
import type { TestGraph } from './graph.ts';
import { createMemoryControl } from './memory-control.ts';
import type { MemoryControl } from './memory-control.ts';

let graph: TestGraph;
let control: MemoryControl;
let server: Listening;

beforeEach(async () => {
  graph = await openTestGraph();
  control = createMemoryControl(graph.store);
  const api = createApi({ reader: graph.store, control, mode: 'production', pollInterval: 5 });
  server = await listen(api, { host: '127.0.0.1', port: 0 });
});
afterEach(async () => {
  await server.close();
  await graph.close();
});

async function follow(query: string): Promise<Stream> {
  const stream = await followAt(server.url, query);
  expect(stream.contentType).toContain('text/event-stream');
  return stream;
}

const event = (source: string, percent: number): RunEvent => ({
  run: 'run/9',
  source,
  state: 'running',
  percent,
  documents: 1,
  entries: 2,
  problems: 0,
  message: 'reading README.md',
  at: '2024-06-03T08:00:00.000Z',
});

/** Until something is so, without a clock: a few turns of the event loop. */
async function until(is: () => boolean): Promise<void> {
  while (!is()) await new Promise((resolve) => setImmediate(resolve));
}

it('the steps of a reading are told as they happen, of the source asked for, until it ends', async () => {
  const stream = await follow(
    `subscription { runProgress(source: "${FIRST.id}") { run source state percent message } }`,
  );
  await until(() => control.readers === 1);
  control.tell(event('source/github/other/list', 10));
  control.tell(event(FIRST.id, 50));
  control.tell(event(FIRST.id, 100));
  const told = (percent: number): object => ({
    data: {
      runProgress: {
        run: 'run/9',
        source: FIRST.id,
        state: 'running',
        percent,
        message: 'reading README.md',
      },
    },
  });
  expect(await stream.next()).toEqual(told(50));
  expect(await stream.next()).toEqual(told(100));
  control.end();
  expect(await stream.next()).toBeNull();
});

it('a client that goes away is no longer told, also when nothing happens', async () => {
  const stream = await follow('subscription { runProgress { percent } }');
  await until(() => control.readers === 1);
  stream.close();
  await until(() => control.readers === 0);
});

it('lines of the change log are told as they are written, read on the graph as it is then', async () => {
  const stream = await follow(
    'subscription { changes { kind source { id } entity { title } after at run } }',
  );
  const first = stream.next();
  await new Promise((resolve) => setTimeout(resolve, 50));
  await graph.store.apply(another, {
    startedAt: '2024-07-01T00:00:00.000Z',
    finishedAt: '2024-07-01T00:00:01.000Z',
  });
  expect(await first).toMatchObject({
    data: {
      changes: {
        kind: 'added',
        source: { id: another.source.id },
        entity: { title: 'A late feature store' },
        at: '2024-07-01T00:00:01.000Z',
      },
    },
  });
  stream.close();
});

it('a server where nobody refreshes says so', async () => {
  const readOnly = createApi({ reader: graph.store, mode: 'production' });
  const response = await readOnly.fetch(
    new Request('http://cairn.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { runProgress { run } }' }),
    }),
  );
  expect(await response.text()).toContain('BAD_USER_INPUT');
});
