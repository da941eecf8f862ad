import type { ChangeKind, ChangeSet } from '../../../schema/index.ts';
import type { RunRecord } from '../../port.ts';
import { changeKinds } from '../codes.ts';
import type { Database } from '../database.ts';
import { createInserter } from '../inserter.ts';

export interface RunTimes {
  readonly startedAt: string;
  readonly finishedAt: string;
}

/** Records a run and its lines of the change log. @returns the run's id and the rows written */
export function logRun(
  database: Database,
  source: number,
  { source: record, put, changes }: ChangeSet,
  times: RunTimes,
): { readonly run: string; readonly written: number } {
  const last = database
    .prepareArrays<[number]>("SELECT seq FROM sqlite_sequence WHERE name = 'run'")
    .get()?.[0];
  const key = (last ?? 0) + 1;
  const count = (kind: ChangeKind): number =>
    changes.reduce((sum, change) => sum + Number(change.kind === kind), 0);
  const run: RunRecord = {
    id: `run/${String(key)}`,
    source: record.id,
    state: 'done',
    startedAt: times.startedAt,
    finishedAt: times.finishedAt,
    revision: record.revision,
    added: count('added'),
    edited: count('edited'),
    moved: count('moved'),
    removed: count('removed'),
    renamed: count('renamed'),
    documentsRead: put.length,
    message: null,
  };
  database
    .prepare('INSERT INTO run VALUES (?, ?, ?, ?)')
    .run(key, source, times.finishedAt, JSON.stringify(run));
  const lines = createInserter(database, 'change', [
    'run',
    'source',
    'kind',
    'entity',
    'path',
    'line',
    'before',
    'after',
  ]);
  for (const { kind, entity, path, line, before, after } of changes) {
    const facts = [before, after].map((each) => each && JSON.stringify(each));
    lines.add([key, source, changeKinds.of(kind), entity, path, line, ...facts]);
  }
  return { run: run.id, written: 1 + lines.flush() };
}

/** Forgets the runs of a source and its lines of the log. @returns rows written */
export function forgetLog(database: Database, source: number): number {
  return ['run', 'change'].reduce(
    (sum, table) =>
      sum + Number(database.prepare(`DELETE FROM ${table} WHERE source = ?`).run(source).changes),
    0,
  );
}
