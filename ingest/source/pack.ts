import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CairnError, sortedBy } from '../../schema/index.ts';
import type { PackFile } from '../../schema/pack.ts';

/** No pack has more files than this. */
const FILE_LIMIT = 2_000;

/**
 * The YAML and Markdown files of a pack folder, by path; without its `release/`. Throws `NOT_FOUND` when there
 * is no such folder, `LIMIT_EXCEEDED` when it holds more than 2,000 files.
 */
export async function readPackFiles(folder: string): Promise<readonly PackFile[]> {
  const paths: string[] = [];
  const waiting = [''];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entries = await readdir(join(folder, at), { withFileTypes: true }).catch((cause: unknown) => {
      throw new CairnError('NOT_FOUND', `There is no pack folder "${folder}"; check the path.`, cause);
    });
    for (const entry of entries) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory() && path !== 'release' && !entry.name.startsWith('.')) waiting.push(path);
      if (entry.isFile() && /\.(?:ya?ml|md)$/i.test(entry.name)) paths.push(path);
    }
    if (paths.length > FILE_LIMIT) {
      throw new CairnError(
        'LIMIT_EXCEEDED',
        `"${folder}" holds more than ${FILE_LIMIT} files; a pack does not.`,
      );
    }
  }
  const files = paths.map(async (path) => ({ path, bytes: await readFile(join(folder, path)) }));
  return sortedBy(await Promise.all(files), (file) => file.path);
}
