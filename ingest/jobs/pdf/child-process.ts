import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { Socket } from 'node:net';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { PATIENCE } from './limits.ts';
import type { PdfLimits } from './limits.ts';
import { OVERRUN_MARK } from './messages.ts';
import type { Overrun, ReadAnswer, ReadRequest } from './messages.ts';

/** What became of one reading. */
export type Outcome =
  | Exclude<ReadAnswer, { readonly kind: 'ready' }>
  | { readonly kind: 'ended'; readonly why: Overrun | 'crash' };

/** A process that reads PDFs, one at a time. */
export interface PdfChild {
  /** Readings it was given so far. */
  readonly readings: number;
  /** Never rejects. When the process ends, for whatever reason, the outcome is `ended`. */
  read(request: ReadRequest): Promise<Outcome>;
  /** Kills it; resolves when it is gone. */
  stop(): Promise<void>;
}

/** The watchdog inside keeps the limit; a child that does not even answer to it is killed this much later. */
const GRACE_MS = 5_000;
/** Enough of what a dying process says to know why. */
const LAST_WORDS = 8_192;

/**
 * Where the compiled child lies: beside this file in `dist/`; for this file as a source (in tests), in the `dist/`
 * that the build made of it.
 */
export function childFile(here: string = import.meta.url): string {
  const isSource = here.endsWith('.ts');
  return fileURLToPath(new URL(isSource ? '../../../dist/ingest/jobs/pdf/child.js' : './child.js', here));
}

function start(limits: PdfLimits): ChildProcess {
  const { SystemRoot } = process.env;
  return fork(childFile(), [JSON.stringify(limits)], {
    // Nothing of the parent's environment: it may hold tokens, and a PDF is a stranger's program.
    env: SystemRoot === undefined ? {} : { SystemRoot },
    execArgv: [`--max-old-space-size=${Math.ceil(limits.megabytes * 0.75)}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

/** Whether the child keeps this program from ending. */
function holdOpen(child: ChildProcess, hold: boolean): void {
  const handles = [child, child.channel, child.stderr instanceof Socket ? child.stderr : null];
  for (const handle of handles) {
    if (hold) handle?.ref();
    else handle?.unref();
  }
}

function whyEnded(lastWords: string): Overrun | 'crash' {
  if (lastWords.includes(`${OVERRUN_MARK}time`)) return 'time';
  return lastWords.includes(OVERRUN_MARK) || lastWords.includes('heap out of memory') ? 'memory' : 'crash';
}

/** Starts a process. It does not keep the program alive while it has nothing to read. */
export function startChild(limits: PdfLimits): PdfChild {
  const child = start(limits);
  let readings = 0;
  let lastWords = '';
  let overran: Overrun | null = null;
  let settle: ((outcome: Outcome) => void) | null = null;
  let markReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => (markReady = resolve));
  const gone = new Promise<void>((resolve) => child.on('close', () => resolve()));
  child.on('error', () => child.kill('SIGKILL'));
  child.on('message', (answer: ReadAnswer) => {
    if (answer.kind === 'ready') markReady();
    else settle?.(answer);
  });
  child.on('close', () => settle?.({ kind: 'ended', why: overran ?? whyEnded(lastWords) }));
  child.stderr?.on('data', (words: Buffer) => {
    if (lastWords.length < LAST_WORDS) lastWords += words.toString('latin1');
  });
  holdOpen(child, false);

  /** Kills a child whose watchdog failed; an answer that waits behind work of our own is let in first. */
  const killLate = (): void => {
    setImmediate(() => {
      if (settle === null) return;
      overran = 'time';
      child.kill('SIGKILL');
    });
  };

  return {
    get readings() {
      return readings;
    },
    async read(request) {
      readings += 1;
      holdOpen(child, true);
      const outcome = new Promise<Outcome>((resolve) => (settle = resolve));
      if (child.exitCode !== null || child.signalCode !== null)
        settle?.({ kind: 'ended', why: whyEnded(lastWords) });
      await Promise.race([ready, outcome]);
      if (child.connected) child.send(request, () => undefined);
      const timer = setTimeout(killLate, PATIENCE * limits.seconds * 1_000 + GRACE_MS);
      try {
        return await outcome;
      } finally {
        settle = null;
        clearTimeout(timer);
        holdOpen(child, false);
      }
    },
    async stop() {
      holdOpen(child, true);
      child.kill('SIGKILL');
      await gone;
    },
  };
}
