import { openStore } from '../store/open.ts';
import { listChangeSets, namedServer, openDriver, wipe } from './neo4j-database.ts';
import { ingestRow } from './neo4j-ingest.ts';
import { pageRow } from './neo4j-page.ts';
import type { Row } from './row.ts';

/** Reading the lists into Neo4j, and a topic page from it, each beside Cypher written by hand. Needs NEO4J_URL. */
export async function neo4jRows(): Promise<readonly Row[]> {
  const server = namedServer();
  const sets = await listChangeSets();
  const driver = openDriver(server);
  await wipe(driver);
  const store = await openStore(server.url);
  try {
    const ingested = await ingestRow(server, store, sets);
    const page = await pageRow(server, store, 'concept/feature-store');
    await wipe(driver);
    return [ingested, page];
  } finally {
    await store.close();
    await driver.close();
  }
}
