import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { createControl } from '../../ingest/jobs/control.ts';
import type { Control } from '../../store/control.ts';
import { refreshFigures } from '../../ingest/jobs/deriving.ts';
import { createEmbeddedJobs } from '../../ingest/jobs/embedded.ts';
import { HOLD_LIMITS } from '../../ingest/jobs/hold.ts';
import type { Jobs, Work } from '../../ingest/jobs/port.ts';
import { createWork, type WorkOptions } from '../../ingest/jobs/work.ts';
import { EMPTY_PACK, createDocumentReader } from '../../ingest/reader.ts';
import { digestOf } from '../../schema/digest.ts';
import { openContentCache, type ContentCacheFile } from '../../store/content-cache.ts';
import { openStore } from '../../store/open.ts';
import type { SourceSettings, Store } from '../../store/port.ts';
import { writtenVersion, type WrittenFile } from '../github/version.ts';
import { useGithub, type GithubWorld } from '../source/github-world.ts';

export const LISTS = 'source/github/acme/lists';

/** A list of entries with these names. */
export function listOf(names: readonly string[]): string {
  return `# List\n\n## Papers\n\n${names.map((name) => `- [${name}](https://example.com/${name}) - about ${name}\n`).join('')}`;
}

/** `a0` … , so many. */
export const names = (count: number, prefix = 'a'): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);

/** One process that refreshes, on a store, a cache and a GitHub that it may share with others. */
export interface Process {
  readonly store: Store;
  readonly work: Work;
  readonly jobs: Jobs;
  readonly control: Control;
  readonly options: WorkOptions;
  close(): Promise<void>;
}

/** What a test of refreshing starts from: a GitHub, a folder with a store, a clock that stands still. */
export interface JobsWorld {
  readonly github: GithubWorld;
  /** Milliseconds since 1970; a test may put it on or back. */
  clock: number;
  publish(files: Readonly<Record<string, WrittenFile>>, day: number, repository?: string): void;
  /** @param name of the store; those of one name share it */
  start(
    more?: Partial<WorkOptions>,
    makeJobs?: (work: Work) => Promise<Jobs>,
    name?: string,
  ): Promise<Process>;
  settings(process: Process, source?: string): Promise<SourceSettings>;
  digest(process: Process): Promise<string>;
}

export function useJobs(): JobsWorld {
  const github = useGithub();
  const running = new Set<Process>();
  let [folder, processes] = ['', 0];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cairn-jobs-'));
    world.clock = Date.parse('2026-06-10T12:00:00Z');
  });
  afterEach(async () => {
    for (const process of [...running]) await process.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const world: JobsWorld = {
    github,
    clock: 0,
    publish: (files, day, repository = 'acme/lists') => {
      const date = `2026-06-0${day}T00:00:00Z`;
      github.github.publish(writtenVersion({ repository, date, files }));
    },
    start: async (more = {}, makeJobs, name = 'graph') => {
      const store = await openStore(`sqlite:${join(folder, name)}.sqlite`);
      const cache: ContentCacheFile = openContentCache(join(folder, 'content.sqlite'));
      const reader = createDocumentReader(EMPTY_PACK);
      const options: WorkOptions = {
        ...{ store, cache, client: github.client(), hold: HOLD_LIMITS },
        reader: async () => reader,
        now: () => new Date(world.clock),
        holder: `test-${(processes += 1)}`,
        ...more,
      };
      const work = createWork(options);
      const derive = (): Promise<void> => refreshFigures(store, new Map(), options);
      const onError = (error: unknown): void => {
        throw error;
      };
      const jobs = makeJobs
        ? await makeJobs(work)
        : createEmbeddedJobs({ work, onWritten: derive, onError, busyPause: 20 });
      const recommended = async (): Promise<ReadonlySet<string>> => new Set<string>();
      const process: Process = {
        ...{ store, work, jobs, options },
        control: createControl({ ...options, jobs, derive, recommended }),
        close: async () => {
          running.delete(process);
          await jobs.close();
          cache.close();
          await store.close();
        },
      };
      running.add(process);
      return process;
    },
    settings: async ({ store }, source = LISTS) => {
      const found = (await store.settings()).find((each) => each.source === source);
      if (!found) throw new Error(`${source} has no settings`);
      return found;
    },
    digest: ({ store }) => digestOf(store.stream()),
  };
  return world;
}
