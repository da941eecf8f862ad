import process from 'node:process';
import { Worker } from 'node:worker_threads';
import type { PdfLimits } from './limits.ts';
import type { ReadAnswer, ReadRequest } from './messages.ts';
import { isDamaged } from './problems.ts';
import { listenForRepairs } from './repairs.ts';
import { takeApart } from './take-apart.ts';
import type { Watch } from './watchdog.ts';

/** The program of a child process: reads one PDF after the other for its parent, under the eyes of a watchdog. */
const limits = JSON.parse(process.argv[2] ?? '{}') as PdfLimits;
const began = new SharedArrayBuffer(8);
const start = new Float64Array(began);

const answer = (message: ReadAnswer): void => {
  process.send?.(message);
};

async function read(request: ReadRequest): Promise<void> {
  start[0] = Date.now();
  const result = await takeApart(request, limits).catch(() => isDamaged);
  start[0] = 0;
  const rss = process.memoryUsage.rss();
  answer(
    'rule' in result ? { kind: 'refused', problem: result, rss } : { kind: 'parsed', parsed: result, rss },
  );
}

listenForRepairs();
// pdf.js may reject promises that nobody waits for any more when a page fails.
process.on('unhandledRejection', () => undefined);
process.on('disconnect', () => process.exit());
process.on('message', (request: ReadRequest) => void read(request));

const watchdog = new Worker(new URL('./watchdog.js', import.meta.url), {
  workerData: { limits, began } satisfies Watch,
});
watchdog.on('online', () => answer({ kind: 'ready' }));
watchdog.on('error', () => process.exit(1));
