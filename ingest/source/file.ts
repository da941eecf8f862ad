import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { slug } from '../../schema/id.ts';
import { oneDocument } from './one-document.ts';
import type { DocumentSource } from './port.ts';

/** One document by itself. Its revision is its content hash. */
export async function openFile(file: string): Promise<DocumentSource> {
  const full = resolve(file);
  const path = basename(full);
  const id = `source/file/${slug(path) || 'document'}`;
  return oneDocument({ id, kind: 'file', address: null }, path, await readFile(full));
}
