import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import type { Coding } from '../coding.ts';

/** One file as it is sent, in each coding that was asked for so far. */
export interface ServedFile {
  readonly etag: string;
  body(coding: Coding): Promise<Uint8Array>;
}

export interface ServedFolder {
  /** The file at a path of an address (decoded, starting with `/`); null when there is none inside the folder. */
  find(path: string): Promise<ServedFile | null>;
}

const FILE_LIMIT = 20 * 1024 * 1024;
const KEPT = 300;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** The path inside the folder, or null when it would lead out of it or is no plain path. */
function insideOf(root: string, path: string): string | null {
  if (/[\0\\]/.test(path) || path.split('/').some((part) => part === '..' || part.startsWith('.')))
    return null;
  const file = resolve(join(root, path));
  return file.startsWith(root + sep) ? file : null;
}

function served(bytes: Uint8Array): ServedFile {
  const codings = new Map<Coding, Promise<Uint8Array>>([['identity', Promise.resolve(bytes)]]);
  const pack = (coding: Coding): Promise<Uint8Array> =>
    coding === 'br' ? brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } }) : zip(bytes);
  return {
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    body(coding) {
      const known = codings.get(coding) ?? pack(coding);
      codings.set(coding, known);
      return known;
    },
  };
}

/** Serves the files of a folder from memory, reading one again when its time or size changes. */
export function openServedFolder(folder: string): ServedFolder {
  const root = resolve(folder);
  const kept = new Map<string, { readonly stamp: string; readonly file: ServedFile }>();
  return {
    async find(path) {
      const name = insideOf(root, path);
      if (name === null) return null;
      try {
        if (!(await realpath(name)).startsWith((await realpath(root)) + sep)) return null;
        const found = await stat(name);
        if (!found.isFile() || found.size > FILE_LIMIT) return null;
        const stamp = `${found.size} ${found.mtimeMs}`;
        const known = kept.get(name);
        if (known?.stamp === stamp) return known.file;
        const file = served(await readFile(name));
        if (kept.size >= KEPT) kept.clear();
        kept.set(name, { stamp, file });
        return file;
      } catch {
        return null;
      }
    },
  };
}
