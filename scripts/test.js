// `npm test`: sets itself up, then format, lint, types and all tests; the last line is `N passed, N failed`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ensureChromium } from './chromium.js';
import { ensureRedis } from './redis.js';
import { asScript, checkNode, ensureBuilt, ensureInstalled, root, runPackage } from './prepare.js';

const isCi = Boolean(process.env.CI);

const CHECKS = [
  ['lint', 'eslint/bin/eslint.js', ['.']],
  ['types', 'typescript/bin/tsc', ['-p', 'tsconfig.json']],
  ['format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
  ['types of the explorer', 'typescript/bin/tsc', ['-p', 'web/tsconfig.json', '--noEmit']],
];

/** Checks two at a time, longest first. */
async function runChecks() {
  const left = [...CHECKS];
  let failed = 0;
  const lane = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [name, file, args] = next;
      const code = await runPackage(file, args);
      process.stderr.write(`${code === 0 ? '✓' : '✗'} ${name}\n`);
      if (code !== 0) failed += 1;
    }
  };
  await Promise.all([lane(), lane()]);
  return { passed: CHECKS.length - failed, failed };
}

/** Runs vitest and reads its counts; a run that leaves no report counts as one failure. */
async function runTests(environment, filters) {
  const folder = join(root, '.cache');
  const report = join(folder, 'vitest.json');
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const code = await runPackage(
    'vitest/vitest.mjs',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters],
    { env: environment },
  );
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    const failed = result.numFailedTests + result.testResults.filter(isBrokenFile).length;
    return {
      passed: result.numPassedTests,
      failed: failed === 0 && code !== 0 ? 1 : failed,
      skipped: result.numPendingTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** A file that failed before any of its tests could. */
function isBrokenFile(file) {
  return file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed');
}

/** One Neo4j for the whole run, where the tests asked for need it. */
async function startNeo4jFor(filters) {
  const none = { stop: async () => undefined };
  if (filters.length > 0 && !filters.some((filter) => filter.includes('neo4j'))) return none;
  // Loaded late: its driver is among the dependencies that a fresh clone has to install first.
  const { ensureNeo4j, neo4jEnvironment } = await import('./neo4j.js');
  const server = await ensureNeo4j();
  return server.reason === undefined
    ? { environment: neo4jEnvironment(server), stop: server.stop }
    : { ...none, reason: server.reason };
}

/** What the tests need beside this repository, one after another: each may have to install something. */
async function startServers(filters) {
  const chromium = await ensureChromium();
  const redis = await ensureRedis();
  return { chromium, redis, neo4j: await startNeo4jFor(filters) };
}

// Told to end, leave through `exit`, where the servers of this run are ended and their files go.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
]) {
  process.on(signal, () => process.exit(code));
}

await asScript(async () => {
  checkNode();
  await ensureInstalled();
  const filters = process.argv.slice(2);
  // Getting and starting servers is mostly waiting, which building and checking fill.
  const starting = startServers(filters);
  starting.catch(() => undefined);
  const checks = await ensureBuilt()
    .then(() => (filters.length === 0 ? runChecks() : { passed: 0, failed: 0 }))
    .catch(async (error) => {
      await (await starting).neo4j.stop();
      throw error;
    });
  const { chromium, redis, neo4j } = await starting;
  let failed = 0;
  if (chromium === null) {
    process.stderr.write(
      'The explorer tests are skipped: no Chromium was found; install one or name it in CAIRN_CHROMIUM.\n',
    );
    if (isCi) failed += 1;
  }
  if (neo4j.reason !== undefined) {
    process.stderr.write(`The Neo4j tests are skipped: ${neo4j.reason}.\n`);
    if (isCi) failed += 1;
  }
  if (redis.reason !== undefined) {
    process.stderr.write(`The queue tests are skipped: ${redis.reason}.\n`);
    if (isCi) failed += 1;
  }
  const environment = {
    ...process.env,
    ...redis.environment,
    ...(chromium === null ? {} : { CAIRN_CHROMIUM: chromium }),
    ...neo4j.environment,
  };
  const tests = await runTests(environment, filters);
  await neo4j.stop();
  failed += checks.failed + tests.failed;
  if (tests.skipped > 0) process.stderr.write(`${tests.skipped} tests were skipped; each said why above.\n`);
  if (isCi && tests.skipped > 0) failed += tests.skipped;
  if (failed > 0) process.exitCode = 1;
  process.stdout.write(`${checks.passed + tests.passed} passed, ${failed} failed\n`);
});
