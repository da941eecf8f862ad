import { CairnError } from '../../schema/index.ts';

/** What to do about an error of the driver or the server, by its code; the first that fits. */
const ADVICE: readonly (readonly [code: RegExp, advice: string])[] = [
  [
    /Security\.(Unauthorized|CredentialsExpired|AuthenticationRateLimit)|TokenExpired/,
    'it does not accept the name and password; set NEO4J_USER and NEO4J_PASSWORD',
  ],
  [
    /Security\.Forbidden/,
    'this user may not do that; give NEO4J_USER the rights to read, write and make indexes',
  ],
  [
    /Database\.DatabaseNotFound/,
    'it has no such database; leave the name out of the address, or make the database',
  ],
  [
    /Transaction(TimedOut|\.Terminated|TimedOutClientConfiguration)|LockAcquisitionTimeout|LockClientStopped/,
    'it took too long and was told to stop; ask for less, or try again when it is less busy',
  ],
  [/DeadlockDetected/, 'others are writing the same at the same time; try again'],
  [
    /OutOfMemory|MemoryPool/,
    'it has too little memory for this; give it more (dbms.memory.transaction.total.max)',
  ],
  [
    /Cluster\.NotALeader|ForbiddenOnReadOnly|WriteOnReadOnly/,
    'it takes no writes; use the address of the whole cluster (neo4j://)',
  ],
  [/DatabaseUnavailable/, 'its database is starting or stopped; try again when it runs'],
  [
    /^ServiceUnavailable$|^SessionExpired$|Disconnected/,
    'nothing answers there; start it, or check the address given with --store',
  ],
];

const closed = /closed (driver|session|transaction)|Pool is closed|driver is closed/i;

function codeOf(cause: Error): string | undefined {
  const { code, name } = cause as Error & { code?: unknown };
  return name === 'Neo4jError' && typeof code === 'string' ? code : undefined;
}

/** An error of the driver as one sentence that says what to do; any other error stays as it is. */
export function asStoreError(server: string, cause: unknown): unknown {
  if (!(cause instanceof Error)) return cause;
  const code = codeOf(cause);
  if (code === undefined && !closed.test(cause.message)) return cause;
  const advice =
    ADVICE.find(([known]) => known.test(code ?? ''))?.[1] ??
    (closed.test(cause.message)
      ? 'it has been closed; open it again'
      : `it refused (${cause.message.slice(0, 300)}); see its log`);
  return new CairnError('STORE_UNAVAILABLE', `The store at ${server} is not available: ${advice}.`, cause);
}
