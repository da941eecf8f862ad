import { deriveFigures } from '../ingest/derive/index.ts';
import { loadPack } from '../ingest/link/index.ts';
import { readPackFiles } from '../ingest/source/pack.ts';
import type { Decision } from '../schema/index.ts';
import type { Store } from '../store/port.ts';
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
  const areas = settings.pack === null ? [] : loadPack(await readPackFiles(settings.pack)).areas;
  await store.saveDerived(await deriveFigures(store, new Map(areas.map(({ id, name }) => [id, name]))));
  return written;
}
