import { CairnError, type ErrorCode } from '../../schema/index.ts';
import type { ContentCache } from '../../store/content-cache.ts';
import type {
  Fence,
  GraphReader,
  GraphWriter,
  RunEvent,
  RunRecord,
  RunRequest,
  SourceSettings,
} from '../../store/port.ts';
import { readSource, type ReadingProgress } from '../changeset.ts';
import type { DocumentReader } from '../reader.ts';
import type { GithubClient } from '../source/github/index.ts';
import { keepingBytes } from '../source/kept.ts';
import type { DocumentSource } from '../source/port.ts';
import type { HoldLimits } from './hold.ts';
import { sourceLease, underLease } from './lease.ts';
import { openFor, type Opened } from './opened.ts';
import type { JobResult, SourceJob, Work } from './port.ts';
import { isDue } from './schedule.ts';
import { beginRun, ended, jobOf, takeOver } from './runs.ts';
import { afterFailure, afterSuccess, afterWaiting } from './standing.ts';
import { takeIn } from './take-in.ts';

/** What work on sources needs. */
export interface WorkOptions {
  readonly store: GraphReader & GraphWriter;
  readonly cache: ContentCache;
  readonly client: GithubClient;
  /** How documents are read now; asked for each job, because a decision or a new pack may change it. */
  readonly reader: () => Promise<DocumentReader>;
  readonly hold: HoldLimits;
  readonly now: () => Date;
  /** Tells this process from others. */
  readonly holder: string;
  /** Milliseconds to wait for a source that another process has. */
  readonly patience?: number;
  readonly leaseTtl?: number;
}

/** Milliseconds between two events of one run, so that a large list does not flood its readers. */
const EVENT_PAUSE = 100;

/** Errors after which the job is gone on with. */
const GOES_ON: readonly ErrorCode[] = ['STORE_UNAVAILABLE', 'LEASE_LOST'];

interface Task extends WorkOptions {
  readonly job: SourceJob;
  readonly fence: Fence;
  readonly startedAt: string;
  readonly settings: SourceSettings | null;
  readonly emit: (event: RunEvent) => void;
}

const nothing: Pick<JobResult, 'rowsWritten' | 'run' | 'message'> = {
  ...{ rowsWritten: 0, run: null, message: null },
};

/** Says how far a run has come, not more often than readers can follow. */
function createTelling({ emit, now }: Task, run: RunRecord): (progress: ReadingProgress) => void {
  let last = 0;
  return ({ done, documents, entries, problems, path }) => {
    const at = now();
    if (done < 1 && at.getTime() - last < EVENT_PAUSE && at.getTime() >= last) return;
    last = at.getTime();
    const percent = Math.floor(done * 95);
    const message = path === null ? null : `read ${path}`;
    const { id, source } = run;
    emit({
      run: id,
      source,
      state: 'running',
      ...{ percent, documents, entries, problems, message },
      at: at.toISOString(),
    });
  };
}

async function changeSettings(
  { store, settings, now, job }: Task,
  change: (settings: SourceSettings, now: Date) => Partial<SourceSettings>,
): Promise<void> {
  if (settings) await store.changeSettings(job.source, change(settings, now()));
}

/** Reads what was opened and takes it in. */
async function readAndTakeIn(source: DocumentSource, run: RunRecord, task: Task): Promise<JobResult> {
  const { store, cache, job, now, emit } = task;
  const { readDocument, fingerprint } = await task.reader();
  const { record } = source;
  const asked: RunRequest | null =
    job.kind === 'refresh'
      ? null
      : job.kind === 'approve'
        ? { kind: job.kind }
        : { kind: job.kind, revision: job.revision };
  const begun = await store.saveRun({
    ...{ ...run, state: 'running', revision: record.revision, message: null },
    ...(asked === null ? {} : { asked }),
  });
  const at = (): string => now().toISOString();
  const shown = { run: run.id, source: job.source };
  const zero = { documents: 0, entries: 0, problems: 0 };
  emit({ ...shown, state: 'running', percent: 0, ...zero, message: `reading ${record.title}`, at: at() });
  const reading = await readSource(keepingBytes(source, cache), {
    ...{ store, readDocument, fingerprint },
    onProgress: createTelling(task, begun),
  });
  const done = {
    documents: reading.documentsRead,
    entries: reading.entries,
    problems: reading.diagnostics.length,
  };
  const rolledBack = `It was taken back to ${record.revision.slice(0, 7)}.`;
  emit({ ...shown, state: 'applying', percent: 95, ...done, message: 'writing', at: at() });
  const taken = await takeIn(reading, {
    ...task,
    run: begun,
    hold: job.kind === 'refresh' ? task.hold : null,
    ...(job.kind === 'roll-back' ? { rolledBack } : {}),
  });
  const state = taken.state === 'unchanged' ? 'done' : taken.state;
  const shownState = state === 'done' && job.kind === 'roll-back' ? 'rolled-back' : state;
  emit({ ...shown, state: shownState, percent: 100, ...done, message: taken.reason, at: at() });
  return { state: taken.state, rowsWritten: taken.rowsWritten, run: run.id, message: taken.reason };
}

/** Ends a run that was promised, where there turned out to be nothing to read. */
async function endPromised(run: RunRecord | null, message: string, task: Task): Promise<void> {
  if (run === null) return;
  const { store, now, emit } = task;
  const { finishedAt, id, source } = { ...run, finishedAt: now().toISOString() };
  await store.saveRun({ ...ended(run), state: 'done', finishedAt, message });
  const zero = { documents: 0, entries: 0, problems: 0 };
  emit({ run: id, source, state: 'done', percent: 100, ...zero, message, at: finishedAt });
}

async function fail(error: CairnError, run: RunRecord | null, task: Task): Promise<JobResult> {
  const { store, now, emit, job } = task;
  const finishedAt = now().toISOString();
  const message = error.message;
  await changeSettings(task, (settings, at) => afterFailure(settings, error, at));
  // A first failure is worth a line of its own; the same again while it waits is not.
  const isNews = run !== null || task.settings?.waits !== message;
  const record = run ?? (isNews ? await beginRun(store, job.source, now()) : null);
  if (record) {
    await store.saveRun({ ...ended(record), state: 'failed', finishedAt, message });
    const zero = { documents: 0, entries: 0, problems: 1 };
    const { id, source } = record;
    emit({ run: id, source, state: 'failed', percent: 100, ...zero, message, at: finishedAt });
  }
  return { state: 'failed', rowsWritten: 0, run: record?.id ?? null, message };
}

/** What the revision now read says about those that are not to be read. */
function pinning(
  { pinned, rejected }: SourceSettings,
  { source, leaves }: Opened,
  { kind }: SourceJob,
): Partial<SourceSettings> {
  const { revision } = source.record;
  if (kind === 'roll-back') return { pinned: revision, rejected: pinned === null ? leaves : rejected };
  // The same revision linked anew lifts nothing.
  return revision === leaves ? {} : { pinned: null, rejected: null };
}

/**
 * Pins the source before it goes back, so that nobody reads it forward again, whenever this process ends. What it
 * was pinned to before is put back when it cannot go there.
 */
async function whilePinned(opened: Opened, task: Task, read: () => Promise<JobResult>): Promise<JobResult> {
  await changeSettings(task, (settings) => pinning(settings, opened, task.job));
  try {
    return await read();
  } catch (error) {
    const isOver = error instanceof CairnError && !GOES_ON.includes(error.code);
    if (isOver) await changeSettings(task, ({ pinned, rejected }) => ({ pinned, rejected }));
    throw error;
  }
}

async function doJob(given: Task): Promise<JobResult> {
  const { store, now } = given;
  let run = await takeOver(store, given.job.source, given.job.run, now());
  // A run that another process left behind goes on as what it was.
  const job = run?.asked === undefined ? given.job : jobOf(run);
  const task: Task = { ...given, job };
  if (job.kind !== 'refresh' && run === null) return { ...nothing, state: 'unchanged' };
  try {
    const opened = await openFor(job, run, task, (await task.reader()).fingerprint);
    if ('source' in opened) {
      const taken = (run ??= await beginRun(store, job.source, now()));
      const read = (): Promise<JobResult> => readAndTakeIn(opened.source, taken, task);
      const isBack = job.kind === 'roll-back';
      const result = await (isBack ? whilePinned(opened, task, read) : read());
      await changeSettings(task, (settings, at) => ({
        ...afterWaiting(settings, result.message, at),
        ...(result.state === 'held' || isBack ? {} : pinning(settings, opened, job)),
      }));
      return result;
    }
    await endPromised(run, opened.why ?? 'Nothing has changed.', task);
    await changeSettings(task, (settings, at) =>
      opened.why === null ? afterSuccess(settings, at) : afterWaiting(settings, opened.why, at),
    );
    return { ...nothing, state: opened.held ? 'held' : 'unchanged', message: opened.why };
  } catch (error) {
    if (!(error instanceof CairnError) || error.code === 'STORE_UNAVAILABLE') throw error;
    if (error.code === 'LEASE_LOST') return { ...nothing, state: 'busy', message: error.message };
    return fail(error, run, task);
  }
}

/** Work on sources as every adapter of the jobs port does it: under the lease of the source, written once. */
export function createWork(options: WorkOptions): Work {
  const { store, holder, now, patience = 0, leaseTtl } = options;
  let jobs = 0;
  return async (job, emit) => {
    const taker = {
      holder: `${holder}#${(jobs += 1)}`,
      now,
      patience,
      ...(leaseTtl === undefined ? {} : { ttl: leaseTtl }),
    };
    const taken = await underLease(store, sourceLease(job.source), taker, async (fence) => {
      const settings = (await store.settings()).find(({ source }) => source === job.source) ?? null;
      // Another process may have done it since this one looked.
      const isStale = job.kind === 'refresh' && !job.asked && settings !== null && !isDue(settings, now());
      if (isStale) return { ...nothing, state: 'unchanged' } as const;
      return doJob({ ...options, ...taker, job, emit, fence, settings, startedAt: now().toISOString() });
    });
    return taken?.result ?? { ...nothing, state: 'busy', message: 'Another process is reading it.' };
  };
}
