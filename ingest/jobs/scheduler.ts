import type { GraphReader, SourceSettings } from '../../store/port.ts';
import type { Jobs } from './port.ts';
import { jobOf } from './runs.ts';
import { isDue } from './schedule.ts';

export interface SchedulerOptions {
  readonly store: Pick<GraphReader, 'settings' | 'runs'>;
  readonly jobs: Pick<Jobs, 'enqueue'>;
  readonly now: () => Date;
  /** Milliseconds between two looks at what is due. */
  readonly pause?: number;
  /** True where a queue may lose what it holds: runs that were promised are handed over again with each look. */
  readonly resumes?: boolean;
  readonly onError: (error: unknown) => void;
}

/** Enqueues what is due, as long as it runs. */
export interface Scheduler {
  /** Looks once. @returns the sources that were due */
  look(): Promise<readonly string[]>;
  stop(): void;
}

const PAUSE = 15_000;
/** More runs under way than there ever are. */
const MANY = 1_000;

const byDue = (a: SourceSettings, b: SourceSettings): number =>
  (a.nextDue ?? '') < (b.nextDue ?? '') ? -1 : 1;

/**
 * Looks at the clock again and again instead of waiting for moments, so that a laptop that slept, or a clock that was
 * put, changes nothing but which sources are due now; each is due once, however often it was missed.
 */
export function startScheduler(options: SchedulerOptions): Scheduler {
  const { store, jobs, now, pause = PAUSE, resumes = false, onError } = options;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  /** Runs that were promised before this process began are gone on with. */
  const resume = async (): Promise<void> => {
    for (const run of await store.runs({ states: ['running', 'applying'], limit: MANY })) {
      await jobs.enqueue(jobOf(run));
    }
  };
  const look = async (): Promise<readonly string[]> => {
    if (resumes) await resume();
    const due = (await store.settings()).filter((settings) => isDue(settings, now())).sort(byDue);
    for (const { source } of due) await jobs.enqueue({ kind: 'refresh', source, asked: false });
    return due.map(({ source }) => source);
  };
  const again = (): void => {
    if (isStopped) return;
    timer = setTimeout(() => {
      void look().catch(onError).finally(again);
    }, pause);
  };
  void resume().then(look).catch(onError).finally(again);
  return {
    look,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
