import { openRefreshing, type Refreshing } from './refreshing.ts';
import type { Settings } from './settings.ts';
import { withStore } from './with-store.ts';
import type { Store } from '../store/port.ts';

/** Opens the store the flags name and what refreshing needs, does the work, and closes both whatever happens. */
export async function withRefreshing<T>(
  flags: object,
  work: (refreshing: Refreshing, store: Store, settings: Settings) => Promise<T>,
): Promise<T> {
  return withStore(flags, async (store, settings) => {
    const refreshing = await openRefreshing(store, settings);
    try {
      return await work(refreshing, store, settings);
    } finally {
      await refreshing.close();
    }
  });
}
