// A Neo4j for the tests: given by NEO4J_URL, or started from Maven's jars on Java 17, without a container engine.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { clearTimeout, setTimeout } from 'node:timers';
import neo4j from 'neo4j-driver';
import { root, run } from './prepare.js';
import { installPackages } from './programs.js';

export const NEO4J_VERSION = '5.26.12';

/** How long a server may take to listen, in milliseconds: 8 s on an idle machine. */
const PATIENCE = 120_000;

const ADVICE =
  'install Java 17 or newer and Maven (Debian: apt-get install openjdk-17-jre-headless maven), or name a Neo4j 5.26 with an empty database in NEO4J_URL, NEO4J_USER and NEO4J_PASSWORD';

function answers(command, args) {
  const { error, status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  return error || status !== 0 ? null : `${stdout}${stderr}`;
}

function hasJava() {
  const major = /version "(\d+)/.exec(answers('java', ['-version']) ?? '')?.[1];
  return major !== undefined && Number(major) >= 17;
}

const hasMaven = () => answers('mvn', ['-version']) !== null;

const PROJECT = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>cairn</groupId><artifactId>neo4j</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`;

/** The folder with the server's jars, resolved once and kept; null where Maven could not get them. */
async function resolveJars() {
  const folder = join(root, '.cache', `neo4j-${NEO4J_VERSION}`);
  const jars = join(folder, 'lib');
  if (existsSync(jars)) return jars;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'pom.xml'), PROJECT);
  process.stderr.write(`Getting Neo4j ${NEO4J_VERSION} from Maven (once, 118 MB) …\n`);
  const partly = mkdtempSync(join(folder, 'partly-'));
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${partly}`];
  const code = await run('mvn', ['-q', '-B', ...goal], { cwd: folder });
  if (code !== 0) {
    rmSync(partly, { recursive: true, force: true });
    return null;
  }
  renameSync(partly, jars);
  return jars;
}

/** A port that nothing listens on. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function configuration(folder, port) {
  return Object.entries({
    'server.directories.data': join(folder, 'data'),
    'server.directories.logs': join(folder, 'logs'),
    'server.directories.run': join(folder, 'run'),
    'server.directories.transaction.logs.root': join(folder, 'data', 'transactions'),
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': '256m',
    'db.tx_log.rotation.retention_policy': '1 files',
    'db.tx_log.rotation.size': '32m',
    'dbms.usage_report.enabled': 'false',
    // Tests fill and empty the database all the time: a statement keeps its plan, whatever the counts have become.
    'dbms.cypher.min_replan_interval': '10h',
    'dbms.cypher.statistics_divergence_threshold': '1.0',
  })
    .map(([name, value]) => `${name}=${value.replaceAll('\\', '/')}\n`)
    .join('');
}

/** For minutes, not for days: the second compiler and the parallel collector cost more than they give back. */
const JAVA = [
  '-Xms256m',
  '-Xmx1g',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-XX:-OmitStackTraceInFastThrow',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
  '-Dlog4j2.disable.jmx=true',
];

/** Bytes of memory that must be free, and left to files in memory, for a server's files to be put there. */
const ROOM = 6 * 2 ** 30;

/** Where a server's files go: into memory where there is plenty, as each of its commits waits for the disk otherwise. */
function placeOfFiles(memory = '/dev/shm') {
  try {
    const { bavail, bsize } = statfsSync(memory);
    if (bavail * bsize >= ROOM && freemem() >= ROOM) return memory;
  } catch {
    // There is no such place on this machine.
  }
  return tmpdir();
}

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** Waits until the server answers, and gives its user another password. */
async function setPassword(url, child, password) {
  const driver = neo4j.driver(url, neo4j.auth.basic('neo4j', 'neo4j'), {
    connectionAcquisitionTimeout: 5_000,
  });
  const end = Date.now() + PATIENCE;
  try {
    for (;;) {
      if (child.exitCode !== null) return false;
      try {
        const change = 'ALTER CURRENT USER SET PASSWORD FROM $old TO $new';
        await driver.executeQuery(change, { old: 'neo4j', new: password }, { database: 'system' });
        return true;
      } catch (error) {
        if (Date.now() > end) throw error;
        await pause(200);
      }
    }
  } finally {
    await driver.close();
  }
}

function stopChild(child) {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const force = setTimeout(() => child.kill('SIGKILL'), 20_000);
    child.on('exit', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

/**
 * Starts a server over the files in `folder`.
 * @param onSpawn is told its process at once, so that it can be ended before it listens
 * @returns whether it listens; false when it ended instead
 */
async function launch(jars, folder, url, password, isFirst, onSpawn) {
  const child = spawn(
    'java',
    [
      ...JAVA,
      '-cp',
      join(jars, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${folder}`,
      `--config-dir=${join(folder, 'conf')}`,
    ],
    { cwd: folder, stdio: ['ignore', 'ignore', 'ignore'] },
  );
  child.on('error', () => undefined);
  onSpawn(child);
  if (isFirst) return setPassword(url, child, password);
  const driver = neo4j.driver(url, neo4j.auth.basic('neo4j', password));
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      await driver.getServerInfo();
      await driver.close();
      return true;
    } catch (error) {
      if (child.exitCode !== null || Date.now() > end) throw error;
      await pause(200);
    }
  }
}

/** A server of our own on a free port, with files that go when it is stopped. */
export async function startNeo4j() {
  const jars = await resolveJars();
  if (jars === null) return null;
  const folder = mkdtempSync(join(placeOfFiles(), 'cairn-neo4j-'));
  mkdirSync(join(folder, 'conf'));
  const port = await freePort();
  writeFileSync(join(folder, 'conf', 'neo4j.conf'), configuration(folder, port));
  const url = `neo4j://127.0.0.1:${port}`;
  const password = randomBytes(12).toString('hex');
  let child;
  const end = () => {
    child?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.on('exit', end);
  const start = (isFirst) =>
    launch(jars, folder, url, password, isFirst, (spawned) => {
      child = spawned;
    });
  const server = {
    url,
    user: 'neo4j',
    password,
    /** Ends the server as it is told to, or at once, and keeps its files. */
    halt: async (signal = 'SIGTERM') => {
      if (signal === 'SIGKILL') child?.kill('SIGKILL');
      if (child) await stopChild(child);
    },
    resume: async () => {
      await start(false);
    },
    stop: async () => {
      process.off('exit', end);
      if (child) await stopChild(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  try {
    if (await start(true)) return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
  await server.stop();
  return null;
}

/**
 * The server that the tests use.
 * @returns `{ url, user, password, stop }`, or `{ reason }`: why there is none and how to get one
 */
export async function ensureNeo4j() {
  const { NEO4J_URL: url, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  if (url) return { url, user, password, stop: async () => undefined };
  if (!hasJava() || !hasMaven()) {
    await installPackages(['openjdk-17-jre-headless', 'maven'], 'Java and Maven for the Neo4j tests');
  }
  if (!hasJava() || !hasMaven()) return { reason: `there is no Java 17 with Maven; ${ADVICE}` };
  try {
    const server = await startNeo4j();
    return server ?? { reason: `the server could not be got or did not start; ${ADVICE}` };
  } catch (error) {
    return { reason: `the server did not start (${error.message}); ${ADVICE}` };
  }
}

/** What tests are told of a server. */
export function neo4jEnvironment({ url, user, password }) {
  return { NEO4J_URL: url, NEO4J_USER: user, NEO4J_PASSWORD: password };
}
