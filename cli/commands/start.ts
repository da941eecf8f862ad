import { join } from 'node:path';
import process from 'node:process';
import { Command } from 'commander';
import { deriveFigures } from '../../ingest/derive/index.ts';
import { loadRelease } from '../../ingest/release/load.ts';
import { readPackFiles } from '../../ingest/source/pack.ts';
import type { PackFile } from '../../schema/pack.ts';
import type { Store } from '../../store/port.ts';
import { packRevision } from '../../ingest/pack-source.ts';
import { say } from '../output.ts';
import { preparePack } from '../prepare-pack.ts';
import { startRefresher } from '../refresher/fork.ts';
import { serve, untilStopped, withServingFlags, type ServingFlags } from '../serving.ts';
import { knownPackPath, withCommonFlags, withRedisFlag } from '../settings.ts';
import { withStore } from '../with-store.ts';

async function isLoaded(store: Store, files: readonly PackFile[]): Promise<boolean> {
  const revision = packRevision(files);
  return (await store.sources()).some(({ source }) => source.kind === 'pack' && source.revision === revision);
}

/** Loads the pack and the released lists beside it, unless the store holds the pack at this revision already. */
async function loadBundled(store: Store, folder: string, keptAt: string): Promise<void> {
  if (await isLoaded(store, await readPackFiles(folder))) return;
  say('Loading the bundled pack and lists (once) …');
  await loadRelease(store, join(folder, 'release'), () => new Date());
  const { areas, close } = await preparePack(store, folder, { keptAt });
  await store.saveDerived(await deriveFigures(store, areas));
  await close();
}

/** `cairn start`: load what is bundled, serve explorer and GraphQL, keep running. */
export function startCommand(): Command {
  return withServingFlags(
    withRedisFlag(
      withCommonFlags(
        new Command('start')
          .description('load what is bundled, serve explorer and GraphQL, keep the sources fresh')
          .option('--no-refresh', 'look for news only when asked'),
      ),
    ),
  ).action((flags: ServingFlags) =>
    withStore(flags, async (store, settings) => {
      if (settings.pack !== null) await loadBundled(store, settings.pack, knownPackPath(settings));
      const refresher = startRefresher({ settings, isScheduled: settings.refresh, works: true });
      const listening = await serve(store, flags, settings, refresher.control);
      if (settings.refresh && !process.env.GITHUB_TOKEN) {
        say(
          'Without GITHUB_TOKEN GitHub answers 60 questions an hour; sources are refreshed as that allows.',
        );
      }
      await untilStopped();
      await listening.close();
      await refresher.close();
    }),
  );
}
