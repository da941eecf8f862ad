import { lstat, readFile, readdir, realpath } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import { CairnError, sortedBy } from '../../schema/index.ts';
import { contentHash, folderSourceId, sha256 } from '../../schema/id.ts';
import { withFolders, type DocumentSource, type SourceFile } from './port.ts';
import { selectPaths, type Selection } from './select.ts';

/** No folder a person points at has more files than this; past it the rest is left out and said so. */
const FILE_LIMIT = 50_000;
const SKIPPED = new Set(['.git', 'node_modules', '.cairn']);
/** Files above this are never read into memory. */
export const BYTES_LIMIT = 64 * 1024 * 1024;

async function walk(folder: string): Promise<string[]> {
  const found: string[] = [];
  const waiting = [''];
  for (let at = waiting.pop(); at !== undefined && found.length < FILE_LIMIT; at = waiting.pop()) {
    const entries = await readdir(join(folder, at), { withFileTypes: true });
    for (const entry of entries) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name)) waiting.push(path);
      } else if (entry.isFile()) found.push(path);
    }
  }
  return found;
}

/** Throws `NOT_FOUND` or `UNREADABLE` unless `path` can be looked at. */
export async function statOrExplain(path: string): Promise<Awaited<ReturnType<typeof lstat>>> {
  try {
    return await lstat(await realpath(path));
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new CairnError(
        'NOT_FOUND',
        `There is no file or folder "${path}"; check the path and try again.`,
        cause,
      );
    }
    throw new CairnError(
      'UNREADABLE',
      `"${path}" cannot be read (${code ?? 'unknown'}); check its permissions.`,
      cause,
    );
  }
}

async function hashFile(folder: string, path: string): Promise<SourceFile> {
  const bytes = await readFile(join(folder, path));
  return { path, hash: contentHash(bytes), bytes: bytes.byteLength };
}

/**
 * A folder of documents. Its revision is a hash over paths and contents, so that the same files are the same
 * revision on any machine. Symbolic links inside it are not followed.
 */
export async function openFolder(folder: string, selection: Selection = {}): Promise<DocumentSource> {
  const root = resolve(folder);
  const paths = await walk(root);
  const selected = selectPaths(selection, paths);
  const all = withFolders(paths);
  const files: SourceFile[] = [];
  for (const path of sortedBy(paths.filter(selected), (each) => each)) {
    const { size } = await lstat(join(root, path));
    files.push(
      size > BYTES_LIMIT ? { path, hash: `too-large-${size}`, bytes: size } : await hashFile(root, path),
    );
  }
  const title = basename(root);
  return {
    record: {
      id: folderSourceId(title),
      kind: 'folder',
      title,
      address: null,
      revision: sha256(files.map((file) => `${file.hash} ${file.path}`).join('\n')).slice(0, 40),
      revisionDate: null,
      branch: null,
      license: null,
      stars: null,
    },
    files,
    exists: (path) => all.has(path),
    read: (path) => readFile(insideOf(root, path)),
  };
}

/** The path of a file in a folder; throws when it would lie outside. */
export function insideOf(root: string, path: string): string {
  const full = resolve(root, path);
  if (full !== root && !full.startsWith(root + sep)) {
    throw new CairnError('UNREADABLE', `"${path}" lies outside its folder and is not read.`);
  }
  return full;
}
