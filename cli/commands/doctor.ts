import { Command } from 'commander';
import { placeUrl } from '../../api/place-url.ts';
import { CairnError } from '../../schema/index.ts';
import type { Diagnostic, SourceRecord } from '../../schema/index.ts';
import type { Store } from '../../store/port.ts';
import { namedSource, sourcesOf } from '../named-source.ts';
import { bold, dim, number, print, printJson, safe } from '../output.ts';
import { withCommonFlags } from '../settings.ts';
import { asWhole } from '../whole-number.ts';
import { withGraph } from '../with-store.ts';

/** Where a diagnostic points to, at the revision that was read; null where there is no such page. */
function urlOf({ path, line }: Diagnostic, source: SourceRecord | undefined): string | null {
  if (source === undefined || path === null) return source?.address ?? null;
  const lines = line === null ? null : ([line, line] as const);
  return placeUrl(source, { path, lines, page: null, headings: [] });
}

/** Throws when the store's own file is damaged. @returns whether it was looked at and is whole */
async function isWhole(store: Store, place: string): Promise<boolean> {
  const [first, ...more] = (await store.damage?.()) ?? [];
  if (first === undefined) return store.damage !== undefined;
  const others = more.length === 0 ? '' : ` and ${number(more.length)} more`;
  throw new CairnError(
    'STORE_UNAVAILABLE',
    `The store at ${place} is damaged (${safe(first)}${others}); restore a copy, or delete the file and read the sources again.`,
  );
}

/** `cairn doctor`: what is wrong in what was read, with places a curator could open an issue from, and in the store's file. */
export function doctorCommand(): Command {
  return withCommonFlags(
    new Command('doctor')
      .description(
        'problems found in what was read (rule, severity, sentence, place, link) and in the file of the store',
      )
      .option('--source <id>', 'of one source only, by id or owner/name')
      .option('--limit <n>', 'at most this many', asWhole(1, 10_000), 50),
  ).action((flags: { source?: string; limit: number }) =>
    withGraph(flags, async (store, settings) => {
      const isChecked = await isWhole(store, settings.store);
      const sources = await sourcesOf(store);
      const byId = new Map(sources.map((source) => [source.id, source]));
      const found = await store.diagnostics({
        ...(flags.source === undefined ? {} : { source: namedSource(sources, flags.source).id }),
        limit: flags.limit,
      });
      const { total } = found;
      const diagnostics = found.diagnostics.map((each) => ({
        ...each,
        url: urlOf(each, byId.get(each.source ?? '')),
      }));
      if (settings.json) {
        printJson({ total, diagnostics, ...(isChecked && { isWhole: true }) });
        return;
      }
      for (const { severity, rule, message, source, path, line, url } of diagnostics) {
        const place = [path, line].filter((part) => part !== null).join(':');
        print(`${severity.padEnd(7)} ${bold(safe(message))}`);
        print(`        ${dim(`${rule} · ${[source, place].filter((part) => part !== '').join(' · ')}`)}`);
        if (url !== null) print(`        ${dim(safe(url))}`);
      }
      if (isChecked) print(dim('The file of the store is whole.'));
      print(
        total === 0
          ? 'No problems were found.'
          : `Showing ${number(diagnostics.length)} of ${number(total)}.`,
      );
    }),
  );
}
