import type { SourceRecord } from '../../../schema/index.ts';
import { KEPT_REVISIONS, type GraphWriter, type RunRecord } from '../../port.ts';
import { keptRevision, numberOfRun, runId, type KeptDocument } from '../../runs.ts';
import type { Database } from '../database.ts';
import { inTransaction } from '../transaction.ts';

/** An id that no run ever had. */
export function newRunId(database: Database): string {
  const last = database
    .prepareArrays<[number]>("SELECT seq FROM sqlite_sequence WHERE name = 'run'")
    .get()?.[0];
  return runId((last ?? 0) + 1);
}

/** Records a run, new or known; what it keeps is left alone. */
export function writeRun(database: Database, run: RunRecord): void {
  database
    .prepare(
      `INSERT INTO run (key, source, state, finished_at, record) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET source = excluded.source, state = excluded.state,
         finished_at = excluded.finished_at, record = excluded.record`,
    )
    .run(numberOfRun(run.id), run.source, run.state, run.finishedAt, JSON.stringify(run));
}

/** Notes with a run what its source is made of now, and forgets what is older than the last `KEPT_REVISIONS`. */
export function keepRevision(database: Database, source: number, run: string, record: SourceRecord): void {
  const documents = database
    .prepareArrays<KeptDocument>(
      'SELECT path, content_hash, asked FROM document WHERE source = ? ORDER BY path',
    )
    .all(source);
  const kept = JSON.stringify(keptRevision(record, documents));
  database
    .prepare(
      `UPDATE run SET kept = ?, kept_order = 1 + (SELECT coalesce(max(kept_order), 0) FROM run WHERE source = ?)
       WHERE key = ?`,
    )
    .run(kept, record.id, numberOfRun(run));
  database
    .prepare(
      `UPDATE run SET kept = NULL WHERE key IN (SELECT key FROM run
         WHERE source = ? AND kept IS NOT NULL ORDER BY kept_order DESC LIMIT -1 OFFSET ?)`,
    )
    .run(record.id, KEPT_REVISIONS);
}

/** Forgets the runs of a source. @returns rows written */
export function forgetRuns(database: Database, source: string): number {
  return Number(database.prepare('DELETE FROM run WHERE source = ?').run(source).changes);
}

export function createRuns(database: Database): Pick<GraphWriter, 'saveRun'> {
  return {
    saveRun: async (given) =>
      inTransaction(database, () => {
        const run: RunRecord = { ...given, id: given.id ?? newRunId(database) };
        writeRun(database, run);
        return run;
      }),
  };
}
