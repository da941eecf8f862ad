import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createConnection, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll } from 'vitest';

const program = [
  process.env.REDIS_SERVER ?? '',
  ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'redis-server')),
].find((path) => path !== '' && existsSync(path));

/** True where the tests can start and stop a server; `npm test` says why not and how to have one. */
export const hasRedisServer: boolean = program !== undefined;
/** For `describe.skipIf`: true where there is a Redis of either kind. */
export const hasRedis: boolean = hasRedisServer || (process.env.REDIS_URL ?? '') !== '';

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

export interface RedisServer {
  url(): string;
  start(): Promise<void>;
  /** Ends it as a power cut would: what it held is gone. */
  kill(): Promise<void>;
}

/** A Redis of their own for the tests of a file, or the one that REDIS_URL names. */
export function useRedis(): RedisServer {
  let [folder, port] = ['', 0];
  let server: ChildProcess | null = null;
  const redis: RedisServer = {
    url: () => (program === undefined ? (process.env.REDIS_URL ?? '') : `redis://127.0.0.1:${port}`),
    start: async () => {
      if (program === undefined) return;
      const flags = ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder, '--save', ''];
      server = spawn(program, [...flags, '--appendonly', 'no'], { stdio: 'ignore' });
      while (!(await answers(port))) await wait(20);
    },
    kill: async () => {
      const ending = server;
      if (!ending) return;
      const gone = new Promise((resolve) => ending.once('close', resolve));
      ending.kill('SIGKILL');
      await gone;
      server = null;
    },
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cairn-redis-'));
    port = await freePort();
    await redis.start();
  });
  afterAll(async () => {
    await redis.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  return redis;
}
