import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareCodePoints } from '../schema/index.ts';

/** Folders of the program that decide what a document yields. */
const READING = ['ingest/parse', 'ingest/link', 'ingest/jobs/pdf', 'schema'];

/**
 * A hash over the program's own parsers and rules. It is part of every document's fingerprint, so that a store
 * filled by an earlier build is linked anew from cached bytes, and nobody has to remember to raise a number.
 * @param root the folder that holds `ingest/` and `schema/`, as sources or as built
 */
export function readingVersion(root: string = fileURLToPath(new URL('..', import.meta.url))): string {
  const hash = createHash('sha256');
  for (const folder of READING) {
    const files = readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /(?<!\.d)\.[jt]s$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted(compareCodePoints);
    for (const file of files) {
      const bytes = readFileSync(file);
      hash.update(`${file.slice(join(root, folder).length).replaceAll('\\', '/')}\0${bytes.length}\0`);
      hash.update(bytes);
    }
  }
  return hash.digest('hex').slice(0, 16);
}
