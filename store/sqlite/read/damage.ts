import type { Store } from '../../port.ts';
import type { Database } from '../database.ts';

/** Lines at most: what is damaged in many places is told well enough by some. */
const MOST = 20;

export function createDamage(database: Database): Required<Pick<Store, 'damage'>> {
  return {
    damage: async () =>
      database
        .prepareArrays<[line: string]>(`PRAGMA integrity_check(${String(MOST)})`)
        .all()
        .map(([line]) => line)
        .filter((line) => line !== 'ok'),
  };
}
