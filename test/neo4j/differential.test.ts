import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChangeSet } from '../../schema/index.ts';
import { openSqliteStore } from '../../store/sqlite/index.ts';
import type { Store } from '../../store/port.ts';
import { AT, key } from '../store/build.ts';
import { merge, reject } from '../store/decided.ts';
import { createRandom } from '../random.ts';
import { generateList, generatePack, type GraphSize } from '../store/generate.ts';
import { digest, picture } from '../store/snapshot.ts';
import { materialOf, questionsAbout, type Question } from './questions.ts';
import { hasNeo4j, useNeo4j } from './server.ts';

const SIZE: GraphSize = {
  concepts: 120,
  organizations: 60,
  lists: 5,
  entriesPerList: 160,
  resources: 600,
  words: 1_500,
};
const QUESTIONS = 1_000;
/** Length of an answer, as JSON, that says something. */
const TELLING = 400;
const SLOW = 900_000;

/** A list with a change line for every third entry, some about a topic. */
function logged(set: ChangeSet): ChangeSet {
  const entries = set.put.flatMap((each) => each.entries).filter((_, index) => index % 3 === 0);
  const changes = entries.map((entry, index) => ({
    kind: (['added', 'edited', 'removed'] as const)[index % 3] ?? 'added',
    entity: entry.entity,
    source: entry.source,
    path: entry.path,
    line: entry.lines[0],
    before: index % 3 === 0 ? null : { title: entry.title },
    after: index % 3 === 2 ? null : { title: entry.title },
    ...(index % 4 === 0 && { topics: [`concept/c${String(index % 20)}`] }),
  }));
  return { ...set, changes };
}

/** The same in every store: lists and a pack read, one read anew, decisions taken, figures derived. */
async function fill(store: Store): Promise<void> {
  for (let list = 0; list < SIZE.lists; list += 1) await store.apply(logged(generateList(SIZE, list)), AT);
  await store.apply(generatePack(SIZE), AT);
  await store.apply(logged(generateList({ ...SIZE, words: 900 }, 1, 'again')), AT);
  await store.decide([
    merge('concept/c7', 'concept/c3'),
    merge('org/o5', 'org/o1'),
    reject(key('BROADER', 'concept/c9', 'concept/c2')),
  ]);
  const positions = ['concept/c1', 'concept/c2'].map((entity, x) => ({ entity, x, y: 1.5, community: 'c' }));
  const voices = { 'source/github/owner/list-2': 'source/github/owner/list-1' };
  await store.saveDerived({ positions, communities: [{ id: 'c', name: 'C', size: 2 }], voices });
}

describe.skipIf(!hasNeo4j)('SQLite and Neo4j', () => {
  const server = useNeo4j();
  const folder = mkdtempSync(join(tmpdir(), 'cairn-test-'));
  let [sqlite, neo4j]: Store[] = [];
  let questions: readonly Question[] = [];
  const both = async <Result>(ask: (store: Store) => Promise<Result>): Promise<readonly [Result, Result]> => {
    if (!sqlite || !neo4j) throw new Error('Both stores are open from beforeAll on.');
    return [await ask(sqlite), await ask(neo4j)];
  };
  beforeAll(async () => {
    sqlite = await openSqliteStore({ path: join(folder, 'graph.sqlite') });
    neo4j = await server.empty();
    await both(fill);
    questions = questionsAbout(await materialOf(sqlite), QUESTIONS, createRandom(20250301));
  }, SLOW);
  afterAll(async () => {
    await sqlite?.close();
    await neo4j?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('hold the same graph: one digest, and the same figures', { timeout: SLOW }, async () => {
    const [left, right] = await both(async (store) => ({
      overview: await store.overview(50),
      counts: await store.counts(),
      decisions: await store.decisions(),
    }));
    expect(right).toEqual(left);
    const [mine, theirs] = await both(digest);
    expect(theirs).toBe(mine);
    const [before, after] = await both(picture);
    expect(after).toEqual(before);
  });

  it(`answer ${String(QUESTIONS)} questions equally`, { timeout: SLOW }, async () => {
    expect(questions).toHaveLength(QUESTIONS);
    const telling = new Map<string, number>();
    for (const { name, ask } of questions) {
      const [left, right] = await both(ask);
      expect(right, name).toEqual(left);
      const kind = name.split(' ')[0] ?? '';
      const isTelling = JSON.stringify(left).length > TELLING;
      telling.set(kind, (telling.get(kind) ?? 0) + Number(isTelling));
    }
    // Two stores that know nothing agree as well: most questions of each kind must have been answered with something.
    expect(telling.size).toBe(7);
    for (const [kind, many] of telling) expect(many, kind).toBeGreaterThan(QUESTIONS / 7 / 4);
  });

  it('forget the same', { timeout: SLOW }, async () => {
    const [left, right] = await both(async (store) => {
      await store.undo(merge('concept/c7', 'concept/c3').id);
      await store.removeSource('source/github/owner/list-2');
      return digest(store);
    });
    expect(right).toBe(left);
  });
});
