import { Command } from 'commander';
import { CairnError, type Diagnostic } from '../../schema/index.ts';
import { inMemory } from '../../ingest/jobs/preview.ts';
import { openSource, type OpenOptions } from '../../ingest/source/open.ts';
import type { GraphWriter, Store } from '../../store/port.ts';
import { ingestInto } from '../ingest-into.ts';
import type { Refreshing } from '../refreshing.ts';
import { rememberSource, type GivenSource } from '../remember-source.ts';
import { withCommonFlags, withHoldFlags, type Settings } from '../settings.ts';
import { report } from '../summary.ts';
import { withRefreshing } from '../with-refreshing.ts';

interface Flags {
  readonly dryRun?: boolean;
  readonly include?: string[];
  readonly exclude?: string[];
}

async function openAll(
  addresses: readonly string[],
  flags: Flags,
  options: OpenOptions,
): Promise<{ opened: GivenSource[]; failures: Diagnostic[] }> {
  const opened: GivenSource[] = [];
  const failures: Diagnostic[] = [];
  for (const address of addresses) {
    try {
      opened.push({ address, source: await openSource(address, flags, options) });
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
  return { opened, failures };
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
    .option('--exclude <pattern...>', 'leave out paths that fit')
    .option('--dry-run', 'show what would change and write nothing');
  return withHoldFlags(withCommonFlags(command)).action((addresses: string[], flags: Flags) => {
    const isDry = flags.dryRun === true;
    const read = async (refreshing: Refreshing, store: Store, settings: Settings): Promise<void> => {
      const { cache, client } = refreshing.options;
      const { opened, failures } = await openAll(addresses, flags, {
        client,
        cache: isDry ? inMemory(cache) : cache,
        known: (source) => knownHashes(store, source),
      });
      const prepared = await refreshing.prepared();
      if (!isDry) for (const each of opened) await rememberSource(store, each, flags, new Date());
      const sources = opened.map(({ source }) => source);
      const summary = await ingestInto(sources, refreshing, prepared, settings, isDry);
      report({ ...summary, diagnostics: [...failures, ...summary.diagnostics] }, settings.json);
    };
    return withRefreshing(flags, read, { isDry });
  });
}
