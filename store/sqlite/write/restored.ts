import type { GraphWriter } from '../../port.ts';
import { numberOfRun } from '../../runs.ts';
import type { Database } from '../database.ts';
import { inTransaction } from '../transaction.ts';
import { raiseGeneration } from './apply.ts';
import { CHANGE_COLUMNS, changeRow } from './changes.ts';
import { writeRun } from './runs.ts';

/** Runs and lines of the log that come from another store, with the numbers they had there. */
export function createRestored(database: Database): Pick<GraphWriter, 'restoreRuns' | 'restoreChanges'> {
  return {
    restoreRuns: async (runs, revisions) =>
      inTransaction(database, () => {
        database.exec('DELETE FROM run');
        for (const run of runs) writeRun(database, run);
        const keep = database.prepare('UPDATE run SET kept = ?, kept_order = ? WHERE key = ?');
        for (const [index, { run, ...kept }] of revisions.entries()) {
          keep.run(JSON.stringify(kept), revisions.length - index, numberOfRun(run));
        }
        raiseGeneration(database);
      }),
    restoreChanges: async (changes) =>
      inTransaction(database, () => {
        const findSource = database.prepareArrays<[number]>('SELECT key FROM source WHERE id = ?');
        const save = database.prepare(
          `INSERT OR REPLACE INTO change (${CHANGE_COLUMNS.join(', ')})
           VALUES (${CHANGE_COLUMNS.map(() => '?').join(', ')})`,
        );
        const forget = database.prepare('DELETE FROM change_topic WHERE sequence = ?');
        const about = database.prepare('INSERT INTO change_topic (topic, sequence) VALUES (?, ?)');
        for (const change of changes) {
          const { sequence, topics } = change;
          const source = findSource.get(change.source)?.[0];
          if (source === undefined) continue;
          save.run(...changeRow({ sequence, run: numberOfRun(change.run), source }, change));
          forget.run(sequence);
          for (const topic of new Set(topics)) about.run(topic, sequence);
        }
        raiseGeneration(database);
      }),
  };
}
