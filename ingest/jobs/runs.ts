import type { ChangeKind, ChangeSet } from '../../schema/index.ts';
import type { GraphReader, GraphWriter, RunRecord, RunRequest, RunState } from '../../store/port.ts';
import type { SourceJob } from './port.ts';
import type { Reading } from '../changeset.ts';

type RunStore = Pick<GraphReader, 'runs' | 'run'> & Pick<GraphWriter, 'saveRun'>;

const UNDER_WAY: readonly RunState[] = ['running', 'applying'];
/** More runs of one source than ever were begun and not ended. */
const MANY = 100;

const NOTHING = { added: 0, edited: 0, moved: 0, removed: 0, renamed: 0, documentsRead: 0 };

/** A run that begins now. */
export function beginRun(store: RunStore, source: string, now: Date, asked?: RunRequest): Promise<RunRecord> {
  const at = now.toISOString();
  return store.saveRun({
    ...{ source, state: 'running', startedAt: at, finishedAt: at, revision: '', ...NOTHING, message: null },
    ...(asked === undefined ? {} : { asked }),
  });
}

/** The record of a run that has ended: what was asked is done or given up. */
export function ended({ asked: _asked, ...run }: RunRecord): RunRecord {
  return run;
}

/** The job that a run under way is: what was asked when it began, whatever it is gone on with for. */
export function jobOf({ id, source, asked }: RunRecord): SourceJob {
  return asked === undefined
    ? { kind: 'refresh', source, run: id, asked: true }
    : { ...asked, source, run: id };
}

/** The run of a source that was begun last and has not ended, by this process or by one that was killed. */
export async function runUnderWay(store: RunStore, source: string): Promise<RunRecord | null> {
  return (await store.runs({ source, states: UNDER_WAY, limit: 1 }))[0] ?? null;
}

/**
 * The run to go on with: `wanted`, else one that a killed process left behind. Others left behind are ended. To be
 * asked only under the lease of the source.
 */
export async function takeOver(
  store: RunStore,
  source: string,
  wanted: string | undefined,
  now: Date,
): Promise<RunRecord | null> {
  const left = await store.runs({ source, states: UNDER_WAY, limit: MANY });
  const asked = wanted === undefined ? null : await store.run(wanted);
  const open = asked !== null && ['running', 'applying', 'held'].includes(asked.state) ? asked : null;
  // What a person asked for is not given up for a refresh.
  const owed = open?.asked ? open : left.find((run) => run.asked !== undefined);
  const taken = owed ?? open ?? left[0] ?? null;
  for (const run of left) {
    if (run.id === taken?.id) continue;
    await store.saveRun({
      ...ended(run),
      state: 'failed',
      finishedAt: now.toISOString(),
      message: 'It was interrupted; a later run went on.',
    });
  }
  return taken;
}

/** Ends the held runs of a source that a later reading has overtaken; `but` is left alone. */
export async function endHeld(store: RunStore, source: string, but: string | null, now: Date): Promise<void> {
  for (const run of await store.runs({ source, states: ['held'], limit: MANY })) {
    if (run.id === but) continue;
    const message = 'A later reading has taken its place.';
    await store.saveRun({ ...run, state: 'rejected', finishedAt: now.toISOString(), message });
  }
}

/** What a change set would do, by kind. */
export function tally({ changes }: Pick<ChangeSet, 'changes'>): Readonly<Record<ChangeKind, number>> {
  const counts = { added: 0, edited: 0, moved: 0, removed: 0, renamed: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}

/** What a reading changes, by kind; of a first one every entry counts as added, though the log does not say so. */
export function countsOf({ changeSet, isFirst, entries }: Reading): Readonly<Record<ChangeKind, number>> {
  const counts = tally(changeSet);
  return isFirst ? { ...counts, added: entries } : counts;
}
