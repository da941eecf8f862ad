import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CairnError } from '../schema/index.ts';
import type { Api } from './create-api.ts';

export interface Listening {
  /** `http://127.0.0.1:4747` */
  readonly url: string;
  readonly port: number;
  /** Stops listening; open connections get a moment to finish. */
  close(): Promise<void>;
}

const GRACE = 1_000;
const HEADERS_TIMEOUT = 10_000;
const REQUEST_TIMEOUT = 30_000;
/** A connection waits for its next question for longer than proxies and clients keep one that they may use again. */
const KEEP_ALIVE = 75_000;

function explained(error: NodeJS.ErrnoException, host: string, port: number): CairnError {
  const sentences: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is taken; stop the other program or choose another with --port.`,
    EACCES: `Port ${port} may not be used by you; choose one above 1023 with --port.`,
    EADDRNOTAVAIL: `This machine has no address ${host}; choose another with --host.`,
    ENOTFOUND: `There is no host named ${host}; choose another with --host.`,
  };
  const message = sentences[error.code ?? ''] ?? `Cairn cannot listen on ${host}:${port}: ${error.message}.`;
  return new CairnError('BAD_USER_INPUT', message, error);
}

/**
 * Serves an API over HTTP. Port 0 takes any free one.
 * @throws CairnError BAD_USER_INPUT with a sentence that says what to do when the place is taken.
 */
export async function listen(
  api: Api,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  const server = createServer(api.handler);
  server.headersTimeout = HEADERS_TIMEOUT;
  server.requestTimeout = REQUEST_TIMEOUT;
  server.keepAliveTimeout = KEEP_ALIVE;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explained(error, host, port)));
    server.listen(port, host, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${bound}`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), GRACE);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
