import { join } from 'node:path';
import { openStore } from '../../store/open.ts';
import type { Store } from '../../store/port.ts';
import { CORPUS_SIZE, generateList, generatePack } from '../../test/store/generate.ts';
import type { GraphSize } from '../../test/store/generate.ts';

const AT = { startedAt: '2024-01-01T00:00:00.000Z', finishedAt: '2024-01-01T00:00:01.000Z' };

/** A generated graph of at least ten thousand resources, as lists fill one. */
export async function openGeneratedGraph(folder: string, size: GraphSize = CORPUS_SIZE): Promise<Store> {
  const store = await openStore(`sqlite:${join(folder, 'graph.sqlite')}`);
  await store.apply(generatePack(size), AT);
  for (let list = 0; list < size.lists; list += 1) await store.apply(generateList(size, list), AT);
  return store;
}

/** The concepts with at least `works` works, most first. */
export async function busyConcepts(store: Store, works: number): Promise<readonly string[]> {
  const { entities } = await store.entityPage({ filter: { kinds: ['Concept'] }, limit: 1_000 });
  const ids = entities.map(({ id }) => id);
  const pages = await store.relations(ids, { types: ['ABOUT'], direction: 'in', limit: 0 });
  return ids
    .map((id, at) => ({ id, total: pages[at]?.total ?? 0 }))
    .filter(({ total }) => total >= works)
    .sort((a, b) => b.total - a.total)
    .map(({ id }) => id);
}
