import type { ContentCache } from '../../../store/content-cache.ts';

/** A content cache that lives as long as the source it was made for. */
export function createMemoryCache(): ContentCache {
  const held = new Map<string, Uint8Array>();
  return {
    get: (hash) => held.get(hash) ?? null,
    has: (hash) => held.has(hash),
    put: (hash, bytes) => {
      held.set(hash, bytes);
    },
  };
}
