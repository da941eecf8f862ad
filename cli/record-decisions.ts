import { refreshFigures } from '../ingest/jobs/deriving.ts';
import type { Decision } from '../schema/index.ts';
import type { Store } from '../store/port.ts';
import { holderName } from './holder.ts';
import { areaNames, packOf } from './known-pack.ts';
import type { Settings } from './settings.ts';

/** Decisions to record, and those to take back first. */
export interface DecisionWork {
  readonly put: readonly Decision[];
  readonly undo?: readonly string[];
}

/** Records and takes back decisions, and computes anew what depends on the whole graph. @returns rows written */
export async function recordDecisions(store: Store, settings: Settings, work: DecisionWork): Promise<number> {
  let written = 0;
  for (const id of work.undo ?? []) written += (await store.undo(id)).rowsWritten;
  written += (await store.decide(work.put)).rowsWritten;
  if (written === 0) return 0;
  const taker = { now: () => new Date(), holder: holderName() };
  await refreshFigures(store, areaNames(await packOf(settings)), taker);
  return written;
}
