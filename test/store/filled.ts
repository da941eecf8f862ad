import { afterEach } from 'vitest';
import type { ChangeSet } from '../../schema/index.ts';
import type { Store } from '../../store/port.ts';
import { AT } from './build.ts';
import type { OpenStore } from './contract.ts';
import { everySet } from './world.ts';

/** Gives stores with change sets applied, and closes them after each fact. */
export function stores(open: OpenStore): (sets?: readonly ChangeSet[]) => Promise<Store> {
  const opened: Store[] = [];
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });
  return async (sets = everySet) => {
    const store = await open();
    opened.push(store);
    for (const set of sets) await store.apply(set, AT);
    return store;
  };
}
