import type { ChangeSet, EntryChange } from '../../../schema/index.ts';
import { factTexts, SAID } from '../../change-line.ts';
import type { ApplyOptions, ChangeRecord } from '../../port.ts';
import { runRecord, type RunTimes } from '../../runs.ts';
import { whole, type Query } from '../connection.ts';
import { propertiesFrom, writeRows } from './batches.ts';
import { endOlderRuns, keepRevision, newRunId, nextNumber, writeRuns } from './runs.ts';

/** Columns of a line of the log, as `changeRow` fills them. */
const CHANGE: readonly string[] = ['sequence', 'run', 'at', 'revision', 'source', ...SAID];

/** A line of the log with its own number. */
type Line = EntryChange & Pick<ChangeRecord, 'sequence' | 'run' | 'at' | 'revision'>;

function changeRow(change: Line): readonly unknown[] {
  const { sequence, run, at, revision, source, kind, entity, path, line } = change;
  return [whole(sequence), run, at, revision, source, kind, entity, path, whole(line), ...factTexts(change)];
}

/** Writes lines of the log that are not there, and what they are about. @returns rows written */
export async function writeLines(query: Query, lines: readonly Line[]): Promise<number> {
  const topics = lines.flatMap(({ topics: about, sequence }) =>
    [...new Set(about)].map((topic) => [topic, whole(sequence)]),
  );
  await writeRows(
    query,
    `UNWIND $rows AS row CREATE (:Change ${propertiesFrom(CHANGE)})`,
    lines.map(changeRow),
  );
  await writeRows(
    query,
    `UNWIND $rows AS row MATCH (c:Change {sequence: row[1]})
     MERGE (t:ChangeTopic {id: row[0]}) CREATE (c)-[:TOUCHES]->(t)`,
    topics,
  );
  return lines.length + topics.length;
}

/** Adds lines to the change log, in order. @returns rows written */
async function addLines(
  query: Query,
  changes: readonly EntryChange[],
  logged: Pick<ChangeRecord, 'run' | 'at' | 'revision'>,
): Promise<number> {
  if (changes.length === 0) return 0;
  const first = await nextNumber(query, 'change', changes.length);
  return writeLines(
    query,
    changes.map((change, index) => ({ ...change, ...logged, sequence: first + index })),
  );
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
  await writeRuns(query, [
    { ...run, ...(goesBack ? { asked: { kind: 'roll-back', revision: goesBack.revision } } : {}) },
  ]);
  if (!options.isPart) {
    await keepRevision(query, id, source);
    await endOlderRuns(query, source.id, id);
  }
  const logged = { run: id, at: times.finishedAt, revision: source.revision };
  return { run: id, written: 1 + (await addLines(query, part.changes, logged)) };
}
