import { describe, expect, it } from 'vitest';
import { checkSchedule, isDue, nextDue, steadyOffset } from '../../ingest/jobs/schedule.ts';
import { startScheduler } from '../../ingest/jobs/scheduler.ts';
import { newSettings } from '../../ingest/jobs/source-settings.ts';
import { LISTS, listOf, names, useJobs, type Process } from './world.ts';

const NOON = new Date('2026-06-10T12:00:00Z');

describe('a schedule', () => {
  it('falls on its cron moment plus an offset that is the source’s own for ever', () => {
    const offset = steadyOffset(LISTS);
    expect(offset).toBeLessThan(3_600_000);
    expect(Date.parse(nextDue('0 4 * * *', LISTS, NOON) ?? '')).toBe(
      Date.parse('2026-06-11T04:00:00Z') + offset,
    );
    expect(steadyOffset('source/github/acme/other')).not.toBe(offset);
  });

  it('comes again after each moment, not twice at one', () => {
    const first = nextDue('0 4 * * 1', LISTS, NOON) ?? '';
    const second = nextDue('0 4 * * 1', LISTS, new Date(first)) ?? '';
    expect(Date.parse(second) - Date.parse(first)).toBe(7 * 86_400_000);
  });

  it('may be none, may never come, and must be five fields', () => {
    expect(nextDue(null, LISTS, NOON)).toBeNull();
    expect(nextDue('0 0 31 2 *', LISTS, NOON)).toBeNull();
    for (const wrong of ['* * * * * *', '@daily-ish', '61 * * * *', '', 'x'.repeat(10_000)]) {
      expect(() => checkSchedule(wrong)).toThrow(/five cron fields/);
    }
  });
});

describe('a source', () => {
  const settings = {
    ...newSettings(LISTS, { address: 'acme/lists', schedule: '0 4 * * *' }, NOON),
    nextDue: nextDue('0 4 * * *', LISTS, NOON),
  };

  it('is due from its moment on, however late somebody looks', () => {
    expect(isDue(settings, NOON)).toBe(false);
    expect(isDue(settings, new Date(settings.nextDue ?? ''))).toBe(true);
    expect(isDue(settings, new Date('2026-07-10T00:00:00Z'))).toBe(true);
    expect(isDue({ ...settings, paused: true }, new Date('2026-07-10T00:00:00Z'))).toBe(false);
  });

  it('is due when its moment lies beyond the next one, because the clock was put back', () => {
    const future = nextDue('0 4 * * *', LISTS, new Date('2036-01-01T00:00:00Z'));
    expect(isDue({ ...settings, nextDue: future }, NOON)).toBe(true);
    expect(isDue({ ...settings, nextDue: future, waits: 'GitHub’s limit' }, NOON)).toBe(false);
  });
});

describe('the scheduler', () => {
  const world = useJobs();
  const look = async ({ store, jobs }: Process): Promise<readonly string[]> => {
    const scheduler = startScheduler({
      ...{ store, jobs, now: () => new Date(world.clock), pause: 1_000_000 },
      onError: (error) => {
        throw error;
      },
    });
    const due = await scheduler.look();
    scheduler.stop();
    await jobs.idle();
    return due;
  };
  const heads = (): number =>
    world.github.github.requests.filter(({ path }) => path.startsWith('/graphql')).length;

  async function ready(): Promise<Process> {
    world.publish({ 'README.md': listOf(names(3)) }, 1);
    const process = await world.start();
    await process.control.addSource({ address: 'acme/lists' });
    await process.jobs.idle();
    world.github.github.clearRequests();
    return process;
  }

  it('asks nobody before a source is due, and once after a month asleep', async () => {
    const process = await ready();
    expect(await look(process)).toEqual([]);
    expect(heads()).toBe(0);
    world.clock += 30 * 86_400_000;
    expect(await look(process)).toEqual([LISTS]);
    expect(heads()).toBe(1);
    expect(await look(process)).toEqual([]);
    expect(heads()).toBe(1);
  });

  it('leaves paused sources alone', async () => {
    const process = await ready();
    await process.control.pauseSource(LISTS);
    world.clock += 30 * 86_400_000;
    expect(await look(process)).toEqual([]);
    await process.control.resumeSource(LISTS);
    expect(await look(process)).toEqual([LISTS]);
  });

  it('reads a source once when two processes look at the same time', async () => {
    const one = await ready();
    const two = await world.start();
    world.publish({ 'README.md': listOf(names(5)) }, 2);
    world.clock += 2 * 86_400_000;
    await Promise.all([look(one), look(two)]);
    await Promise.all([one.jobs.idle(), two.jobs.idle()]);
    const runs = await one.store.runs({ source: LISTS, limit: 10 });
    expect(runs.map(({ state, added }) => [state, added])).toEqual([
      ['done', 2],
      ['done', 0],
    ]);
    expect((await one.store.changes({ limit: 10 })).total).toBe(2);
  });

  it('goes on with a run whose process was lost', async () => {
    const process = await ready();
    world.publish({ 'README.md': listOf(names(5)) }, 2);
    const lost = await process.store.saveRun({
      ...{ source: LISTS, state: 'running', revision: '', message: null },
      ...{ startedAt: NOON.toISOString(), finishedAt: NOON.toISOString() },
      ...{ added: 0, edited: 0, moved: 0, removed: 0, renamed: 0, documentsRead: 0 },
    });
    await look(process);
    await process.jobs.idle();
    expect(await process.store.run(lost.id)).toMatchObject({ state: 'done', added: 2 });
  });
});
