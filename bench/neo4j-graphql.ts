import { deepStrictEqual } from 'node:assert';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { createApi, listen } from '../api/index.ts';
import { openStore } from '../store/open.ts';
import { underLoad } from './api/load.ts';
import { fill, listChangeSets, namedServer, openDriver, wipe, type Server } from './neo4j-database.ts';
import { against, rounds, type Row } from './row.ts';

/** The newest that takes graphql 16 and the driver that Cairn has; the last two keep to what runs on Node 20. */
const PACKAGES = {
  dependencies: {
    '@neo4j/graphql': '7.6.3',
    graphql: '16.15.0',
    'graphql-yoga': '5.24.1',
    'neo4j-driver': '6.3.0',
  },
  overrides: { '@whatwg-node/promise-helpers': '1.3.2', '@whatwg-node/disposablestack': '0.0.6' },
};
const FOLDER = join('.cache', 'generated-api');
const CLIENTS = 8;
const ROUND = 5_000;

const OURS = `query Topic($id: ID!) {
  concept(id: $id) {
    id title description level aliases degree
    relations(types: [ABOUT], direction: in, first: 30) {
      edges {
        node { id evidence(first: 3) { nodes { id quote rule basis lines path revision license source { id title } } } }
        other {
          id title url
          ... on Work { form year organizations { id title } lists { id title } }
        }
      }
    }
  }
}`;

const GENERATED = `query Topic($id: ID!) {
  concepts(where: { id: { eq: $id } }) {
    id title description level aliases degree
    aboutConnection(first: 30, sort: [{ node: { order: ASC } }]) {
      edges {
        properties { id }
        node {
          id title url form year organizations { id title } lists { id title }
          evidence(of: $id) {
            id quote rule basis first documents { path sources { id title revision license } }
          }
        }
      }
    }
  }
}`;

/** Puts the packages into a folder of their own: they are no part of Cairn. */
function getPackages(): void {
  if (existsSync(join(FOLDER, 'node_modules', '@neo4j', 'graphql'))) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(
    join(FOLDER, 'package.json'),
    JSON.stringify({ private: true, type: 'module', ...PACKAGES }, null, 2),
  );
  const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  rmSync(FOLDER, { recursive: true, force: true });
  throw new Error('npm could not get @neo4j/graphql, which this measurement compares with.');
}

async function serveGenerated({
  url,
  user,
  password,
}: Server): Promise<{ readonly url: string; readonly child: ChildProcess }> {
  getPackages();
  copyFileSync(join('bench', 'generated-api', 'server.js'), join(FOLDER, 'server.js'));
  const env = {
    ...process.env,
    ...{ NEO4J_URL: url, NEO4J_USER: user, NEO4J_PASSWORD: password, NODE_ENV: 'production' },
  };
  const child = spawn(process.execPath, ['server.js'], {
    cwd: FOLDER,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) return { url: line, child };
  throw new Error('The API that @neo4j/graphql makes did not start.');
}

interface Answer {
  readonly data: Record<string, unknown>;
}

async function answer(url: string, body: string): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  return (await (await fetch(url, { method: 'POST', headers, body })).json()) as Answer;
}

type Named = readonly { readonly id: string }[];

/** Relation, work, organizations, lists and evidence of each row, by id. */
type Ids = readonly (readonly unknown[])[];

const idsOf = (named: Named = []): readonly string[] => named.map(({ id }) => id).sort();

function idsOfOurs({ data }: Answer): Ids {
  const { relations } = data.concept as {
    relations: {
      edges: {
        node: { id: string; evidence: { nodes: Named } };
        other: { id: string; organizations: Named; lists: Named };
      }[];
    };
  };
  return relations.edges.map(({ node, other }) => [
    ...[node.id, other.id, idsOf(other.organizations), idsOf(other.lists), idsOf(node.evidence.nodes)],
  ]);
}

function idsOfGenerated({ data }: Answer): Ids {
  const [concept] = data.concepts as {
    aboutConnection: {
      edges: {
        properties: { id: string };
        node: { id: string; organizations: Named; lists: Named; evidence: Named };
      }[];
    };
  }[];
  return (concept?.aboutConnection.edges ?? []).map(({ properties, node }) => [
    ...[properties.id, node.id, idsOf(node.organizations), idsOf(node.lists), idsOf(node.evidence)],
  ]);
}

/**
 * The topic page over HTTP from Cairn's API and from the one that @neo4j/graphql makes of type definitions, in turn,
 * over the same graph on the same Neo4j. Needs NEO4J_URL.
 */
export async function generatedApiRows(): Promise<readonly Row[]> {
  const server = namedServer();
  const generated = await serveGenerated(server);
  const driver = openDriver(server);
  await wipe(driver);
  const store = await openStore(server.url);
  const serve = (remembers: boolean): ReturnType<typeof listen> =>
    listen(createApi({ reader: store, mode: 'production', remembers }), { host: '127.0.0.1', port: 0 });
  const [own, executing] = [await serve(true), await serve(false)];
  try {
    await fill(store, await listChangeSets());
    const { records } = await driver.executeQuery(
      `MATCH (c:Concept)<-[r:ABOUT]-(w) WITH c, r, COUNT { (:Evidence {relation: r.id}) } AS evidence
       WITH c.id AS id, count(r) AS works, max(evidence) AS most WHERE works >= 30 AND most <= 3
       RETURN id ORDER BY works DESC LIMIT 20`,
    );
    const topics = records.map((record) => record.get('id') as string);
    if (topics.length === 0)
      throw new Error('No topic has thirty works with three pieces of evidence at most.');
    const bodies = (query: string): readonly string[] =>
      topics.map((id) => JSON.stringify({ query, variables: { id } }));
    const [ours, theirs] = [
      { url: `${executing.url}/graphql`, bodies: bodies(OURS) },
      { url: generated.url, bodies: bodies(GENERATED) },
    ];
    for (const [at, body] of ours.bodies.entries()) {
      const mine = idsOfOurs(await answer(ours.url, body));
      if (mine.length !== 30)
        throw new Error(`The page of ${String(topics[at])} has fewer than thirty works.`);
      deepStrictEqual(mine, idsOfGenerated(await answer(theirs.url, theirs.bodies[at] ?? '')));
    }
    const byPost = { ...ours, url: `${own.url}/graphql` };
    const byGet = {
      url: byPost.url,
      isGet: true,
      bodies: topics.map((id) =>
        new URLSearchParams({ query: OURS, variables: JSON.stringify({ id }) }).toString(),
      ),
    };
    const load = { clients: CLIENTS, milliseconds: ROUND };
    const [executed = Number.NaN, posted = Number.NaN, gotten = Number.NaN, generatedOnes = Number.NaN] =
      await rounds(async () => {
        const perPage: number[] = [];
        for (const where of [ours, byPost, byGet, theirs]) {
          const { times, errors, seconds } = await underLoad({ ...load, ...where });
          if (errors > 0) throw new Error(`${String(errors)} answers were none.`);
          perPage.push((1_000 * seconds) / times.length);
        }
        return perPage;
      });
    const bounds = { unit: 'ms', must: 1 / 3, aim: 1 / 4 };
    const row = (how: string, value: number): Row =>
      against(
        `topic page over Neo4j, ${how}, time of one among ${String(CLIENTS)} clients, beside the API that @neo4j/graphql makes`,
        value,
        generatedOnes,
        bounds,
      );
    return [
      row('executed each time (--no-remember)', executed),
      row('by POST, remembered while the graph stands', posted),
      row('by GET, remembered, as the explorer asks', gotten),
    ];
  } finally {
    generated.child.kill();
    await own.close();
    await executing.close();
    await store.close();
    await wipe(driver);
    await driver.close();
  }
}
