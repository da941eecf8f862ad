import { digestOf } from '../../schema/digest.ts';
import type { Store } from '../../store/port.ts';

/** The digest of what a store holds. */
export function digest(store: Store): Promise<string> {
  return digestOf(store.stream());
}

/** Everything a reader can see of entities and relations, in id order; figures included that no digest holds. */
export async function picture(store: Store): Promise<unknown> {
  const { entities } = await store.entityPage({ filter: {}, limit: 1000 });
  const ids = entities.map((entity) => entity.id);
  const relations = await store.relations(ids, { limit: 1000 });
  const sources = await store.sources();
  return {
    entities,
    relations,
    counts: await store.counts(),
    relationCounts: await store.relationCounts(ids),
    search: await store.search({ groups: [], limit: 1000 }),
    sources: sources.map(({ lastRun: _lastRun, ...rest }) => rest),
  };
}

/** All that tells two graphs apart. */
export async function seen(store: Store): Promise<unknown> {
  return [await digest(store), await picture(store)];
}
