import type { ChangeKind, ChangeSet } from '../../../schema/index.ts';
import type { ApplyOptions, RunRecord } from '../../port.ts';
import type { Database } from '../database.ts';
import { writeChanges } from './changes.ts';
import { keyOfRun, keepRevision, runKey, writeRun } from './runs.ts';

export interface RunTimes {
  readonly startedAt: string;
  readonly finishedAt: string;
}

/**
 * Records a run, its lines of the change log and the revision it leaves behind.
 * @param source key of the source
 * @returns the run's id and the rows written
 */
export function logRun(
  database: Database,
  source: number,
  { source: record, put, changes }: ChangeSet,
  times: RunTimes,
  { run: known, state = 'done', message = null }: Omit<ApplyOptions, 'fences'> = {},
): { readonly run: string; readonly written: number } {
  const id = known ?? runKey(database);
  const count = (kind: ChangeKind): number =>
    changes.reduce((sum, change) => sum + Number(change.kind === kind), 0);
  const run: RunRecord = {
    id,
    source: record.id,
    state,
    startedAt: times.startedAt,
    finishedAt: times.finishedAt,
    revision: record.revision,
    added: count('added'),
    edited: count('edited'),
    moved: count('moved'),
    removed: count('removed'),
    renamed: count('renamed'),
    documentsRead: put.length,
    message,
  };
  writeRun(database, run);
  keepRevision(database, source, id, record);
  return { run: id, written: 1 + writeChanges(database, source, keyOfRun(id), changes) };
}
