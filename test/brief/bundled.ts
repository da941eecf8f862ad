import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preparePack } from '../../cli/prepare-pack.ts';
import { programRoot } from '../../cli/root.ts';
import { loadRelease } from '../../ingest/release/load.ts';
import { openStore } from '../../store/open.ts';
import type { Store } from '../../store/port.ts';

export interface Bundled {
  readonly store: Store;
  close(): Promise<void>;
}

/** The bundled pack with the released lists, in a store of its own. */
export async function openBundled(): Promise<Bundled> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-bundled-'));
  const store = await openStore(`sqlite:${join(folder, 'graph.sqlite')}`);
  const pack = join(programRoot, 'packs', 'ml-system-design');
  await loadRelease(store, join(pack, 'release'), () => new Date(0));
  const prepared = await preparePack(store, pack);
  await prepared.close();
  return {
    store,
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
