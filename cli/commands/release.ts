import { join } from 'node:path';
import process from 'node:process';
import { Command } from 'commander';
import { loadPack } from '../../ingest/link/index.ts';
import { createDocumentReader } from '../../ingest/reader.ts';
import { buildRelease } from '../../ingest/release/build.ts';
import { openSource } from '../../ingest/source/open.ts';
import { readPackFiles } from '../../ingest/source/pack.ts';
import { EXIT, count, dim, number, print, printJson, say } from '../output.ts';
import { readSettings, withCommonFlags } from '../settings.ts';

/** `cairn release build <snapshot folder>…` */
export function releaseCommand(): Command {
  const build = withCommonFlags(
    new Command('build')
      .description('write the facts of permissively licensed lists, without their sentences, into the pack')
      .argument('<folder...>', 'snapshot folders')
      .option('--output <folder>', 'another folder than the release/ of the pack'),
  ).action(async (folders: string[], flags: { output?: string }) => {
    const settings = readSettings(flags);
    if (settings.pack === null) {
      say('cairn: A release belongs to a pack; leave --no-pack out.');
      process.exitCode = EXIT.usage;
      return;
    }
    const reader = createDocumentReader(loadPack(await readPackFiles(settings.pack)));
    const sources = await Promise.all(folders.map((folder) => openSource(folder)));
    const built = await buildRelease(sources, reader, flags.output ?? join(settings.pack, 'release'));
    if (settings.json) printJson({ sources: built });
    else {
      for (const { id, file, entries, bytes } of built) {
        print(
          file === null
            ? dim(`${id} left out: its licence does not allow it`)
            : `${id} ${count(entries, 'entry', 'entries')}, ${number(Math.round(bytes / 1024))} kB`,
        );
      }
    }
  });
  return new Command('release').description('the map that comes with the program').addCommand(build);
}
