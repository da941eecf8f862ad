import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listOf, names } from './world.ts';
import { bakingPack, cairn, root } from '../cli/cairn.ts';
import { writtenVersion } from '../github/version.ts';
import { TOKEN, useGithub } from '../source/github-world.ts';

/** After the n-th question to GitHub, and so many milliseconds later, the process is killed. */
const KILLS: readonly (readonly [question: number, delay: number])[] = [
  [1, 0],
  [2, 3],
  [3, 0],
  [3, 40],
  [4, 11],
  [5, 90],
];

describe('a refresh that is killed', () => {
  const world = useGithub();
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cairn-kill-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const publish = (day: number, more: readonly string[]): void => {
    for (const list of ['one', 'two', 'three']) {
      const files = {
        'README.md': listOf([...names(60, list), ...more]),
        'docs/a.md': listOf(names(60, 'd')),
      };
      const date = `2026-06-0${day}T00:00:00Z`;
      world.github.publish(writtenVersion({ repository: `acme/${list}`, date, files }));
    }
  };
  const environment = (): NodeJS.ProcessEnv => ({
    ...process.env,
    ...{ GITHUB_API_URL: world.github.url, GITHUB_TOKEN: TOKEN, NO_COLOR: '1' },
  });
  const flags = (data: string): readonly string[] => ['--data', join(folder, data), '--pack', bakingPack];
  const run = (args: readonly string[], data: string): ReturnType<typeof cairn> =>
    cairn([...args, ...flags(data)], { env: environment() });
  const lists = ['acme/one', 'acme/two', 'acme/three'];

  /** Refreshes in a process of its own that gets SIGKILL at a moment of its work. @returns true when it was killed */
  async function killed(question: number, delay: number): Promise<boolean> {
    world.github.clearRequests();
    const child = spawn(process.execPath, [join(root, 'bin', 'cairn.js'), 'refresh', ...flags('data')], {
      env: environment(),
      stdio: 'ignore',
    });
    const gone = new Promise<NodeJS.Signals | null>((resolve) =>
      child.once('close', (_, signal) => resolve(signal)),
    );
    const isOver = gone.then(() => true);
    for (;;) {
      if (world.github.requests.length >= question) break;
      if (await Promise.race([isOver, new Promise<false>((resolve) => setTimeout(() => resolve(false), 1))]))
        break;
    }
    await new Promise((resolve) => setTimeout(resolve, delay));
    child.kill('SIGKILL');
    return (await gone) === 'SIGKILL';
  }

  it('leaves a graph that is whole, and the next one ends where an unhurt one does', async () => {
    publish(1, []);
    expect((await run(['ingest', ...lists], 'data')).code).toBe(0);
    publish(2, ['late', 'later']);
    expect((await run(['ingest', ...lists], 'fresh')).code).toBe(0);
    const expected = (await run(['digest'], 'fresh')).stdout;
    let kills = 0;
    for (const [question, delay] of KILLS) {
      kills += Number(await killed(question, delay));
      expect((await run(['digest'], 'data')).code).toBe(0);
    }
    expect(kills).toBeGreaterThan(0);
    expect((await run(['refresh'], 'data')).code).toBe(0);
    expect((await run(['digest'], 'data')).stdout).toBe(expected);
    const { stdout } = await run(['changes', '--since', '2000-01-01', '--limit', '1000', '--json'], 'data');
    const { changes } = JSON.parse(stdout) as { changes: readonly { kind: string; source: string }[] };
    // Two new entries in each of three lists, none told twice.
    expect(changes.map(({ kind, source }) => `${kind} ${source}`).sort()).toEqual(
      lists.flatMap((list) => Array<string>(2).fill(`added source/github/${list}`)).sort(),
    );
  }, 180_000);
});
