import { describe, expect, it } from 'vitest';
import type { EntryChange } from '../../schema/index.ts';
import type { RunRecord } from '../../store/port.ts';
import type { WrittenFile } from '../github/version.ts';
import { LISTS, listOf, names, useJobs, type Process } from './world.ts';

const world = useJobs();
const README = 'README.md';
const PAGE =
  '<!DOCTYPE html>\n<html><head><title>503</title></head><body><h1>Service Unavailable</h1></body></html>\n';
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`;
const BYTES = Uint8Array.from({ length: 4096 }, (_, index) => index % 256);

type Files = Readonly<Record<string, WrittenFile>>;

interface Refreshed {
  readonly process: Process;
  readonly run: RunRecord;
  readonly digests: { readonly before: string; readonly after: string };
  readonly changes: readonly Pick<EntryChange, 'kind' | 'path'>[];
}

/** A list of so many entries, refreshed when these files have taken its place. */
async function refreshed(count: number, files: Files): Promise<Refreshed> {
  world.publish({ [README]: listOf(names(count)) }, 1);
  const process = await world.start();
  await process.control.addSource({ address: 'acme/lists', schedule: null });
  await process.jobs.idle();
  const before = await world.digest(process);
  world.publish(files, 2);
  const { id } = await process.control.refreshSource(LISTS);
  await process.jobs.idle();
  const run = await process.store.run(id);
  if (!run) throw new Error('the run is gone');
  const { changes } = await process.store.changes({ limit: 100 });
  return { process, run, digests: { before, after: await world.digest(process) }, changes };
}

const all = (count: number): string =>
  `${count} of ${count} entries (100 %); approve it if that is meant, else reject it.`;

describe('a list in whose place there is', () => {
  it.each<[string, Files, string]>([
    ['an empty file', { [README]: '' }, 'It would remove'],
    ['an error page', { [README]: PAGE }, 'It would remove'],
    ['a word that it moved', { [README]: '# Moved\n\nSee elsewhere.\n' }, 'It would remove'],
    ['another file alone', { 'notes.md': '# Notes\n' }, 'It would remove'],
    ['a pointer', { [README]: POINTER }, 'README.md can no longer be read, which would remove'],
    ['something binary', { [README]: BYTES }, 'README.md can no longer be read, which would remove'],
  ])('%s is held in one sentence, however short it is, and nothing is lost', async (_what, files, says) => {
    for (const count of [3, 40]) {
      const { process, run, digests, changes } = await refreshed(count, files);
      expect(run).toMatchObject({ state: 'held', message: `${says} ${all(count)}` });
      expect(digests.after).toBe(digests.before);
      expect(changes).toEqual([]);
      await process.control.removeSource(LISTS);
      await process.close();
    }
  });

  it.each<[string, string]>([
    ['other line ends', listOf(names(12)).replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${listOf(names(12))}`],
  ])('the same with %s is taken in and changes no entry', async (_what, text) => {
    const { run, changes } = await refreshed(12, { [README]: text });
    expect(run.state).toBe('done');
    expect(changes).toEqual([]);
  });

  it('the same in another file is renamed, entry by entry', async () => {
    const { run, changes } = await refreshed(12, { 'readme.md': listOf(names(12)) });
    expect(run).toMatchObject({ state: 'done', renamed: 12, added: 0, removed: 0 });
    expect(changes.every(({ kind, path }) => kind === 'renamed' && path === 'readme.md')).toBe(true);
  });
});

it('what an emptied list had is told as removed once a person approves it', async () => {
  const { process, run } = await refreshed(3, { [README]: '' });
  await process.control.approveRun(run.id);
  const { changes } = await process.store.changes({ limit: 10 });
  expect(changes.map(({ kind }) => kind)).toEqual(['removed', 'removed', 'removed']);
});
