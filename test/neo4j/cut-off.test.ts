import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { createApi, listen } from '../../api/index.ts';
import { parseNeo4jAddress } from '../../store/neo4j/address.ts';
import { connect, type Connection } from '../../store/neo4j/connection.ts';
import type { GraphReader, Store } from '../../store/port.ts';
import { ask, codeOf } from '../api/ask.ts';
import { fillTestGraph } from '../api/graph.ts';
import { hasNeo4j, NEO4J_URL, useNeo4j } from './server.ts';

const SLOW = 300_000;
/** How soon the server must have nothing left to do, in milliseconds; its own limit for a question is 15 s. */
const SOON = 8_000;
const QUESTION = '{ entity(id: "concept/feature-store") { title } }';

describe.skipIf(!hasNeo4j)('a question to Neo4j that is cut off', () => {
  const server = useNeo4j();

  /** How many endless questions the server works on. */
  const atWork = async (): Promise<number> => {
    const session = server.driver().session();
    try {
      const { records } = await session.run(
        'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $text RETURN count(*) AS n',
        { text: 'range(1, 100000)' },
      );
      return Number(records[0]?.get('n'));
    } finally {
      await session.close();
    }
  };
  const until = async (holds: () => Promise<boolean>): Promise<boolean> => {
    for (const end = performance.now() + SOON; performance.now() < end;) {
      if (await holds()) return true;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return false;
  };
  /** The store, with one question that takes the server hours. */
  const slowOver = (store: Store, connection: Connection): GraphReader => ({
    ...store,
    during: (signal) => ({
      ...(store.during?.(signal) ?? store),
      entities: () =>
        connection
          .during(signal)
          .read((query) =>
            query('UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b % 7)'),
          )
          .then(() => []),
    }),
  });
  const connected = (): Connection =>
    connect(parseNeo4jAddress(NEO4J_URL), {
      user: process.env.NEO4J_USER ?? 'neo4j',
      password: process.env.NEO4J_PASSWORD ?? '',
      ...{ readTimeout: 600_000, writeTimeout: 600_000, patience: 10_000, poolSize: 5, onPlan: undefined },
    });

  it(
    'by its deadline leaves the server nothing to do, and the store answers',
    { timeout: SLOW },
    async () => {
      const store = await server.empty();
      await fillTestGraph(store);
      const connection = connected();
      const api = createApi({ reader: slowOver(store, connection), mode: 'production', deadline: 2_000 });
      const asking = codeOf(api, QUESTION);
      expect(await until(async () => (await atWork()) > 0)).toBe(true);
      expect(await asking).toBe('LIMIT_EXCEEDED');
      expect(await until(async () => (await atWork()) === 0)).toBe(true);
      const well = createApi({ reader: store, mode: 'production' });
      expect((await ask(well, QUESTION)).data.entity.title).toBe('Feature store');
      await connection.close();
      await store.close();
    },
  );

  it('because its client went away leaves the server nothing to do', { timeout: SLOW }, async () => {
    const store = await server.empty();
    await fillTestGraph(store);
    const connection = connected();
    const api = createApi({ reader: slowOver(store, connection), mode: 'production', deadline: 600_000 });
    const listening = await listen(api, { host: '127.0.0.1', port: 0 });
    const client = new AbortController();
    const asking = fetch(`${listening.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUESTION }),
      signal: client.signal,
    }).catch(() => null);
    expect(await until(async () => (await atWork()) > 0)).toBe(true);
    client.abort();
    expect(await asking).toBeNull();
    expect(await until(async () => (await atWork()) === 0)).toBe(true);
    await listening.close();
    await connection.close();
    await store.close();
  });

  it('is not asked at all once it is over', async () => {
    const store = await server.empty();
    await fillTestGraph(store);
    const over = store.during?.(AbortSignal.abort());
    await expect(over?.entities(['concept/feature-store'])).rejects.toThrow();
    expect((await store.entities(['concept/feature-store']))[0]?.title).toBe('Feature store');
    await store.close();
  });
});
