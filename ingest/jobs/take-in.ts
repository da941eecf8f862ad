import { CairnError } from '../../schema/index.ts';
import type { ContentCache } from '../../store/content-cache.ts';
import type { Fence, GraphReader, GraphWriter, RunRecord } from '../../store/port.ts';
import type { Reading } from '../changeset.ts';
import { recordRename } from '../decisions/rename.ts';
import { holdReason, type HoldLimits } from './hold.ts';
import { APPLY_LEASE, underLease, type LeaseTaker } from './lease.ts';
import { keepHeld } from './held.ts';
import { endHeld, ended, tally } from './runs.ts';

export interface TakeInOptions extends LeaseTaker {
  readonly store: GraphReader & GraphWriter;
  /** Null: nothing is held, because a person asked for exactly this. */
  readonly hold: HoldLimits | null;
  /** The lease of the source. */
  readonly fence: Fence;
  readonly startedAt: string;
  /** The run under way that this ends. */
  readonly run?: RunRecord | null;
  /** Why the source goes back to an earlier revision, where it does. */
  readonly rolledBack?: string;
  /** Keeps what a held run would need to be approved. */
  readonly cache: ContentCache | null;
}

/** What became of a reading. */
export interface TakenIn {
  readonly state: 'done' | 'unchanged' | 'held';
  readonly run: string | null;
  readonly rowsWritten: number;
  /** Why it is held. */
  readonly reason: string | null;
}

/** How long a change set waits for others to be written, in milliseconds. */
const APPLY_PATIENCE = 600_000;

async function holdBack(reading: Reading, reason: string, options: TakeInOptions): Promise<TakenIn> {
  const { store, now, run, startedAt } = options;
  const { source } = reading.changeSet;
  const [waiting] = run ? [run] : await store.runs({ source: source.id, states: ['held'], limit: 1 });
  const held: Omit<RunRecord, 'id'> = {
    source: source.id,
    state: 'held',
    startedAt,
    finishedAt: now().toISOString(),
    revision: source.revision,
    ...tally(reading.changeSet),
    documentsRead: reading.documentsRead,
    message: reason,
  };
  const isKnown = waiting?.state === 'held' && waiting.revision === source.revision;
  const saved = isKnown ? waiting : await store.saveRun(run ? { ...held, id: run.id } : held);
  if (options.cache) keepHeld(options.cache, saved.id, reading);
  await endHeld(store, source.id, saved.id, now());
  return { state: 'held', run: saved.id, rowsWritten: 0, reason };
}

/** A repository that got another name is one resource with what it was. @returns rows written */
async function noteRename(
  { formerAddress, changeSet }: Reading,
  store: TakeInOptions['store'],
  now: Date,
): Promise<number> {
  const { address } = changeSet.source;
  return formerAddress === null || address === null ? 0 : recordRename(store, formerAddress, address, now);
}

/**
 * Writes a reading under the store's lease, or holds it back for a person. Ends the run that is under way, if any.
 * Throws `LEASE_LOST` when another process has taken over the source, `SOURCE_UNAVAILABLE` when others keep writing.
 */
export async function takeIn(reading: Reading, options: TakeInOptions): Promise<TakenIn> {
  const { store, now, hold, run = null, startedAt } = options;
  const reason = hold && holdReason(reading, hold);
  if (reason !== null) return holdBack(reading, reason, options);
  const written = await underLease(
    store,
    APPLY_LEASE,
    { ...options, patience: APPLY_PATIENCE },
    async (apply) =>
      store.apply(
        reading.changeSet,
        { startedAt, finishedAt: now().toISOString() },
        {
          ...(run === null ? {} : { run: run.id }),
          ...(options.rolledBack === undefined ? {} : { state: 'rolled-back', message: options.rolledBack }),
          fences: [options.fence, apply],
        },
      ),
  );
  if (written === null) {
    throw new CairnError(
      'SOURCE_UNAVAILABLE',
      'Other processes have been writing to the store for ten minutes; it is tried again later.',
    );
  }
  const { result } = written;
  const renamed = await noteRename(reading, store, now());
  await endHeld(store, reading.changeSet.source.id, run?.id ?? null, now());
  if (result.run === null && run !== null) {
    await store.saveRun({
      ...{ ...ended(run), state: 'done', startedAt, finishedAt: now().toISOString() },
      revision: reading.changeSet.source.revision,
      message: 'Nothing has changed.',
    });
  }
  return {
    state: result.run === null ? 'unchanged' : 'done',
    run: result.run ?? run?.id ?? null,
    rowsWritten: result.rowsWritten + renamed,
    reason: null,
  };
}
