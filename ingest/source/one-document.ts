import type { SourceRecord } from '../../schema/index.ts';
import { contentHash } from '../../schema/id.ts';
import type { DocumentSource } from './port.ts';

/** A source that is one document. Its title is the document's path, its revision the content hash. */
export function oneDocument(
  { id, kind, address }: Pick<SourceRecord, 'id' | 'kind' | 'address'>,
  path: string,
  bytes: Uint8Array,
): DocumentSource {
  const hash = contentHash(bytes);
  return {
    record: {
      id,
      kind,
      title: path,
      address,
      revision: hash,
      revisionDate: null,
      branch: null,
      license: null,
      stars: null,
    },
    files: [{ path, hash, bytes: bytes.byteLength }],
    exists: (asked) => asked === path,
    read: () => Promise.resolve(bytes),
  };
}
