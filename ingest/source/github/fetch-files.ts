import type { ContentCache } from '../../../store/content-cache.ts';
import { readBlobs } from './blobs.ts';
import type { GithubClient } from './client.ts';
import type { ListedFile, ListedRepository, Listing } from './listing.ts';
import { readTarball } from './tarball.ts';

/** Up to this many files of a repository that is partly known are fetched one by one. */
const FEW = 20;
/** A repository above this many bytes is not fetched whole for the sake of a few files. */
const HUGE = 64 * 1024 * 1024;

export interface FetchOptions {
  readonly cache: ContentCache;
  /** True when nothing of the repository was read before. */
  readonly isFirst: boolean;
  /** Files fetched and files to fetch, after each. */
  readonly onFetched?: (done: number, total: number) => void;
}

/**
 * Puts the bytes of `wanted` into the cache: by one archive at first and when many changed, one by one when few
 * did or when they are a small part of a huge repository. Each file is cached as it arrives, so that a reading
 * that was broken off goes on where it stopped. Answers the hashes
 * that GitHub finds too large to hand out. Throws `SourceUnavailableError` when any other cannot be had.
 */
export async function fetchFiles(
  client: GithubClient,
  repository: ListedRepository,
  listing: Listing,
  wanted: readonly ListedFile[],
  { cache, isFirst, onFetched }: FetchOptions,
): Promise<ReadonlySet<string>> {
  const distinct = [...new Map(wanted.map((file) => [file.hash, file])).values()];
  const missing = distinct.filter(({ hash }) => !cache.has(hash));
  if (missing.length === 0) return new Set();
  let done = 0;
  const onFile = (hash: string, bytes: Uint8Array): void => {
    cache.put(hash, bytes);
    done += 1;
    onFetched?.(done, missing.length);
  };
  const isHuge = listing.files.reduce((sum, { bytes }) => sum + bytes, 0) > HUGE;
  const isBeginning = isFirst && missing.length === distinct.length && !isHuge;
  const rest =
    isBeginning || missing.length > FEW ? await readTarball(client, repository, missing, onFile) : missing;
  return readBlobs(client, repository, rest, onFile);
}
