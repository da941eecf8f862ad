import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { copyStore } from './stores.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const HOSTILE = '<script>document.title="stolen"</script> \u202egnp.exe';

/** A small list, written for these tests: enough case studies of one problem to need a second page. */
function listText(): string {
  const entries = Array.from(
    { length: 30 },
    (_, i) =>
      `- [Fraud detection at scale, part ${i + 1}](https://example.org/fraud-${i + 1}) - How Netflix built fraud detection on a feature store. \`Netflix\` \`20${10 + (i % 15)}\``,
  );
  return [
    '# Systems in the wild',
    '',
    '## Fraud detection',
    '',
    ...entries,
    `- [${HOSTILE.replaceAll('<', '&lt;')} fraud detection ${'long '.repeat(300)}](https://example.org/hostile)`,
    '',
    '## Feature stores',
    '',
    '- [A feature store for everyone](https://example.org/store) - Why a feature store pays off. `Uber` `2021`',
    '',
  ].join('\n');
}

/** A list as a snapshot of a repository, so that its places are pinned to a commit. */
export interface WrittenList {
  readonly name: string;
  readonly commit: string;
  readonly date: string;
  readonly text: string;
}

const FIRST_LIST: WrittenList = {
  name: 'systems',
  commit: COMMIT,
  date: '2026-01-02T03:04:05Z',
  text: listText(),
};

/** Writes a list as a snapshot folder and answers the folder. */
export function writeList(parent: string, list: WrittenList): string {
  const folder = join(parent, `${list.name}-${list.commit.slice(0, 7)}`);
  mkdirSync(folder, { recursive: true });
  const bytes = Buffer.from(list.text);
  const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  writeFileSync(join(folder, 'README.md'), bytes);
  const snapshot = {
    owner: 'cairn-tests',
    repo: list.name,
    branch: 'main',
    commit: list.commit,
    commit_date: list.date,
    license: 'MIT',
    stars: null,
    commits_in_history: 1,
    files: [{ path: 'README.md', size: bytes.length, sha }],
    other_files: [],
  };
  writeFileSync(join(folder, 'snapshot.json'), JSON.stringify(snapshot));
  return folder;
}

function start(args: readonly string[], environment: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, [join(root, 'bin', 'cairn.js'), ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** What the program ends with when a reading is held. */
const PARTLY_DONE = 3;

/** Resolves with what the program printed so far, as soon as `isEnough` says so; rejects when it ends before. */
function read(child: ChildProcess, isEnough: (text: string) => boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const take = (chunk: Buffer): void => {
      text += chunk.toString();
      if (isEnough(text)) resolve(text);
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.on('error', reject);
    child.on('exit', (code) =>
      (code === 0 || code === PARTLY_DONE) && isEnough(`${text}exit`)
        ? resolve(text)
        : reject(new Error(`exit ${code}: ${text}`)),
    );
  });
}

export interface Program {
  readonly address: string;
  stop(): Promise<void>;
}

export interface ProgramOptions {
  /** Lists to read one command after the other; the small one by default. */
  readonly lists?: readonly WrittenList[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Lists that one command may read: the same list twice has to be read by two. */
export function turnsOf(lists: readonly WrittenList[]): readonly (readonly WrittenList[])[] {
  const turns: WrittenList[][] = [];
  for (const list of lists) {
    const turn = turns.find((each) => each.every(({ name }) => name !== list.name));
    if (turn === undefined) turns.push([list]);
    else turn.push(list);
  }
  return turns;
}

/** Reads lists and the bundled pack with the built program, and serves them on a free port. */
export async function startProgram({
  lists = [FIRST_LIST],
  environment = {},
}: ProgramOptions = {}): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-explorer-'));
  const data = join(folder, 'data');
  await copyStore(inject('stores'), lists, data, async (made) => {
    for (const turn of turnsOf(lists)) {
      const folders = turn.map((list) => writeList(folder, list));
      await read(start(['ingest', '--data', made, ...folders]), (text) => text.endsWith('exit'));
    }
  });
  const server = start(['start', '--no-refresh', '--data', data, '--port', '0'], environment);
  const said = await read(server, (text) => /http:\/\/127\.0\.0\.1:\d+/.test(text));
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? '';
  return {
    address,
    stop: () =>
      new Promise((resolve) => {
        server.once('exit', () => {
          rmSync(folder, { recursive: true, force: true });
          resolve();
        });
        server.kill('SIGTERM');
      }),
  };
}
