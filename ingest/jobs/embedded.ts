import PQueue from 'p-queue';
import { createRunEvents } from './events.ts';
import { laneOf } from './lane.ts';
import type { JobResult, Jobs, SourceJob, Work } from './port.ts';

export interface EmbeddedOptions {
  readonly work: Work;
  /** Sources worked on at the same time, at most. */
  readonly concurrency?: number;
  /** Called when nothing is left to do and something was written meanwhile. */
  readonly onWritten?: () => Promise<void>;
  readonly onResult?: (job: SourceJob, result: JobResult) => void;
  /** Told what made work impossible; the job is tried again by the next look at what is due. */
  readonly onError: (error: unknown) => void;
  /** Milliseconds before a source that another process has is tried again. */
  readonly busyPause?: number;
}

const CONCURRENCY = 3;
const BUSY_PAUSE = 5_000;

/**
 * Jobs in this process: bounded in number, one at a time for each host. Nothing is kept here that is not in the
 * store too, so that a restart resumes.
 */
export function createEmbeddedJobs(options: EmbeddedOptions): Jobs {
  const { work, onWritten, onResult, onError, busyPause = BUSY_PAUSE } = options;
  const all = new PQueue({ concurrency: options.concurrency ?? CONCURRENCY });
  const lanes = new Map<string, PQueue>();
  const waiting = new Set<string>();
  const again = new Set<NodeJS.Timeout>();
  const events = createRunEvents();
  let [unfinished, failed, written, isClosed] = [0, 0, 0, false];
  let resolveIdle: (() => void)[] = [];

  const lane = (source: string): PQueue => {
    const host = laneOf(source);
    const known = lanes.get(host) ?? new PQueue({ concurrency: 1 });
    lanes.set(host, known);
    return known;
  };
  const settleIdle = async (): Promise<void> => {
    if (written > 0 && !isClosed) {
      written = 0;
      await Promise.resolve(onWritten?.()).catch(onError);
    }
    if (unfinished > 0 || again.size > 0) return;
    for (const resolve of resolveIdle) resolve();
    resolveIdle = [];
  };
  const tryLater = (job: SourceJob): void => {
    const timer = setTimeout(() => {
      again.delete(timer);
      add(job);
    }, busyPause);
    again.add(timer);
  };
  const run = async (job: SourceJob, key: string): Promise<void> => {
    waiting.delete(key);
    if (isClosed) return;
    try {
      const result = await work(job, events.emit);
      if (result.state === 'busy' && !isClosed) tryLater(job);
      else onResult?.(job, result);
      if (result.state === 'failed') failed += 1;
      written += result.rowsWritten;
    } catch (error) {
      failed += 1;
      onError(error);
    }
  };
  const add = (job: SourceJob): void => {
    const isPlain = job.kind === 'refresh' && job.run === undefined;
    const key = isPlain ? job.source : `${job.source} ${job.kind} ${job.run ?? ''}`;
    if (isClosed || waiting.has(key)) return;
    waiting.add(key);
    unfinished += 1;
    void lane(job.source)
      .add(() => all.add(() => run(job, key)))
      .finally(() => {
        unfinished -= 1;
        if (unfinished === 0) void settleIdle();
      });
  };

  return {
    enqueue: async (job) => add(job),
    events: events.read,
    status: async () => ({
      ...{ waiting: waiting.size, active: all.pending, delayed: again.size, failed, workers: 1 },
    }),
    idle: () =>
      new Promise((resolve) => {
        resolveIdle.push(resolve);
        if (unfinished === 0) void settleIdle();
      }),
    close: async () => {
      isClosed = true;
      for (const timer of again) clearTimeout(timer);
      again.clear();
      await Promise.all([...lanes.values()].map((queue) => queue.onIdle()));
      events.close();
      for (const resolve of resolveIdle.splice(0)) resolve();
    },
  };
}
