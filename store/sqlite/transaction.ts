import type { Database } from './database.ts';

/** Runs `work` in one transaction that may write; undone when `work` throws. */
export function inTransaction<Result>(database: Database, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (cause) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw cause;
  }
}

/** Runs `work` so that all it reads is of one moment, whatever other processes write meanwhile. */
export function inSnapshot<Result>(database: Database, work: () => Result): Result {
  if (database.isTransaction) return work();
  // Prepared once: reading is so short that the words themselves would count.
  database.prepare('BEGIN').run();
  try {
    return work();
  } finally {
    database.prepare('COMMIT').run();
  }
}
