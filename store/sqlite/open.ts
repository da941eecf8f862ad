import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { CairnError } from '../../schema/index.ts';
import { guarded } from '../guarded.ts';
import type { Store } from '../port.ts';
import { asStoreError, connect, type Database } from './database.ts';
import { migrate } from './migrate.ts';
import { createChangeReads } from './read/changes.ts';
import { createClaimReads } from './read/claims.ts';
import { createContext } from './read/context.ts';
import { createCountReads } from './read/counts.ts';
import { createDamage } from './read/damage.ts';
import { createDecisionReads } from './read/decisions.ts';
import { createDiscoveredReads } from './read/discovered.ts';
import { createEntityReads } from './read/entities.ts';
import { createEvidenceReads } from './read/evidence.ts';
import { createHopReads } from './read/hops.ts';
import { createNames } from './read/names.ts';
import { createNearestWords } from './read/nearest-words.ts';
import { createOverviewReads } from './read/overview.ts';
import { createRelationReads } from './read/relations.ts';
import { createRunReads } from './read/runs.ts';
import { createSearchReads } from './read/search.ts';
import { createSourceReads } from './read/sources.ts';
import { createStream } from './read/stream.ts';
import { createSuggestReads } from './read/suggest.ts';
import { createTexts } from './texts.ts';
import { createApply } from './write/apply.ts';
import { createDerived } from './write/derived.ts';
import { createRestored } from './write/restored.ts';
import { createLeases } from './write/leases.ts';
import { createRuns } from './write/runs.ts';
import { createSettings } from './write/settings.ts';

export interface SqliteOptions {
  /** Path of the file; it is made, with its folder, unless the store is opened for reading only. */
  readonly path: string;
  readonly readOnly?: boolean;
}

/** Pages of 8 kB and 32 MB of cache: bulk writing is a quarter faster than with the defaults. */
const SETTINGS = 'PRAGMA cache_size = -32768';
const WRITER_SETTINGS = `PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
  PRAGMA temp_store = MEMORY;  PRAGMA wal_autocheckpoint = 4000; PRAGMA journal_size_limit = 67108864;`;

function makeFolder(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (cause) {
    throw new CairnError(
      'STORE_UNAVAILABLE',
      `The folder ${dirname(path)} cannot be made; choose another with --data or --store sqlite:<path>.`,
      cause,
    );
  }
}

function openDatabase({ path, readOnly = false }: SqliteOptions): Database {
  if (!readOnly) makeFolder(path);
  let database: Database | undefined;
  try {
    database = connect(path, readOnly);
    database.exec(SETTINGS);
    if (!readOnly) database.exec(WRITER_SETTINGS);
    migrate(database, path, readOnly);
    return database;
  } catch (cause) {
    database?.close();
    throw asStoreError(path, cause);
  }
}

/**
 * Opens a store in one SQLite file, and brings the file to this version's format.
 * Throws `STORE_UNAVAILABLE` when the file cannot be opened or is not a store this version can use.
 */
export async function openSqliteStore(options: SqliteOptions): Promise<Store> {
  const { path } = options;
  const database = openDatabase(options);
  const texts = createTexts(database);
  const context = createContext(database, createNames(database), texts);
  const methods = {
    ...createApply(database, texts),
    ...createDamage(database),
    ...createDerived(database),
    ...createLeases(database),
    ...createRestored(database),
    ...createRuns(database),
    ...createSettings(database),
    ...createChangeReads(context),
    ...createCountReads(context),
    ...createDecisionReads(context),
    ...createDiscoveredReads(context),
    ...createEntityReads(context),
    ...createClaimReads(context),
    ...createEvidenceReads(context),
    ...createHopReads(context),
    ...createNearestWords(context),
    ...createOverviewReads(context),
    ...createRelationReads(context),
    ...createRunReads(context),
    ...createSearchReads(context),
    ...createSourceReads(context),
    ...createSuggestReads(context),
  };
  return {
    ...guarded(methods, (cause) => asStoreError(path, cause)),
    ...createStream(path, () => openDatabase({ path, readOnly: true })),
    close: async () => {
      database.close();
    },
  };
}
