import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { relationId } from '../../schema/id.ts';
import type { ChangeSet, RelationKey } from '../../schema/index.ts';
import { neighborhood } from '../../store/graph/neighborhood.ts';
import { paths, type PathQuery } from '../../store/graph/paths.ts';
import type { Store } from '../../store/port.ts';
import { openSqliteStore } from '../../store/sqlite/index.ts';
import { AT, changeSet, key, packRecord, write } from './build.ts';

const pack = packRecord('graph');
const concept = (name: string): string => `concept/${name}`;

/** Concepts joined by `a-b` pairs, as RELATED unless a relation is given in full. */
function graph(
  edges: readonly (string | RelationKey)[],
  rest: (writer: ReturnType<typeof write>) => void = () => {},
): ChangeSet {
  const relations = edges.map((edge) => {
    if (typeof edge !== 'string') return edge;
    const [left = '', right = ''] = edge.split('-');
    return key('RELATED', concept(left), concept(right));
  });
  const writer = write(pack, 'a.yaml');
  for (const id of new Set(relations.flatMap(({ from, to }) => [from, to]))) {
    if (id.startsWith('concept/')) writer.entity(id, 'Concept', id);
  }
  rest(writer);
  for (const relation of relations) writer.relate(relation);
  return changeSet(pack, [writer.document()]);
}

let folder = '';
let files = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-graph-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function within<Result>(set: ChangeSet, work: (store: Store) => Promise<Result>): Promise<Result> {
  files += 1;
  const store = await openSqliteStore({ path: join(folder, `${String(files)}.db`) });
  try {
    await store.apply(set, AT);
    return await work(store);
  } finally {
    await store.close();
  }
}

const names = (found: readonly { readonly entities: readonly string[] }[]): readonly string[] =>
  found.map(({ entities }) => entities.map((id) => id.replace('concept/', '')).join(' '));

async function between(set: ChangeSet, from: string, to: string, over: Partial<PathQuery> = {}) {
  const query = { from: concept(from), to: concept(to), maxLength: 6, limit: 20, ...over };
  const answer = await within(set, (store) => paths(store, query));
  return { ...answer, names: names(answer.paths) };
}

describe('paths', () => {
  it('come by length, then by the ids along the way, and follow relations either way', async () => {
    const set = graph(['a-c', 'b-c', 'a-d', 'd-b', 'a-e', 'e-f', 'f-b']);
    const answer = await between(set, 'a', 'b');
    expect(answer.names).toEqual(['a c b', 'a d b', 'a e f b']);
    expect(answer.hubsLeftOut).toEqual([]);
    expect(answer.isCut).toBe(false);
    expect((await between(set, 'b', 'a')).names).toEqual(['b c a', 'b d a', 'b f e a']);
    expect((await between(set, 'a', 'b', { limit: 2 })).names).toEqual(['a c b', 'a d b']);
    expect((await between(set, 'a', 'b', { maxLength: 2 })).names).toEqual(['a c b', 'a d b']);
    expect((await between(set, 'a', 'b', { maxLength: 1 })).names).toEqual([]);
  });

  it('carry every relation of each hop, by id', async () => {
    const [related, broader] = [
      key('RELATED', concept('a'), concept('b')),
      key('BROADER', concept('b'), concept('a')),
    ];
    const { paths: found } = await between(graph([related, broader]), 'a', 'b');
    expect(found).toHaveLength(1);
    expect(found[0]?.hops).toEqual([
      [related, broader]
        .map((relation) => ({ ...relation, id: relationId(relation) }))
        .sort((left, right) => (left.id < right.id ? -1 : 1)),
    ]);
  });

  it('use the types asked for only', async () => {
    const set = graph([
      'a-b',
      key('BROADER', concept('a'), concept('c')),
      key('BROADER', concept('c'), concept('b')),
    ]);
    expect((await between(set, 'a', 'b', { types: ['BROADER'] })).names).toEqual(['a c b']);
    expect((await between(set, 'a', 'b', { types: ['USES'] })).names).toEqual([]);
  });

  it('lead nowhere from nowhere, and not from a thing to itself', async () => {
    const set = graph(['a-b', 'c-d']);
    expect((await between(set, 'a', 'd')).names).toEqual([]);
    expect((await between(set, 'a', 'none')).names).toEqual([]);
    expect((await between(set, 'a', 'a')).names).toEqual([]);
  });

  it('leave hubs out and name them, the ones in the way first, unless asked to pass', async () => {
    const spokes = Array.from({ length: 205 }, (_, index) => `hub-s${String(index)}`);
    const set = graph([...spokes, 'a-hub', 'hub-b', 'a-x', 'x-y', 'y-b', 'a-z'], (writer) => {
      writer.entity('org/o', 'Organization', 'O').entity('resource/r', 'Resource', 'R');
      writer.relate(key('BY', 'resource/r', 'org/o')).relate(key('ABOUT', 'resource/r', concept('z')));
    });
    const answer = await between(set, 'a', 'b');
    expect(answer.names).toEqual(['a x y b']);
    expect(answer.hubsLeftOut).toEqual([concept('hub')]);
    expect((await between(set, 'a', 'b', { hubs: true })).names).toEqual(['a hub b', 'a x y b']);
    expect((await between(set, 'a', 'hub')).names).toEqual(['a hub', 'a x y b hub']);
    expect((await between(set, 's0', 's1')).names).toEqual([]);
  });

  it('count sources, steps and organizations as hubs unless they are an end', async () => {
    const set = graph([], (writer) => {
      writer.entity('org/o', 'Organization', 'O');
      for (const id of ['resource/a', 'resource/b']) {
        writer
          .entity(id, 'Resource', id)
          .relate(key('BY', id, 'org/o'))
          .relate(key('LISTS', pack.id, id));
      }
    });
    const query = { from: 'resource/a', to: 'resource/b', maxLength: 4, limit: 5 };
    await within(set, async (store) => {
      expect(await paths(store, query)).toEqual({ paths: [], hubsLeftOut: ['org/o', pack.id], isCut: false });
      expect((await paths(store, { ...query, hubs: true })).paths).toHaveLength(2);
      expect((await paths(store, { ...query, to: 'org/o' })).paths).toHaveLength(1);
    });
  });

  it('are those that a plain search finds, in any graph', { timeout: 120_000 }, async () => {
    const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
    const edge = fc.tuple(node, node).filter(([left, right]) => left !== right);
    await fc.assert(
      fc.asyncProperty(
        fc.array(edge, { maxLength: 16 }),
        fc.integer({ min: 1, max: 6 }),
        async (edges, maxLength) => {
          const near = new Map<string, Set<string>>();
          const join = (left: string, right: string): unknown =>
            near.set(left, (near.get(left) ?? new Set()).add(right));
          for (const [left, right] of edges) {
            join(left, right);
            join(right, left);
          }
          const all: string[][] = [];
          const walk = (way: string[]): void => {
            const last = way.at(-1) ?? '';
            if (last === 'b') all.push(way);
            else if (way.length <= maxLength)
              for (const next of near.get(last) ?? []) if (!way.includes(next)) walk([...way, next]);
          };
          walk(['a']);
          const expected = all
            .map((way) => way.join(' '))
            .sort((left, right) => left.length - right.length || (left < right ? -1 : 1))
            .slice(0, 20);
          const set = graph(edges.map(([left, right]) => `${left}-${right}`));
          expect((await between(set, 'a', 'b', { maxLength })).names).toEqual(expected);
        },
      ),
      { seed: 11, numRuns: 60 },
    );
  });
});

describe('a neighborhood', () => {
  const set = graph(['a-b', 'a-c', 'a-d', 'b-e', key('BROADER', concept('f'), concept('a'))], (writer) => {
    writer.entity('resource/r', 'Resource', 'R').relate(key('ABOUT', 'resource/r', concept('b')));
  });

  it('shows the best relations of each type and direction, and how many there are', async () => {
    const query = { id: concept('a'), depth: 1, limitPerType: 2 };
    const found = await within(set, (store) => neighborhood(store, query));
    expect(found?.entities.map((entity) => entity.id)).toEqual(['a', 'f', 'b', 'c'].map(concept));
    expect(found?.relations.map((each) => each.type).sort()).toEqual(['BROADER', 'RELATED', 'RELATED']);
    expect(found?.shown).toEqual([
      { entity: concept('a'), type: 'BROADER', direction: 'in', shown: 1, total: 1 },
      { entity: concept('a'), type: 'RELATED', direction: 'out', shown: 2, total: 3 },
    ]);
    expect(found?.isCut).toBe(false);
  });

  it('goes two steps, and never further', async () => {
    const query = { id: concept('a'), depth: 9, limitPerType: 10 };
    const found = await within(set, (store) => neighborhood(store, query));
    expect(new Set(found?.entities.map((entity) => entity.id))).toEqual(
      new Set([...['a', 'b', 'c', 'd', 'e', 'f'].map(concept), 'resource/r']),
    );
    expect(found?.shown).toContainEqual({
      entity: concept('b'),
      type: 'ABOUT',
      direction: 'in',
      shown: 1,
      total: 1,
    });
    const ids = new Set(found?.entities.map((entity) => entity.id));
    for (const relation of found?.relations ?? [])
      expect([ids.has(relation.from), ids.has(relation.to)]).toEqual([true, true]);
  });

  it('keeps to the types asked for', async () => {
    const query = { id: concept('a'), depth: 2, limitPerType: 10, types: ['BROADER'] } as const;
    const found = await within(set, (store) => neighborhood(store, query));
    expect(found?.entities.map((entity) => entity.id)).toEqual([concept('a'), concept('f')]);
  });

  it('is null where there is no such entity', async () => {
    const query = { id: concept('none'), depth: 1, limitPerType: 10 };
    expect(await within(set, (store) => neighborhood(store, query))).toBeNull();
  });
});
