import { existsSync } from 'node:fs';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/port.ts';
import type { Settings } from './settings.ts';

/** The store to compare with: opened for reading only, and empty in memory where there is none yet. */
export function openDryStore({ store }: Settings): Promise<Store> {
  const path = store.replace(/^sqlite:/, '');
  const isMissing = path !== store && !existsSync(path);
  return isMissing ? openStore('sqlite::memory:') : openStore(store, { readOnly: true });
}
