import { DelayedError, Queue, Worker, type Job } from 'bullmq';
import { Redis } from 'ioredis';
import { CairnError } from '../../../schema/index.ts';
import type { RunEvent } from '../../../store/port.ts';
import { createRunEvents } from '../events.ts';
import type { JobResult, Jobs, SourceJob, Work } from '../port.ts';

export interface RedisJobsOptions {
  /** `redis://host:6379`, with a password in it where there is one. */
  readonly url: string;
  /** Tells the queues of several stores apart. */
  readonly name: string;
  /** Absent: jobs are only handed over. */
  readonly work?: Work;
  readonly concurrency?: number;
  /** Called when nothing waits and something was written by this process. */
  readonly onWritten?: () => Promise<void>;
  /** Called from time to time when nothing waits: a process that wrote may have died before `onWritten`. */
  readonly onQuiet?: () => Promise<void>;
  readonly onResult?: (job: SourceJob, result: JobResult) => void;
  readonly onError: (error: unknown) => void;
  /** Milliseconds before a source that another process has is tried again. */
  readonly busyPause?: number;
  /** Milliseconds after which the job of a worker that no longer says it is alive goes to another. */
  readonly lockDuration?: number;
}

const QUEUE = 'sources';
const BUSY_PAUSE = 3_000;
const LOCK = 30_000;
const LOOK = 500;
/** What BullMQ says of a worker too busy to say that it lives, or of a Redis that lost its jobs: they go to another. */
const LOST_LOCK = /^(?:could not renew lock|Missing (?:lock|key)|Lock mismatch) for job /;
/** A job whose worker dies is given to another so often; a store that is away is asked as often again. */
const MANY = 1_000;

/** Whether it only says that Redis does not answer, of which `connect` tells. */
function isSilence(error: Error & { readonly code?: unknown }): boolean {
  const isCut = error.message === 'Connection is closed.';
  return isCut || /^(?:ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|EAI_)/.test(String(error.code ?? ''));
}

/** One job for each source that waits, and one for each promised run. BullMQ's ids hold no colon. */
function idOf(job: SourceJob): string {
  const run = job.run === undefined ? '' : ` ${job.run}`;
  return `${job.kind} ${job.source}${run}`.replaceAll(':', '-');
}

/** What Redis says to who may not come in. */
const REFUSAL = /^(?:WRONGPASS|NOAUTH|NOPERM) /;

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : 'the address given');

function refused(url: string, cause: Error): CairnError {
  return new CairnError(
    'STORE_UNAVAILABLE',
    `Redis at ${hostOf(url)} refuses the user or password; give them in CAIRN_REDIS as redis://user:password@host.`,
    cause,
  );
}

function unreachable(url: string, cause: unknown): CairnError {
  return new CairnError(
    'STORE_UNAVAILABLE',
    `Redis at ${hostOf(url)} does not answer; start it, or name another with --redis or CAIRN_REDIS.`,
    cause,
  );
}

async function connect(url: string, onError: (error: unknown) => void): Promise<Redis> {
  if (!/^rediss?:\/\//.test(url)) {
    throw new CairnError('BAD_USER_INPUT', 'The address of a Redis begins with redis:// or rediss://.');
  }
  const redis = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: true });
  let isOpen = false;
  let refusal: Error | null = null;
  redis.on('error', (error: unknown) => {
    if (error instanceof Error && REFUSAL.test(error.message)) refusal = error;
    // Tried again every two seconds at the latest, and told once until it answers.
    const isNews = isOpen;
    isOpen = false;
    if (isNews) onError(unreachable(url, error));
  });
  redis.on('ready', () => {
    isOpen = true;
  });
  try {
    await redis.connect();
  } catch (cause) {
    redis.disconnect();
    throw refusal === null ? unreachable(url, cause) : refused(url, refusal);
  }
  return redis;
}

/**
 * Jobs in Redis, shared by any number of processes on any machine. What is due stands in the store, so that a Redis
 * that was emptied is filled again by the next look at it. Throws `STORE_UNAVAILABLE` when Redis does not answer.
 */
export async function openRedisJobs(options: RedisJobsOptions): Promise<Jobs> {
  const { url, name, work, onWritten, onQuiet, onResult, onError, busyPause = BUSY_PAUSE } = options;
  const { lockDuration = LOCK } = options;
  const prefix = `cairn-${name}`;
  const channel = `${prefix}-events`;
  const connection = await connect(url, onError);
  const subscriber = connection.duplicate({ lazyConnect: false });
  subscriber.on('error', () => undefined);
  const events = createRunEvents();
  subscriber.on('message', (_channel, text) => events.emit(JSON.parse(text) as RunEvent));
  await subscriber.subscribe(channel);
  const queue = new Queue<SourceJob>(QUEUE, { connection, prefix });
  const tell = (error: Error): void => {
    if (!LOST_LOCK.test(error.message) && !isSilence(error)) onError(error);
  };
  queue.on('error', tell);
  let [active, written, isDeriving, looks] = [0, 0, false, 0];

  const emit = (event: RunEvent): void => {
    connection.publish(channel, JSON.stringify(event)).catch(onError);
  };
  const doJob = async (job: Job<SourceJob>, token?: string): Promise<void> => {
    if (!work) return;
    active += 1;
    try {
      const result = await work(job.data, emit);
      written += result.rowsWritten;
      if (result.state === 'busy') {
        await job.moveToDelayed(Date.now() + busyPause, token);
        throw new DelayedError();
      }
      onResult?.(job.data, result);
    } finally {
      active -= 1;
    }
  };
  const worker = work
    ? new Worker<SourceJob>(QUEUE, doJob, {
        ...{ connection, prefix, concurrency: options.concurrency ?? 1, lockDuration },
        ...{ stalledInterval: lockDuration, maxStalledCount: MANY, drainDelay: 1 },
      })
    : null;
  worker?.on('error', tell);
  worker?.on('failed', (_job, error) => tell(error));

  const whenQuiet = async (work: () => Promise<void>): Promise<void> => {
    if (active > 0 || isDeriving) return;
    isDeriving = true;
    try {
      const waiting = await queue.getWaitingCount();
      // What was handed over while the count was asked for no longer waits: it is worked on.
      if (waiting + active === 0) await work();
    } catch (error) {
      onError(error);
    } finally {
      isDeriving = false;
    }
  };
  /** Whoever wrote derives once nothing waits any more; the last to write is the last to derive. */
  const deriveWhenQuiet = async (): Promise<void> => {
    if (!onWritten) written = 0;
    if (written === 0) return;
    await whenQuiet(async () => {
      written = 0;
      await onWritten?.();
    });
  };
  const timer = setInterval(() => {
    looks += 1;
    if (onQuiet && looks % Math.ceil(lockDuration / LOOK) === 0) void whenQuiet(onQuiet);
    else void deriveWhenQuiet();
  }, LOOK);

  const counts = (): Promise<Record<string, number>> =>
    queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed');
  return {
    enqueue: async (job) => {
      await queue.add(job.kind, job, {
        jobId: idOf(job),
        attempts: MANY,
        backoff: { type: 'fixed', delay: busyPause },
        removeOnComplete: true,
        removeOnFail: { count: 100 },
      });
    },
    events: events.read,
    status: async () => {
      const { waiting = 0, prioritized = 0, active: now = 0, delayed = 0, failed = 0 } = await counts();
      const workers = await queue.getWorkersCount();
      return { waiting: waiting + prioritized, active: now, delayed, failed, workers };
    },
    idle: async () => {
      for (;;) {
        const { waiting = 0, active: now = 0, delayed = 0 } = await counts();
        if (waiting + now + delayed + active === 0) {
          await deriveWhenQuiet();
          if (written === 0 && !isDeriving) return;
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    close: async () => {
      clearInterval(timer);
      while (active > 0 && connection.status !== 'ready')
        await new Promise((resolve) => setTimeout(resolve, 50));
      // A Redis that is away cannot be told, and would be waited for without end.
      const isAway = connection.status !== 'ready';
      await worker?.close(isAway);
      await queue.close();
      events.close();
      subscriber.disconnect();
      connection.disconnect();
    },
  };
}
