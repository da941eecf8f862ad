import type { EntryChange } from '../../../schema/index.ts';
import { factTexts, SAID } from '../../change-line.ts';
import { changeKinds } from '../codes.ts';
import type { Database, Value } from '../database.ts';
import { createInserter } from '../inserter.ts';

/** The columns of a line of the change log, in the order of `changeRow`. */
export const CHANGE_COLUMNS: readonly string[] = ['sequence', 'run', 'source', ...SAID];

/** Where a line of the log stands: its number, and the keys of its run and source. */
export interface ChangePlace {
  readonly sequence: number;
  readonly run: number;
  readonly source: number;
}

/** One value for each of `CHANGE_COLUMNS`. */
export function changeRow({ sequence, run, source }: ChangePlace, change: EntryChange): readonly Value[] {
  const { kind, entity, path, line } = change;
  return [sequence, run, source, changeKinds.of(kind), entity, path, line, ...factTexts(change)];
}

/** Adds lines to the change log, in order. @param run key of the run that found them @returns rows written */
export function writeChanges(
  database: Database,
  source: number,
  run: number,
  changes: readonly EntryChange[],
): number {
  const last = database
    .prepareArrays<[number]>("SELECT seq FROM sqlite_sequence WHERE name = 'change'")
    .get()?.[0];
  const lines = createInserter(database, 'change', CHANGE_COLUMNS);
  const about = createInserter(database, 'change_topic', ['topic', 'sequence']);
  let sequence = last ?? 0;
  for (const change of changes) {
    sequence += 1;
    lines.add(changeRow({ sequence, run, source }, change));
    for (const topic of new Set(change.topics)) about.add([topic, sequence]);
  }
  return lines.flush() + about.flush();
}

/** Forgets the lines of a source. @returns rows written */
export function forgetChanges(database: Database, source: number): number {
  const topics = database
    .prepare('DELETE FROM change_topic WHERE sequence IN (SELECT sequence FROM change WHERE source = ?)')
    .run(source);
  const lines = database.prepare('DELETE FROM change WHERE source = ?').run(source);
  return Number(topics.changes) + Number(lines.changes);
}
