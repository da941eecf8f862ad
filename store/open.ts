import { CairnError } from '../schema/index.ts';
import type { Store } from './port.ts';
import { openSqliteStore } from './sqlite/index.ts';

/** An adapter, by the scheme of its addresses. */
const ADAPTERS: Readonly<Record<string, (rest: string, readOnly: boolean) => Promise<Store>>> = {
  sqlite: (path, readOnly) => {
    if (path === '') {
      throw new CairnError('BAD_USER_INPUT', 'The store address has no path; write --store sqlite:<path>.');
    }
    return openSqliteStore({ path, readOnly });
  },
  neo4j: () => {
    throw new CairnError(
      'STORE_UNAVAILABLE',
      'This version of Cairn keeps its graph in SQLite only; use --store sqlite:<path>.',
    );
  },
};

/**
 * Opens the store at an address: `sqlite:<path>`.
 * Throws `BAD_USER_INPUT` for an address of no known kind, `STORE_UNAVAILABLE` when the store cannot be opened.
 */
export async function openStore(
  address: string,
  options: { readonly readOnly?: boolean } = {},
): Promise<Store> {
  const colon = address.indexOf(':');
  const scheme = address.slice(0, Math.max(0, colon));
  const open = Object.hasOwn(ADAPTERS, scheme) ? ADAPTERS[scheme] : undefined;
  if (!open) {
    throw new CairnError('BAD_USER_INPUT', `"${address}" is no store address; write --store sqlite:<path>.`);
  }
  return open(address.slice(colon + 1), options.readOnly ?? false);
}
