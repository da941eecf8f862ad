import type { Store } from '../store/port.ts';
import { openSettingsStore, readSettings, type Settings } from './settings.ts';

type Flags = Parameters<typeof readSettings>[0];

/** Opens the store the flags name, does the work, and closes it whatever happens. */
export async function withStore<T>(
  flags: Flags,
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
