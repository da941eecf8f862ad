import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { contentHash, slug } from '../../schema/id.ts';
import type { DocumentSource } from './port.ts';

/** One document by itself. Its revision is its content hash. */
export async function openFile(file: string): Promise<DocumentSource> {
  const full = resolve(file);
  const path = basename(full);
  const bytes = await readFile(full);
  const hash = contentHash(bytes);
  return {
    record: {
      id: `source/file/${slug(path) || 'document'}`,
      kind: 'file',
      title: path,
      address: null,
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
