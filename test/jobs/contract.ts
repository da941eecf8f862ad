import { afterEach, describe, expect, it } from 'vitest';
import type { JobResult, Jobs, SourceJob, Work } from '../../ingest/jobs/port.ts';
import type { RunEvent } from '../../store/port.ts';

/** Opens jobs with nothing waiting; they are closed after each test. */
export type OpenJobs = (work: Work, hooks?: { readonly onWritten?: () => Promise<void> }) => Promise<Jobs>;

const DONE: JobResult = { state: 'done', rowsWritten: 1, run: null, message: null };
const refresh = (source: string, run?: string): SourceJob => ({
  ...{ kind: 'refresh', source, asked: false },
  ...(run === undefined ? {} : { run }),
});

function event(source: string): RunEvent {
  return {
    ...{ run: 'run/1', source, state: 'running', percent: 50, documents: 1, entries: 2, problems: 0 },
    message: 'read README.md',
    at: '2026-06-10T12:00:00.000Z',
  };
}

/** A gate that work waits at. */
function gate(): { readonly open: () => void; readonly passed: Promise<void> } {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { open: () => open(), passed };
}

/** What every adapter of the jobs port does. */
export function jobsContract(name: string, openJobs: OpenJobs): void {
  describe(`jobs in ${name}`, () => {
    const opened: Jobs[] = [];
    const open: OpenJobs = async (work, hooks) => {
      const jobs = await openJobs(work, hooks);
      opened.push(jobs);
      return jobs;
    };
    const closeAll = async (): Promise<void> => {
      await Promise.all(opened.splice(0).map((jobs) => jobs.close()));
    };
    afterEach(closeAll);

    it('are done, each with what was handed over', async () => {
      const done: SourceJob[] = [];
      const jobs = await open(async (job) => {
        done.push(job);
        return DONE;
      });
      const given: readonly SourceJob[] = [
        refresh('source/github/a/one'),
        { kind: 'approve', source: 'source/github/a/two', run: 'run/7' },
        { kind: 'roll-back', source: 'source/address/x-y', run: 'run/8', revision: 'abc' },
      ];
      for (const job of given) await jobs.enqueue(job);
      await jobs.idle();
      expect(done).toHaveLength(3);
      for (const job of given) expect(done).toContainEqual(job);
    });

    it('of a source that waits already are one job, promised runs are not forgotten', async () => {
      const { open: letThrough, passed } = gate();
      const done: SourceJob[] = [];
      const jobs = await open(async (job) => {
        await passed;
        done.push(job);
        return DONE;
      });
      await jobs.enqueue(refresh('source/github/a/first'));
      for (let times = 0; times < 3; times += 1) await jobs.enqueue(refresh('source/github/a/second'));
      await jobs.enqueue(refresh('source/github/a/second', 'run/9'));
      letThrough();
      await jobs.idle();
      expect(done.map(({ source, run }) => `${source} ${run ?? ''}`).sort()).toEqual([
        'source/github/a/first ',
        'source/github/a/second ',
        'source/github/a/second run/9',
      ]);
    });

    it('are tried again while another process has the source', async () => {
      let tries = 0;
      const jobs = await open(async () => {
        tries += 1;
        return tries < 3 ? { ...DONE, state: 'busy', rowsWritten: 0 } : DONE;
      });
      await jobs.enqueue(refresh('source/github/a/busy'));
      await jobs.idle();
      expect(tries).toBe(3);
    });

    it('tell every reader how they go on', async () => {
      const jobs = await open(async (job, emit) => {
        emit(event(job.source));
        return DONE;
      });
      const readers = [jobs.events(), jobs.events()].map((each) => each[Symbol.asyncIterator]());
      await jobs.enqueue(refresh('source/github/a/told'));
      for (const reader of readers) {
        expect(await reader.next()).toEqual({ done: false, value: event('source/github/a/told') });
      }
      await readers[0]?.return?.();
      expect((await readers[0]?.next())?.done).toBe(true);
      await jobs.idle();
      await closeAll();
      expect((await readers[1]?.next())?.done).toBe(true);
    });

    it('have what follows a write done once they are all done', async () => {
      let [done, derived] = [0, 0];
      const jobs = await open(
        async () => {
          expect(derived).toBe(0);
          done += 1;
          return DONE;
        },
        {
          onWritten: async () => {
            derived = done;
          },
        },
      );
      for (const source of ['a', 'b', 'c']) await jobs.enqueue(refresh(`source/github/a/${source}`));
      await jobs.idle();
      expect([done, derived]).toEqual([3, 3]);
    });

    it('count what waits and what is worked on', async () => {
      const { open: letThrough, passed } = gate();
      const jobs = await open(async () => {
        await passed;
        return DONE;
      });
      // A worker is counted once it has said hello.
      while ((await jobs.status()).workers === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      expect(await jobs.status()).toMatchObject({ waiting: 0, active: 0, workers: 1 });
      for (const source of ['a', 'b', 'c']) await jobs.enqueue(refresh(`source/github/a/${source}`));
      const waiting = async (): Promise<number> => {
        const { waiting: count, active } = await jobs.status();
        return active === 1 ? count : waiting();
      };
      expect(await waiting()).toBe(2);
      letThrough();
      await jobs.idle();
      expect(await jobs.status()).toMatchObject({ waiting: 0, active: 0, delayed: 0 });
    });
  });
}
