import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';

const TOLD = `/proc/self/task/${process.pid}/schedstat`;
const isTold = existsSync(TOLD);

/**
 * Milliseconds of processor time that the main thread has had, where Linux tells: other work on the machine does
 * not count, and neither do collector and compiler beside it. Elsewhere the processor time of the whole process.
 */
export function threadClock(): number {
  if (isTold) return Number(readFileSync(TOLD, 'utf8').split(' ')[0]) / 1e6;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
