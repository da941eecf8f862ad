import { expect } from 'vitest';
import { createApi } from '../../api/index.ts';
import type { Store } from '../../store/port.ts';
import { answerOf } from './ask.ts';

const PAGE = 'pageInfo { hasNextPage endCursor changed } edges { node';

/** Lists to go through, and what tells one of their items from another. */
const LISTS: Readonly<Record<string, string>> = {
  resources: `list: resources(first: 7, after: $after) { ${PAGE} { key: id } } }`,
  'case studies': `list: caseStudies(first: 1, after: $after) { ${PAGE} { key: id } } }`,
  concepts: `list: concepts(first: 1, after: $after) { ${PAGE} { key: id } } }`,
  changes: `list: changes(first: 5, after: $after) { ${PAGE} { entityId path key: line at } } }`,
  'works on a topic': `in: concept(id: "feature-store") { list: resources(first: 6, after: $after) { ${PAGE} { key: id } } } }`,
  'relations of a topic': `in: concept(id: "feature-store") { list: relations(first: 6, after: $after) { ${PAGE} { key: id } } } }`,
};

interface Listing {
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly endCursor: string | null;
    readonly changed: boolean;
  };
  readonly edges: readonly { readonly node: object }[];
}

interface Gone {
  readonly keys: readonly string[];
  readonly changed: boolean;
}

async function goThrough(store: Store, selection: string, between: () => Promise<void>): Promise<Gone> {
  const api = createApi({ reader: store, mode: 'production' });
  const keys: string[] = [];
  let changed = false;
  let after: string | null = null;
  for (let page = 0; page < 1_000; page += 1) {
    const data = await answerOf(api, `query($after: String) { ${selection} }`, { after });
    const { edges, pageInfo } = (data.in ? data.in.list : data.list) as Listing;
    keys.push(...edges.map(({ node }) => JSON.stringify(Object.values(node))));
    changed ||= pageInfo.changed;
    if (!pageInfo.hasNextPage) return { keys, changed };
    after = pageInfo.endCursor;
    await between();
  }
  throw new Error('The pages have no end.');
}

/**
 * Goes through every list page by page while `write` takes in one version of a list after another. What is there from
 * the beginning to the end must come exactly once and in the same order, and nothing may come twice.
 * @param write begins to take in the next version; answers when that is done
 */
export async function pagesWhileWritten(store: Store, write: () => Promise<void>): Promise<void> {
  for (const [name, selection] of Object.entries(LISTS)) {
    const before = await goThrough(store, selection, async () => undefined);
    let page = 0;
    const writes: Promise<void>[] = [];
    const during = await goThrough(store, selection, async () => {
      page += 1;
      const writing = write();
      writes.push(writing);
      // Every other page is asked for while the writer is at work.
      if (page % 2 === 0) await writing;
    });
    await Promise.all(writes);
    const after = new Set((await goThrough(store, selection, async () => undefined)).keys);
    const lasting = before.keys.filter((key) => after.has(key));
    expect(lasting.length, name).toBeGreaterThan(0);
    expect(
      during.keys.filter((key) => lasting.includes(key)),
      name,
    ).toEqual(lasting);
    expect(new Set(during.keys).size, `${name}: repeats`).toBe(during.keys.length);
    if (page > 1) expect(during.changed, name).toBe(true);
  }
}
