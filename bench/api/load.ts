import { Worker } from 'node:worker_threads';
import type { Load, Seen } from './client.ts';

/** Asks a server from a thread of its own, so that asking does not hold up answering. */
export function underLoad(load: Load): Promise<Seen> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./client.js', import.meta.url), { workerData: load });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** The time that 95 of 100 answers stay below, in milliseconds. */
export function p95(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? Number.NaN;
}
