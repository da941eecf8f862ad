import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sortedBy } from '../../schema/index.ts';
import { sha256 } from '../../schema/id.ts';
import type { GraphWriter, SourceState } from '../../store/port.ts';
import { RELEASED, decodeReleased } from './format.ts';

async function releaseFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return sortedBy(
    names.filter((name) => name.endsWith('.jsonl')),
    (name) => name,
  );
}

/** True for a source that was read for itself since; a release never overwrites that. */
function isLive(state: SourceState): boolean {
  return state.documents.some((document) => !document.fingerprint.startsWith(RELEASED));
}

/**
 * Writes the released sources of a folder that the store does not know, or knows only from an earlier release.
 * @returns the number of sources written
 */
export async function loadRelease(
  store: Pick<GraphWriter, 'sourceState' | 'apply'>,
  folder: string,
  now: () => Date,
): Promise<number> {
  let written = 0;
  for (const name of await releaseFiles(folder)) {
    const text = await readFile(join(folder, name), 'utf8');
    const { source, readings } = decodeReleased(text, sha256(text));
    const state = await store.sourceState(source.id);
    if (state !== null && isLive(state)) continue;
    const fingerprint = readings[0]?.document.fingerprint;
    if (state?.documents.every((document) => document.fingerprint === fingerprint)) continue;
    const present = new Set(readings.map((reading) => reading.document.path));
    const drop = (state?.documents ?? [])
      .map((document) => document.path)
      .filter((path) => !present.has(path));
    const startedAt = now().toISOString();
    await store.apply(
      { source, put: readings, drop, changes: [] },
      { startedAt, finishedAt: now().toISOString() },
    );
    written += 1;
  }
  return written;
}
