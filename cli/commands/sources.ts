import { Command } from 'commander';
import { bold, count, dim, print, printJson } from '../output.ts';
import { withCommonFlags } from '../settings.ts';
import { withStore } from '../with-store.ts';

/** `cairn sources list` */
export function sourcesCommand(): Command {
  const list = withCommonFlags(
    new Command('list').description('what has been read, at which revision, with how many entries'),
  ).action((flags: object) =>
    withStore(flags, async (store, settings) => {
      const sources = await store.sources();
      if (settings.json) {
        printJson({ sources: sources.map(({ source, ...rest }) => ({ ...source, ...rest })) });
        return;
      }
      if (sources.length === 0) print('Nothing has been read yet; try "cairn ingest <folder>".');
      for (const { source, documents, entries, resources, onlyHere, diagnostics } of sources) {
        print(`${bold(source.title)} ${dim(source.id)}`);
        print(
          `  ${source.revision.slice(0, 7)} · ${source.license ?? 'no licence found'} · ${count(documents, 'document')} · ` +
            `${count(entries, 'entry', 'entries')} · ${count(resources, 'resource')}, ${onlyHere} only here · ${count(diagnostics, 'diagnostic')}`,
        );
      }
    }),
  );
  return new Command('sources').description('the lists and documents that are read').addCommand(list);
}
