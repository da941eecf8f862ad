// A Redis for the tests: the redis-server of this machine, installed by Debian's package manager as root, or REDIS_URL.
import process from 'node:process';
import { findProgram, installPackages } from './programs.js';

const ADVICE = 'install it (Debian: apt-get install redis-server), or name a Redis for tests in REDIS_URL';

async function ensureProgram() {
  const found = findProgram(['redis-server']);
  if (found) return found;
  // Only the program: a service of the machine's own must not begin.
  await installPackages(['redis-server'], 'Redis for the queue tests', { RUNLEVEL: '1' });
  return findProgram(['redis-server']);
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
