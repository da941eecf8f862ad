import { CairnError } from '../../../schema/index.ts';
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

/** The most ids one question may name, and the most entities one page may hold. */
export const MOST_IDS = 1_000;

export function checkIds(ids: readonly string[]): void {
  if (ids.length <= MOST_IDS) return;
  throw new CairnError('LIMIT_EXCEEDED', `Ask for at most ${String(MOST_IDS)} ids at a time.`);
}

/** A limit as a whole number from 0 to `most`. */
export function clamp(limit: number, most: number = Number.MAX_SAFE_INTEGER): number {
  return Number.isNaN(limit) ? 0 : Math.max(0, Math.min(Math.floor(limit), most));
}

/** For `IN (SELECT value FROM json_each(?))`. */
export function jsonList(values: readonly (string | number)[]): string {
  return JSON.stringify(values);
}
