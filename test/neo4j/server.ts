import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll } from 'vitest';
import { openNeo4jStore, type Neo4jOptions } from '../../store/neo4j/index.ts';
import type { Store } from '../../store/port.ts';
import { sha256 } from '../../schema/id.ts';

/** Where the server is; empty when there is none, and its tests are skipped. */
export const NEO4J_URL: string = process.env.NEO4J_URL ?? '';

/** For `describe.skipIf`: `npm test` says why and how to have one. */
export const hasNeo4j: boolean = NEO4J_URL !== '';

const LOCK = join(tmpdir(), `cairn-neo4j-${sha256(NEO4J_URL).slice(0, 12)}.lock`);
const WAIT = 900_000;

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A Community server has one database: files of tests take it one after another. */
async function takeServer(): Promise<void> {
  for (;;) {
    try {
      mkdirSync(LOCK);
      writeFileSync(join(LOCK, 'pid'), String(process.pid));
      return;
    } catch {
      try {
        const pid = Number(readFileSync(join(LOCK, 'pid'), 'utf8'));
        if (pid > 0 && !isAlive(pid)) rmSync(LOCK, { recursive: true, force: true });
      } catch {
        // Its holder is just making or removing it.
      }
      await pause(100);
    }
  }
}

/** Empties the database; refuses one that holds what no test made. */
async function clear(driver: Driver): Promise<void> {
  const { records } = await driver.executeQuery(
    'OPTIONAL MATCH (t:CairnTest) WITH count(t) AS marked OPTIONAL MATCH (n) RETURN marked, count(n) AS nodes',
  );
  const [marked, nodes] = ['marked', 'nodes'].map((name) => Number(records[0]?.get(name) ?? 0));
  if (marked === 0 && nodes !== 0) {
    throw new Error('The database that NEO4J_URL names is not empty; give the tests one of their own.');
  }
  if (marked === 0) await driver.executeQuery('CREATE (:CairnTest)');
  const session = driver.session();
  await session.run(
    'MATCH (n) WHERE NOT n:CairnTest CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 20000 ROWS',
  );
  await session.close();
}

export interface TestServer {
  /** Empties the database and opens a store in it; what another store held is gone. */
  empty(options?: Partial<Neo4jOptions>): Promise<Store>;
  /** Opens a store over what is there. */
  open(options?: Partial<Neo4jOptions>): Promise<Store>;
  driver(): Driver;
}

/** The server, for one file of tests; no other file has it meanwhile. */
export function useNeo4j(): TestServer {
  let driver: Driver | null = null;
  const own = (): Driver => {
    if (!driver) throw new Error('The server is there from beforeAll to afterAll.');
    return driver;
  };
  beforeAll(async () => {
    await takeServer();
    const { NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
    driver = neo4j.driver(NEO4J_URL, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  }, WAIT);
  afterAll(async () => {
    await driver?.close();
    rmSync(LOCK, { recursive: true, force: true });
  });
  const open = (options?: Partial<Neo4jOptions>): Promise<Store> =>
    openNeo4jStore({ address: NEO4J_URL, ...options });
  return {
    empty: async (options) => {
      await clear(own());
      return open(options);
    },
    open,
    driver: own,
  };
}
