import { openDryStore } from './dry-run.ts';
import { openRefreshing, type Refreshing, type RefreshingHooks } from './refreshing.ts';
import { openSettingsStore, type Settings } from './settings.ts';
import { withStore } from './with-store.ts';
import type { Store } from '../store/port.ts';

/** Opens the store the flags name and what refreshing needs, does the work, and closes both whatever happens. */
export async function withRefreshing<T>(
  flags: object,
  work: (refreshing: Refreshing, store: Store, settings: Settings) => Promise<T>,
  hooks: RefreshingHooks = {},
): Promise<T> {
  const open =
    hooks.isDry === true
      ? openDryStore
      : (settings: Settings) => openSettingsStore(settings, hooks.onWaiting);
  return withStore(
    flags,
    async (store, settings) => {
      const refreshing = await openRefreshing(store, settings, hooks);
      try {
        return await work(refreshing, store, settings);
      } finally {
        await refreshing.close();
      }
    },
    open,
  );
}
