import { Redis } from 'ioredis';
import { afterEach, describe, expect, it } from 'vitest';
import { openRedisJobs } from '../../ingest/jobs/redis/index.ts';
import type { Jobs } from '../../ingest/jobs/port.ts';
import { startScheduler, type Scheduler } from '../../ingest/jobs/scheduler.ts';
import { jobsContract } from './contract.ts';
import { hasRedis, hasRedisServer, useRedis } from './redis-server.ts';
import { listOf, names, useJobs, type Process } from './world.ts';

const fast = { busyPause: 50, lockDuration: 1_500 };
let queues = 0;
/** A queue that no other test has. */
const queueName = (): string => `test-${process.pid}-${(queues += 1)}`;

describe.skipIf(!hasRedis)('with a Redis', () => {
  const redis = useRedis();
  jobsContract('Redis', (work, hooks = {}) =>
    openRedisJobs({
      ...{ url: redis.url(), name: queueName(), work, ...fast, ...hooks },
      onError: (error) => {
        throw error;
      },
    }),
  );
});

describe.skipIf(!hasRedis)('several workers', () => {
  const redis = useRedis();
  const world = useJobs();
  const REPOSITORIES = 8;
  const schedulers: Scheduler[] = [];
  afterEach(() => {
    for (const scheduler of schedulers.splice(0)) scheduler.stop();
  });

  function publishAll(day: number, more: number): void {
    for (let index = 0; index < REPOSITORIES; index += 1) {
      const list = listOf([...names(20, `r${index}x`), ...names(more, `shared${day}x`)]);
      world.publish({ 'README.md': list }, day, `acme/list${index}`);
    }
  }
  const start = (name: string): Promise<Process> =>
    world.start({ leaseTtl: 1_500, now: () => new Date() }, (work) =>
      openRedisJobs({ url: redis.url(), name, work, ...fast, onError: () => undefined }),
    );
  function schedule({ store, jobs }: Process): void {
    const options = { store, jobs, now: () => new Date(), pause: 100, resumes: true };
    schedulers.push(startScheduler({ ...options, onError: () => undefined }));
  }
  async function addAll({ store, control }: Process): Promise<void> {
    for (let index = 0; index < REPOSITORIES; index += 1) {
      await control.addSource({ address: `acme/list${index}` });
    }
    expect(await store.settings()).toHaveLength(REPOSITORIES);
  }
  const isReadAll = async ({ store }: Process): Promise<boolean> =>
    (await store.settings()).every(({ checkedAt }) => checkedAt !== null) &&
    (await store.runs({ states: ['running', 'applying'], limit: 1 })).length === 0;
  async function untilRead(process: Process): Promise<void> {
    while (!(await isReadAll(process))) await new Promise((resolve) => setTimeout(resolve, 50));
  }
  async function alone(): Promise<string> {
    const other = await world.start({}, undefined, 'alone');
    await addAll(other);
    await other.jobs.idle();
    return world.digest(other);
  }
  it('come to the graph of one, and read each source once', async () => {
    publishAll(1, 5);
    const expected = await alone();
    const name = queueName();
    const workers = await Promise.all([1, 2, 3, 4].map(() => start(name)));
    const [first] = workers as [Process, ...Process[]];
    world.github.github.clearRequests();
    await addAll(first);
    await untilRead(first);
    expect(await world.digest(first)).toBe(expected);
    const runs = await first.store.runs({ limit: 100 });
    expect(runs).toHaveLength(REPOSITORIES);
    expect(new Set(runs.map(({ state }) => state))).toEqual(new Set(['done']));
    while ((await first.jobs.status()).workers < 4) await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await first.jobs.status()).workers).toBe(4);
  });

  it('tell a process that does no work how they go on', async () => {
    publishAll(1, 5);
    const name = queueName();
    const worker = await start(name);
    const teller: Jobs = await openRedisJobs({ url: redis.url(), name, onError: () => undefined });
    const events = teller.events()[Symbol.asyncIterator]();
    const { run } = await worker.control.addSource({ address: 'acme/list0' });
    const states: string[] = [];
    while (states.at(-1) !== 'done') {
      const { value } = await events.next();
      if (value?.run === run.id) states.push(value.state);
    }
    expect([...new Set(states)]).toEqual(['running', 'applying', 'done']);
    await teller.close();
  });

  it.skipIf(!hasRedisServer)('lose nothing when Redis is emptied, or killed and started again', async () => {
    publishAll(1, 5);
    const expected = await alone();
    const name = queueName();
    const workers = await Promise.all([1, 2].map(() => start(name)));
    const [first] = workers as [Process, ...Process[]];
    await addAll(first);
    await redis.kill();
    await redis.start();
    workers.forEach(schedule);
    await untilRead(first);
    expect(await world.digest(first)).toBe(expected);
    expect((await first.store.changes({ limit: 10 })).total).toBe(0);
  });

  it.skipIf(!hasRedisServer)('say that they may not come in, not that Redis is away', async () => {
    const owner = new Redis(redis.url());
    await owner.config('SET', 'requirepass', 'right');
    const opening = openRedisJobs({ url: redis.url(), name: queueName(), onError: () => undefined });
    await expect(opening).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(/ refuses the user or password; /) as string,
    });
    await owner.config('SET', 'requirepass', '');
    owner.disconnect();
  });

  it.skipIf(!hasRedisServer)('say once that Redis is away, however often they ask it', async () => {
    const said: unknown[] = [];
    const jobs = await openRedisJobs({
      url: redis.url(),
      name: queueName(),
      work: () => Promise.reject(new Error('Nothing was handed over.')),
      onError: (error) => said.push(error),
    });
    await redis.kill();
    while (said.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await redis.start();
    await jobs.status();
    expect(said).toMatchObject([{ code: 'STORE_UNAVAILABLE' }]);
    await jobs.close();
  });

  it.skipIf(!hasRedisServer)('end while Redis is away, once the job in hand is done', async () => {
    const steps: string[] = [];
    let release = (): void => undefined;
    const jobs = await openRedisJobs({
      url: redis.url(),
      name: queueName(),
      work: async () => {
        steps.push('begun');
        await new Promise<void>((resolve) => (release = resolve));
        steps.push('done');
        return { state: 'done', rowsWritten: 0, run: null, message: null };
      },
      onError: () => steps.push('away'),
    });
    await jobs.enqueue({ kind: 'refresh', source: 'source/github/acme/list0', asked: false });
    while (!steps.includes('begun')) await new Promise((resolve) => setTimeout(resolve, 20));
    await redis.kill();
    while (!steps.includes('away')) await new Promise((resolve) => setTimeout(resolve, 20));
    const closed = jobs.close().then(() => steps.push('closed'));
    release();
    await closed;
    await redis.start();
    expect(steps).toEqual(['begun', 'away', 'done', 'closed']);
  });
});
