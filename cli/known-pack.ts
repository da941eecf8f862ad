import { readFile, rename, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { isDeepStrictEqual } from 'node:util';
import { loadPack } from '../ingest/link/index.ts';
import { packRevision } from '../ingest/pack-source.ts';
import { EMPTY_PACK } from '../ingest/reader.ts';
import { readPackFiles } from '../ingest/source/pack.ts';
import type { Pack } from '../schema/pack.ts';
import { readingVersion } from './reading-version.ts';
import { knownPackPath, type Settings } from './settings.ts';

interface KnownPack {
  /** What the pack was made from: its files and the program's own reading of them. */
  readonly key: string;
  readonly pack: Pack;
}

async function known(path: string, key: string): Promise<Pack | null> {
  try {
    const read = JSON.parse(await readFile(path, 'utf8')) as Partial<KnownPack>;
    return read.key === key ? (read.pack ?? null) : null;
  } catch {
    // Missing or damaged: the pack's own files say it all.
    return null;
  }
}

/** Writes the pack beside the store; what JSON does not give back as it was is not kept. */
async function remember(path: string, made: KnownPack): Promise<void> {
  const text = JSON.stringify(made);
  if (!isDeepStrictEqual(JSON.parse(text), made)) return;
  const waiting = `${path}.${process.pid}`;
  try {
    await writeFile(waiting, text);
    await rename(waiting, path);
  } catch {
    // Only speed is lost where the folder cannot be written.
  }
}

/**
 * The pack in a folder. Its YAML is read and checked once; what came out is kept in a file until the pack or the
 * program changes.
 * @param version of the program's reading
 * @param keptAt path of that file; null keeps nothing
 * Throws `PACK_INVALID` with file and line.
 */
export async function readPack(folder: string, version: string, keptAt: string | null): Promise<Pack> {
  const files = await readPackFiles(folder);
  if (keptAt === null) return loadPack(files);
  const key = `${packRevision(files)} ${version}`;
  const before = await known(keptAt, key);
  if (before !== null) return before;
  const pack = loadPack(files);
  await remember(keptAt, { key, pack });
  return pack;
}

/** The pack that the settings name; an empty one where they name none. Throws `PACK_INVALID` with file and line. */
export function packOf(settings: Settings): Promise<Pack> {
  if (settings.pack === null) return Promise.resolve(EMPTY_PACK);
  return readPack(settings.pack, readingVersion(), knownPackPath(settings));
}

/** Names of the pack's areas by id, in its order. */
export function areaNames({ areas }: Pack): ReadonlyMap<string, string> {
  return new Map(areas.map(({ id, name }) => [id, name]));
}
