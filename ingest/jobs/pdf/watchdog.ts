import { writeSync } from 'node:fs';
import process from 'node:process';
import { workerData } from 'node:worker_threads';
import { PATIENCE } from './limits.ts';
import type { PdfLimits } from './limits.ts';
import { OVERRUN_MARK } from './messages.ts';
import type { Overrun } from './messages.ts';

/** What the child's main thread shares with its watchdog. */
export interface Watch {
  readonly limits: PdfLimits;
  /** One number: when the current reading began, in milliseconds since 1970; 0 while there is none. */
  readonly began: SharedArrayBuffer;
}

/** Often enough that memory cannot grow far past the limit in between. */
const EVERY_MS = 20;

/**
 * The child's second thread: ends the process when a reading overruns its limits, however busy the first thread is,
 * and when the parent is gone. It works where there is no /proc, and while the parent itself is busy.
 */
function watch({ limits, began }: Watch): void {
  const start = new Float64Array(began);
  const parent = process.ppid;
  let current = 0;
  let usedBefore = 0;
  const end = (why: Overrun): void => {
    writeSync(2, `${OVERRUN_MARK}${why}\n`);
    process.kill(process.pid, 'SIGKILL');
  };
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
    if (process.memoryUsage.rss() > limits.megabytes * 2 ** 20) end('memory');
    const since = start[0] ?? 0;
    if (since !== current) {
      current = since;
      usedBefore = processorSeconds();
    } else if (since > 0) {
      const waited = (Date.now() - since) / 1_000;
      if (processorSeconds() - usedBefore > limits.seconds || waited > PATIENCE * limits.seconds) end('time');
    }
  }, EVERY_MS);
}

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

watch(workerData as Watch);
