import process from 'node:process';
import { Command } from 'commander';
import { CairnError, type Diagnostic } from '../../schema/index.ts';
import { ingest, type IngestSummary } from '../../ingest/run.ts';
import { openSource, type OpenOptions } from '../../ingest/source/open.ts';
import type { DocumentSource } from '../../ingest/source/port.ts';
import { openContentCache } from '../../store/content-cache.ts';
import type { GraphWriter } from '../../store/port.ts';
import { EXIT, bold, count, dim, number, print, printJson, safe, say } from '../output.ts';
import { createProgress } from '../progress.ts';
import { preparePack } from '../prepare-pack.ts';
import { contentCachePath, openSettingsStore, readSettings, withCommonFlags } from '../settings.ts';

/** Problems printed one by one; the rest is counted and left to `cairn doctor`. */
const PRINTED = 8;

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

function place({ source, path, line }: Diagnostic): string {
  return [source, path, line].filter((part) => part !== null).join(':');
}

function printSummary(summary: IngestSummary): void {
  for (const source of summary.sources) {
    const { id, state, added, edited, moved, removed, renamed } = source;
    const changes = Object.entries({ added, edited, moved, removed, renamed })
      .filter(([, value]) => value > 0)
      .map(([kind, value]) => `${number(value)} ${kind}`);
    print(`${state.padEnd(10)} ${id} ${dim(changes.join(', '))}`);
  }
  const problems = summary.diagnostics.filter((each) => each.severity !== 'note');
  for (const problem of problems.slice(0, PRINTED))
    say(`${problem.severity}: ${safe(problem.message)} ${dim(place(problem))}`);
  if (problems.length > PRINTED)
    say(dim(`… and ${number(problems.length - PRINTED)} more; see them with "cairn doctor".`));
  print(
    `${bold(count(summary.entries, 'entry', 'entries'))} in ${count(summary.sources.length, 'source')}, ` +
      `${count(summary.documents, 'document')} read · ${number(summary.entities)} entities, ` +
      `${number(summary.relations)} relations · ${count(summary.diagnostics.length, 'diagnostic')} · ` +
      `${summary.seconds.toFixed(1)} s`,
  );
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
        store,
        readDocument: prepared.readDocument,
        fingerprint: prepared.fingerprint,
        areas: prepared.areas,
        now: () => new Date(),
        onProgress: progress.update,
      });
      progress.finish();
      const whole = { ...summary, diagnostics: [...failures, ...summary.diagnostics] };
      if (settings.json) printJson(whole);
      else printSummary(whole);
      const failed = failures.length > 0 || whole.diagnostics.some((each) => each.severity === 'error');
      if (sources.length === 0) process.exitCode = EXIT.failed;
      else if (failed) process.exitCode = EXIT.partly;
    } finally {
      cache.close();
      await store.close();
    }
  });
}
