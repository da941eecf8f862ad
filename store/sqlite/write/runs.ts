import { CairnError, compareCodePoints, type SourceRecord } from '../../../schema/index.ts';
import { KEPT_REVISIONS, type GraphWriter, type RunRecord } from '../../port.ts';
import type { Database } from '../database.ts';
import { inTransaction } from '../transaction.ts';

/** The key inside `run/<key>`. Throws `BAD_USER_INPUT` for anything else. */
export function keyOfRun(id: string): number {
  const [, digits] = /^run\/(\d{1,15})$/.exec(id) ?? [];
  if (digits === undefined) {
    throw new CairnError('BAD_USER_INPUT', `"${id}" is no run; "cairn runs list" shows their ids.`);
  }
  return Number(digits);
}

/** An id that no run ever had. */
export function runKey(database: Database): string {
  const last = database
    .prepareArrays<[number]>("SELECT seq FROM sqlite_sequence WHERE name = 'run'")
    .get()?.[0];
  return `run/${String((last ?? 0) + 1)}`;
}

/** Records a run, new or known; what it keeps is left alone. */
export function writeRun(database: Database, run: RunRecord): void {
  database
    .prepare(
      `INSERT INTO run (key, source, state, finished_at, record) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET source = excluded.source, state = excluded.state,
         finished_at = excluded.finished_at, record = excluded.record`,
    )
    .run(keyOfRun(run.id), run.source, run.state, run.finishedAt, JSON.stringify(run));
}

/** Notes with a run what its source is made of now, and forgets what is older than the last `KEPT_REVISIONS`. */
export function keepRevision(database: Database, source: number, run: string, record: SourceRecord): void {
  const documents = database
    .prepareArrays<[path: string, hash: string, asked: string]>(
      'SELECT path, content_hash, asked FROM document WHERE source = ? ORDER BY path',
    )
    .all(source);
  const files = Object.fromEntries(documents.map(([path, hash]) => [path, hash]));
  const asked = new Set<string>();
  for (const [, , answers] of documents) {
    if (answers === '{}') continue;
    for (const [path, existed] of Object.entries(JSON.parse(answers) as Record<string, boolean>)) {
      if (existed && !Object.hasOwn(files, path)) asked.add(path);
    }
  }
  const kept = JSON.stringify({ record, files, asked: [...asked].sort(compareCodePoints) });
  database
    .prepare(
      `UPDATE run SET kept = ?, kept_order = 1 + (SELECT coalesce(max(kept_order), 0) FROM run WHERE source = ?)
       WHERE key = ?`,
    )
    .run(kept, record.id, keyOfRun(run));
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
        const run: RunRecord = { ...given, id: given.id ?? runKey(database) };
        writeRun(database, run);
        return run;
      }),
  };
}
