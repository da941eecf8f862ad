import * as http from 'node:http';
import * as https from 'node:https';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CairnError } from '../../../schema/index.ts';
import { PRIVATE_ADDRESS, lookupPublic } from './public-address.ts';
import { checkAddress, headersFor, isTrusted, nextAddress } from './redirect.ts';

export interface GuardedFetchOptions {
  /** The one address that an operator chose: it may be private and gets the authorization header. */
  readonly trusted: URL;
  /** Longest silence of a connection, in milliseconds. */
  readonly idle: number;
  /** Longest time for one answer with its body, in milliseconds. */
  readonly deadline: number;
  /** Largest body, in bytes. */
  readonly limit: number;
  /** True hands the body on while it arrives; false waits for the whole of it, so that a cut one is an error here. */
  readonly streams: boolean;
}

export interface FetchInit {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

export type GuardedFetch = (address: string, init?: FetchInit) => Promise<Response>;

const REDIRECT_LIMIT = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const WITHOUT_BODY = new Set([204, 205, 304]);

interface Agents {
  readonly http: http.Agent;
  readonly https: https.Agent;
}

function send(
  url: URL,
  init: FetchInit,
  options: GuardedFetchOptions,
  agents: Agents,
  signal: AbortSignal,
): Promise<http.IncomingMessage> {
  const isSecure = url.protocol === 'https:';
  const headers = {
    ...headersFor(url, init.headers ?? {}, options.trusted),
    'accept-encoding': options.streams ? 'identity' : 'gzip',
  };
  return new Promise((resolve, reject) => {
    const request = (isSecure ? https : http).request(url, {
      method: init.method ?? 'GET',
      headers,
      signal,
      agent: isSecure ? agents.https : agents.http,
      ...(isTrusted(url, options.trusted) ? {} : { lookup: lookupPublic }),
    });
    request.setTimeout(options.idle, () => {
      request.destroy(new Error('the connection fell silent'));
    });
    request.once('response', resolve);
    request.on('error', reject);
    request.end(init.body);
  });
}

/** The body's bytes as they arrive; throws when it is cut off or grows past the limit. */
async function* bodyOf(
  message: http.IncomingMessage,
  options: GuardedFetchOptions,
): AsyncGenerator<Uint8Array> {
  const isPacked = message.headers['content-encoding'] === 'gzip';
  let unpacked: Readable = message;
  if (isPacked) {
    const gunzip = createGunzip();
    message.on('error', (error) => gunzip.destroy(error));
    unpacked = message.pipe(gunzip);
  }
  let size = 0;
  try {
    for await (const chunk of unpacked as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size > options.limit) {
        const most = Math.round(options.limit / 1024 / 1024);
        throw new CairnError('LIMIT_EXCEEDED', `The answer is larger than ${most} MB and is not read.`);
      }
      yield chunk;
    }
    if (!message.complete) throw new Error('the answer was cut off');
  } finally {
    message.destroy();
  }
}

async function wholeBody(message: http.IncomingMessage, options: GuardedFetchOptions): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bodyOf(message, options)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function answer(
  message: http.IncomingMessage,
  url: URL,
  options: GuardedFetchOptions,
): Promise<Response> {
  const status = message.statusCode ?? 500;
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headersDistinct)) {
    if (name !== 'content-encoding' && name !== 'content-length') headers.set(name, value?.join(', ') ?? '');
  }
  const isStream = options.streams && status === 200;
  const whole = isStream ? null : await wholeBody(message, options);
  const body = isStream
    ? (Readable.toWeb(Readable.from(bodyOf(message, options))) as ReadableStream<Uint8Array>)
    : new Uint8Array(whole ?? []);
  const response = new Response(WITHOUT_BODY.has(status) ? null : body, { status, headers });
  // Without its query, which may hold a token of its own.
  Object.defineProperty(response, 'url', { value: `${url.origin}${url.pathname}` });
  return response;
}

/** What the system's codes mean to a reader. */
const CONNECTION_WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its name is not known here',
  EAI_AGAIN: 'its name cannot be looked up now',
  ECONNREFUSED: 'nothing answers there',
  ENETUNREACH: 'there is no network',
  EHOSTUNREACH: 'there is no way to it',
};

/** A plain error for whatever broke the connection; refusals stay what they are. */
function connectionError(cause: unknown): Error {
  if (cause instanceof CairnError) return cause;
  const { code, name, message } = cause as NodeJS.ErrnoException;
  if (code === PRIVATE_ADDRESS) {
    return new CairnError(
      'UNREADABLE',
      `The answer leads to a private address, where Cairn does not follow.`,
    );
  }
  if (name === 'AbortError' || name === 'TimeoutError') return new Error('it took too long to answer');
  if (code === 'ECONNRESET') return new Error('the connection was cut');
  return new Error(code === undefined ? message : `${CONNECTION_WORDS[code] ?? message} (${code})`);
}

/**
 * A `fetch` for untrusted answers: http and https only; no private address except the trusted one, checked
 * where sockets connect and after each of at most five redirects; the authorization header goes to the trusted
 * origin alone; bodies bounded in size and time. Rejects with `CairnError` for what is refused, with a plain
 * error for what may work when tried again.
 */
export function createGuardedFetch(options: GuardedFetchOptions): GuardedFetch {
  const agents = { http: new http.Agent({ keepAlive: true }), https: new https.Agent({ keepAlive: true }) };
  return async (address, init = {}) => {
    const signal = AbortSignal.timeout(options.deadline);
    let url = new URL(address);
    checkAddress(url, options.trusted);
    try {
      for (let hops = 0; hops <= REDIRECT_LIMIT; hops += 1) {
        const message = await send(url, init, options, agents, signal);
        const status = message.statusCode ?? 500;
        const isPlainRead = (init.method ?? 'GET') === 'GET';
        if (!REDIRECTS.has(status) || !isPlainRead) return await answer(message, url, options);
        message.resume();
        url = nextAddress(url, message.headers.location, options.trusted);
      }
    } catch (cause) {
      throw connectionError(cause);
    }
    throw new CairnError('UNREADABLE', 'The address redirects in a circle; try again later.');
  };
}
