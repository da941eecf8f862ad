import { compareCodePoints } from '../../schema/index.ts';
import type { Counts, RunRecord, Store } from '../../store/port.ts';
import { digest } from '../store/snapshot.ts';

/** What a store says of what it holds and how it came to that, but for the times and numbers of its history. */
export interface History {
  readonly digest: string;
  readonly counts: Counts;
  /** One line for each run, with its counts, and for each line of the log. */
  readonly runs: readonly string[];
  readonly changes: readonly string[];
  readonly voices: readonly string[];
}

const runLine = (run: RunRecord): string => {
  const { source, state, revision, documentsRead, message } = run;
  const { added, edited, moved, removed, renamed } = run;
  const counts = [added, edited, moved, removed, renamed].join(' ');
  return `${source} ${state} ${revision} ${counts} ${documentsRead} ${message ?? ''}`;
};

export async function historyOf(store: Store): Promise<History> {
  const runs = await store.runs({ limit: 1_000 });
  const { changes } = await store.changes({ limit: 10_000 });
  const sorted = (lines: readonly string[]): readonly string[] => lines.toSorted(compareCodePoints);
  const { entities } = await store.overview(1_000);
  return {
    digest: await digest(store),
    counts: await store.counts(),
    runs: sorted(runs.map(runLine)),
    changes: sorted(
      changes.map(({ kind, source, entity, path, line, title, topics, before, after, revision, was }) =>
        JSON.stringify([kind, source, entity, path, line, title, topics, before, after, revision, was]),
      ),
    ),
    voices: sorted(entities.map(({ id, voices, x, y }) => `${id} ${voices} ${x} ${y}`)),
  };
}
