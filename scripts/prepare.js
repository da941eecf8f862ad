// What start and test need before anything else can run. No dependencies: they may not be installed yet.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const OLDEST_NODE = [20, 20];

/** A sentence for a person, without a stack. */
export class Stop extends Error {}

/** Throws when this Node is older than Cairn supports. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Stop(
    `Cairn needs Node ${OLDEST_NODE.join('.')} or newer and this is ${version}; install a newer Node and run the same command again.`,
  );
}

/** Runs a command from the repository root; resolves with its exit code. Its output goes to standard error. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32' && command === 'npm',
      ...options,
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/** Runs one of the installed packages' programs with this Node. */
export function runPackage(file, args, options) {
  return run(process.execPath, [join(root, 'node_modules', file), ...args], options);
}

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Installs what package-lock.json names, unless that is what is installed. */
export async function ensureInstalled() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.cairn-installed');
  if (read(stamp) === lock) return;
  process.stderr.write('Installing dependencies (once) …\n');
  const code = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    throw new Stop(
      'The dependencies could not be installed; see the lines above, check the network, and try again.',
    );
  }
  writeFileSync(stamp, lock);
}

const BUILT_FROM = ['schema', 'store', 'ingest', 'api', 'cli', 'web'];
const BUILT_WITH = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'vite.config.ts'];

function* filesUnder(folder) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesUnder(path);
    else yield path;
  }
}

/** Name, size and time of every file the build reads: cheap, and different whenever one was edited. */
function sourcesStamp() {
  const hash = createHash('sha256');
  for (const path of [...BUILT_FROM.flatMap((folder) => [...filesUnder(folder)]), ...BUILT_WITH].sort()) {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Compiles program and explorer into dist/, unless nothing has changed since the last time. */
export async function ensureBuilt() {
  const stamp = join(root, 'dist', '.cairn-built');
  const wanted = sourcesStamp();
  if (read(stamp) === wanted) return;
  process.stderr.write('Building …\n');
  const codes = await Promise.all([
    runPackage('typescript/bin/tsc', ['-p', 'tsconfig.build.json']),
    runPackage('vite/bin/vite.js', ['build', '--logLevel', 'warn']),
  ]);
  if (codes.some((code) => code !== 0)) throw new Stop('The build failed; see the lines above.');
  mkdirSync(join(root, 'dist', 'schema'), { recursive: true });
  cpSync(join(root, 'schema', 'schema.graphql'), join(root, 'dist', 'schema', 'schema.graphql'));
  writeFileSync(stamp, wanted);
}

/** Runs a script's main function; a Stop becomes one sentence and exit code 1. */
export async function asScript(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
