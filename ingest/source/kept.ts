import { CairnError, sortedBy, type SourceRecord } from '../../schema/index.ts';
import type { ContentCache } from '../../store/content-cache.ts';
import { withFolders, type DocumentSource } from './port.ts';

/** What is known of a revision that was read before. */
export interface KeptSource {
  readonly record: SourceRecord;
  /** Path → content hash. */
  readonly files: Readonly<Record<string, string>>;
  /** Other paths that existed. */
  readonly asked: readonly string[];
}

/**
 * A source at a revision that was read before, from kept bytes and without any network.
 * @param fetchMissing asked for bytes that are no longer kept
 */
export function openKept(
  { record, files, asked }: KeptSource,
  cache: ContentCache,
  fetchMissing?: (hash: string) => Promise<Uint8Array>,
): DocumentSource {
  const all = withFolders([...Object.keys(files), ...asked]);
  return {
    record,
    files: sortedBy(
      Object.entries(files).map(([path, hash]) => ({ path, hash, bytes: 0 })),
      ({ path }) => path,
    ),
    exists: (path) => all.has(path),
    read: async (path) => {
      const hash = files[path];
      if (hash === undefined)
        throw new CairnError('UNREADABLE', `"${path}" is not a document of ${record.title}.`);
      const bytes = cache.get(hash) ?? (await fetchMissing?.(hash));
      if (bytes) return bytes;
      throw new CairnError(
        'SOURCE_UNAVAILABLE',
        `The bytes of "${path}" are no longer kept; ${record.title} stays as it is.`,
      );
    },
  };
}

/** The same source, whose bytes are kept as they are read. */
export function keepingBytes(source: DocumentSource, cache: ContentCache): DocumentSource {
  const hashes = new Map(source.files.map(({ path, hash }) => [path, hash]));
  return {
    ...source,
    read: async (path) => {
      const bytes = await source.read(path);
      const hash = hashes.get(path);
      if (hash !== undefined && !cache.has(hash)) cache.put(hash, bytes);
      return bytes;
    },
  };
}
