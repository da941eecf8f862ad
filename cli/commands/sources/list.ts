import { Command } from 'commander';
import { sortedBy } from '../../../schema/index.ts';
import type { SourceSettings, SourceSummary, Store } from '../../../store/port.ts';
import { bold, count, dim, print, printJson, safe } from '../../output.ts';
import { withCommonFlags } from '../../settings.ts';
import { withStore } from '../../with-store.ts';

/** When a source is asked next, and why it waits, in a few words. */
export function standingOf(settings: SourceSettings, now: Date): string {
  const { paused, quarantined, nextDue, waits, pinned } = settings;
  const pin = pinned === null ? '' : `held at ${pinned.slice(0, 7)} · `;
  if (paused) return `${pin}paused${waits === null ? '' : ` (${waits})`}`;
  const due =
    nextDue === null
      ? 'refreshed only when asked'
      : nextDue <= now.toISOString()
        ? 'due now'
        : `next refresh ${nextDue.slice(0, 16).replace('T', ' ')} UTC`;
  if (quarantined !== null) return `${pin}in quarantine: ${quarantined} Tried again: ${due}`;
  return pin + (waits === null ? due : `${due}, waiting: ${waits}`);
}

function printSource(
  id: string,
  summary: SourceSummary | undefined,
  settings: SourceSettings | undefined,
): void {
  const title = summary?.source.title ?? settings?.address ?? id;
  print(`${bold(safe(title))} ${dim(id)}`);
  if (summary) {
    const { source, documents, entries, resources, onlyHere, diagnostics } = summary;
    print(
      `  ${source.revision.slice(0, 7)} · ${source.license ?? 'no licence found'} · ${count(documents, 'document')} · ` +
        `${count(entries, 'entry', 'entries')} · ${count(resources, 'resource')}, ${onlyHere} only here · ${count(diagnostics, 'diagnostic')}`,
    );
  } else print('  not read yet');
  if (settings) print(`  ${safe(standingOf(settings, new Date()))}`);
}

async function listSources(store: Store, asJson: boolean): Promise<void> {
  const summaries = new Map((await store.sources()).map((each) => [each.source.id, each]));
  const settings = new Map((await store.settings()).map((each) => [each.source, each]));
  const ids = sortedBy([...new Set([...summaries.keys(), ...settings.keys()])], (id) => id);
  if (asJson) {
    const listed = ids.map((id) => {
      const { source, ...rest } = summaries.get(id) ?? { source: { id } };
      return { ...source, ...rest, settings: settings.get(id) ?? null };
    });
    printJson({ sources: listed });
    return;
  }
  if (ids.length === 0) print('Nothing has been read yet; try "cairn ingest <folder>".');
  for (const id of ids) printSource(id, summaries.get(id), settings.get(id));
}

/** `cairn sources list` */
export function listCommand(): Command {
  return withCommonFlags(
    new Command('list').description('what is read, at which revision, when next, and why it waits'),
  ).action((flags: object) => withStore(flags, (store, settings) => listSources(store, settings.json)));
}
