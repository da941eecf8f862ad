import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { follow, type Stream } from '../api/follow.ts';
import { bakingPack, root } from '../cli/cairn.ts';
import { TOKEN, useGithub } from '../source/github-world.ts';
import { writtenVersion } from '../github/version.ts';
import { hasRedis, useRedis } from './redis-server.ts';
import { twoVersions } from './two-versions.ts';
import { createWorkers, type WorkerProcesses } from './worker-processes.ts';

const PASS = 'a-token-for-these-tests-alone';
const SOURCE = 'source/github/acme/lists';
const PROGRESS = 'subscription { runProgress { run state percent } }';

interface Progress {
  readonly data: { readonly runProgress: { readonly run: string; readonly state: string } };
}

interface Answer {
  readonly data: Readonly<Record<string, unknown>>;
  readonly errors?: unknown;
}

interface Server {
  readonly url: string;
  /** Resolves once the process beside it that hears of runs is there: what came before that, nobody is told. */
  hears(): Promise<void>;
  ask(query: string): Promise<Readonly<Record<string, unknown>>>;
  kill(): Promise<void>;
}

describe.skipIf(!hasRedis)('several API processes', () => {
  const redis = useRedis();
  const github = useGithub();
  let folder = '';
  let workers: WorkerProcesses;
  let flags: readonly string[] = [];
  const running: { readonly child: ChildProcess; readonly gone: Promise<unknown> }[] = [];
  const environment = (): Readonly<Record<string, string>> => ({
    ...{ GITHUB_API_URL: github.github.url, GITHUB_TOKEN: TOKEN, CAIRN_TOKEN: PASS },
  });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cairn-servers-'));
    flags = [
      ...['--store', `sqlite:${join(folder, 'graph.sqlite')}`, '--redis', redis.url()],
      ...['--pack', bakingPack],
    ];
    workers = createWorkers(folder, [...flags, '--no-hold'], environment());
  });
  afterEach(async () => {
    for (const { child, gone } of running.splice(0)) {
      child.kill('SIGKILL');
      await gone;
    }
    await workers.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function serve(name: string): Promise<Server> {
    const data = join(folder, name);
    mkdirSync(data, { recursive: true });
    const program = [join(root, 'bin', 'cairn.js'), 'serve', '--port', '0', '--data', data, ...flags];
    const child = spawn(process.execPath, program, {
      cwd: folder,
      env: { ...process.env, ...environment() },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const gone = new Promise((resolve) => child.once('close', resolve));
    running.push({ child, gone });
    const url = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
        if (found) resolve(found);
      });
      void gone.then(() => reject(new Error(`It ended. ${said}`)));
    });
    const post = async (query: string): Promise<Answer> => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${PASS}` },
        body: JSON.stringify({ query }),
      });
      return (await response.json()) as Answer;
    };
    return {
      url,
      hears: async () => {
        const { errors } = await post('mutation { pauseSource(id: "source/github/acme/none") { id } }');
        expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
      },
      ask: async (query) => {
        const { data, errors } = await post(query);
        expect(errors).toBeUndefined();
        return data;
      },
      kill: async () => {
        child.kill('SIGKILL');
        await gone;
      },
    };
  }

  /** The states that a stream tells of one run, each once, up to its end. */
  async function statesOf(stream: Stream, run: string): Promise<readonly string[]> {
    const states: string[] = [];
    while (states.at(-1) !== 'done' && states.at(-1) !== 'failed') {
      const event = (await stream.next()) as Progress | null;
      if (event === null) throw new Error(`The stream of ${run} ended after ${states.join(', ')}.`);
      const progress = event.data.runProgress;
      if (progress.run === run && progress.state !== states.at(-1)) states.push(progress.state);
    }
    return states;
  }

  function publish(day: 'old' | 'new'): void {
    const date = day === 'old' ? '2026-01-01T00:00:00Z' : '2026-02-01T00:00:00Z';
    github.github.publish(writtenVersion({ repository: 'acme/lists', date, files: twoVersions()[day] }));
  }

  it('tell everybody how a worker goes on, whichever of them was asked, and when one of them has died', async () => {
    publish('old');
    await workers.start();
    const servers = await Promise.all([serve('one'), serve('two')]);
    const [one, two] = servers as [Server, Server];
    const streams = await Promise.all(servers.map(({ url }) => follow(url, PROGRESS)));
    await Promise.all(servers.map((server) => server.hears()));
    const { addSource } = (await one.ask(
      'mutation { addSource(input: {address: "acme/lists"}) { run { id } } }',
    )) as { addSource: { run: { id: string } } };
    for (const stream of streams) {
      expect(await statesOf(stream, addSource.run.id)).toEqual(['running', 'applying', 'done']);
    }
    const counted = `{ source(id: "${SOURCE}") { entries revision } }`;
    expect(await two.ask(counted)).toMatchObject({ source: { entries: 65 } });
    expect(await one.ask(counted)).toEqual(await two.ask(counted));
    streams[0]?.close();
    await one.kill();
    publish('new');
    const { refreshSource } = (await two.ask(`mutation { refreshSource(id: "${SOURCE}") { id } }`)) as {
      refreshSource: { id: string };
    };
    expect(await statesOf(streams[1] as Stream, refreshSource.id)).toEqual(['running', 'applying', 'done']);
    expect(await two.ask(counted)).toMatchObject({ source: { entries: 59 } });
    streams[1]?.close();
  }, 300_000);
});
