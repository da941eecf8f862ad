import type { EntryChange } from '../../../schema/index.ts';
import { changeKinds } from '../codes.ts';
import type { Database } from '../database.ts';
import { createInserter } from '../inserter.ts';

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
  const columns = [
    'sequence',
    'run',
    'source',
    'kind',
    'entity',
    'path',
    'line',
    'before',
    'after',
    'was',
    'title',
  ];
  const lines = createInserter(database, 'change', columns);
  const about = createInserter(database, 'change_topic', ['topic', 'sequence']);
  let sequence = last ?? 0;
  for (const { kind, entity, path, line, before, after, was, title, topics } of changes) {
    sequence += 1;
    const facts = [before, after, was ?? null].map((each) => each && JSON.stringify(each));
    lines.add([sequence, run, source, changeKinds.of(kind), entity, path, line, ...facts, title ?? null]);
    for (const topic of new Set(topics)) about.add([topic, sequence]);
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
