// A Redis for the tests: the redis-server of this machine, installed by Debian's package manager as root, or REDIS_URL.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { run } from './prepare.js';

const ADVICE = 'install it (Debian: apt-get install redis-server), or name a Redis for tests in REDIS_URL';

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findProgram() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, 'redis-server')).find(isProgram) ?? null;
}

async function ensureProgram() {
  const found = findProgram();
  if (found) return found;
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!isDebianRoot) return null;
  process.stderr.write('Installing Redis for the queue tests (once) …\n');
  // Only the program: a service of the machine's own must not begin.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const quiet = { env, stdio: ['ignore', 'ignore', 2] };
  await run('apt-get', ['-qq', 'update'], quiet);
  await run('apt-get', ['-qq', '-y', '--no-install-recommends', 'install', 'redis-server'], quiet);
  return findProgram();
}

/**
 * The program of a Redis server, which the tests start and stop themselves, or where there is none the address of a
 * Redis in REDIS_URL; else why there is neither.
 */
export async function ensureRedis() {
  const program = await ensureProgram().catch(() => null);
  if (program !== null) return { environment: { REDIS_SERVER: program } };
  return process.env.REDIS_URL
    ? { environment: {} }
    : { environment: {}, reason: `no redis-server was found; ${ADVICE}` };
}
