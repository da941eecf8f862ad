import { clamp } from '../../checks.ts';
import type { DiscoveredTopic, GraphReader } from '../../port.ts';
import type { Context } from './context.ts';

export function createDiscoveredReads({ database, read }: Context): Pick<GraphReader, 'discovered'> {
  const best = database.prepareArrays<[string]>('SELECT record FROM discovered ORDER BY place LIMIT ?');
  const total = database.prepareArrays<[number]>('SELECT count(*) FROM discovered');
  return {
    discovered: (limit) =>
      read(() => ({
        total: total.get()?.[0] ?? 0,
        topics: best.all(clamp(limit)).map(([record]) => JSON.parse(record) as DiscoveredTopic),
      })),
  };
}
