import type { SourceRecord } from '../../../schema/index.ts';
import { KEPT_REVISIONS, type GraphWriter, type RunRecord } from '../../port.ts';
import { keptRevision, numberOfRun, runId, type KeptDocument } from '../../runs.ts';
import { whole, type Connection, type Query } from '../connection.ts';
import { writeRows } from './batches.ts';

/** The next numbers of a counter, none of which was ever given: answers the first of `many`. */
export async function nextNumber(query: Query, name: string, many = 1): Promise<number> {
  const [row] = await query<[number]>(
    'MERGE (c:Counter {name: $name}) SET c.last = coalesce(c.last, 0) + $many RETURN c.last',
    { name, many: whole(many) },
  );
  return (row?.[0] ?? many) - many + 1;
}

export async function newRunId(query: Query): Promise<string> {
  return runId(await nextNumber(query, 'run'));
}

/** Records runs, new or known; what they keep is left alone. */
export function writeRuns(query: Query, runs: readonly RunRecord[]): Promise<void> {
  return writeRows(
    query,
    `UNWIND $rows AS row MERGE (r:Run {number: row[0]}) SET r.id = row[1], r.source = row[2], r.state = row[3],
       r.revision = row[4], r.finishedAt = row[5], r.record = row[6]`,
    runs.map((run) => [
      ...[whole(numberOfRun(run.id)), run.id, run.source, run.state, run.revision, run.finishedAt],
      JSON.stringify(run),
    ]),
  );
}

/** Runs of a source that were left half written by a process that ended; this one has finished their work. */
export async function endOlderRuns(query: Query, source: string, run: string): Promise<void> {
  const open = await query<[string]>(
    "MATCH (r:Run {source: $source, state: 'applying'}) WHERE r.id <> $run RETURN r.record",
    { source, run },
  );
  for (const [text] of open) {
    const record = JSON.parse(text) as RunRecord;
    await writeRuns(query, [{ ...record, state: 'done', message: `It was cut short; ${run} finished it.` }]);
  }
}

/** Notes with a run what its source is made of now, and forgets what is older than the last `KEPT_REVISIONS`. */
export async function keepRevision(query: Query, run: string, record: SourceRecord): Promise<void> {
  const documents = await query<KeptDocument>(
    'MATCH (d:Document {source: $source}) RETURN d.path, d.contentHash, d.asked ORDER BY d.path',
    { source: record.id },
  );
  await query(
    `MATCH (r:Run {number: $number}) SET r.kept = $kept, r.keptOrder = $order
     WITH r MATCH (old:Run {source: r.source}) WHERE old.kept IS NOT NULL
     WITH old ORDER BY old.keptOrder DESC SKIP $most REMOVE old.kept, old.keptOrder`,
    {
      number: whole(numberOfRun(run)),
      kept: JSON.stringify(keptRevision(record, documents)),
      order: whole(await nextNumber(query, 'kept')),
      most: whole(KEPT_REVISIONS),
    },
  );
}

/** Forgets the runs of a source. @returns rows written */
export async function forgetRuns(query: Query, source: string): Promise<number> {
  const rows = await query<[number]>('MATCH (r:Run {source: $source}) DELETE r RETURN 1', { source });
  return rows.length;
}

export function createRuns(connection: Connection): Pick<GraphWriter, 'saveRun'> {
  return {
    saveRun: (given) =>
      connection.write(async (query) => {
        const run: RunRecord = { ...given, id: given.id ?? (await newRunId(query)) };
        await writeRuns(query, [run]);
        return run;
      }),
  };
}
