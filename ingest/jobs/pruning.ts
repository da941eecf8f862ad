import type { ContentCacheFile } from '../../store/content-cache.ts';
import type { GraphReader } from '../../store/port.ts';
import { listingKey } from '../source/github/index.ts';
import { heldKey, heldSource } from './held.ts';

/** Rather more held runs than a person would let stand. */
const MANY = 1_000;

/**
 * Forgets bytes that no kept revision, no stored document and no held run is made of. Where a source is still to be
 * read or has failed half-way, everything stays, so that it goes on where it stopped.
 * @returns how many entries went
 */
export async function forgetOldBytes(store: GraphReader, cache: ContentCacheFile): Promise<number> {
  const isUnfinished = (await store.settings()).some(
    ({ paused, failures, waits, checkedAt, schedule }) =>
      !paused && schedule !== null && (failures > 0 || waits !== null || checkedAt === null),
  );
  if (isUnfinished || (await store.runs({ states: ['running', 'applying'], limit: 1 })).length > 0) return 0;
  const keys = new Set<string>();
  for (const { source } of await store.sources()) {
    keys.add(listingKey(source.revision));
    for (const { contentHash } of await store.documents(source.id)) keys.add(contentHash);
    for (const { record, files } of await store.revisions(source.id)) {
      keys.add(listingKey(record.revision));
      for (const hash of Object.values(files)) keys.add(hash);
    }
  }
  for (const run of await store.runs({ states: ['held'], limit: MANY })) {
    const kept = heldSource(cache, run.id);
    keys.add(heldKey(run.id));
    keys.add(listingKey(run.revision));
    for (const hash of Object.values(kept?.files ?? {})) keys.add(hash);
  }
  return cache.keepOnly(keys);
}
