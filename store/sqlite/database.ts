import { DatabaseSync } from '@photostructure/sqlite';
import { CairnError } from '../../schema/index.ts';

export type Value = string | number | null | Uint8Array;

/** A prepared statement whose rows have the shape `Row`. */
export interface Statement<Row> {
  all(...parameters: readonly Value[]): Row[];
  get(...parameters: readonly Value[]): Row | undefined;
  iterate(...parameters: readonly Value[]): IterableIterator<Row>;
  run(...parameters: readonly Value[]): { changes: number | bigint };
}

/**
 * One connection. Row shapes are the caller's promise: the file is written by this folder alone. A text prepared
 * twice is the same statement, so it is to be run to its end before it is run again.
 */
export interface Database {
  exec(sql: string): void;
  /** Rows as objects. */
  prepare<Row = never>(sql: string): Statement<Row>;
  /** Rows as arrays of columns: less work where many rows are read. */
  prepareArrays<Row extends readonly Value[]>(sql: string): Statement<Row>;
  close(): void;
  readonly isOpen: boolean;
  readonly isTransaction: boolean;
}

/** How long a writer waits for another process to finish, in milliseconds. */
const BUSY_TIMEOUT = 10_000;

/** Opens a connection; throws what the driver throws. */
export function connect(path: string, readOnly: boolean): Database {
  const database = new DatabaseSync(path, { readOnly, timeout: BUSY_TIMEOUT });
  const statements = new Map<string, unknown>();
  const arrayStatements = new Map<string, unknown>();
  const prepareOnce = (known: Map<string, unknown>, sql: string, returnArrays: boolean): unknown => {
    const statement = known.get(sql) ?? database.prepare(sql, { returnArrays });
    known.set(sql, statement);
    return statement;
  };
  return {
    exec: (sql) => {
      database.exec(sql);
    },
    prepare: <Row>(sql: string) => prepareOnce(statements, sql, false) as Statement<Row>,
    prepareArrays: <Row extends readonly Value[]>(sql: string) =>
      prepareOnce(arrayStatements, sql, true) as Statement<Row>,
    close: () => {
      if (!database.isOpen) return;
      // The driver ends a connection only with the last of its statements, when the collector comes to it; until
      // then the pages it holds are of no use to anybody.
      statements.clear();
      arrayStatements.clear();
      database.exec('PRAGMA shrink_memory');
      database.close();
    },
    get isOpen() {
      return database.isOpen;
    },
    get isTransaction() {
      return database.isTransaction;
    },
  };
}

const ADVICE: Readonly<Record<number, string>> = {
  5: 'another process is writing to it; try again when it has finished',
  8: 'it cannot be written; check the rights of the file and its folder, or choose another with --store',
  11: 'it is damaged; restore a copy, or delete the file and read the sources again',
  13: 'the disk is full; make room and try again',
  14: 'it cannot be opened; check that the folder exists and is writable, or choose another with --store',
  26: 'it is not a database; choose another path with --store, or delete the file',
};

/** The driver's error as one sentence that says what to do; any other error stays as it is. */
export function asStoreError(path: string, cause: unknown): unknown {
  if (!(cause instanceof Error)) return cause;
  const { errcode, code, message } = cause as Error & { errcode?: unknown; code?: unknown };
  if (code !== 'ERR_SQLITE_ERROR' && code !== 'ERR_INVALID_STATE') return cause;
  const closed = code === 'ERR_INVALID_STATE' ? 'it has been closed; open it again' : undefined;
  const primary = typeof errcode === 'number' ? errcode & 0xff : -1;
  const advice = closed ?? ADVICE[primary] ?? `it did not answer (${message}); run cairn doctor`;
  return new CairnError('STORE_UNAVAILABLE', `The store at ${path} is not available: ${advice}.`, cause);
}
