import process from 'node:process';
import neo4j, { type Driver } from 'neo4j-driver';
import { loadPack, packYield } from '../ingest/link/index.ts';
import { packChangeSet } from '../ingest/pack-source.ts';
import { createDocumentReader } from '../ingest/reader.ts';
import { ingest } from '../ingest/run.ts';
import { readPackFiles } from '../ingest/source/pack.ts';
import type { ChangeSet } from '../schema/index.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/port.ts';
import { openLists } from './lists.ts';

const AT = { startedAt: '2025-01-01T00:00:00Z', finishedAt: '2025-01-01T00:00:00Z' };

export interface Server {
  readonly url: string;
  readonly user: string;
  readonly password: string;
}

/** The server that the environment names; throws a sentence when it names none. */
export function namedServer(): Server {
  const { NEO4J_URL: url, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  if (!url) {
    throw new Error('Name a Neo4j with an empty database in NEO4J_URL, NEO4J_USER and NEO4J_PASSWORD.');
  }
  return { url, user, password };
}

export function openDriver({ url, user, password }: Server): Driver {
  return neo4j.driver(url, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    fetchSize: 10_000,
  });
}

/** What is applied for the pack and the lists, without writing it anywhere that counts. */
export async function listChangeSets(): Promise<readonly ChangeSet[]> {
  const pack = loadPack(await readPackFiles('packs/ml-system-design'));
  const sets: ChangeSet[] = [packChangeSet(pack, packYield(pack), null)];
  const store = await openStore('sqlite::memory:');
  const recording: Store = {
    ...store,
    apply: (set, ...rest) => {
      sets.push(set);
      return store.apply(set, ...rest);
    },
  };
  const reader = createDocumentReader(pack);
  const lists = await openLists();
  await ingest(lists, { ...reader, store: recording, areas: new Map(), now: () => new Date(0) });
  await store.close();
  return sets;
}

export async function fill(store: Store, sets: readonly ChangeSet[]): Promise<void> {
  for (const set of sets) await store.apply(set, AT);
}

/** Empties the database, which must be one for tests: empty, or marked by them. */
export async function wipe(driver: Driver): Promise<void> {
  const { records } = await driver.executeQuery(
    'MATCH (n) RETURN count(n) > 0 AND NOT EXISTS { (:CairnTest) } AS isForeign',
  );
  if (records[0]?.get('isForeign')) throw new Error('The database that NEO4J_URL names is not empty.');
  const session = driver.session();
  await session.run('MERGE (:CairnTest)');
  await session.run(
    'MATCH (n) WHERE NOT n:CairnTest CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 20000 ROWS',
  );
  await session.close();
}
