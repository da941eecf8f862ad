import { knownNumberOfRun, runId } from '../../runs.ts';
import { clamp } from '../../checks.ts';
import type { GraphReader, KeptRevision, RunRecord, SourceSettings } from '../../port.ts';
import { jsonList, type Context } from './context.ts';

type RunReads = Pick<GraphReader, 'runs' | 'run' | 'revisions' | 'settings'>;

export function createRunReads({ database, read }: Context): RunReads {
  const page = database.prepareArrays<[string]>(
    `SELECT record FROM run WHERE (?1 IS NULL OR source = ?1)
       AND (?2 IS NULL OR state IN (SELECT value FROM json_each(?2))) AND (?3 IS NULL OR key < ?3)
     ORDER BY key DESC LIMIT ?4`,
  );
  const one = database.prepareArrays<[string]>('SELECT record FROM run WHERE key = ?');
  const kept = database.prepareArrays<[key: number, kept: string]>(
    `SELECT key, kept FROM run WHERE source = ? AND kept IS NOT NULL ORDER BY kept_order DESC`,
  );
  const settings = database.prepareArrays<[string]>('SELECT record FROM setting ORDER BY source');
  return {
    runs: ({ source = null, states, before, limit }) =>
      read(() =>
        page
          .all(
            source,
            states ? jsonList(states) : null,
            before === undefined ? null : knownNumberOfRun(before),
            clamp(limit),
          )
          .map(([record]) => JSON.parse(record) as RunRecord),
      ),
    run: (id) =>
      read(() => {
        const row = one.get(knownNumberOfRun(id));
        return row ? (JSON.parse(row[0]) as RunRecord) : null;
      }),
    revisions: (source) =>
      read(() =>
        kept.all(source).map(([key, text]): KeptRevision => ({
          run: runId(key),
          ...(JSON.parse(text) as Omit<KeptRevision, 'run'>),
        })),
      ),
    settings: () => read(() => settings.all().map(([record]) => JSON.parse(record) as SourceSettings)),
  };
}
