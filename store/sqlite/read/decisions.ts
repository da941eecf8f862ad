import type { Decision } from '../../../schema/index.ts';
import type { GraphReader } from '../../port.ts';
import type { Context } from './context.ts';

export function createDecisionReads({ database, read }: Context): Pick<GraphReader, 'decisions'> {
  const all = database.prepareArrays<[string]>('SELECT record FROM decision ORDER BY id');
  return {
    decisions: () => read(() => all.all().map(([record]) => JSON.parse(record) as Decision)),
  };
}
