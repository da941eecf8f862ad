import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentHash } from '../../schema/id.ts';
import { digestOf } from '../../schema/digest.ts';
import { openStore } from '../../store/open.ts';
import { drawn } from '../random.ts';
import { twoVersions } from '../jobs/two-versions.ts';
import { readInto } from './killed-reading.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const KILLS = 100;
/** The times at which processes read; a lease of a dead one is long over at the second. */
const [BEFORE, RESUMED] = [new Date('2026-05-01T00:00:00Z'), new Date('2026-07-01T00:00:00Z')];

const VERSIONS = twoVersions();

function writeSnapshot(folder: string, version: 'old' | 'new'): void {
  const files = Object.entries(VERSIONS[version]).map(([path, text]) => {
    const bytes = new TextEncoder().encode(text);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    return { path, size: bytes.byteLength, sha: contentHash(bytes) };
  });
  const commit = (version === 'old' ? 'a' : 'b').repeat(40);
  const date = version === 'old' ? '2026-01-01T00:00:00Z' : '2026-02-01T00:00:00Z';
  const repository = { owner: 'acme', repo: 'lists', branch: 'main', license: 'MIT', stars: 1 };
  const snapshot = { ...repository, commit, commit_date: date, files, other_files: [] };
  writeFileSync(join(folder, 'snapshot.json'), JSON.stringify(snapshot));
}

interface Ended {
  readonly signal: string | null;
  readonly code: number | null;
  readonly output: string;
}

/** What can be asked of a store that is no accident of its history. */
async function pictureOf(file: string): Promise<object> {
  const store = await openStore(`sqlite:${file}`);
  const { total, changes } = await store.changes({ limit: 1_000 });
  const runs = await store.runs({ limit: 100 });
  const picture = {
    digest: await digestOf(store.stream()),
    counts: await store.counts(),
    total,
    changes: changes.map(({ kind, entity, path, line: at, was }) => ({ kind, entity, path, at, was })),
    unfinished: runs.filter(({ state }) => state === 'running' || state === 'applying'),
  };
  await store.close();
  return picture;
}

describe('a process that is killed while it writes', () => {
  const built = join(root, '.cache', 'killed');
  const child = join(built, 'child.mjs');
  let folder = '';
  let expected: object = {};
  let writes = 0;
  const run = (file: string, at: number): Promise<Ended> =>
    new Promise((resolve) => {
      const given = [child, file, join(folder, 'new'), String(at)];
      execFile(process.execPath, given, { cwd: root }, (error, stdout) => {
        resolve({ signal: error?.signal ?? null, code: error ? Number(error.code) : 0, output: stdout });
      });
    });
  const storeAt = (name: string): string => {
    // The whole folder: what was written last may still stand in the log beside the file.
    cpSync(join(folder, 'begun'), join(folder, name), { recursive: true });
    return join(folder, name, 'graph.sqlite');
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cairn-killed-'));
    await build({
      ...{ root, configFile: false, logLevel: 'error' },
      resolve: {
        alias: { '@photostructure/sqlite': join(root, 'test', 'flow', 'killed-driver.ts') },
      },
      build: {
        ...{ ssr: join(root, 'test', 'flow', 'killed-child.ts'), outDir: built, emptyOutDir: true },
        ...{ target: 'node20', rollupOptions: { output: { entryFileNames: 'child.mjs' } } },
      },
    });
    for (const version of ['old', 'new'] as const) {
      mkdirSync(join(folder, version));
      writeSnapshot(join(folder, version), version);
    }
    mkdirSync(join(folder, 'begun'));
    await readInto(join(folder, 'begun', 'graph.sqlite'), join(folder, 'old'), BEFORE);
    const whole = storeAt('whole');
    const ended = await run(whole, 0);
    expect(ended).toMatchObject({ code: 0, signal: null });
    writes = Number(ended.output);
    expected = await pictureOf(whole);
  }, 60_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is about a reading that has something to lose: every kind of change, many writes', () => {
    const { changes } = expected as { changes: readonly { kind: string }[] };
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(
      new Set(['added', 'edited', 'moved', 'removed', 'renamed']),
    );
    expect(writes).toBeGreaterThan(KILLS);
  });

  it(`leaves a graph that a later reading finishes, at each of ${KILLS} seeded writes`, async () => {
    const waiting = drawn(KILLS, writes).values();
    const survivors: string[] = [];
    const differing: string[] = [];
    const lane = async (): Promise<void> => {
      for (const at of waiting) {
        const file = storeAt(`killed-${at}`);
        const { signal } = await run(file, at);
        if (signal !== 'SIGKILL') survivors.push(`write ${at}`);
        await readInto(file, join(folder, 'new'), RESUMED);
        const picture = await pictureOf(file);
        if (JSON.stringify(picture) !== JSON.stringify(expected)) differing.push(`killed at write ${at}`);
        rmSync(dirname(file), { recursive: true, force: true });
      }
    };
    await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, lane));
    expect(survivors).toEqual([]);
    expect(differing).toEqual([]);
  }, 600_000);
});
