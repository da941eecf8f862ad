import process from 'node:process';
import { guarded } from '../guarded.ts';
import type { Store } from '../port.ts';
import { parseNeo4jAddress } from './address.ts';
import { connect, type Connection, type QueryPlan } from './connection.ts';
import { asStoreError } from './errors.ts';
import { createChangeReads } from './read/changes.ts';
import { createClaimReads } from './read/claims.ts';
import { createContext, type Context } from './read/context.ts';
import { createCountReads } from './read/counts.ts';
import { createDecisionReads } from './read/decisions.ts';
import { createDiscoveredReads } from './read/discovered.ts';
import { createEntityReads } from './read/entities.ts';
import { createEvidenceReads } from './read/evidence.ts';
import { createHopReads } from './read/hops.ts';
import { createNearestWords } from './read/nearest-words.ts';
import { createOverviewReads } from './read/overview.ts';
import { createRelationReads } from './read/relations.ts';
import { createRunReads } from './read/runs.ts';
import { createSearchReads } from './read/search.ts';
import { createSourceReads } from './read/sources.ts';
import { createStream } from './read/stream.ts';
import { createSuggestReads } from './read/suggest.ts';
import { prepareSchema } from './schema.ts';
import { createApply } from './write/apply.ts';
import { createDerived } from './write/derived.ts';
import { createLeases } from './write/leases.ts';
import { createRestored } from './write/restored.ts';
import { createRuns } from './write/runs.ts';
import { createSettings } from './write/settings.ts';

export interface Neo4jOptions {
  /** `neo4j://host:port[/database]`, also bolt:// and with +s. */
  readonly address: string;
  /** By default NEO4J_USER and NEO4J_PASSWORD of the environment. */
  readonly user?: string;
  readonly password?: string;
  /** Milliseconds after which the server ends a question; 15 s. */
  readonly readTimeout?: number;
  /** Milliseconds after which the server ends a write; 10 minutes. */
  readonly writeTimeout?: number;
  /** Milliseconds for which something that failed for the moment is tried again; 30 s. */
  readonly patience?: number;
  /** Connections at most; 50. */
  readonly poolSize?: number;
  /** Rows that one transaction writes at most; 100,000. */
  readonly rowsAtOnce?: number;
  /** When given, every reading question is profiled, which takes time, and told here. */
  readonly onPlan?: (plan: QueryPlan) => void;
}

/** Opens a connection and makes the indexes that are missing. */
async function openConnection(options: Neo4jOptions): Promise<Connection> {
  const address = parseNeo4jAddress(options.address);
  const connection = connect(address, {
    user: options.user ?? process.env.NEO4J_USER ?? 'neo4j',
    password: options.password ?? process.env.NEO4J_PASSWORD ?? '',
    readTimeout: options.readTimeout ?? 15_000,
    writeTimeout: options.writeTimeout ?? 600_000,
    patience: options.patience ?? 30_000,
    poolSize: options.poolSize ?? 50,
    onPlan: options.onPlan,
  });
  try {
    await prepareSchema(connection);
    return connection;
  } catch (cause) {
    await connection.close();
    throw asStoreError(address.server, cause);
  }
}

/** Every reading method; what they are asked for is what the port says. */
function readsOf(context: Context) {
  return {
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
}

/**
 * Opens a store in a Neo4j database (5.26 or newer), and makes the indexes it needs.
 * Throws `BAD_USER_INPUT` for an address that is none, `STORE_UNAVAILABLE` when the server does not answer, does not
 * accept the name and password, or holds what this version cannot use.
 */
export async function openNeo4jStore(options: Neo4jOptions): Promise<Store> {
  const connection = await openConnection(options);
  const asError = (cause: unknown): unknown => asStoreError(connection.address.server, cause);
  const context = createContext(connection);
  const methods = {
    ...createApply(connection, { rowsAtOnce: options.rowsAtOnce ?? 100_000 }),
    ...createDerived(connection),
    ...createLeases(connection),
    ...createRestored(connection),
    ...createRuns(connection),
    ...createSettings(connection),
    ...readsOf(context),
  };
  return {
    ...guarded(methods, asError),
    ...createStream(context, asError),
    during: (signal) => {
      const until = context.during(signal);
      return {
        ...guarded(readsOf(until), asError),
        ...createStream(until, asError),
        witnessed: until.witnessed,
      };
    },
    close: () => connection.close(),
  };
}
