import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentReader } from '../ingest/reader.ts';
import { ingest, type IngestSummary } from '../ingest/run.ts';
import type { DocumentSource } from '../ingest/source/port.ts';
import { openStore } from '../store/open.ts';

/** A folder that goes when the work is done. */
export async function inScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads sources into the graph at `path`; opening and closing it count. */
export async function readInto(
  path: string,
  sources: readonly DocumentSource[],
  reader: DocumentReader,
): Promise<IngestSummary> {
  const store = await openStore(`sqlite:${path}`);
  try {
    return await ingest(sources, { ...reader, store, areas: new Map(), now: () => new Date() });
  } finally {
    await store.close();
  }
}

/** A copy of a closed graph, to be changed; the file beside it may hold its last rows still. */
export function copyOf(path: string, copy: string): string {
  copyFileSync(path, copy);
  if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
  return copy;
}

/** The same source with some of its files only. */
export function only(source: DocumentSource, paths: ReadonlySet<string>): DocumentSource {
  return { ...source, files: source.files.filter(({ path }) => paths.has(path)) };
}

/** A source whose bytes are in memory already, so that no figure measures the disk. */
export async function inMemory(source: DocumentSource): Promise<DocumentSource> {
  const bytes = new Map<string, Uint8Array>();
  for (const file of source.files) bytes.set(file.path, await source.read(file.path));
  return { ...source, read: (path) => Promise.resolve(bytes.get(path) ?? new Uint8Array()) };
}
