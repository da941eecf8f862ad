import { createRequire } from 'node:module';
import process from 'node:process';
import type * as Driver from '@photostructure/sqlite';

/*
 * Takes the place of the SQLite driver in the process that is to be killed. Its own methods cannot be replaced, so
 * connections and statements are given ones of their own.
 */
const driver = createRequire(import.meta.url)('@photostructure/sqlite') as typeof Driver;

let writes = 0;
let deadline = 0;

/** The process ends itself (SIGKILL) before the n-th statement that may write; 0 lets it live. */
export function killAt(write: number): void {
  deadline = write;
}

/** Statements that may write, so far. Reading never goes through `run` and `exec`. */
export function writesSoFar(): number {
  return writes;
}

function count(): void {
  writes += 1;
  if (writes === deadline) process.kill(process.pid, 'SIGKILL');
}

type Connection = InstanceType<typeof driver.DatabaseSync>;

export class DatabaseSync extends driver.DatabaseSync {
  override exec(sql: string): void {
    count();
    super.exec(sql);
  }

  override prepare(sql: string, options?: object): ReturnType<Connection['prepare']> {
    const statement = super.prepare(sql, options);
    const run = statement.run.bind(statement);
    const watched: typeof run = (...parameters) => {
      count();
      return run(...parameters);
    };
    Object.defineProperty(statement, 'run', { value: watched });
    return statement;
  }
}
