import type { Store } from '../store/port.ts';
import { openSettingsStore, readSettings, type Settings } from './settings.ts';

/** Opens the store the flags name, does the work, and closes it whatever happens. */
export async function withStore<T>(
  flags: object,
  work: (store: Store, settings: Settings) => Promise<T>,
): Promise<T> {
  const settings = readSettings(flags);
  const store = await openSettingsStore(settings);
  try {
    return await work(store, settings);
  } finally {
    await store.close();
  }
}
