import type { Decision } from '../../../schema/index.ts';
import type { GraphReader } from '../../port.ts';
import type { Context } from './context.ts';

export function createDecisionReads({ read }: Context): Pick<GraphReader, 'decisions'> {
  return {
    decisions: () =>
      read(async (query) => {
        const rows = await query<[string]>('MATCH (d:Decision) RETURN d.record ORDER BY d.id');
        return rows.map(([record]) => JSON.parse(record) as Decision);
      }),
  };
}
