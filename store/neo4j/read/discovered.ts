import type { DiscoveredTopic, GraphReader } from '../../port.ts';
import { clamp } from '../../checks.ts';
import type { Context } from './context.ts';

export function createDiscoveredReads({ read }: Context): Pick<GraphReader, 'discovered'> {
  return {
    discovered: (limit) =>
      read(async (query) => {
        const rows = await query<[string]>('MATCH (d:Discovered) RETURN d.record ORDER BY d.place');
        const topics = rows.map(([record]) => JSON.parse(record) as DiscoveredTopic);
        return { total: topics.length, topics: topics.slice(0, clamp(limit)) };
      }),
  };
}
