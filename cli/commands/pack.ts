import process from 'node:process';
import { Command } from 'commander';
import { checkPack } from '../../ingest/link/pack/load.ts';
import { readPackFiles } from '../../ingest/source/pack.ts';
import { suggestForPack } from '../../ingest/derive/suggest.ts';
import { EXIT, bold, count, dim, print, printJson, safe } from '../output.ts';
import { withCommonFlags } from '../settings.ts';
import { asWhole } from '../whole-number.ts';
import { withGraph } from '../with-store.ts';

interface Sighted {
  readonly source: string;
  readonly path: string;
  readonly line: number | null;
  readonly words: string;
}

function printSightings(places: readonly Sighted[]): void {
  for (const { source, path, line, words } of places) {
    print(dim(`    ${safe(source)} ${safe(path)}${line === null ? '' : `:${line}`} ${safe(words)}`));
  }
}

/** `cairn pack suggest` */
function suggestCommand(): Command {
  return withCommonFlags(
    new Command('suggest')
      .description(
        'what the lists in the graph speak of and the pack lacks, each with the places that say so',
      )
      .option('--limit <n>', 'at most this many of each kind', asWhole(1, 200), 20),
  ).action(({ limit, ...flags }: { readonly limit: number }) =>
    withGraph(flags, async (store, settings) => {
      const found = await suggestForPack(store, limit);
      if (settings.json) {
        printJson({
          ...found,
          organizations: found.organizations.map(({ evidence, ...rest }) => ({
            ...rest,
            evidence: evidence.map(({ source, place, quote }) => ({ source, ...place, quote })),
          })),
        });
        return;
      }
      const printTopic = ({ id, title, voices, entries, places }: (typeof found.concepts)[number]): void => {
        const said = `${count(voices, 'independent list')}, ${count(entries, 'resource')}`;
        print(`  ${bold(safe(title))} ${dim(`${said} · ${id}`)}`);
        printSightings(places.map((place) => ({ ...place, words: place.headings.join(' › ') })));
      };
      print(`Concepts: ${found.concepts.length}`);
      found.concepts.forEach(printTopic);
      print(`Other names of what the pack has: ${found.aliases.length}`);
      for (const alias of found.aliases) {
        print(`  ${bold(safe(alias.title))} may be another name of ${alias.of}`);
        printSightings(alias.places.map((place) => ({ ...place, words: place.headings.join(' › ') })));
      }
      print(`Organizations: ${found.organizations.length}`);
      for (const { id, title, works, evidence } of found.organizations) {
        print(`  ${bold(safe(title))} ${dim(`${count(works, 'work')} · ${id}`)}`);
        printSightings(
          evidence.map(({ source, place, quote }) => ({
            ...{ source, path: place.path, line: place.lines?.[0] ?? null },
            words: quote?.slice(0, 80) ?? '',
          })),
        );
      }
      print(
        dim(
          'Nothing was changed. Write what you agree with into the pack, or promote a topic as a decision.',
        ),
      );
    }),
  );
}

/** `cairn pack validate <folder>`, `cairn pack suggest` */
export function packCommand(): Command {
  const validate = new Command('validate')
    .description('check a pack; every fault is named with file and line')
    .argument('<folder>', 'the folder that holds pack.yaml')
    .option('--json', 'one JSON object on standard output')
    .action(async (folder: string, flags: { json?: boolean }) => {
      const { pack, faults } = checkPack(await readPackFiles(folder));
      if (flags.json) printJson({ valid: faults.length === 0, faults });
      else {
        for (const { path, line, message } of faults) print(`${path}:${line}: ${message}`);
        print(
          faults.length > 0
            ? count(faults.length, 'fault')
            : `${pack.name} ${pack.version} is valid: ${count(pack.concepts.length, 'concept')}, ` +
                `${count(pack.patterns.length, 'pattern')}, ${count(pack.problems.length, 'problem')}, ` +
                `${count(pack.organizations.length, 'organization')}, ${count(pack.questions.length, 'question')}, ` +
                `${count(pack.sources.length, 'source')}.`,
        );
      }
      if (faults.length > 0) process.exitCode = EXIT.failed;
    });
  return new Command('pack').description('domain packs').addCommand(validate).addCommand(suggestCommand());
}
