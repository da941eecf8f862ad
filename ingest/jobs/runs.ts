import type { ChangeKind, ChangeSet } from '../../schema/index.ts';
import type { GraphReader, GraphWriter, RunRecord, RunState } from '../../store/port.ts';
import type { Reading } from '../changeset.ts';

type RunStore = Pick<GraphReader, 'runs' | 'run'> & Pick<GraphWriter, 'saveRun'>;

const UNDER_WAY: readonly RunState[] = ['running', 'applying'];
/** More runs of one source than ever were begun and not ended. */
const MANY = 100;

const NOTHING = { added: 0, edited: 0, moved: 0, removed: 0, renamed: 0, documentsRead: 0 };

/** A run that begins now. */
export function beginRun(store: RunStore, source: string, now: Date): Promise<RunRecord> {
  const at = now.toISOString();
  return store.saveRun({
    ...{ source, state: 'running', startedAt: at, finishedAt: at, revision: '', ...NOTHING, message: null },
  });
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
  const taken = asked?.state === 'running' || asked?.state === 'held' ? asked : (left[0] ?? null);
  for (const run of left) {
    if (run.id === taken?.id) continue;
    await store.saveRun({
      ...run,
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
