import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { InvalidArgumentError, type Command } from 'commander';
import { createApi, listen, type Control, type Listening } from '../api/index.ts';
import type { Store } from '../store/port.ts';
import { accessFor, type Access } from './access.ts';
import { createLog } from './log.ts';
import { say } from './output.ts';
import { asPort, placeOf, type Place } from './place.ts';
import { loadPrecision } from './precision.ts';
import { programRoot } from './root.ts';
import type { Settings } from './settings.ts';

export interface ServingFlags extends Partial<Place> {
  readonly dev?: boolean;
  readonly public?: boolean;
  readonly trustProxy?: boolean;
  /** False: each question is worked out anew. */
  readonly remember?: boolean;
  readonly origin?: readonly string[];
}

/** Collects addresses of sites, as browsers name where a page comes from. */
function withOrigin(value: string, before: readonly string[] = []): readonly string[] {
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && new URL(value).origin === value) {
    return [...before, value];
  }
  throw new InvalidArgumentError('Give the address of a site without a path, as https://example.org.');
}

/** Adds the flags of commands that serve. */
export function withServingFlags(command: Command): Command {
  return command
    .option('--host <host>', 'address to listen on (default 127.0.0.1)')
    .option('--port <port>', 'port to listen on (CAIRN_PORT; default 4747); 0 takes any free one', asPort)
    .option('--public', 'let everyone who reaches the port read, without the token')
    .option('--origin <address>', 'let pages of this site ask; may be given more than once', withOrigin)
    .option('--trust-proxy', 'tell clients apart by the address that the proxy in front adds')
    .option('--no-remember', 'work out each answer anew, also while the graph stands')
    .option('--dev', 'GraphiQL at /graphql');
}

/** Says once what the token is, where it was made here and something needs it. */
function tellToken({ token, isNew, reading }: Access, control: Control | undefined): void {
  if (!isNew || (control === undefined && reading === 'open')) return;
  const what = reading === 'open' ? 'Changing something needs' : 'Reading and changing need';
  say(`${what} this token (made for this start; set CAIRN_TOKEN to choose one): ${token}`);
}

/** Serves explorer and GraphQL, and prints the address. With a `control`, those with the token may change something. */
export async function serve(
  store: Store,
  flags: ServingFlags,
  { quotes, file }: Pick<Settings, 'quotes' | 'file'>,
  control?: Control,
): Promise<Listening> {
  const { dev = false, public: isPublic = false, trustProxy = false, origin = [], remember = true } = flags;
  const { host, port } = placeOf(flags, process.env.CAIRN_PORT, file);
  const explorerFolder = join(programRoot, 'dist', 'web');
  const access = accessFor(host, isPublic);
  const log = createLog();
  const api = createApi({
    reader: store,
    ...(control === undefined ? {} : { control }),
    token: access.token,
    reading: access.reading,
    perMinute: access.perMinute,
    trustProxy,
    remembers: remember,
    origins: origin,
    onAudit: (audit) => log.info({ audit }, 'change asked for'),
    processMetrics: true,
    quotes,
    confidenceOf: await loadPrecision(),
    mode: dev ? 'development' : 'production',
    ...(existsSync(explorerFolder) ? { explorerFolder } : {}),
    onError: (error) => log.error({ err: error }, 'an operation failed'),
  });
  const listening = await listen(api, { host, port });
  log.info({ url: listening.url }, 'listening');
  tellToken(access, control);
  process.stdout.write(
    `Cairn is at ${listening.url} (GraphQL at ${listening.url}/graphql). Ctrl+C stops it.\n`,
  );
  return listening;
}

/** Resolves when the process is asked to stop. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
