import { createReadStream } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { deriveFigures } from '../../ingest/derive/index.ts';
import { loadPack } from '../../ingest/link/index.ts';
import { readPackFiles } from '../../ingest/source/pack.ts';
import { CairnError } from '../../schema/index.ts';
import { importGraph, openStaging } from '../../store/import/index.ts';
import { count, print, printJson } from '../output.ts';
import { createProgress } from '../progress.ts';
import { withCommonFlags } from '../settings.ts';
import { withStore } from '../with-store.ts';

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch (cause) {
    throw new CairnError('BAD_USER_INPUT', `"${file}" cannot be read; check the path.`, cause);
  }
}

/** Names of the pack's areas by id, for naming communities. */
async function areasOf(pack: string | null): Promise<ReadonlyMap<string, string>> {
  if (pack === null) return new Map();
  const { areas } = loadPack(await readPackFiles(pack));
  return new Map(areas.map(({ id, name }) => [id, name]));
}

/** `cairn import <file>`: what `cairn export --format jsonl` wrote, into another store. */
export function importCommand(): Command {
  return withCommonFlags(
    new Command('import')
      .description('bring an exported graph (jsonl) into an empty store; again after it was cut short')
      .argument('<file>', 'what cairn export --format jsonl wrote'),
  ).action((file: string, flags: object) =>
    withStore(flags, async (store, settings) => {
      const size = await sizeOf(file);
      await mkdir(settings.data, { recursive: true });
      const aside = join(settings.data, `import-${String(process.pid)}.sqlite`);
      const staging = openStaging(aside);
      const progress = createProgress();
      try {
        const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
        const done = await importGraph(store, lines, staging, {
          now: () => new Date(),
          onProgress: progress.update,
          size,
        });
        await store.saveDerived(await deriveFigures(store, await areasOf(settings.pack)));
        progress.finish();
        if (settings.json) printJson(done);
        else {
          print(
            `${count(done.sources, 'source')}, ${count(done.documents, 'document')} written, ${String(done.skipped)} there already.`,
          );
          print(`The digest is equal: ${done.digest}`);
        }
      } finally {
        staging.close();
        await rm(aside, { force: true });
      }
    }),
  );
}
