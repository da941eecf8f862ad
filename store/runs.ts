import {
  CairnError,
  compareCodePoints,
  type ChangeKind,
  type ChangeSet,
  type SourceRecord,
} from '../schema/index.ts';
import type { KeptRevision, RunRecord, RunState } from './records.ts';

const RUN = /^run\/(\d{1,15})$/;

export function runId(number: number): string {
  return `run/${String(number)}`;
}

/** The number inside `run/<number>`; 0, which no run has, for anything else. */
export function knownNumberOfRun(id: string): number {
  return Number(RUN.exec(id)?.[1] ?? 0);
}

/** The number inside `run/<number>`. Throws `BAD_USER_INPUT` for anything else. */
export function numberOfRun(id: string): number {
  if (RUN.test(id)) return knownNumberOfRun(id);
  throw new CairnError('BAD_USER_INPUT', `"${id}" is no run; "cairn runs list" shows their ids.`);
}

/** ISO 8601. */
export interface RunTimes {
  readonly startedAt: string;
  readonly finishedAt: string;
}

/** The run that a change set was applied in. */
export function runRecord(
  { source, put, changes }: Omit<ChangeSet, 'drop'>,
  { startedAt, finishedAt }: RunTimes,
  { id, state, message }: { readonly id: string; readonly state: RunState; readonly message: string | null },
): RunRecord {
  const count = (kind: ChangeKind): number =>
    changes.reduce((sum, change) => sum + Number(change.kind === kind), 0);
  return {
    id,
    source: source.id,
    state,
    startedAt,
    finishedAt,
    revision: source.revision,
    added: count('added'),
    edited: count('edited'),
    moved: count('moved'),
    removed: count('removed'),
    renamed: count('renamed'),
    documentsRead: put.length,
    message,
  };
}

/** A stored document as far as a kept revision needs it; `asked` is JSON: path → whether it existed. */
export type KeptDocument = readonly [path: string, contentHash: string, asked: string];

/** What a source is made of, out of its documents in order of their paths. */
export function keptRevision(
  record: SourceRecord,
  documents: readonly KeptDocument[],
): Omit<KeptRevision, 'run'> {
  const files = Object.fromEntries(documents.map(([path, hash]) => [path, hash]));
  const asked = new Set<string>();
  for (const [, , answers] of documents) {
    if (answers === '{}') continue;
    for (const [path, existed] of Object.entries(JSON.parse(answers) as Record<string, boolean>)) {
      if (existed && !Object.hasOwn(files, path)) asked.add(path);
    }
  }
  return { record, files, asked: [...asked].sort(compareCodePoints) };
}
