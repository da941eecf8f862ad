import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { InvalidArgumentError, type Command } from 'commander';
import { createApi, listen, type Listening } from '../api/index.ts';
import type { Store } from '../store/port.ts';
import { say } from './output.ts';
import { loadPrecision } from './precision.ts';
import { programRoot } from './root.ts';

export interface ServingFlags {
  readonly host: string;
  readonly port: number;
  readonly dev?: boolean;
}

function asPort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  }
  return port;
}

const DEFAULT_PORT = 4747;

/** Adds the flags of commands that serve. */
export function withServingFlags(command: Command): Command {
  return command
    .option('--host <host>', 'address to listen on', '127.0.0.1')
    .option(
      '--port <port>',
      'port to listen on (CAIRN_PORT); 0 takes any free one',
      asPort,
      asPort(process.env.CAIRN_PORT ?? String(DEFAULT_PORT)),
    )
    .option('--dev', 'GraphiQL at /graphql');
}

/** Serves explorer and GraphQL, and prints the address. */
export async function serve(store: Store, { host, port, dev = false }: ServingFlags): Promise<Listening> {
  const explorerFolder = join(programRoot, 'dist', 'web');
  const api = createApi({
    reader: store,
    confidenceOf: await loadPrecision(),
    mode: dev ? 'development' : 'production',
    ...(existsSync(explorerFolder) ? { explorerFolder } : {}),
    onError: (error) => say(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });
  const listening = await listen(api, { host, port });
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
