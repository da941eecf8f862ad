import { describe, expect, it } from 'vitest';
import { createApi } from '../../api/index.ts';
import { answerOf, codeOf } from './ask.ts';
import { PLAIN_WORKS, another, openTestGraph } from './graph.ts';
import { useApi } from './use-api.ts';

const { api } = await useApi();

type Any = Awaited<ReturnType<typeof answerOf>>;

interface Connection {
  readonly edges: readonly { readonly node: { readonly id?: string; readonly entityId?: string } }[];
  readonly total: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string; readonly changed: boolean };
}

const PAGE = 'total pageInfo { hasNextPage endCursor changed }';

/** Every connection of the schema, as a field that takes first and after, and where its answer lies. */
const CONNECTIONS: readonly (readonly [
  name: string,
  query: string,
  at: (data: Any) => Connection,
  total: number,
])[] = [
  [
    'resources in id order',
    `resources(first: $first, after: $after) { ${PAGE} edges { node { id } } }`,
    ({ resources }: { resources: Connection }) => resources,
    PLAIN_WORKS + 3,
  ],
  [
    'a search without words',
    `search(query: "", filter: { kinds: [Resource] }, first: $first, after: $after) { ${PAGE} edges { node { id } } }`,
    ({ search }: { search: Connection }) => search,
    PLAIN_WORKS + 3,
  ],
  [
    'a search',
    `search(query: "notes", first: $first, after: $after) { ${PAGE} edges { node { id } } }`,
    ({ search }: { search: Connection }) => search,
    PLAIN_WORKS,
  ],
  [
    'what to read on a topic',
    `concept(id: "feature-store") { resources(first: $first, after: $after) { ${PAGE} edges { node { id } } } }`,
    ({ concept }: { concept: { resources: Connection } }) => concept.resources,
    PLAIN_WORKS + 1,
  ],
  [
    'the relations of an entity',
    `concept(id: "feature-store") { relations(first: $first, after: $after) { ${PAGE} edges { node { id } } } }`,
    ({ concept }: { concept: { relations: Connection } }) => concept.relations,
    PLAIN_WORKS + 2 + 4,
  ],
  [
    'the change log',
    `changes(first: $first, after: $after) { ${PAGE} edges { node { entityId } } }`,
    ({ changes }: { changes: Connection }) => changes,
    PLAIN_WORKS + 5,
  ],
];

const keyOf = ({ node }: Connection['edges'][number]): string => node.id ?? node.entityId ?? '';

async function pages(
  query: string,
  at: (data: Any) => Connection,
  first: number,
): Promise<readonly string[][]> {
  const all: string[][] = [];
  let after: string | null = null;
  for (let page = 0; page < 200; page += 1) {
    const data = await answerOf(api, `query($first: Int, $after: String) { ${query} }`, {
      first,
      after,
    });
    const { edges, pageInfo } = at(data);
    all.push(edges.map(keyOf));
    expect(pageInfo.changed).toBe(false);
    if (!pageInfo.hasNextPage) return all;
    after = pageInfo.endCursor;
  }
  throw new Error('The pages have no end.');
}

describe('paging', () => {
  it.each(CONNECTIONS)('goes through %s without a gap or a repeat', async (name, query, at, total) => {
    const whole = (await pages(query, at, 100)).flat();
    expect(whole).toHaveLength(total);
    const small = await pages(query, at, 7);
    expect(small.flat()).toEqual(whole);
    expect(small.slice(0, -1).every((page) => page.length === 7)).toBe(true);
    if (name !== 'the change log') expect(new Set(whole).size).toBe(total);
  });

  it.each(CONNECTIONS)('gives %s the same order every time', async (_name, query, at) => {
    expect(await pages(query, at, 20)).toEqual(await pages(query, at, 20));
  });

  it.each(CONNECTIONS)('refuses a cursor for %s that it did not give', async (_name, query) => {
    const forged = [
      'x',
      '',
      '!!!!',
      Buffer.from('{"a":1}').toString('base64url'),
      Buffer.from('[1,[1e999,2],"id"]').toString('base64url'),
      Buffer.from('[1,[[],{}],"id"]').toString('base64url'),
      'A'.repeat(10_000),
    ];
    for (const after of forged) {
      const whole = `query($first: Int, $after: String) { ${query} }`;
      expect(await codeOf(api, whole, { first: 5, after }), after).toBe('BAD_USER_INPUT');
    }
  });

  it('goes on where it was when the graph moves, and says so', async () => {
    const own = await openTestGraph();
    const moving = createApi({ reader: own.store, mode: 'production' });
    const query = `query($after: String) { resources(first: 10, after: $after) { ${PAGE} edges { node { id } } } }`;
    const { resources: first } = await answerOf(moving, query);
    await own.store.apply(another, {
      startedAt: '2024-07-01T00:00:00.000Z',
      finishedAt: '2024-07-01T00:00:01.000Z',
    });
    const { resources: next } = await answerOf(moving, query, { after: first.pageInfo.endCursor });
    expect(next.pageInfo.changed).toBe(true);
    const last: string = keyOf(first.edges.at(-1));
    expect(next.edges.map(keyOf).every((id: string) => id > last)).toBe(true);
    await own.close();
  });
});
