import type { Database } from '../database.ts';
import type { Texts } from '../texts.ts';
import { inSnapshot } from '../transaction.ts';
import type { Names } from './names.ts';
import { createOrigins, type Origins } from './origins.ts';

/** What every reading method works with. */
export interface Context {
  readonly database: Database;
  readonly names: Names;
  readonly texts: Texts;
  readonly origins: Origins;
  /** Runs `work` in one snapshot of the graph. */
  read<Result>(work: () => Result): Promise<Result>;
}

export function createContext(database: Database, names: Names, texts: Texts): Context {
  const origins = createOrigins(database);
  return {
    database,
    names,
    texts,
    origins,
    read: async (work) =>
      inSnapshot(database, () => {
        origins.refresh(names.refresh());
        return work();
      }),
  };
}

/** For `IN (SELECT value FROM json_each(?))`. */
export function jsonList(values: readonly (string | number)[]): string {
  return JSON.stringify(values);
}
