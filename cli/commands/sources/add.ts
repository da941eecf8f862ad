import { Command } from 'commander';
import type { Preview } from '../../../store/control.ts';
import type { RunRecord } from '../../../store/port.ts';
import { bold, count, dim, print, printJson, safe, say } from '../../output.ts';
import { withCommonFlags } from '../../settings.ts';
import { reportRun, watchRun } from '../../watch-run.ts';
import { withRefreshing } from '../../with-refreshing.ts';

interface Flags {
  readonly branch?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly schedule?: string;
  readonly dryRun?: boolean;
}

function printPreview(preview: Preview): void {
  const { source, title, license, revision, documents, entries, changes, diagnostics } = preview;
  print(`${bold(safe(title))} ${dim(source)}`);
  print(
    `  ${revision.slice(0, 7)} · ${license ?? 'no licence found'} · ${count(documents, 'document')} · ` +
      `${count(entries, 'entry', 'entries')} · ${count(diagnostics.length, 'diagnostic')}`,
  );
  for (const { kind, before, after, entity, path, line } of changes.slice(0, 20)) {
    print(
      `  ${kind.padEnd(8)} ${safe(String(after?.title ?? before?.title ?? entity))} ${dim(`${path}:${line}`)}`,
    );
  }
  if (preview.holdReason !== null) print(`  ${preview.holdReason}`);
  print('Nothing was written.');
}

/** `cairn sources add <owner/name|address>` */
export function addCommand(): Command {
  return withCommonFlags(
    new Command('add')
      .description('read a repository, a PDF or a page, and keep it fresh')
      .argument('<address>', 'owner/name, or the address of a repository, a PDF or a page')
      .option('--branch <name>', 'another branch than the default one')
      .option('--include <pattern...>', 'read only paths that fit (`*`, `**`, `?`)')
      .option('--exclude <pattern...>', 'leave out paths that fit')
      .option('--schedule <cron>', 'when to look for news, five cron fields in UTC (default daily)')
      .option('--dry-run', 'show what would be read and write nothing'),
  ).action((address: string, flags: Flags) =>
    withRefreshing(flags, async (refreshing, store, settings) => {
      const { branch = null, include = null, exclude = null, schedule } = flags;
      const input = { address, branch, include, exclude, ...(schedule === undefined ? {} : { schedule }) };
      const { control } = refreshing;
      if (flags.dryRun === true) {
        const preview = await control.preview(input);
        if (settings.json) printJson(preview);
        else printPreview(preview);
        return;
      }
      const begin = async (): Promise<RunRecord> => (await control.addSource(input)).run;
      const run = await watchRun(refreshing, store, begin);
      reportRun(run, settings.json);
      if (run.state === 'failed') {
        say(`It stays among the sources; "cairn sources remove ${run.source}" forgets it.`);
      }
    }),
  );
}
