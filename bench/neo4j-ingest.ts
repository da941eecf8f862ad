import type { Driver } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import type { ChangeSet } from '../schema/index.ts';
import type { Store } from '../store/port.ts';
import { fill, openDriver, wipe, type Server } from './neo4j-database.ts';
import { against, median, timed, wallClock, type Row } from './row.ts';

const BATCH = 2_000;
const ROUNDS = 3;

interface Joined {
  readonly from: string;
  readonly to: string;
  readonly is: object;
}

interface Rows {
  readonly nodes: readonly (readonly [labels: string, rows: readonly { at: string; is: object }[]])[];
  readonly joins: readonly (readonly [type: string, rows: readonly Joined[]])[];
}

/** Every node and relationship as they are stored, whole numbers as such; `at` tells nodes apart. */
async function everything(driver: Driver): Promise<Rows> {
  const nodes = await driver.executeQuery(
    `MATCH (n) WHERE NOT n:CairnTest RETURN reduce(l = '', x IN labels(n) | l + ':' + x) AS name,
       collect({at: elementId(n), is: properties(n)}) AS rows`,
  );
  const joins = await driver.executeQuery(
    `MATCH (a)-[r]->(b) RETURN type(r) AS name,
       collect({from: elementId(a), to: elementId(b), is: properties(r)}) AS rows`,
  );
  const listOf = <Each>({ records }: typeof nodes) =>
    records.map((record) => [record.get('name') as string, record.get('rows') as Each[]] as const);
  return { nodes: listOf(nodes), joins: listOf(joins) };
}

function* batches<Each>(rows: readonly Each[]): Generator<readonly Each[]> {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH);
}

/** The bare script: the same rows, some thousand a statement, with the same constraints and indexes in place. */
async function writeBare(driver: Driver, { nodes, joins }: Rows): Promise<void> {
  const session = driver.session();
  const places = new Map<string, string>();
  for (const [labels, all] of nodes) {
    for (const rows of batches(all)) {
      const { records } = await session.run(
        `UNWIND $rows AS row CREATE (n${labels}) SET n = row.is RETURN row.at, elementId(n)`,
        { rows },
      );
      for (const record of records) places.set(record.get(0) as string, record.get(1) as string);
    }
  }
  for (const [type, all] of joins) {
    for (const rows of batches(all)) {
      await session.run(
        `UNWIND $rows AS row MATCH (a) WHERE elementId(a) = row.from MATCH (b) WHERE elementId(b) = row.to
         CREATE (a)-[r:${type}]->(b) SET r = row.is`,
        { rows: rows.map(({ from, to, is }) => ({ from: places.get(from), to: places.get(to), is })) },
      );
    }
  }
  await session.close();
}

async function sizes(driver: Driver): Promise<string> {
  const { records } = await driver.executeQuery(
    'MATCH (n) WITH count(n) AS nodes MATCH ()-[r]->() RETURN nodes, count(r) AS relationships',
  );
  return JSON.stringify(records[0]?.toObject());
}

/** Applying the lists to an empty database beside the bare script, in turn; leaves what was applied. */
export async function ingestRow(server: Server, store: Store, sets: readonly ChangeSet[]): Promise<Row> {
  const driver = openDriver(server);
  const lossless = neo4j.driver(server.url, neo4j.auth.basic(server.user, server.password));
  try {
    await fill(store, sets);
    const rows = await everything(lossless);
    const size = await sizes(driver);
    const times = { ours: [] as number[], bare: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      await wipe(driver);
      times.bare.push(await timed(() => writeBare(lossless, rows), wallClock));
      if ((await sizes(driver)) !== size) throw new Error('The bare script does not write the same.');
      await wipe(driver);
      times.ours.push(await timed(() => fill(store, sets), wallClock));
    }
    const count = [...rows.nodes, ...rows.joins].reduce((sum, [, all]) => sum + all.length, 0);
    return against(
      `ingest of the lists into Neo4j (${String(count)} nodes and relationships), beside a bare UNWIND script`,
      median(times.ours),
      median(times.bare),
      { unit: 'ms', must: 1 / 0.6, aim: 1 / 0.8 },
    );
  } finally {
    await driver.close();
    await lossless.close();
  }
}
