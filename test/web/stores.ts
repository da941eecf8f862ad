import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of this run in which stores that several files of tests begin with are kept. */
    readonly stores: string;
  }
}

/** Gives every run a folder for its stores, and takes it away at the end. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-stores-'));
  project.provide('stores', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

/**
 * Copies into `target` the store that `make` fills from `what`; `make` runs once in a run, whoever asks. Two that ask
 * at the same moment both make it, the first one's is kept.
 */
export async function copyStore(
  stores: string,
  what: unknown,
  target: string,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  const kept = join(stores, createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 16));
  if (!existsSync(kept)) {
    mkdirSync(stores, { recursive: true });
    const folder = mkdtempSync(join(stores, 'made-'));
    await make(folder);
    try {
      renameSync(folder, kept);
    } catch (error) {
      if (!existsSync(kept)) throw error;
    }
  }
  cpSync(kept, target, { recursive: true });
}
