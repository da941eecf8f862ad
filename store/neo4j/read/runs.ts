import { knownNumberOfRun } from '../../runs.ts';
import { clamp } from '../../checks.ts';
import type { GraphReader, KeptRevision, RunRecord, SourceSettings } from '../../port.ts';
import { whole } from '../connection.ts';
import type { Context } from './context.ts';

type RunReads = Pick<GraphReader, 'runs' | 'run' | 'revisions' | 'settings'>;

export function createRunReads({ connection }: Context): RunReads {
  return {
    runs: async ({ source, states, before, limit }) => {
      const conditions = [
        'r.number > 0',
        ...(source === undefined ? [] : ['r.source = $source']),
        ...(states === undefined ? [] : ['r.state IN $states']),
        ...(before === undefined ? [] : ['r.number < $before']),
      ];
      const rows = await connection.ask<[string]>(
        `MATCH (r:Run) WHERE ${conditions.join(' AND ')} RETURN r.record ORDER BY r.number DESC LIMIT $limit`,
        {
          source: source ?? null,
          states: states ?? [],
          before: whole(before === undefined ? 0 : knownNumberOfRun(before)),
          limit: whole(clamp(limit)),
        },
      );
      return rows.map(([record]) => JSON.parse(record) as RunRecord);
    },
    run: async (id) => {
      const [row] = await connection.ask<[string]>('MATCH (r:Run {number: $number}) RETURN r.record', {
        number: whole(knownNumberOfRun(id)),
      });
      return row ? (JSON.parse(row[0]) as RunRecord) : null;
    },
    revisions: async (source) => {
      const rows = await connection.ask<[id: string, kept: string]>(
        `MATCH (r:Run {source: $source}) WHERE r.kept IS NOT NULL RETURN r.id, r.kept ORDER BY r.keptOrder DESC`,
        { source },
      );
      return rows.map(([run, kept]): KeptRevision => ({
        run,
        ...(JSON.parse(kept) as Omit<KeptRevision, 'run'>),
      }));
    },
    settings: async () => {
      const rows = await connection.ask<[string]>('MATCH (s:Setting) RETURN s.record ORDER BY s.source');
      return rows.map(([record]) => JSON.parse(record) as SourceSettings);
    },
  };
}
