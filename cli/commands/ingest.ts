import { Command } from 'commander';
import { CairnError, type Diagnostic } from '../../schema/index.ts';
import { ingest } from '../../ingest/run.ts';
import { openSource, type OpenOptions } from '../../ingest/source/open.ts';
import type { DocumentSource } from '../../ingest/source/port.ts';
import { openContentCache } from '../../store/content-cache.ts';
import type { GraphWriter } from '../../store/port.ts';
import { createProgress } from '../progress.ts';
import { preparePack } from '../prepare-pack.ts';
import { contentCachePath, openSettingsStore, readSettings, withCommonFlags } from '../settings.ts';
import { report } from '../summary.ts';

interface Flags {
  readonly include?: string[];
  readonly exclude?: string[];
}

async function openAll(
  addresses: readonly string[],
  flags: Flags,
  options: OpenOptions,
): Promise<{ sources: DocumentSource[]; failures: Diagnostic[] }> {
  const sources: DocumentSource[] = [];
  const failures: Diagnostic[] = [];
  for (const address of addresses) {
    try {
      sources.push(await openSource(address, flags, options));
    } catch (error) {
      if (!(error instanceof CairnError)) throw error;
      failures.push({
        severity: 'error',
        rule: 'source-unreadable',
        message: error.message,
        source: address,
        path: null,
        line: null,
      });
    }
  }
  return { sources, failures };
}

/** Path → hash of what the store has of a source. */
async function knownHashes(store: GraphWriter, source: string): Promise<ReadonlyMap<string, string>> {
  const state = await store.sourceState(source);
  return new Map(state?.documents.map(({ path, contentHash }) => [path, contentHash]));
}

/** `cairn ingest <folder|snapshot folder|file|owner/name|address>…` */
export function ingestCommand(): Command {
  const command = new Command('ingest')
    .description('read folders, files and GitHub repositories into the graph')
    .argument('<address...>', 'folders, snapshot folders, files, owner/name or a GitHub address')
    .option('--include <pattern...>', 'read only paths that fit (`*`, `**`, `?`)')
    .option('--exclude <pattern...>', 'leave out paths that fit');
  return withCommonFlags(command).action(async (addresses: string[], flags: Flags) => {
    const settings = readSettings(flags);
    const store = await openSettingsStore(settings);
    const cache = openContentCache(contentCachePath(settings));
    try {
      const { sources, failures } = await openAll(addresses, flags, {
        cache,
        known: (source) => knownHashes(store, source),
      });
      const prepared = await preparePack(store, settings.pack);
      const progress = createProgress();
      const summary = await ingest(sources, {
        ...prepared,
        store,
        now: () => new Date(),
        onProgress: progress.update,
      });
      progress.finish();
      await prepared.close();
      report({ ...summary, diagnostics: [...failures, ...summary.diagnostics] }, settings.json);
    } finally {
      cache.close();
      await store.close();
    }
  });
}
