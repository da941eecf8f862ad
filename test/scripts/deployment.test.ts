import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../../cli/commands/index.ts';
import { copiedIn, lastStage, layOutImage } from './image.ts';

interface Service {
  readonly command?: readonly string[];
  readonly healthcheck?: { readonly test?: unknown; readonly disable?: boolean };
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

const compose = parse(readFileSync('compose.yaml', 'utf8'), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};

describe('compose.yaml', () => {
  it('has the app, a worker, Neo4j and Redis, each checked and with what must outlive it on a volume', () => {
    expect(Object.keys(compose.services).toSorted()).toEqual(['app', 'neo4j', 'redis', 'worker']);
    for (const [name, { healthcheck, volumes = [] }] of Object.entries(compose.services)) {
      expect(healthcheck?.test ?? healthcheck?.disable, name).toBeTruthy();
      for (const volume of volumes) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
      expect(volumes.length, name).toBeGreaterThan(0);
    }
  });

  it('starts commands that there are, and binds no port beyond this machine', () => {
    for (const name of ['app', 'worker']) {
      expect(Object.keys(commands)).toContain(compose.services[name]?.command?.[0]);
    }
    const ports = Object.values(compose.services).flatMap((service) => service.ports ?? []);
    expect(ports.every((port) => port.startsWith('127.0.0.1:'))).toBe(true);
  });

  it('holds no secret: those come from the environment, and a missing one stops it', () => {
    const { CAIRN_TOKEN, NEO4J_PASSWORD } = compose.services.app?.environment ?? {};
    expect([CAIRN_TOKEN, NEO4J_PASSWORD].every((value) => value?.includes(':?'))).toBe(true);
  });
});

/** Names of environment variables that the program, or a library it hands them to, reads. */
function variablesRead(): ReadonlySet<string> {
  const names = new Set<string>(['NODE_ENV']);
  for (const folder of ['api', 'cli', 'ingest', 'store']) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      const text = readFileSync(join(folder, file), 'utf8');
      for (const [, name = ''] of text.matchAll(/\b(?:env|environment)\.([A-Z][A-Z0-9_]+)/g)) names.add(name);
    }
  }
  return names;
}

describe('what containers are told', () => {
  it.each(['app', 'worker'])('is read by the program (%s)', (name) => {
    const read = variablesRead();
    const told = Object.keys(compose.services[name]?.environment ?? {});
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((each) => !read.has(each))).toEqual([]);
    const inImage = lastStage().flatMap((line) =>
      [...line.matchAll(/\b([A-Z][A-Z_]+)=/g)].map(([, each]) => each),
    );
    expect(inImage.length).toBeGreaterThan(0);
    expect(inImage.filter((each) => !read.has(each ?? ''))).toEqual([]);
  });

  it.each(['app', 'worker'])('is a command with flags that it has (%s)', async (name) => {
    const [word = '', ...given] = compose.services[name]?.command ?? [];
    const known = (await commands[word]?.())?.options.map(({ long }) => long);
    for (const flag of given.filter((each) => each.startsWith('--'))) expect(known).toContain(flag);
  });

  it('is named in the example of the secrets', () => {
    const asked = [...readFileSync('compose.yaml', 'utf8').matchAll(/\$\{([A-Z0-9_]+)/g)].map(
      ([, name = '']) => name,
    );
    const example = readFileSync('.env.example', 'utf8');
    for (const name of new Set(asked)) expect(example).toContain(`\n${name}=`);
  });
});

describe('the image', () => {
  it('is built in stages and runs as a user without rights', () => {
    const stages = readFileSync('Dockerfile', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('FROM '));
    expect(stages.length).toBeGreaterThan(1);
    const last = lastStage();
    expect(last.filter((line) => line.startsWith('USER ')).at(-1)).toBe('USER node');
    expect(last.some((line) => line.startsWith('RUN npm'))).toBe(false);
  });

  it('copies what there is, and nothing that the context leaves out', () => {
    const left = new Set(readFileSync('.dockerignore', 'utf8').split('\n'));
    const given = readFileSync('Dockerfile', 'utf8').matchAll(/^COPY (?!--from)(.+) \S+$/gm);
    for (const path of [...given].flatMap(([, paths = '']) => paths.split(' '))) {
      expect(existsSync(path), path).toBe(true);
    }
    const made = new Set(['node_modules', 'dist']);
    for (const { from } of copiedIn(lastStage())) {
      for (const path of from) {
        expect(existsSync(path), path).toBe(true);
        if (!made.has(path)) expect(left.has(path), path).toBe(false);
      }
    }
  });

  it('starts from what it holds, as a user without rights, and says when it is ready', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cairn-image-'));
    const data = join(folder, 'data');
    let child: ChildProcess | undefined;
    try {
      layOutImage(join(folder, 'cairn'));
      mkdirSync(data);
      const isRoot = process.getuid?.() === 0;
      // The user "node" of the image.
      const [uid, gid] = [1000, 1000];
      if (isRoot) chownSync(data, uid, gid);
      chmodSync(folder, 0o755);
      child = spawn(
        process.execPath,
        ['bin/cairn.js', 'start', '--host', '0.0.0.0', '--port', '0', '--no-refresh'],
        {
          cwd: join(folder, 'cairn'),
          env: {
            PATH: process.env.PATH,
            NODE_ENV: 'production',
            CAIRN_DATA: data,
            CAIRN_TOKEN: 'a-token-for-this-test',
          },
          stdio: ['ignore', 'pipe', 'pipe'],
          ...(isRoot ? { uid, gid } : {}),
        },
      );
      const port = await portSaidBy(child);
      expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
      expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
    } finally {
      const gone = new Promise((resolve) => child?.once('close', resolve) ?? resolve(null));
      child?.kill('SIGKILL');
      if (child) await gone;
      rmSync(folder, { recursive: true, force: true });
    }
  }, 300_000);
});

/** The port that a starting program says it listens on; rejects with what it said when it ends. */
function portSaidBy(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const take = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /Cairn is at http:\/\/[^:]+:(\d+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`It ended with ${String(code)}. ${said}`)));
  });
}
