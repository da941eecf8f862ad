import { gzipSync } from 'node:zlib';
import type { Version, VersionFile } from './version.ts';

const BLOCK = 512;

/** The 512 bytes before a member; type `0` is a file, `2` a link, `5` a folder, `x` and `g` are pax headers. */
export function tarHeader(path: string, type: string, size: number, linkTo = ''): Buffer {
  const block = Buffer.alloc(BLOCK);
  block.write(path, 0, 100);
  block.write('0000664\0', 100);
  block.write('0000000\0', 108);
  block.write('0000000\0', 116);
  block.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  block.write('14000000000\0', 136);
  block.write('        ', 148);
  block.write(type, 156);
  block.write(linkTo, 157, 100);
  block.write('ustar\u000000', 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

/** Bytes filled up to whole blocks. */
export function padded(bytes: Uint8Array): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((BLOCK - (bytes.byteLength % BLOCK)) % BLOCK)]);
}

/** One pax record; its length counts its own digits. */
export function paxRecord(name: string, value: string): string {
  const rest = Buffer.byteLength(` ${name}=${value}\n`);
  let length = rest + String(rest).length;
  if (rest + String(length).length !== length) length += 1;
  return `${length} ${name}=${value}\n`;
}

function pax(type: 'g' | 'x', records: string): Buffer {
  const bytes = Buffer.from(records);
  return Buffer.concat([tarHeader('pax_global_header', type, bytes.byteLength), padded(bytes)]);
}

/** One member, with a pax header before it when its path does not fit the old field. */
function member(path: string, type: string, bytes: Uint8Array, linkTo = ''): Buffer {
  const isLong = Buffer.byteLength(path) > 100 || /[^\x20-\x7e]/.test(path);
  const before = isLong ? pax('x', paxRecord('path', path)) : Buffer.alloc(0);
  return Buffer.concat([
    before,
    tarHeader(isLong ? 'long' : path, type, bytes.byteLength, linkTo),
    padded(bytes),
  ]);
}

async function memberOf(folder: string, file: VersionFile): Promise<Buffer> {
  const path = folder + file.path;
  if (file.mode === '160000') return member(`${path}/`, '5', new Uint8Array());
  if (file.bytes === null) return Buffer.alloc(0);
  const bytes = await file.bytes();
  return file.mode === '120000'
    ? member(path, '2', new Uint8Array(), Buffer.from(bytes).toString())
    : member(path, '0', bytes);
}

export interface ArchiveOptions {
  /** What `.gitattributes` would leave out of an archive or change in it. */
  readonly exported?: (file: VersionFile) => VersionFile | null;
}

/**
 * The archive of a version as GitHub packs it: a global header with the commit, one folder
 * `<owner>-<name>-<commit>/`, submodules as empty folders. Files without bytes are left out.
 */
export async function tarball(version: Version, options: ArchiveOptions = {}): Promise<Buffer> {
  const folder = `${version.owner}-${version.name}-${version.commit.slice(0, 7)}/`;
  const parts = [pax('g', paxRecord('comment', version.commit)), member(folder, '5', new Uint8Array())];
  for (const file of version.files) {
    const exported = options.exported ? options.exported(file) : file;
    if (exported) parts.push(await memberOf(folder, exported));
  }
  parts.push(Buffer.alloc(BLOCK * 2));
  return gzipSync(Buffer.concat(parts), { level: 1 });
}
