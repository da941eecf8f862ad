import { describe, expect, it } from 'vitest';
import { EMPTY_PACK, createDocumentReader } from '../../ingest/reader.ts';
import { createEmbeddedJobs } from '../../ingest/jobs/embedded.ts';
import { startScheduler } from '../../ingest/jobs/scheduler.ts';
import { CairnError } from '../../schema/index.ts';
import type { RunRecord, Store } from '../../store/port.ts';
import { LISTS, listOf, names, useJobs, type Process } from './world.ts';

const world = useJobs();
const README = 'README.md';

async function added(process: Process, schedule: string | null = '0 4 * * *'): Promise<RunRecord> {
  const { run } = await process.control.addSource({ address: 'acme/lists', schedule });
  await process.jobs.idle();
  const ended = await process.store.run(run.id);
  if (!ended) throw new Error('the run is gone');
  return ended;
}

async function refreshed(process: Process): Promise<RunRecord> {
  const { id } = await process.control.refreshSource(LISTS);
  await process.jobs.idle();
  return (await process.store.run(id)) as RunRecord;
}

const entries = async ({ store }: Process): Promise<number> => (await store.entriesOf(LISTS)).length;

describe('adding a source', () => {
  it('answers at once with a run, reads the source and plans the next look', async () => {
    world.publish({ [README]: listOf(names(3)) }, 1);
    const process = await world.start();
    const { settings, run } = await process.control.addSource({ address: 'https://github.com/Acme/Lists' });
    expect(run).toMatchObject({ source: LISTS, state: 'running' });
    expect(settings).toMatchObject({ source: LISTS, schedule: '0 4 * * *', paused: false });
    await process.jobs.idle();
    expect(await process.store.run(run.id)).toMatchObject({ state: 'done', documentsRead: 1 });
    const { nextDue } = await world.settings(process);
    expect(nextDue?.slice(0, 12)).toBe('2026-06-11T0');
  });

  it('previews without writing anything', async () => {
    world.publish({ [README]: listOf(names(3)) }, 1);
    const process = await world.start();
    const preview = await process.control.preview({ address: 'acme/lists' });
    expect(preview).toMatchObject({ source: LISTS, documents: 1, entries: 3, added: 3, holdReason: null });
    expect(preview.changes.map((change) => change.after?.title)).toEqual(['a0', 'a1', 'a2']);
    expect(await process.store.sources()).toEqual([]);
    expect(await process.store.settings()).toEqual([]);
    expect(await process.store.runs({ limit: 10 })).toEqual([]);
  });

  it('refuses what is no address, no schedule, or there already', async () => {
    world.publish({ [README]: listOf(names(3)) }, 1);
    const process = await world.start();
    const refused = { code: 'BAD_USER_INPUT' };
    await expect(process.control.addSource({ address: 'file:///etc/passwd' })).rejects.toMatchObject(refused);
    await expect(
      process.control.addSource({ address: 'acme/lists', schedule: 'now and then' }),
    ).rejects.toMatchObject(refused);
    await added(process);
    await expect(process.control.addSource({ address: 'acme/lists' })).rejects.toMatchObject(refused);
  });

  it('reads in the way it was added whenever it is refreshed', async () => {
    const files = { [README]: listOf(names(2)), 'other/more.md': listOf(names(2, 'b')) };
    world.publish(files, 1);
    const process = await world.start();
    await process.control.addSource({ address: 'acme/lists', include: ['other/**'] });
    await process.jobs.idle();
    expect(await entries(process)).toBe(2);
    world.publish({ ...files, 'other/more.md': listOf(names(4, 'b')) }, 2);
    expect(await refreshed(process)).toMatchObject({ state: 'done', added: 2, documentsRead: 1 });
    expect(await entries(process)).toBe(4);
  });
});

describe('a refresh that would remove too much', () => {
  async function shrunk(to: number): Promise<{ process: Process; run: RunRecord }> {
    world.publish({ [README]: listOf(names(40)) }, 1);
    const process = await world.start();
    await added(process);
    world.publish({ [README]: listOf(names(to)) }, 2);
    return { process, run: await refreshed(process) };
  }

  it('is held, and the last good graph keeps serving', async () => {
    const { process, run } = await shrunk(20);
    expect(run).toMatchObject({ state: 'held', removed: 20 });
    expect(run.message).toBe(
      'It would remove 20 of 40 entries (50 %); approve it if that is meant, else reject it.',
    );
    expect(await entries(process)).toBe(40);
    expect((await world.settings(process)).waits).toBe(run.message);
  });

  it('is not held up to a fifth, or up to ten entries', async () => {
    const { process, run } = await shrunk(32);
    expect(run).toMatchObject({ state: 'done', removed: 8 });
    world.publish({ [README]: listOf(names(22)) }, 3);
    expect(await refreshed(process)).toMatchObject({ state: 'done', removed: 10 });
  });

  it('is held once for one revision, and not read again meanwhile', async () => {
    const { process, run } = await shrunk(5);
    const again = await refreshed(process);
    expect(again).toMatchObject({ state: 'done', documentsRead: 0 });
    expect(await process.store.runs({ states: ['held'], limit: 10 })).toEqual([run]);
  });

  it('is taken in when a person approves it, from kept bytes with the network off', async () => {
    const { process, run } = await shrunk(5);
    world.github.github.inject({ on: /./, does: { kind: 'cut', after: 0 }, times: 99 });
    expect(await process.control.approveRun(run.id)).toMatchObject({
      id: run.id,
      state: 'done',
      removed: 35,
    });
    expect(await entries(process)).toBe(5);
    expect((await world.settings(process)).waits).toBeNull();
    await expect(process.control.approveRun(run.id)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('is given up when a person rejects it, until a newer revision comes', async () => {
    const { process, run } = await shrunk(5);
    expect(await process.control.rejectRun(run.id)).toMatchObject({ state: 'rejected' });
    expect((await refreshed(process)).message).toMatch(/waits for a revision newer than the rejected/);
    expect(await entries(process)).toBe(40);
    world.publish({ [README]: listOf(names(41)) }, 3);
    expect(await refreshed(process)).toMatchObject({ state: 'done', added: 1 });
    expect(await world.settings(process)).toMatchObject({ rejected: null, waits: null });
  });

  it('gives way to a newer revision that is harmless', async () => {
    const { process, run } = await shrunk(5);
    world.publish({ [README]: listOf(names(39)) }, 3);
    expect(await refreshed(process)).toMatchObject({ state: 'done', removed: 1 });
    expect((await process.store.run(run.id))?.state).toBe('rejected');
  });

  it('is not held because our own rules see less than before', async () => {
    world.publish({ [README]: listOf(names(40)) }, 1);
    const first = await world.start();
    await added(first);
    await first.close();
    const blind = createDocumentReader(EMPTY_PACK, undefined, 'blind');
    const process = await world.start({
      reader: async () => ({
        ...blind,
        readDocument: async (...given) => ({ ...(await blind.readDocument(...given)), entries: [] }),
      }),
    });
    expect(await refreshed(process)).toMatchObject({ state: 'done' });
    expect(await entries(process)).toBe(0);
  });
});

describe('going back', () => {
  interface Moved {
    readonly process: Process;
    readonly before: { readonly digest: string; readonly revision: string };
    readonly after: string;
  }

  /** A store whose process is dead from its n-th write on. */
  function mortal(store: Store, nth: number): Store {
    let writes = 0;
    const until =
      <Given extends unknown[], Result>(method: (...given: Given) => Promise<Result>) =>
      async (...given: Given): Promise<Result> => {
        writes += 1;
        if (writes >= nth) throw new CairnError('STORE_UNAVAILABLE', 'killed');
        return method(...given);
      };
    return {
      ...store,
      saveRun: until(store.saveRun),
      apply: until(store.apply),
      changeSettings: until(store.changeSettings),
      saveDerived: until(store.saveDerived),
      releaseLease: (lease) => (writes >= nth ? Promise.resolve() : store.releaseLease(lease)),
    };
  }

  /** Begins to go back in a process that is killed at its n-th write. */
  async function killedAt({ store }: Process, nth: number): Promise<void> {
    const dying = await world.start({ store: mortal(store, nth), holder: 'dying' }, async (work) =>
      createEmbeddedJobs({ work, onError: () => undefined }),
    );
    const [last] = await store.runs({ limit: 1 });
    void dying.control.rollBack(LISTS).catch(() => undefined);
    while ((await store.runs({ limit: 1 }))[0]?.id === last?.id) await dying.jobs.idle();
    await dying.jobs.idle();
  }

  async function moved(): Promise<Moved> {
    world.publish({ [README]: listOf(names(5)), 'docs/more.md': '# More\n\n[home](../README.md)\n' }, 1);
    const process = await world.start();
    await added(process);
    const revision = (await process.store.sourceState(LISTS))?.source.revision ?? '';
    const before = { digest: await world.digest(process), revision };
    world.publish({ [README]: listOf([...names(4), 'vandal']) }, 2);
    await refreshed(process);
    return { process, before, after: await world.digest(process) };
  }

  it('leads to the very graph of before, with the network off', async () => {
    const { process, before, after } = await moved();
    expect(after).not.toBe(before.digest);
    world.github.github.inject({ on: /./, does: { kind: 'cut', after: 0 }, times: 99 });
    expect(await process.control.rollBack(LISTS)).toMatchObject({
      state: 'rolled-back',
      added: 1,
      removed: 1,
    });
    expect(await world.digest(process)).toBe(before.digest);
  });

  it('holds the source there until a revision newer than the rejected one comes', async () => {
    const { process, before } = await moved();
    const bad = (await process.store.sourceState(LISTS))?.source.revision ?? '';
    await process.control.rollBack(LISTS);
    expect((await world.settings(process)).rejected).toBe(bad);
    expect((await refreshed(process)).message).toMatch(/newer than/);
    expect(await world.digest(process)).toBe(before.digest);
    world.publish({ [README]: listOf(names(6)) }, 3);
    expect(await refreshed(process)).toMatchObject({ state: 'done' });
    expect(await world.settings(process)).toMatchObject({ pinned: null, rejected: null });
  });

  it.each([2, 3, 4, 5, 6])(
    'is what a process does that was killed at its write %i, once another goes on with it',
    async (nth) => {
      const { process: alive, before } = await moved();
      const bad = (await alive.store.sourceState(LISTS))?.source.revision ?? '';
      await killedAt(alive, nth);
      const [run] = await alive.store.runs({ states: ['running', 'rolled-back'], limit: 1 });
      expect(run).toMatchObject({ source: LISTS });
      world.clock += 60_000;
      // Asked to refresh, it does first what was asked before.
      await refreshed(alive);
      expect(await alive.store.run(run?.id ?? '')).toMatchObject({
        state: 'rolled-back',
        revision: before.revision,
      });
      expect(await world.digest(alive)).toBe(before.digest);
      expect(await world.settings(alive)).toMatchObject({ pinned: before.revision, rejected: bad });
      await refreshed(alive);
      expect(await world.digest(alive)).toBe(before.digest);
    },
  );

  it('is gone on with when its process is started again', async () => {
    const { process, before } = await moved();
    const { store, jobs, options } = process;
    await killedAt(process, 2);
    world.clock += 60_000;
    const [run] = await store.runs({ states: ['running'], limit: 1 });
    const onError = (error: unknown): void => {
      throw error;
    };
    startScheduler({ store, jobs, now: options.now, onError }).stop();
    while ((await store.run(run?.id ?? ''))?.state === 'running') await jobs.idle();
    expect(await store.run(run?.id ?? '')).toMatchObject({ state: 'rolled-back' });
    expect(await world.digest(process)).toBe(before.digest);
  });

  it('knows revisions by their beginning, and says which there are', async () => {
    const { process, before } = await moved();
    const first = (await process.store.revisions(LISTS)).at(-1)?.record.revision ?? '';
    await process.control.rollBack(LISTS, first.slice(0, 8));
    expect(await world.digest(process)).toBe(before.digest);
    await expect(process.control.rollBack(LISTS, 'ffff000')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(process.control.rollBack('source/github/no/one')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('a source that fails', () => {
  it('is tried again with growing waits, goes into quarantine after three failures and comes out of it', async () => {
    world.publish({ [README]: listOf(names(3)) }, 1);
    const process = await world.start();
    await added(process);
    world.github.github.remove('acme/lists');
    const waits: number[] = [];
    for (let failure = 1; failure <= 4; failure += 1) {
      expect((await refreshed(process)).state).toBe('failed');
      const { failures, nextDue, quarantined } = await world.settings(process);
      expect(failures).toBe(failure);
      expect(quarantined === null).toBe(failure < 3);
      waits.push((Date.parse(nextDue ?? '') - world.clock) / 60_000);
    }
    expect(waits).toEqual([5, 30, 1440, 2880]);
    expect(await entries(process)).toBe(3);
    world.publish({ [README]: listOf(names(4)) }, 2);
    expect((await refreshed(process)).state).toBe('done');
    expect(await world.settings(process)).toMatchObject({ failures: 0, quarantined: null, waits: null });
  });

  it('is waited for, not blamed, while GitHub limits or nobody answers', async () => {
    world.publish({ [README]: listOf(names(3)) }, 1);
    const process = await world.start();
    await added(process);
    await world.github.github.close();
    const run = await refreshed(process);
    expect(run).toMatchObject({
      state: 'failed',
      message: expect.stringMatching(/could not be reached/) as string,
    });
    const { failures, quarantined, nextDue } = await world.settings(process);
    expect([failures, quarantined]).toEqual([0, null]);
    expect(Date.parse(nextDue ?? '') - world.clock).toBe(15 * 60_000);
  });

  it('does not come back by itself once it was removed', async () => {
    world.publish({ [README]: listOf(names(3)) }, 1);
    const process = await world.start();
    await added(process);
    await process.control.removeSource(LISTS);
    expect(await process.store.settings()).toEqual([]);
    expect(await process.store.sources()).toEqual([]);
    await expect(process.control.refreshSource(LISTS)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
