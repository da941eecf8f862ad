import type { RefreshFailure, StandingSource } from '../ingest/refresh.ts';
import type { SourceOutcome } from '../ingest/run.ts';
import { afterFailure, afterSuccess, afterWaiting } from '../ingest/jobs/standing.ts';
import { CairnError } from '../schema/index.ts';
import type { GraphReader, GraphWriter, SourceSettings } from '../store/port.ts';

type Settable = GraphReader & GraphWriter;
type Change = (settings: SourceSettings) => Partial<SourceSettings>;

async function change(store: Settable, source: string, to: Change): Promise<void> {
  const settings = (await store.settings()).find((each) => each.source === source);
  if (settings) await store.changeSettings(source, to(settings));
}

/** Notes with the settings of sources that they were asked and have nothing to be read. */
export async function noteStanding(
  store: Settable,
  standing: readonly StandingSource[],
  now: Date,
): Promise<void> {
  for (const { id, why } of standing) await change(store, id, (settings) => afterWaiting(settings, why, now));
}

/** Notes with the settings of sources that they could not be read, and why. */
export async function noteFailures(
  store: Settable,
  failures: readonly RefreshFailure[],
  now: Date,
): Promise<void> {
  for (const { id, error } of failures) {
    await change(store, id, (settings) => afterFailure(settings, error, now));
  }
}

/** Notes with the settings of a source what its reading came to. */
export async function noteOutcome(
  store: Settable,
  { id, state, revision, reason }: SourceOutcome,
  cause: unknown,
  leaves: string | null,
  now: Date,
): Promise<void> {
  if (state === 'failed') {
    const error = cause instanceof CairnError ? cause : new CairnError('UNREADABLE', String(cause), cause);
    await change(store, id, (settings) => afterFailure(settings, error, now));
  } else if (state === 'held')
    await change(store, id, (settings) => afterWaiting(settings, reason ?? null, now));
  else {
    const lifted = revision === leaves ? {} : { pinned: null, rejected: null };
    await change(store, id, (settings) => ({ ...afterSuccess(settings, now), ...lifted }));
  }
}
