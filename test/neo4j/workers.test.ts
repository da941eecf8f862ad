import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import { openRefreshing, type Refreshing } from '../../cli/refreshing.ts';
import { readSettings, type Settings } from '../../cli/settings.ts';
import { githubSourceId } from '../../schema/id.ts';
import { openStore } from '../../store/open.ts';
import type { Store } from '../../store/port.ts';
import { bakingPack, root } from '../cli/cairn.ts';
import { hasCorpus, lists } from '../corpus.ts';
import { startFakeGithub } from '../github/server.ts';
import { snapshotVersion } from '../github/snapshot.ts';
import { writtenVersion, type Version } from '../github/version.ts';
import { seeded } from '../random.ts';
import { twoVersions } from '../jobs/two-versions.ts';
import { createWorkers, type WorkerProcesses } from '../jobs/worker-processes.ts';
import { hasRedis, useRedis } from '../jobs/redis-server.ts';
import { TOKEN, useGithub } from '../source/github-world.ts';
import { hasNeo4j, NEO4J_URL, useNeo4j } from './server.ts';
import { historyOf, type History } from './history.ts';

/** `CAIRN_WORKERS=all`: all lists of the corpus with the bundled pack, which takes minutes. */
const isAll = process.env.CAIRN_WORKERS === 'all';
const FEW = /\/(eugeneyan__applied-ml|Hannibal046__Awesome-LLM)(@old)?$/;
const PATIENCE = isAll ? 1_800_000 : 600_000;
/** Seconds until a killed worker is taken for dead. */
const LEASE = 3;

/** What GitHub holds first, and later. */
interface Days {
  readonly first: readonly Version[];
  readonly second: readonly Version[];
}

function written(): Days {
  const version = (name: string, day: 'old' | 'new'): Version =>
    writtenVersion({
      repository: `acme/${name}`,
      date: day === 'old' ? '2026-01-01T00:00:00Z' : '2026-02-01T00:00:00Z',
      files: twoVersions(name)[day],
    });
  const names = ['one', 'two', 'three'];
  return {
    first: names.map((name) => version(name, 'old')),
    second: names.map((name) => version(name, 'new')),
  };
}

async function real(): Promise<Days> {
  const wanted = (folders: readonly string[]): readonly string[] =>
    folders.filter((folder) => isAll || FEW.test(folder));
  const older = new Map(wanted(lists('old')).map((folder) => [basename(folder, '@old'), folder]));
  const newer = wanted(lists('new'));
  return {
    first: await Promise.all(newer.map((folder) => snapshotVersion(older.get(basename(folder)) ?? folder))),
    second: await Promise.all(newer.filter((folder) => older.has(basename(folder))).map(snapshotVersion)),
  };
}

const nameOf = ({ owner, name }: Version): string => `${owner}/${name}`;

/** A copy of a pack that recommends no sources, so that only those of the test are read. */
function copyPack(from: string, to: string): void {
  cpSync(from, to, { recursive: true, filter: (path) => basename(path) !== 'release' });
  const file = join(to, 'pack.yaml');
  writeFileSync(file, stringify({ ...(parse(readFileSync(file, 'utf8')) as object), sources: [] }));
}

describe.skipIf(!hasNeo4j || !hasRedis)('workers on Neo4j', () => {
  const server = useNeo4j();
  const redis = useRedis();
  const github = useGithub();
  let [folder, files, pack] = ['', '', ''];
  let days: Days;
  /** What one process with one SQLite file comes to on the first day, and on the second. */
  let expected: readonly History[] | null = null;
  let workers: WorkerProcesses;
  const opened: (() => Promise<void>)[] = [];
  const killings: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cairn-workers-'));
    pack = join(folder, 'pack');
    copyPack(isAll ? join(root, 'packs', 'ml-system-design') : bakingPack, pack);
    const corpus: Days = hasCorpus ? await real() : { first: [], second: [] };
    const own: Days = isAll ? { first: [], second: [] } : written();
    days = { first: [...own.first, ...corpus.first], second: [...own.second, ...corpus.second] };
  });
  beforeEach(() => {
    files = mkdtempSync(join(folder, 'files-'));
    vi.stubEnv('GITHUB_API_URL', github.github.url);
    vi.stubEnv('GITHUB_TOKEN', TOKEN);
  });
  afterEach(async () => {
    for (const end of killings.splice(0)) await end();
    await workers.stop();
    for (const close of opened.splice(0).reverse()) await close();
    await redis.kill();
    await redis.start();
    vi.unstubAllEnvs();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const settingsFor = (store: string, shared: string | null): Settings => {
    const data = join(files, shared === null ? 'alone' : 'asking');
    mkdirSync(data, { recursive: true });
    return { ...readSettings({ data, store, pack, hold: false }), redis: shared, lease: LEASE * 1_000 };
  };
  async function open(store: Store, settings: Settings, works: boolean): Promise<Refreshing> {
    const refreshing = await openRefreshing(store, settings, { works });
    opened.push(() => store.close());
    opened.push(() => refreshing.close());
    return refreshing;
  }
  const ids = (): readonly string[] => days.first.map(({ owner, name }) => githubSourceId(owner, name));

  /** One process, one SQLite file, nothing killed. */
  async function alone(): Promise<readonly History[]> {
    // A GitHub of its own: one that has seen the second day hands out more files of the first.
    const own = await startFakeGithub();
    opened.push(() => own.close());
    vi.stubEnv('GITHUB_API_URL', own.url);
    const settings = settingsFor(`sqlite:${join(files, 'alone.sqlite')}`, null);
    const store = await openStore(settings.store);
    const { control, jobs, prepared } = await open(store, settings, true);
    vi.stubEnv('GITHUB_API_URL', github.github.url);
    await prepared();
    for (const version of days.first) {
      own.publish(version);
      await control.addSource({ address: nameOf(version), schedule: null });
    }
    await jobs.idle();
    const before = await historyOf(store);
    for (const version of days.second) own.publish(version);
    for (const id of ids()) await control.refreshSource(id);
    await jobs.idle();
    return [before, await historyOf(store)];
  }

  /** Resolves once nothing is under way or waits, and the map is that of the graph. */
  async function untilQuiet(store: Store, { jobs }: Refreshing): Promise<void> {
    for (;;) {
      const { waiting, active, delayed } = await jobs.status();
      const under = await store.runs({ states: ['running', 'applying'], limit: 1 });
      if (waiting + active + delayed + under.length === 0) {
        if ((await store.figuresGeneration()) === (await store.generation())) return;
      }
      await wait(100);
    }
  }

  /** Kills a worker, and starts another, after so many steps of their work as the seed says. */
  function killing(
    { control }: Refreshing,
    kills: number,
    seed: number,
  ): { readonly done: () => Promise<number> } {
    const random = seeded(seed);
    let [killed, isOver] = [0, false];
    const replaced: Promise<void>[] = [];
    const steps = control.runEvents()[Symbol.asyncIterator]();
    const all = (async () => {
      while (killed < kills) {
        for (let left = 1 + Math.floor(random() * 4); left > 0; left -= 1) await steps.next();
        await wait(Math.floor(random() * 300));
        if (isOver) return;
        await workers.kill(Math.floor(random() * 4));
        killed += 1;
        replaced.push(workers.start());
      }
    })();
    const done = async (): Promise<number> => {
      isOver = true;
      await steps.return?.();
      await all;
      await Promise.all(replaced);
      return killed;
    };
    killings.push(done);
    return { done };
  }

  it.each([
    ...(isAll
      ? [
          [1, 0],
          [4, 0],
          [1, 3],
          [4, 5],
        ]
      : [
          [1, 1],
          [4, 3],
        ]),
  ])(
    'come to the graph, the log and the runs of one process on SQLite: %i of them, %i kills',
    async (count, kills) => {
      const [first, second] = (expected ??= await alone());
      const store = await server.empty();
      const refreshing = await open(store, settingsFor(NEO4J_URL, redis.url()), false);
      const { control } = refreshing;
      writeFileSync(join(files, 'cairn.config.yaml'), `lease: ${LEASE}\n`);
      const flags = ['--store', NEO4J_URL, '--redis', redis.url(), '--pack', pack, '--no-hold'];
      workers = createWorkers(files, flags, { GITHUB_API_URL: github.github.url, GITHUB_TOKEN: TOKEN });
      for (const version of days.first) github.github.publish(version);
      await Promise.all(Array.from({ length: count }, () => workers.start()));
      const once = killing(refreshing, kills, 7);
      for (const version of days.first) {
        await control.addSource({ address: nameOf(version), schedule: null });
      }
      await untilQuiet(store, refreshing);
      let killed = await once.done();
      expect(await historyOf(store), workers.said()).toEqual(first);
      for (const version of days.second) github.github.publish(version);
      const again = killing(refreshing, kills, 11);
      for (const id of ids()) await control.refreshSource(id);
      await untilQuiet(store, refreshing);
      killed += await again.done();
      expect(await historyOf(store), workers.said()).toEqual(second);
      expect(killed).toBeGreaterThanOrEqual(kills);
      if (isAll) console.info(`${count} workers, ${killed} kills: ${second?.digest ?? ''}`);
    },
    PATIENCE,
  );
});
