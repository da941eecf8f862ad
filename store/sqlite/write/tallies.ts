import type { Database } from '../database.ts';

/** Totals kept beside the rows they count. */
export interface Tallies {
  add(name: string, change: number): void;
  /** @returns rows written */
  write(): number;
}

export function createTallies(database: Database): Tallies {
  const changes = new Map<string, number>();
  const save = database.prepare(
    'INSERT INTO tally VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET total = total + excluded.total',
  );
  return {
    add: (name, change) => {
      if (change !== 0) changes.set(name, (changes.get(name) ?? 0) + change);
    },
    write: () => {
      let written = 0;
      for (const [name, change] of changes) {
        if (change !== 0) written += Number(save.run(name, change).changes);
      }
      return written;
    },
  };
}
