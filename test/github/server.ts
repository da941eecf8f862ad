import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { failed, type Answer } from './answer.ts';
import { createFaultScript, type Fault } from './faults.ts';
import { answerGraphql } from './graphql.ts';
import { createLimits, type Resource } from './limits.ts';
import { answerArchive, answerRest } from './rest.ts';
import { faultAnswer, send } from './send.ts';
import type { ArchiveOptions } from './tarball.ts';
import { createWorld, type World } from './world.ts';

export const PUBLISH_PATH = '/_fake/publish';

export interface LoggedRequest {
  readonly method: string;
  /** Path with query. */
  readonly path: string;
  readonly status: number;
  readonly resource: Resource | 'archive';
  /** True when it counted against the hourly limit. */
  readonly counted: boolean;
  readonly authorized: boolean;
}

export interface FakeOptions {
  readonly port?: number;
  /** Tokens that are accepted; any unless given. */
  readonly tokens?: readonly string[];
  /** Requests an hour without and with a token. */
  readonly limits?: { readonly anonymous: number; readonly token: number };
  /** Entries in one recursive listing; GitHub's is 100,000. */
  readonly treeLimit?: number;
  /** How files differ in archives from their blobs. */
  readonly exported?: ArchiveOptions['exported'];
  readonly now?: () => number;
  /** What to do when another terminal posts the name of a folder, as JSON, to `PUBLISH_PATH`. */
  readonly onPublish?: (folder: string) => Promise<void>;
}

/** GitHub as far as Cairn asks it: a server on 127.0.0.1 that holds what is published to it. */
export interface FakeGithub extends Pick<
  World,
  'publish' | 'create' | 'rename' | 'remove' | 'dropBranch' | 'change' | 'all'
> {
  /** For `GITHUB_API_URL`. */
  readonly url: string;
  /** Every request so far, oldest first. */
  readonly requests: readonly LoggedRequest[];
  /** Forgets the requests so far. */
  clearRequests(): void;
  inject(fault: Fault): void;
  /** Faults that have not struck yet. */
  faultsLeft(): number;
  /** Ends the server and every open connection. */
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function etagOf(answer: Answer): string {
  const plain = answer.body instanceof Uint8Array ? answer.body : JSON.stringify(answer.body);
  return `W/"${createHash('sha1').update(plain).digest('hex')}"`;
}

/** Starts the server. It listens on 127.0.0.1 alone. */
export async function startFakeGithub(options: FakeOptions = {}): Promise<FakeGithub> {
  const { limits: hourly = { anonymous: 60, token: 5000 }, treeLimit = 100_000, now = Date.now } = options;
  const world = createWorld();
  const faults = createFaultScript();
  const requests: LoggedRequest[] = [];
  const limits = createLimits((caller) => (caller === '' ? hourly.anonymous : hourly.token), now);
  let root = '';

  async function trueAnswer(request: IncomingMessage, url: URL, token: string): Promise<Answer> {
    const hasToken = token !== '';
    if (hasToken && options.tokens?.includes(token) === false) return failed(401, 'Bad credentials');
    if (url.pathname.startsWith('/_codeload/')) {
      return answerArchive(world, url.pathname, options.exported ? { exported: options.exported } : {});
    }
    if (!url.pathname.endsWith('/graphql')) {
      const accept = request.headers.accept ?? '';
      return answerRest(world, url, hasToken, { root, query: url.searchParams, accept, treeLimit });
    }
    if (!hasToken) return failed(401, 'This endpoint requires you to be authenticated.');
    const asked: unknown = JSON.parse(await bodyOf(request));
    const find = (owner: string, name: string) => world.find(`${owner}/${name}`, hasToken);
    return { status: 200, body: await answerGraphql(asked, find) };
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', root);
    const method = request.method ?? 'GET';
    const path = url.pathname + url.search;
    const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const isArchive = url.pathname.startsWith('/_codeload/');
    const resource: Resource = url.pathname.endsWith('/graphql') ? 'graphql' : 'core';
    const log = (status: number, counted: boolean): void => {
      const authorized = request.headers.authorization !== undefined;
      requests.push({
        method,
        path,
        status,
        resource: isArchive ? 'archive' : resource,
        counted,
        authorized,
      });
    };
    if (url.pathname === PUBLISH_PATH && method === 'POST' && options.onPublish) {
      await options.onPublish(JSON.parse(await bodyOf(request)) as string);
      response.writeHead(201).end();
      return;
    }
    const fault = faults.next(`${method} ${path}`);
    if (fault?.kind === 'reset' || fault?.kind === 'silence') {
      log(0, true);
      if (fault.kind === 'reset') request.socket.destroy();
      return;
    }
    let answer = (fault && faultAnswer(fault, now)) ?? (await trueAnswer(request, url, token));
    const etag = etagOf(answer);
    const isUnchanged = answer.status === 200 && request.headers['if-none-match'] === etag;
    // A 304 is free for those who say who they are, and only for them.
    const counted = !isArchive && !(isUnchanged && token !== '');
    const { isExceeded, headers } = limits.spend(token, resource, counted);
    if (isExceeded && counted) answer = failed(403, 'API rate limit exceeded.');
    else if (isUnchanged) answer = { ...answer, status: 304 };
    log(answer.status, counted);
    const tagged = answer.status === 200 || answer.status === 304 ? { etag } : {};
    send(request, response, answer, { ...(isArchive ? {} : headers), ...tagged }, fault);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...world,
    url: root,
    requests,
    clearRequests: () => {
      requests.length = 0;
    },
    inject: (fault) => faults.add(fault),
    faultsLeft: () => faults.left(),
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
