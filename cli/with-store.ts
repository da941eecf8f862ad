import type { Store } from '../store/port.ts';
import { say } from './output.ts';
import { openSettingsStore, readSettings, type Settings } from './settings.ts';

/** Opens the store the flags name, does the work, and closes it whatever happens. */
export async function withStore<T>(
  flags: object,
  work: (store: Store, settings: Settings) => Promise<T>,
  open: (settings: Settings) => Promise<Store> = openSettingsStore,
): Promise<T> {
  const settings = readSettings(flags);
  const store = await open(settings);
  try {
    return await work(store, settings);
  } finally {
    await store.close();
  }
}

/** The same for a command that asks the graph something: says what to do where nothing was ever read. */
export function withGraph<T>(
  flags: object,
  work: (store: Store, settings: Settings) => Promise<T>,
): Promise<T> {
  return withStore(flags, async (store, settings) => {
    if ((await store.generation()) === 0) {
      say(`The graph in ${settings.store} is empty; run "npm start", or read something with "cairn ingest".`);
    }
    return work(store, settings);
  });
}
