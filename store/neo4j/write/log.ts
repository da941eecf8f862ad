import type { ChangeSet, EntryChange } from '../../../schema/index.ts';
import type { ApplyOptions } from '../../port.ts';
import { runRecord, type RunTimes } from '../../runs.ts';
import { whole, type Query } from '../connection.ts';
import { propertiesFrom, writeRows } from './batches.ts';
import { endOlderRuns, keepRevision, newRunId, nextNumber, writeRun } from './runs.ts';

/** Columns of a line of the log. */
export const CHANGE: readonly string[] = [
  'sequence',
  'run',
  'at',
  'revision',
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

interface Logged {
  readonly run: string;
  readonly at: string;
  readonly revision: string;
}

/** Notes what lines are about. @param topics id of a topic and number of a line, each */
export function linkTopics(query: Query, topics: readonly (readonly unknown[])[]): Promise<void> {
  return writeRows(
    query,
    `UNWIND $rows AS row MATCH (c:Change {sequence: row[1]})
     MERGE (t:ChangeTopic {id: row[0]}) CREATE (c)-[:TOUCHES]->(t)`,
    topics,
  );
}

/** Adds lines to the change log, in order. @returns rows written */
async function writeChanges(query: Query, logged: Logged, changes: readonly EntryChange[]): Promise<number> {
  if (changes.length === 0) return 0;
  const first = await nextNumber(query, 'change', changes.length);
  const { run, at, revision } = logged;
  const topics: (readonly unknown[])[] = [];
  const lines = changes.map((change, index) => {
    const { kind, entity, source, path, line, before, after, was, title = null } = change;
    const sequence = whole(first + index);
    for (const topic of new Set(change.topics)) topics.push([topic, sequence]);
    const facts = [before, after, was ?? null].map((each) => each && JSON.stringify(each));
    return [sequence, run, at, revision, source, kind, entity, path, whole(line), ...facts, title];
  });
  await writeRows(query, `UNWIND $rows AS row CREATE (:Change ${propertiesFrom(CHANGE)})`, lines);
  await linkTopics(query, topics);
  return lines.length + topics.length;
}

/** Forgets the lines of a source. @returns rows written */
export async function forgetChanges(query: Query, source: string): Promise<number> {
  const rows = await query<[number]>('MATCH (c:Change {source: $source}) DETACH DELETE c RETURN 1', {
    source,
  });
  return rows.length;
}

/** How a part of a reading is logged. */
export interface LogOptions extends Omit<ApplyOptions, 'fences'> {
  /** Of the whole reading, when this is a part of it. */
  readonly whole?: Pick<ChangeSet, 'source' | 'put' | 'changes'>;
  /** True while other parts are still to come: nothing is kept yet. */
  readonly isPart?: boolean;
}

/**
 * Records a run, its lines of the change log and the revision it leaves behind.
 * @returns the run's id and the rows written
 */
export async function logRun(
  query: Query,
  part: ChangeSet,
  times: RunTimes,
  options: LogOptions,
): Promise<{ readonly run: string; readonly written: number }> {
  const { source } = part;
  const { put, changes } = options.whole ?? part;
  const id = options.run ?? (await newRunId(query));
  const state = options.state ?? 'done';
  const run = runRecord({ source, put, changes }, times, {
    id,
    state: options.isPart ? 'applying' : state,
    message: options.message ?? null,
  });
  const goesBack = options.isPart === true && state === 'rolled-back' ? options.whole?.source : undefined;
  await writeRun(query, {
    ...run,
    ...(goesBack ? { asked: { kind: 'roll-back', revision: goesBack.revision } } : {}),
  });
  if (!options.isPart) {
    await keepRevision(query, id, source);
    await endOlderRuns(query, source.id, id);
  }
  const logged = { run: id, at: times.finishedAt, revision: source.revision };
  return { run: id, written: 1 + (await writeChanges(query, logged, part.changes)) };
}
