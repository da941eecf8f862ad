import { CairnError } from '../schema/index.ts';
import type { Store } from './port.ts';
import { openSqliteStore } from './sqlite/index.ts';

/** Schemes of Neo4j; their adapter is loaded when it is asked for. */
const NEO4J = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//;

/** An adapter, by the scheme of its addresses. */
const ADAPTERS: Readonly<Record<string, (rest: string, readOnly: boolean) => Promise<Store>>> = {
  sqlite: (path, readOnly) => {
    if (path === '') {
      throw new CairnError('BAD_USER_INPUT', 'The store address has no path; write --store sqlite:<path>.');
    }
    return openSqliteStore({ path, readOnly });
  },
};

/**
 * Opens the store at an address: `sqlite:<path>` or `neo4j://host:port[/database]` (also bolt://, with +s for
 * encryption; name and password are taken from NEO4J_USER and NEO4J_PASSWORD).
 * Throws `BAD_USER_INPUT` for an address of no known kind, `STORE_UNAVAILABLE` when the store cannot be opened.
 */
export async function openStore(
  address: string,
  options: { readonly readOnly?: boolean } = {},
): Promise<Store> {
  if (NEO4J.test(address)) {
    const { openNeo4jStore } = await import('./neo4j/index.ts');
    return openNeo4jStore({ address });
  }
  const colon = address.indexOf(':');
  const scheme = address.slice(0, Math.max(0, colon));
  const open = Object.hasOwn(ADAPTERS, scheme) ? ADAPTERS[scheme] : undefined;
  if (!open) {
    throw new CairnError(
      'BAD_USER_INPUT',
      `"${address}" is no store address; write --store sqlite:<path> or neo4j://<host>:<port>.`,
    );
  }
  return open(address.slice(colon + 1), options.readOnly ?? false);
}
