import neo4j, { type Driver, type QueryResult, type Session } from 'neo4j-driver';
import type { Neo4jAddress } from './address.ts';

/** A parameter; whole numbers must be made with `whole`, all others arrive as floating point. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Asks one question; rows are arrays of columns, whose shape is the caller's promise. */
export type Query = <Row extends readonly unknown[]>(
  cypher: string,
  parameters?: Parameters,
) => Promise<readonly Row[]>;

export interface Connection {
  readonly address: Neo4jAddress;
  /**
   * Reads in one transaction. Questions put without waiting go out together. Asked again when the server could not
   * answer for the moment, so `work` may run several times.
   */
  read<Result>(work: (query: Query) => Promise<Result>): Promise<Result>;
  /** Asks one reading question by itself, with no transaction to begin and to end around it. */
  readonly ask: Query;
  /** The same connection, whose reading questions end on the server, too, when the signal says so. */
  during(signal: AbortSignal): Connection;
  /** Writes in one transaction, tried again after deadlocks and lost connections: `work` may run several times. */
  write<Result>(work: (query: Query) => Promise<Result>): Promise<Result>;
  /** One statement that must stand alone, such as making an index. */
  command(cypher: string): Promise<void>;
  close(): Promise<void>;
}

export interface ConnectionOptions {
  readonly user: string;
  readonly password: string;
  /** Milliseconds after which the server ends a reading question. */
  readonly readTimeout: number;
  /** Milliseconds after which the server ends a writing transaction. */
  readonly writeTimeout: number;
  /** Milliseconds for which something that failed for the moment is tried again. */
  readonly patience: number;
  /** Connections at most. */
  readonly poolSize: number;
  /** When given, every reading question is profiled, which takes time, and told here. */
  readonly onPlan?: ((plan: QueryPlan) => void) | undefined;
}

/** How the server answered one question. */
export interface QueryPlan {
  readonly cypher: string;
  /** What was touched in the database: the server's own measure of work. */
  readonly dbHits: number;
  /** Names of the operators, such as NodeUniqueIndexSeek, with what they worked on. */
  readonly operators: readonly string[];
}

type Profile = Exclude<QueryResult['summary']['profile'], false>;

function planOf(cypher: string, profile: Profile): QueryPlan {
  const operators: string[] = [];
  let dbHits = 0;
  const visit = (part: Profile): void => {
    operators.push(`${part.operatorType} ${String(part.arguments.Details ?? '')}`);
    dbHits += part.dbHits;
    part.children.forEach(visit);
  };
  visit(profile);
  return { cypher, dbHits, operators };
}

/** A whole number as a parameter; null stays null. */
export function whole(value: number): ReturnType<typeof neo4j.int>;
export function whole(value: number | null): ReturnType<typeof neo4j.int> | null;
export function whole(value: number | null): ReturnType<typeof neo4j.int> | null {
  return value === null ? null : neo4j.int(value);
}

function rowsOf<Row>(result: QueryResult): readonly Row[] {
  return result.records.map((record) => record.map((value: unknown) => value) as unknown as Row);
}

interface Runner {
  run(cypher: string, parameters?: object): PromiseLike<QueryResult>;
}

/** Asks in a way that the plan comes with the answer. */
function profiled(runner: Runner, onPlan: (plan: QueryPlan) => void): Runner {
  return {
    run: async (cypher, parameters) => {
      const result = await runner.run(`PROFILE ${cypher}`, parameters);
      if (result.summary.profile) onPlan(planOf(cypher, result.summary.profile));
      return result;
    },
  };
}

function queryOf(runner: Runner): Query {
  return <Row extends readonly unknown[]>(cypher: string, parameters: Parameters = {}) => {
    const answer = (async () => rowsOf<Row>(await runner.run(cypher, parameters)))();
    // Of several questions put together, the first that fails is told; the others fail with it.
    answer.catch(() => undefined);
    return answer;
  };
}

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Milliseconds at most of trying again where somebody waits for the answer, who had better be told. */
const WAITED_FOR = 4_000;
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 2_000;

/**
 * Does it again, at growing intervals, while it fails for reasons that pass, for so many milliseconds after it first
 * failed. The driver's own way waits twice as long each time without end: a minute after the server is back.
 */
async function patiently<Result>(patience: number, work: () => Promise<Result>): Promise<Result> {
  let end: number | null = null;
  for (let wait = FIRST_PAUSE; ; wait = Math.min(2 * wait, LONGEST_PAUSE)) {
    try {
      return await work();
    } catch (cause) {
      end ??= performance.now() + patience;
      if (!(cause instanceof Error) || !neo4j.isRetryableError(cause) || performance.now() + wait > end)
        throw cause;
      await pause(wait);
    }
  }
}

/** Makes a driver; nothing is sent before the first question. */
export function connect(address: Neo4jAddress, options: ConnectionOptions): Connection {
  const { readTimeout, writeTimeout, patience, onPlan } = options;
  const driver: Driver = neo4j.driver(address.server, neo4j.auth.basic(options.user, options.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: options.poolSize,
    connectionAcquisitionTimeout: Math.max(1_000, Math.min(patience, 30_000)),
    connectionTimeout: 5_000,
    fetchSize: 10_000,
    telemetryDisabled: true,
    userAgent: 'cairn',
  });
  // What this process wrote, this process reads, whichever member of a cluster answers.
  const bookmarkManager = neo4j.bookmarkManager();
  const database = address.database === null ? {} : { database: address.database };
  const open = (defaultAccessMode: 'READ' | 'WRITE'): Session =>
    driver.session({ defaultAccessMode, bookmarkManager, ...database });
  const within = async <Result>(
    mode: 'READ' | 'WRITE',
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> => {
    const session = open(mode);
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  };
  /** Works with a session of its own until the signal comes, and again when the server could not answer. */
  const reading = <Result>(
    signal: AbortSignal | null,
    work: (session: Session) => { readonly answer: Promise<Result>; readonly end: () => Promise<void> },
  ): Promise<Result> =>
    patiently(signal ? Math.min(patience, WAITED_FOR) : patience, async () => {
      signal?.throwIfAborted();
      const session = open('READ');
      // Closing a session that waits for an answer resets its connection, which ends the question on the server.
      const giveUp = (): void => void session.close().catch(() => undefined);
      signal?.addEventListener('abort', giveUp, { once: true });
      const { answer, end } = work(session);
      try {
        return await answer;
      } finally {
        signal?.removeEventListener('abort', giveUp);
        // What was read is known: nobody waits for the end, and its failure changes nothing.
        end()
          .then(() => session.close())
          .catch(() => undefined);
      }
    });
  const asking = (runner: Runner): Query => queryOf(onPlan ? profiled(runner, onPlan) : runner);
  const readUntil = (signal: AbortSignal | null): Pick<Connection, 'read' | 'ask'> => ({
    read: (work) =>
      reading(signal, (session) => {
        // Begun without waiting: the first questions go out with it.
        const transaction = session.beginTransaction({ timeout: readTimeout });
        return { answer: work(asking(transaction)), end: () => transaction.close() };
      }),
    ask: (cypher, parameters) =>
      reading(signal, (session) => {
        const runner: Runner = {
          run: (text, values) => session.run(text, values, { timeout: readTimeout }),
        };
        return { answer: asking(runner)(cypher, parameters), end: () => Promise.resolve() };
      }),
  });
  const connection: Connection = {
    address,
    ...readUntil(null),
    during: (signal) => ({ ...connection, ...readUntil(signal) }),
    write: (work) =>
      patiently(patience, () =>
        within('WRITE', async (session) => {
          const transaction = session.beginTransaction({ timeout: writeTimeout });
          const result = await work(queryOf(transaction));
          await transaction.commit();
          return result;
        }),
      ),
    command: (cypher) =>
      patiently(patience, () =>
        within('WRITE', async (session) => {
          await session.run(cypher);
        }),
      ),
    close: () => driver.close(),
  };
  return connection;
}
