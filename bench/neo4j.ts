import process from 'node:process';
import neo4j, { type Driver } from 'neo4j-driver';
import type { ChangeSet } from '../schema/index.ts';
import { loadPack, packYield } from '../ingest/link/index.ts';
import { createDocumentReader } from '../ingest/reader.ts';
import { ingest } from '../ingest/run.ts';
import { readPackFiles } from '../ingest/source/pack.ts';
import { packChangeSet } from '../ingest/pack-source.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/port.ts';
import { openLists } from './lists.ts';
import { against, type Row } from './row.ts';

const AT = { startedAt: '2025-01-01T00:00:00Z', finishedAt: '2025-01-01T00:00:00Z' };
const BATCH = 2_000;
const QUESTIONS = 60;

/** Milliseconds by the wall clock: the work is the server's, which no clock of this process sees. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** What is applied for the pack and the lists, without writing it anywhere that counts. */
async function changeSets(): Promise<readonly ChangeSet[]> {
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

/** Empties the database, which must be one for tests: empty, or marked by them. */
async function wipe(driver: Driver): Promise<void> {
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

interface Rows {
  readonly nodes: readonly (readonly [labels: string, rows: readonly object[]])[];
  readonly joins: readonly (readonly [type: string, rows: readonly object[]])[];
}

/** Every node and relationship as they are stored; `at` tells nodes apart. */
async function everything(driver: Driver): Promise<Rows> {
  const nodes = await driver.executeQuery(
    "MATCH (n) WHERE NOT n:CairnTest RETURN reduce(l = '', x IN labels(n) | l + ':' + x) AS name, collect({at: elementId(n), is: properties(n)}) AS rows",
  );
  const joins = await driver.executeQuery(
    'MATCH (a)-[r]->(b) RETURN type(r) AS name, collect({from: elementId(a), to: elementId(b), is: properties(r)}) AS rows',
  );
  const listOf = ({ records }: typeof nodes) =>
    records.map((record) => [record.get('name') as string, record.get('rows') as object[]] as const);
  return { nodes: listOf(nodes), joins: listOf(joins) };
}

/** The bare script: the same rows, as they come, some thousand a statement, with the same indexes in place. */
async function writeBare(driver: Driver, { nodes, joins }: Rows): Promise<void> {
  const session = driver.session();
  const places = new Map<string, string>();
  const batches = function* (rows: readonly object[]) {
    for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH);
  };
  for (const [labels, all] of nodes) {
    for (const rows of batches(all)) {
      const cypher = `UNWIND $rows AS row CREATE (n${labels}) SET n = row.is RETURN row.at AS was, elementId(n) AS now`;
      const { records } = await session.run(cypher, { rows });
      for (const record of records) places.set(record.get('was') as string, record.get('now') as string);
    }
  }
  for (const [type, all] of joins) {
    for (const rows of batches(all as { from: string; to: string; is: object }[])) {
      const joined = (rows as { from: string; to: string; is: object }[]).map(({ from, to, is }) => ({
        from: places.get(from),
        to: places.get(to),
        is,
      }));
      await session.run(
        `UNWIND $rows AS row MATCH (a) WHERE elementId(a) = row.from MATCH (b) WHERE elementId(b) = row.to
         CREATE (a)-[r:${type}]->(b) SET r = row.is`,
        { rows: joined },
      );
    }
  }
  await session.close();
}

const HAND_WRITTEN = `MATCH (c:Entity {id: $id})
  CALL (c) {
    MATCH (c)<-[r:ABOUT|EXPLAINS]-(w:Entity) WITH r, w ORDER BY w.order LIMIT 30
    RETURN collect({relation: r.id, type: type(r), work: w {.*}, by: [(w)-[:BY]->(o) | o.title],
      evidence: COLLECT { MATCH (x:Evidence {relation: r.id})<-[:PROVES]-(d:Document) RETURN [x {.*}, d {.path, .source, .contentHash}] }}) AS rows
  }
  RETURN c {.*} AS topic, rows`;

/** A topic with its best thirty works and their evidence, through the port. */
async function topicPage(store: Store, id: string): Promise<void> {
  const [, [page]] = await Promise.all([
    store.entities([id]),
    store.relations([id], { types: ['ABOUT', 'EXPLAINS'], direction: 'in', limit: 30 }),
  ]);
  const relations = page?.relations ?? [];
  await Promise.all([
    store.entities(relations.map(({ from }) => from)),
    store.evidence(
      relations.map((relation) => relation.id),
      3,
    ),
  ]);
}

async function latency(work: () => Promise<unknown>): Promise<number> {
  for (let round = 0; round < QUESTIONS; round += 1) await work();
  const times: number[] = [];
  for (let round = 0; round < QUESTIONS; round += 1) times.push(await timed(work));
  return times.toSorted((a, b) => a - b)[Math.floor(QUESTIONS * 0.95)] ?? Number.NaN;
}

/** Reading the lists into Neo4j, and a topic page from it, each beside Cypher written by hand. Needs NEO4J_URL. */
export async function neo4jRows(): Promise<readonly Row[]> {
  const { NEO4J_URL: url, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  if (!url)
    throw new Error('Name a Neo4j with an empty database in NEO4J_URL, NEO4J_USER and NEO4J_PASSWORD.');
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password));
  const sets = await changeSets();
  await wipe(driver);
  const store = await openStore(url);
  try {
    const fill = async (): Promise<void> => {
      for (const set of sets) await store.apply(set, AT);
    };
    await fill();
    await wipe(driver);
    const written = await timed(fill);
    const page = await latency(() => topicPage(store, 'concept/feature-store'));
    const byHand = await latency(() => driver.executeQuery(HAND_WRITTEN, { id: 'concept/feature-store' }));
    const rows = await everything(driver);
    await wipe(driver);
    const count = [...rows.nodes, ...rows.joins].reduce((sum, [, all]) => sum + all.length, 0);
    const bare = await timed(() => writeBare(driver, rows));
    await wipe(driver);
    return [
      against(
        `ingest of the lists into Neo4j (${String(count)} nodes and relationships), beside a bare UNWIND script`,
        written,
        bare,
        {
          unit: 'ms',
          must: 1 / 0.6,
          aim: 1 / 0.8,
        },
      ),
      against('topic page from Neo4j, p95, beside hand-written Cypher', page, byHand, {
        unit: 'ms',
        must: 1.5,
        aim: 1.2,
      }),
    ];
  } finally {
    await store.close();
    await driver.close();
  }
}
