import { setTimeout as wait } from 'node:timers/promises';
import { CairnError } from '../../schema/index.ts';
import type { Control } from '../../store/control.ts';
import type { KeptRevision, RunEvent, RunRecord, SourceSettings } from '../../store/port.ts';
import { sourceLease, underLease } from './lease.ts';
import type { Jobs } from './port.ts';
import { previewSource } from './preview.ts';
import { beginRun, jobOf, runUnderWay } from './runs.ts';
import { DEFAULT_SCHEDULE, nextDue } from './schedule.ts';
import { changedSettings, newSettings, settingsFor, sourceIdOf } from './source-settings.ts';
import type { WorkOptions } from './work.ts';

export interface ControlOptions extends WorkOptions {
  readonly jobs: Jobs;
  /** Ids of the sources that the pack recommends: once removed, they must not come back by themselves. */
  readonly recommended: () => Promise<ReadonlySet<string>>;
  /** Sees to it that what depends on the whole graph is computed anew; need not have happened when it answers. */
  readonly derive: () => Promise<void>;
}

/** How long an approval or a rollback is waited for before its run is answered as it stands, in milliseconds. */
const SHORTLY = 5_000;
const STEP = 50;
/** How long the removal of a source waits for a refresh under way. */
const REMOVE_PATIENCE = 30_000;

const REMOVED = 'It was removed here, though the pack recommends it; "cairn sources resume" reads it again.';

async function* only(events: AsyncIterable<RunEvent>, source: string): AsyncIterable<RunEvent> {
  for await (const event of events) if (event.source === source) yield event;
}

/** A revision by its id or the first characters of it; without one, the one before the present. */
function earlier(
  source: string,
  kept: readonly KeptRevision[],
  wanted: string | undefined,
  present: string,
): string {
  const revisions = kept.map(({ record }) => record.revision);
  const found =
    wanted === undefined
      ? revisions.find((each) => each !== present)
      : revisions.find((each) => wanted.length >= 4 && each.startsWith(wanted));
  if (found !== undefined) return found;
  const known = [...new Set(revisions)].map((each) => each.slice(0, 7)).join(', ');
  throw new CairnError(
    'NOT_FOUND',
    wanted === undefined
      ? `No earlier revision of ${source} is kept.`
      : `Revision "${wanted.slice(0, 40)}" of ${source} is not kept; these are: ${known || 'none'}.`,
  );
}

export function createControl(options: ControlOptions): Control {
  const { store, jobs, now } = options;

  const settingsOf = async (source: string): Promise<SourceSettings> => {
    const known = (await store.settings()).find((each) => each.source === source);
    if (known) return known;
    const stored = (await store.sourceState(source))?.source;
    if (stored) return settingsFor(store, stored, now());
    throw new CairnError('NOT_FOUND', `There is no source "${source}"; "cairn sources list" shows them.`);
  };
  const change = async (
    source: string,
    to: (settings: SourceSettings) => Partial<SourceSettings>,
  ): Promise<SourceSettings> => {
    const settings = await settingsOf(source);
    return (await store.changeSettings(source, to(settings))) ?? settings;
  };
  const heldRun = async (id: string): Promise<RunRecord> => {
    const run = await store.run(id);
    if (!run) throw new CairnError('NOT_FOUND', `There is no run "${id}"; "cairn runs list" shows them.`);
    if (run.state === 'held') return run;
    throw new CairnError('BAD_USER_INPUT', `${id} is ${run.state}, not held; there is nothing to decide.`);
  };
  /** The run as it is once it is no longer what it was, or after a while. */
  const settled = async (run: RunRecord): Promise<RunRecord> => {
    let last = run;
    for (let waited = 0; waited < SHORTLY; waited += STEP) {
      last = (await store.run(run.id)) ?? last;
      if (last.state !== run.state && last.state !== 'running' && last.state !== 'applying') return last;
      await wait(STEP);
    }
    return last;
  };

  const refreshSource = async (source: string): Promise<RunRecord> => {
    await settingsOf(source);
    const known = await runUnderWay(store, source);
    const run = known ?? (await beginRun(store, source, now()));
    // Also when it is known: its process may be gone.
    await jobs.enqueue(jobOf(run));
    return run;
  };

  return {
    preview: (input) => previewSource(input, options),
    addSource: async (input) => {
      const source = sourceIdOf(input.address);
      const known = (await store.settings()).find((each) => each.source === source);
      if (known && (known.schedule !== null || known.paused === false) && (await store.sourceState(source))) {
        throw new CairnError(
          'BAD_USER_INPUT',
          `${source} is there already; refresh it, or change its settings.`,
        );
      }
      const schedule = input.schedule === undefined ? DEFAULT_SCHEDULE : input.schedule;
      const settings = newSettings(source, { ...input, schedule }, now());
      await store.saveSettings(settings);
      return { settings, run: await refreshSource(source) };
    },
    updateSource: async (source, input) =>
      change(source, (settings) => changedSettings(settings, input, now())),
    pauseSource: (source) => change(source, () => ({ paused: true })),
    resumeSource: (source) =>
      change(source, ({ schedule }) => {
        const kept = schedule ?? DEFAULT_SCHEDULE;
        const rest = { paused: false, failures: 0, quarantined: null, waits: null };
        return { ...rest, schedule: kept, nextDue: now().toISOString() };
      }),
    removeSource: async (source) => {
      const { address } = await settingsOf(source);
      const taker = { ...options, holder: `${options.holder}#remove`, patience: REMOVE_PATIENCE };
      const removed = await underLease(store, sourceLease(source), taker, async (fence) => {
        await store.removeSource(source, [fence]);
        if ((await options.recommended()).has(source)) {
          const settings = newSettings(source, { address }, now());
          await store.saveSettings({ ...settings, paused: true, waits: REMOVED });
        } else await store.removeSettings(source);
      });
      if (removed === null) {
        throw new CairnError('SOURCE_UNAVAILABLE', `${source} is being read; remove it when that is done.`);
      }
      await options.derive();
    },
    refreshSource,
    approveRun: async (id) => {
      const run = await heldRun(id);
      await jobs.enqueue({ kind: 'approve', source: run.source, run: id });
      return settled(run);
    },
    rejectRun: async (id) => {
      const run = await heldRun(id);
      const message = `A person rejected it: ${run.message ?? ''}`.trim();
      const rejected = { ...run, state: 'rejected', finishedAt: now().toISOString(), message } as const;
      await change(run.source, ({ schedule }) => ({
        rejected: run.revision,
        waits: `It waits for a revision newer than the rejected ${run.revision.slice(0, 7)}.`,
        nextDue: nextDue(schedule, run.source, now()),
      }));
      return store.saveRun(rejected);
    },
    rollBack: async (source, revision) => {
      const stored = (await store.sourceState(source))?.source;
      if (!stored) {
        throw new CairnError('NOT_FOUND', `There is no source "${source}"; "cairn sources list" shows them.`);
      }
      const target = earlier(source, await store.revisions(source), revision, stored.revision);
      await settingsFor(store, stored, now());
      const run = await beginRun(store, source, now(), { kind: 'roll-back', revision: target });
      await jobs.enqueue({ kind: 'roll-back', source, run: run.id, revision: target });
      return settled(run);
    },
    decide: async (decision) => {
      const { rowsWritten } = await store.decide([decision]);
      if (rowsWritten > 0) await options.derive();
      return decision;
    },
    undoDecision: async (id) => {
      if (!(await store.decisions()).some((decision) => decision.id === id)) {
        throw new CairnError('NOT_FOUND', `There is no decision "${id}".`);
      }
      await store.undo(id);
      await options.derive();
    },
    runEvents: (source) => (source === undefined ? jobs.events() : only(jobs.events(), source)),
  };
}
