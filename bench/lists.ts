import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { openSnapshot } from '../ingest/source/snapshot.ts';
import type { DocumentSource } from '../ingest/source/port.ts';

/** The folder of real documents; throws a sentence when it is not there. */
export function corpusFolder(): string {
  const folder = resolve(process.env.CAIRN_CORPUS ?? join(process.cwd(), '..', 'shared', 'corpus'));
  if (!existsSync(folder)) {
    throw new Error(`There are no documents at ${folder}; name the folder in CAIRN_CORPUS.`);
  }
  return folder;
}

/** The snapshots of the lists, newest only, or only those that have an older version too, at that version. */
export async function openLists(version: 'new' | 'old' = 'new'): Promise<readonly DocumentSource[]> {
  const lists = join(corpusFolder(), 'lists');
  const names = readdirSync(lists).filter((name) => name.endsWith('@old') === (version === 'old'));
  return Promise.all(names.map((name) => openSnapshot(join(lists, name))));
}

export interface LoadedFile {
  readonly source: DocumentSource;
  readonly file: DocumentSource['files'][number];
  readonly bytes: Uint8Array;
}

/** All bytes in memory, so that no figure measures the disk. */
export async function loadFiles(sources: readonly DocumentSource[]): Promise<readonly LoadedFile[]> {
  const loaded: LoadedFile[] = [];
  for (const source of sources) {
    for (const file of source.files) loaded.push({ source, file, bytes: await source.read(file.path) });
  }
  return loaded;
}
