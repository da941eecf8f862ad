import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApi } from '../../api/index.ts';
import type { Api, ApiOptions } from '../../api/index.ts';
import { OPERATION_TEXTS } from '../../schema/generated/operation-texts.ts';
import { askRaw, counted } from './ask.ts';
import type { Answer } from './ask.ts';
import { another, FIRST, openTestGraph } from './graph.ts';
import type { TestGraph } from './graph.ts';
import { createMemoryControl } from './memory-control.ts';

const TOKEN = 'a-token-of-the-test';
const TOPIC =
  '{ concept(id: "feature-store") { title resources(first: 30) { edges { node { id title } } } } }';

let graph: TestGraph;
let calls: string[];
let api: Api;

function apiWith(options: Partial<ApiOptions> = {}): Api {
  const watched = counted(graph.store);
  calls = watched.calls;
  return createApi({ reader: watched.reader, mode: 'production', ...options });
}

beforeEach(async () => {
  graph = await openTestGraph();
  api = apiWith();
});
afterEach(() => graph.close());

const post = (question: object, headers: Record<string, string> = {}): Promise<Answer> =>
  askRaw(api, JSON.stringify(question), headers);

/** What the store is asked when a question is posted again. */
async function askedAgain(question: object, headers: Record<string, string> = {}): Promise<string[]> {
  await post(question, headers);
  calls.length = 0;
  await post(question, headers);
  return [...calls];
}

describe('a question that was posted', () => {
  it('is answered from memory while the graph stands, the same to the letter, and anew when it moved', async () => {
    const first = await post({ query: TOPIC });
    calls.length = 0;
    expect(await post({ query: TOPIC })).toEqual(first);
    expect(calls).toEqual(['generation']);
    await graph.store.apply(another, {
      startedAt: '2024-07-01T00:00:00.000Z',
      finishedAt: '2024-07-01T00:00:01.000Z',
    });
    calls.length = 0;
    expect((await post({ query: '{ stats { sources } }' })).data).toEqual({ stats: { sources: 4 } });
    await post({ query: TOPIC });
    expect(calls).toContain('relations');
  });

  it('is known by its hash as well as by its text', async () => {
    const [sha256Hash] =
      Object.entries(OPERATION_TEXTS).find(([, text]) => text.startsWith('query Suggest(')) ?? [];
    const variables = { prefix: 'fea' };
    expect(
      await askedAgain({ variables, extensions: { persistedQuery: { version: 1, sha256Hash } } }),
    ).toEqual(['generation']);
  });

  it('is another with other variables, for another reader, and in another form', async () => {
    api = apiWith({ token: TOKEN });
    const query = 'query($id: ID!) { entity(id: $id) { id } }';
    for (const id of ['concept/feature-store', FIRST.id, 'concept/feature-store']) {
      expect((await post({ query, variables: { id } })).data).toEqual({ entity: { id } });
    }
    const counting = { query: '{ stats { sources } }' };
    expect(await askedAgain(counting)).toEqual(['generation']);
    for (const headers of [
      { authorization: `Bearer ${TOKEN}` },
      { accept: 'application/graphql-response+json' },
    ]) {
      calls.length = 0;
      await post(counting, headers);
      expect(calls).toContain('counts');
    }
  });

  it('is worked out anew when it asks for what changes without the graph, fails, or is very long', async () => {
    expect(await askedAgain({ query: '{ sources { title lastRun { id } } }' })).toContain('sources');
    expect(await askedAgain({ query: '{ neighborhood(id: "concept/none") { notes } }' })).not.toEqual([
      'generation',
    ]);
    const long = `# ${'x'.repeat(20_000)}\n{ stats { sources } }`;
    expect(await askedAgain({ query: long })).toContain('counts');
    expect(await askedAgain({ query: '{ stats { sources } }' })).toEqual(['generation']);
  });

  it('is worked out anew each time where nothing is to be remembered', async () => {
    api = apiWith({ remembers: false });
    expect(await askedAgain({ query: '{ stats { sources } }' })).toContain('counts');
  });

  it('is forgotten when many others came after it', async () => {
    const padded = (i: number): object => ({ query: `# ${'x'.repeat(16_000)}${i}\n{ stats { sources } }` });
    expect(await askedAgain(padded(0))).toEqual(['generation']);
    // Each weighs 32 kB, and eight megabytes are kept.
    for (let i = 1; i <= 270; i += 1) await post(padded(i));
    calls.length = 0;
    await post(padded(270));
    expect(calls).toEqual(['generation']);
    await post(padded(0));
    expect(calls).toContain('counts');
  });
});

describe('a mutation that was posted twice', () => {
  it('is done twice', async () => {
    const control = createMemoryControl(graph.store);
    api = apiWith({ control, token: TOKEN });
    const headers = { authorization: `Bearer ${TOKEN}` };
    const query = `mutation { refreshSource(id: "${FIRST.id}") { id } }`;
    await post({ query }, headers);
    const once = control.asked.length;
    await post({ query }, headers);
    expect([once > 0, control.asked.length]).toEqual([true, 2 * once]);
  });
});
