import type { ChangeSet } from '../../../schema/index.ts';
import type { ApplyOptions } from '../../port.ts';
import { numberOfRun, runRecord, type RunTimes } from '../../runs.ts';
import type { Database } from '../database.ts';
import { writeChanges } from './changes.ts';
import { keepRevision, newRunId, writeRun } from './runs.ts';

/**
 * Records a run, its lines of the change log and the revision it leaves behind.
 * @param source key of the source
 * @returns the run's id and the rows written
 */
export function logRun(
  database: Database,
  source: number,
  changeSet: ChangeSet,
  times: RunTimes,
  { run: known, state = 'done', message = null }: Omit<ApplyOptions, 'fences'> = {},
): { readonly run: string; readonly written: number } {
  const id = known ?? newRunId(database);
  const run = runRecord(changeSet, times, { id, state, message });
  writeRun(database, run);
  keepRevision(database, source, id, changeSet.source);
  return { run: id, written: 1 + writeChanges(database, source, numberOfRun(id), changeSet.changes) };
}
