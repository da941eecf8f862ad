import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../api/index.ts';
import type { Api } from '../../api/index.ts';
import { answerOf, codeOf } from './ask.ts';
import { FIRST, PLAIN_WORKS, SECOND, list, openTestGraph, reading } from './graph.ts';
import type { TestGraph } from './graph.ts';

let graph: TestGraph;
let api: Api;

const THIRD = list('third', 'reader');
/** Lists one work of both others, one of the second, and ten of its own. */
const third = reading(THIRD, 'README.md', (write) => {
  write.entry('https://example.com/shared', { title: 'What a feature store is' });
  write.entry('https://example.com/only-here', { title: 'Only the second list has this' });
  for (let i = 0; i < 10; i += 1) write.entry(`https://example.com/third/${i}`, { title: `Third ${i}` });
});

beforeAll(async () => {
  graph = await openTestGraph();
  const at = '2024-06-02T09:00:00.000Z';
  await graph.store.apply(third, { startedAt: at, finishedAt: at });
  api = createApi({ reader: graph.store, mode: 'production' });
});
afterAll(() => graph.close());

const EDGES =
  'total pageInfo { hasNextPage endCursor } edges { score sentence why { signal } lists { id } node { id title } }';

describe('lists compared', () => {
  it('tell what each has, shares, has alone and lacks', async () => {
    const { compareSources } = await answerOf(
      api,
      `query($ids: [ID!]!) { compareSources(ids: $ids) {
        sources { source { id } total shared only missing } pairs { a b shared } notes
      } }`,
      { ids: [FIRST.id, SECOND.id] },
    );
    const first = PLAIN_WORKS + 3;
    expect(compareSources).toEqual({
      sources: [
        { source: { id: FIRST.id }, total: first, shared: 1, only: first - 1, missing: 1 },
        { source: { id: SECOND.id }, total: 2, shared: 1, only: 1, missing: first - 1 },
      ],
      pairs: [{ a: FIRST.id, b: SECOND.id, shared: 1 }],
      notes: [],
    });
  });

  it('are all others where one is named, and what others have and it lacks is ranked by how many have it', async () => {
    const { compareSources } = await answerOf(
      api,
      `{ compareSources(ids: ["github/first/reading-list"]) {
        sources { source { id } }
        missingFrom(source: "${FIRST.id}", first: 3) { ${EDGES} }
        shared { total } onlyIn(source: "github/third/reader") { total }
      } }`,
    );
    expect(compareSources.sources.map(({ source }: { source: { id: string } }) => source.id)).toEqual([
      FIRST.id,
      THIRD.id,
      SECOND.id,
    ]);
    const { missingFrom } = compareSources;
    expect([missingFrom.total, compareSources.shared.total, compareSources.onlyIn.total]).toEqual([
      11, 2, 10,
    ]);
    expect(missingFrom.edges[0]).toMatchObject({
      sentence: 'in two of the lists compared; two lists that do not copy each other',
      why: [{ signal: 'lists' }, { signal: 'voices' }],
      lists: [{ id: THIRD.id }, { id: SECOND.id }],
      node: { title: 'Only the second list has this' },
    });
  });

  it('page without a gap or a repeat', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { compareSources } = await answerOf(
        api,
        `query($after: String) { compareSources(ids: ["${FIRST.id}"]) {
          missingFrom(source: "${FIRST.id}", first: 3, after: $after) { ${EDGES} } } }`,
        { after },
      );
      const { edges, pageInfo } = compareSources.missingFrom;
      seen.push(...edges.map(({ node }: { node: { id: string } }) => node.id));
      ({ endCursor: after, hasNextPage: more } = pageInfo);
    }
    expect([seen.length, new Set(seen).size]).toEqual([11, 11]);
  });

  it('must exist, and be those that are compared', async () => {
    expect(await codeOf(api, '{ compareSources(ids: ["none"]) { notes } }')).toBe('NOT_FOUND');
    expect(await codeOf(api, '{ compareSources(ids: []) { notes } }')).toBe('BAD_USER_INPUT');
    const ids = Array.from({ length: 31 }, (_, i) => `"${i}"`).join(' ');
    expect(await codeOf(api, `{ compareSources(ids: [${ids}]) { notes } }`)).toBe('BAD_USER_INPUT');
    expect(
      await codeOf(
        api,
        `{ compareSources(ids: ["${FIRST.id}", "${SECOND.id}"]) { onlyIn(source: "${THIRD.id}") { total } } }`,
      ),
    ).toBe('BAD_USER_INPUT');
  });
});
