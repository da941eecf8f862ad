import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNeo4jStore, type Neo4jOptions } from '../../store/neo4j/index.ts';
import { openSqliteStore } from '../../store/sqlite/index.ts';
import type { Store } from '../../store/port.ts';
import { AT } from '../store/build.ts';
import { generateList, generatePack, type GraphSize } from '../store/generate.ts';
import { digest } from '../store/snapshot.ts';
import { hasNeo4j } from './server.ts';

/** What `startNeo4j` of scripts/neo4j.js gives: a server that may be stopped and started. */
interface OwnServer {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  halt(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  resume(): Promise<void>;
  stop(): Promise<void>;
}

const scripts = new URL('../../scripts/neo4j.js', import.meta.url).href;
const startNeo4j = async (): Promise<OwnServer | null> => {
  const { startNeo4j: start } = (await import(/* @vite-ignore */ scripts)) as {
    startNeo4j: () => Promise<OwnServer | null>;
  };
  return start();
};

const SLOW = 400_000;
const SIZE: GraphSize = {
  concepts: 60,
  organizations: 30,
  lists: 3,
  entriesPerList: 150,
  resources: 300,
  words: 800,
};
const [first, second, pack] = [generateList(SIZE, 0), generateList(SIZE, 1), generatePack(SIZE)];

async function expectedDigest(): Promise<string> {
  const store = await openSqliteStore({
    path: join(mkdtempSync(join(tmpdir(), 'cairn-test-')), 'graph.sqlite'),
  });
  for (const set of [pack, first, second]) await store.apply(set, AT);
  const answer = await digest(store);
  await store.close();
  return answer;
}

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

describe.skipIf(!hasNeo4j)('Neo4j in trouble', () => {
  let server: OwnServer;
  let driver: Driver;
  const opened: Store[] = [];
  const open = async (options: Partial<Neo4jOptions> = {}): Promise<Store> => {
    const { url: address, user, password } = server;
    const store = await openNeo4jStore({
      address,
      user,
      password,
      patience: 2_000,
      readTimeout: 60_000,
      ...options,
    });
    opened.push(store);
    return store;
  };
  beforeAll(async () => {
    const started = await startNeo4j();
    if (!started) throw new Error('The server of the other tests runs, but another did not start.');
    server = started;
    driver = neo4j.driver(server.url, neo4j.auth.basic(server.user, server.password));
  }, SLOW);
  afterAll(async () => {
    for (const store of opened) await store.close();
    await driver?.close();
    await server?.stop();
  }, SLOW);

  it(
    'loses nothing when it is killed and started again while lists are written',
    { timeout: SLOW },
    async () => {
      const store = await open({ patience: 240_000 });
      await store.apply(pack, AT);
      const writing = store.apply(first, AT).then(() => store.apply(second, AT));
      await pause(300);
      await server.halt('SIGKILL');
      await server.resume();
      expect((await writing).run).not.toBeNull();
      expect(await digest(store)).toBe(await expectedDigest());
      const runs = await store.runs({ limit: 10 });
      expect(runs.map(({ state }) => state)).toEqual(['done', 'done', 'done']);
    },
  );

  it(
    'is said not to answer while it is stopped, and answers again afterwards',
    { timeout: SLOW },
    async () => {
      const store = await open();
      const patient = await open({ patience: 240_000 });
      const before = await store.counts();
      const asking = Promise.allSettled(
        Array.from({ length: 20 }, () => store.search({ groups: [], limit: 100 })),
      );
      await server.halt();
      for (const outcome of await asking) {
        if (outcome.status === 'rejected')
          expect(outcome.reason).toMatchObject({ code: 'STORE_UNAVAILABLE' });
      }
      await expect(store.counts()).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        message: `The store at ${server.url} is not available: nothing answers there; start it, or check the address given with --store.`,
      });
      // Somebody who waits for the answer is told long before the store gives up.
      const waiting = patient.during?.(AbortSignal.timeout(120_000));
      await expect(waiting?.counts()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      await expect(store.apply(first, AT)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      await expect(open()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      await server.resume();
      expect(await store.counts()).toEqual(before);
      expect(await store.apply(first, AT)).toEqual({ rowsWritten: 0, run: null });
    },
  );

  it('says that the password is wrong', async () => {
    await expect(open({ password: 'another' })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('NEO4J_USER and NEO4J_PASSWORD') as string,
    });
  });

  it('ends what takes too long, and is well afterwards', { timeout: SLOW }, async () => {
    const store = await open({ writeTimeout: 1_500 });
    const before = await digest(store);
    const session = driver.session();
    const blocking = await session.beginTransaction();
    await blocking.run("MATCH (g:Graph {id: 'graph'}) SET g.blocked = true REMOVE g.blocked");
    const refused = await store.removeSource(second.source.id).then(
      () => null,
      (cause: unknown) => cause,
    );
    await blocking.rollback();
    expect(refused).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('took too long') as string,
    });
    const left = await session.run(
      'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS ":Graph" RETURN count(*) AS n',
    );
    expect(left.records[0]?.get('n').toNumber()).toBeLessThanOrEqual(1);
    await session.close();
    expect(await digest(store)).toBe(before);
    expect(await (await open()).counts()).toEqual(await store.counts());
  });

  it('writes everything when it is drawn into a deadlock', { timeout: SLOW }, async () => {
    const store = await open({ patience: 30_000 });
    const before = await digest(store);
    const source = { ...first.source, revision: 'later' };
    const session = driver.session();
    const other = await session.beginTransaction();
    await other.run('MATCH (s:SourceRecord {id: $id}) SET s.seen = true REMOVE s.seen', { id: source.id });
    const writing = store.apply({ ...first, source }, AT);
    await pause(1_000);
    // The store holds the graph and waits for the source; this holds the source and now waits for the graph.
    const crossing = other
      .run("MATCH (g:Graph {id: 'graph'}) SET g.seen = true REMOVE g.seen")
      .then(() => other.rollback())
      .catch((cause: { readonly code?: string }) => cause.code);
    const outcome = await crossing;
    expect([undefined, 'Neo.TransientError.Transaction.DeadlockDetected']).toContain(outcome);
    await session.close();
    expect((await writing).run).not.toBeNull();
    expect(await digest(store)).not.toBe(before);
    expect((await store.sourceState(source.id))?.source.revision).toBe('later');
    expect(await store.apply({ ...first, source }, AT)).toEqual({ rowsWritten: 0, run: null });
  });
});
