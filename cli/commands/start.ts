import { join } from 'node:path';
import { Command } from 'commander';
import { deriveFigures } from '../../ingest/derive/index.ts';
import { loadRelease } from '../../ingest/release/load.ts';
import { readPackFiles } from '../../ingest/source/pack.ts';
import type { PackFile } from '../../schema/pack.ts';
import type { Store } from '../../store/port.ts';
import { packRevision } from '../../ingest/pack-source.ts';
import { say } from '../output.ts';
import { preparePack } from '../prepare-pack.ts';
import { serve, untilStopped, withServingFlags, type ServingFlags } from '../serving.ts';
import { withCommonFlags } from '../settings.ts';
import { withStore } from '../with-store.ts';

async function isLoaded(store: Store, files: readonly PackFile[]): Promise<boolean> {
  const revision = packRevision(files);
  return (await store.sources()).some(({ source }) => source.kind === 'pack' && source.revision === revision);
}

/** Loads the pack and the released lists beside it, unless the store holds the pack at this revision already. */
async function loadBundled(store: Store, folder: string): Promise<void> {
  if (await isLoaded(store, await readPackFiles(folder))) return;
  say('Loading the bundled pack and lists (once) …');
  await loadRelease(store, join(folder, 'release'), () => new Date());
  const { areas } = await preparePack(store, folder);
  await store.saveDerived(await deriveFigures(store, areas));
}

/** `cairn start`: load what is bundled, serve explorer and GraphQL, keep running. */
export function startCommand(): Command {
  return withServingFlags(
    withCommonFlags(
      new Command('start').description('load what is bundled, serve explorer and GraphQL, keep running'),
    ),
  ).action((flags: ServingFlags) =>
    withStore(flags, async (store, settings) => {
      if (settings.pack !== null) await loadBundled(store, settings.pack);
      const listening = await serve(store, flags);
      await untilStopped();
      await listening.close();
    }),
  );
}
