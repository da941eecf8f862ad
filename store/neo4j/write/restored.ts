import type { GraphWriter } from '../../port.ts';
import { numberOfRun } from '../../runs.ts';
import { whole, type Connection, type Query } from '../connection.ts';
import { propertiesFrom, writeRows } from './batches.ts';
import { lockGraph, raiseGeneration } from './graph.ts';
import { CHANGE, linkTopics } from './log.ts';
import { nextNumber } from './runs.ts';

/** Sees to it that later numbers are higher than these. */
async function raiseCounter(query: Query, name: string, numbers: readonly number[]): Promise<void> {
  const most = numbers.reduce((one, other) => Math.max(one, other), 0);
  await query(
    'MERGE (c:Counter {name: $name}) SET c.last = CASE WHEN coalesce(c.last, 0) < $most THEN $most ELSE c.last END',
    { name, most: whole(most) },
  );
}

const RUNS = `UNWIND $rows AS row CREATE (:Run {number: row[0], id: row[1], source: row[2], state: row[3],
  revision: row[4], finishedAt: row[5], record: row[6]})`;

/** Runs and lines of the log that come from another store, with the numbers they had there. */
export function createRestored(connection: Connection): Pick<GraphWriter, 'restoreRuns' | 'restoreChanges'> {
  return {
    restoreRuns: (runs, revisions) =>
      connection.write(async (query) => {
        await lockGraph(query);
        await query('MATCH (r:Run) DELETE r');
        const rows = runs.map((run) => [
          ...[whole(numberOfRun(run.id)), run.id, run.source, run.state, run.revision, run.finishedAt],
          JSON.stringify(run),
        ]);
        await writeRows(query, RUNS, rows);
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
        const lines = changes.map(({ sequence, run, at, revision, source, kind, entity, ...said }) => {
          const facts = [said.before, said.after, said.was].map((each) => each && JSON.stringify(each));
          const place = [said.path, whole(said.line)];
          return [whole(sequence), run, at, revision, source, kind, entity, ...place, ...facts, said.title];
        });
        await writeRows(query, `UNWIND $rows AS row CREATE (:Change ${propertiesFrom(CHANGE)})`, lines);
        await linkTopics(
          query,
          changes.flatMap(({ topics, sequence }) =>
            [...new Set(topics)].map((topic) => [topic, whole(sequence)]),
          ),
        );
        await raiseCounter(query, 'change', numbers);
        await raiseGeneration(query, 0);
      }),
  };
}
