import type { GraphWriter } from '../../port.ts';
import { numberOfRun } from '../../runs.ts';
import { whole, type Connection, type Query } from '../connection.ts';
import { writeRows } from './batches.ts';
import { lockGraph, raiseGeneration } from './graph.ts';
import { writeLines } from './log.ts';
import { nextNumber, writeRuns } from './runs.ts';

/** Sees to it that later numbers are higher than these. */
async function raiseCounter(query: Query, name: string, numbers: readonly number[]): Promise<void> {
  const most = numbers.reduce((one, other) => Math.max(one, other), 0);
  await query(
    'MERGE (c:Counter {name: $name}) SET c.last = CASE WHEN coalesce(c.last, 0) < $most THEN $most ELSE c.last END',
    { name, most: whole(most) },
  );
}

/** Runs and lines of the log that come from another store, with the numbers they had there. */
export function createRestored(connection: Connection): Pick<GraphWriter, 'restoreRuns' | 'restoreChanges'> {
  return {
    restoreRuns: (runs, revisions) =>
      connection.write(async (query) => {
        await lockGraph(query);
        await query('MATCH (r:Run) DELETE r');
        await writeRuns(query, runs);
        const first = revisions.length === 0 ? 0 : await nextNumber(query, 'kept', revisions.length);
        const kept = revisions.map(({ run, ...each }, index) => [
          whole(numberOfRun(run)),
          JSON.stringify(each),
          whole(first + revisions.length - 1 - index),
        ]);
        const keep = 'MATCH (r:Run {number: row[0]}) SET r.kept = row[1], r.keptOrder = row[2]';
        await writeRows(query, `UNWIND $rows AS row ${keep}`, kept);
        await raiseCounter(
          query,
          'run',
          runs.map(({ id }) => numberOfRun(id)),
        );
        await raiseGeneration(query, 0);
      }),
    restoreChanges: (changes) =>
      connection.write(async (query) => {
        await lockGraph(query);
        const numbers = changes.map(({ sequence }) => sequence);
        const forget = 'UNWIND $rows AS number MATCH (c:Change {sequence: number}) DETACH DELETE c';
        await writeRows(query, forget, numbers.map(whole));
        await writeLines(query, changes);
        await raiseCounter(query, 'change', numbers);
        await raiseGeneration(query, 0);
      }),
  };
}
