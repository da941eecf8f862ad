import type { GraphWriter } from '../../port.ts';
import { numberOfRun } from '../../runs.ts';
import { changeKinds } from '../codes.ts';
import type { Database } from '../database.ts';
import { inTransaction } from '../transaction.ts';
import { raiseGeneration } from './apply.ts';
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
          `INSERT OR REPLACE INTO change (sequence, run, source, kind, entity, path, line, before, after, was, title)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        );
        const forget = database.prepare('DELETE FROM change_topic WHERE sequence = ?');
        const about = database.prepare('INSERT INTO change_topic (topic, sequence) VALUES (?, ?)');
        for (const { sequence, run, source, kind, entity, path, line, ...said } of changes) {
          const key = findSource.get(source)?.[0];
          if (key === undefined) continue;
          const facts = [said.before, said.after, said.was].map((each) => each && JSON.stringify(each));
          const place = [changeKinds.of(kind), entity, path, line] as const;
          save.run(sequence, numberOfRun(run), key, ...place, ...facts, said.title);
          forget.run(sequence);
          for (const topic of new Set(said.topics)) about.run(topic, sequence);
        }
        raiseGeneration(database);
      }),
  };
}
