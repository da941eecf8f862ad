import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import type { Control } from '../api/index.ts';
import { createControl } from '../ingest/jobs/control.ts';
import { areFiguresOld, refreshFigures } from '../ingest/jobs/deriving.ts';
import { createEmbeddedJobs } from '../ingest/jobs/embedded.ts';
import { HOLD_LIMITS } from '../ingest/jobs/hold.ts';
import type { JobResult, Jobs, SourceJob } from '../ingest/jobs/port.ts';
import type { RedisJobsOptions } from '../ingest/jobs/redis/index.ts';
import { forgetOldBytes } from '../ingest/jobs/pruning.ts';
import { recommendedSources, seedRecommended } from '../ingest/jobs/recommended.ts';
import { createWork, type WorkOptions } from '../ingest/jobs/work.ts';
import { createGithubClient, githubSettings } from '../ingest/source/github/index.ts';
import { sha256 } from '../schema/id.ts';
import { openContentCache } from '../store/content-cache.ts';
import type { Store } from '../store/port.ts';
import { holderName } from './holder.ts';
import { packOf } from './known-pack.ts';
import { say } from './output.ts';
import { preparePack, type PackOptions, type PreparedPack } from './prepare-pack.ts';
import { contentCachePath, knownPackPath, makeFolder, type Settings } from './settings.ts';

/** Everything that refreshing needs, opened once for a process. */
export interface Refreshing {
  readonly options: WorkOptions;
  readonly jobs: Jobs;
  readonly control: Control;
  /** Computes what depends on the whole graph, where a process that was killed left it undone. */
  catchUp(): Promise<void>;
  /** The pack as it is to be read with now. */
  prepared(): Promise<PreparedPack>;
  /** Makes the sources that the pack recommends due, where nobody decided otherwise. */
  seed(): Promise<void>;
  close(): Promise<void>;
}

export interface RefreshingHooks {
  readonly onResult?: (job: SourceJob, result: JobResult) => void;
  readonly onError?: (error: unknown) => void;
  /** Nothing is to be written, neither to the store nor to the kept bytes. */
  readonly isDry?: boolean;
  /** False: hands jobs over to the workers that share the Redis. */
  readonly works?: boolean;
  /** Hears that the store does not answer yet; a person does otherwise. */
  readonly onWaiting?: (text: string) => void;
}

/** Opens the queue that all processes with one Redis and one store share. */
export async function openSharedJobs(
  url: string,
  { store }: Pick<Settings, 'store'>,
  options: Omit<RedisJobsOptions, 'url' | 'name'>,
): Promise<Jobs> {
  // Loaded late: most commands need no queue.
  const { openRedisJobs } = await import('../ingest/jobs/redis/index.ts');
  return openRedisJobs({ ...options, url, name: sha256(store).slice(0, 12) });
}

function sayError(error: unknown): void {
  say(`cairn: ${error instanceof Error ? error.message : String(error)}`);
}

/** The pack as it is to be read with now: made anew when decisions change what it says. */
function createPreparing(
  store: Store,
  folder: string | null,
  options: PackOptions,
): {
  get(): Promise<PreparedPack>;
  close(): Promise<void>;
} {
  let made: { readonly key: string; readonly pack: Promise<PreparedPack> } | null = null;
  return {
    get: async () => {
      const key = JSON.stringify((await store.decisions()).map(({ id }) => id));
      if (made?.key === key) return made.pack;
      const before = made;
      made = { key, pack: preparePack(store, folder, options) };
      // What still reads with the former one comes to its end first.
      if (before) void before.pack.then(({ close }) => setTimeout(() => void close(), 60_000).unref());
      return made.pack;
    },
    close: async () => {
      if (made) await (await made.pack).close();
    },
  };
}

/** Opens what refreshing needs; `close` waits for what is being read. */
export async function openRefreshing(
  store: Store,
  settings: Settings,
  { onResult, onError = sayError, isDry = false, works = true }: RefreshingHooks = {},
): Promise<Refreshing> {
  const path = contentCachePath(settings);
  if (!isDry) await makeFolder(dirname(path));
  const cache = openContentCache(isDry && !existsSync(path) ? ':memory:' : path);
  const preparing = createPreparing(store, settings.pack, { isDry, keptAt: knownPackPath(settings) });
  const options: WorkOptions = {
    ...{ store, cache, now: () => new Date(), holder: holderName() },
    client: createGithubClient(githubSettings(process.env)),
    reader: () => preparing.get(),
    hold: settings.hold ?? { ...HOLD_LIMITS, share: 1 },
    leaseTtl: settings.lease,
  };
  const derive = async (): Promise<void> => {
    const { areas } = await preparing.get();
    await refreshFigures(store, areas, { ...options, ttl: settings.lease });
    await forgetOldBytes(store, cache);
  };
  const deriveIfOld = async (): Promise<void> => {
    if (await areFiguresOld(store)) await derive();
  };
  // Whoever decides something need not wait for the map to be drawn anew; `close` does.
  let drawing = Promise.resolve();
  const deriveSoon = (): Promise<void> => {
    drawing = drawing.then(derive).catch(onError);
    return Promise.resolve();
  };
  const common = {
    onWritten: derive,
    onError,
    ...(onResult ? { onResult } : {}),
    ...(settings.concurrency === null ? {} : { concurrency: settings.concurrency }),
  };
  const work = createWork(options);
  const jobs =
    settings.redis === null || isDry
      ? createEmbeddedJobs({ ...common, work })
      : await openSharedJobs(settings.redis, settings, {
          ...common,
          ...(works ? { work, onQuiet: deriveIfOld } : {}),
          lockDuration: settings.lease,
        });
  const recommended = async (): Promise<ReadonlySet<string>> =>
    recommendedSources((await packOf(settings)).sources);
  return {
    options,
    jobs,
    control: createControl({ ...options, jobs, derive: deriveSoon, recommended }),
    catchUp: () => (drawing = drawing.then(deriveIfOld).catch(onError)),
    prepared: () => preparing.get(),
    seed: async () => seedRecommended(store, (await packOf(settings)).sources, new Date()),
    close: async () => {
      await drawing;
      await jobs.close();
      await preparing.close();
      cache.close();
    },
  };
}
