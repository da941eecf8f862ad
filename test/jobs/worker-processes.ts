import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root } from '../cli/cairn.ts';

/** Real `cairn worker` processes, each with files of its own as if on a machine of its own. */
export interface WorkerProcesses {
  /** Starts one; resolves once it takes jobs. */
  start(): Promise<void>;
  /** Ends the n-th of those that run as a power cut would; 0 is the oldest. */
  kill(nth: number): Promise<void>;
  /** What they said, for a test that fails. */
  said(): string;
  stop(): Promise<void>;
}

interface Running {
  readonly child: ChildProcess;
  readonly gone: Promise<void>;
}

/**
 * @param folder for their files; a `cairn.config.yaml` in it is theirs
 * @param flags for each, `--store` and `--redis` among them
 */
export function createWorkers(
  folder: string,
  flags: readonly string[],
  environment: Readonly<Record<string, string>>,
): WorkerProcesses {
  const all: Running[] = [];
  const said: string[] = [];
  let count = 0;
  const begin = (): Promise<void> => {
    const name = `worker-${(count += 1)}`;
    const data = join(folder, name);
    mkdirSync(data, { recursive: true });
    const program = [join(root, 'bin', 'cairn.js'), 'worker', '--data', data, ...flags];
    const child = spawn(process.execPath, program, {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1', ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
    all.push({ child, gone });
    return new Promise((resolve) => {
      child.stderr.on('data', (chunk: Buffer) => {
        said.push(`${name}: ${chunk.toString()}`);
        if (chunk.includes('Waiting for jobs')) resolve();
      });
      void gone.then(resolve);
    });
  };
  const end = async (each: Running | undefined, signal: NodeJS.Signals): Promise<void> => {
    if (!each) return;
    all.splice(all.indexOf(each), 1);
    each.child.kill(signal);
    await each.gone;
  };
  return {
    start: begin,
    kill: (nth) => end(all[nth % Math.max(1, all.length)], 'SIGKILL'),
    said: () => said.join(''),
    stop: async () => {
      await Promise.all([...all].map((each) => end(each, 'SIGTERM')));
    },
  };
}
