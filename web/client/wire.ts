import type { Operation } from './operations.ts';

/** What the API said. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message?: unknown;
    readonly extensions?: { readonly code?: unknown };
  }[];
}

/** Why it said nothing that is worth reading: it is away, or asks to be left alone for so many milliseconds. */
export interface Silence {
  readonly silent: 'away' | 'busy';
  readonly wait: number | null;
}

/** How operations travel to the API. All but `listen` resolve with silence where it cannot be reached. */
export interface Wire {
  /** A question, by GET and hash, so that the browser revalidates what it has; by POST where that cannot be. */
  ask(
    operation: Operation<unknown, never>,
    variables: unknown,
    token: string | null,
    signal: AbortSignal,
  ): Promise<Answer | Silence>;
  /** A change, always by POST. */
  change(
    operation: Operation<unknown, never>,
    variables: unknown,
    token: string | null,
  ): Promise<Answer | Silence>;
  /** Opens a subscription. */
  listen(
    operation: Operation<unknown, never>,
    variables: unknown,
    token: string | null,
    signal: AbortSignal,
  ): Promise<Response>;
}

/** Longer addresses are no longer taken by every proxy. */
const LONGEST_ADDRESS = 6_000;
/** The API gives up after ten seconds; on a slow line what it says takes its time too. */
const LONGEST_WAIT = 45_000;
const MOST_SECONDS = 120;

export function isSilence(answer: Answer | Silence): answer is Silence {
  return 'silent' in answer;
}

const headersWith = (
  token: string | null,
  more: Readonly<Record<string, string>>,
): Record<string, string> => ({
  ...more,
  ...(token === null ? {} : { authorization: `Bearer ${token}` }),
});

/** Seconds of a `retry-after` header in milliseconds; null for what is no such number. */
function waitOf(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? 'none');
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(MOST_SECONDS, seconds) * 1_000 : null;
}

/** `signal`, or that nothing has come for too long. */
function bounded(signal: AbortSignal | null): { readonly signal: AbortSignal; end(): void } {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), LONGEST_WAIT);
  const stop = (): void => control.abort(signal?.reason);
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted === true) stop();
  return {
    signal: control.signal,
    end() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    },
  };
}

async function send(
  address: string,
  request: RequestInit,
  signal: AbortSignal | null,
): Promise<Answer | Silence> {
  const bound = bounded(signal);
  try {
    const response = await fetch(address, { ...request, signal: bound.signal });
    if (response.status === 429 || response.status === 503) {
      return { silent: 'busy', wait: waitOf(response) };
    }
    if (response.status === 502 || response.status > 503) return { silent: 'away', wait: null };
    return (await response.json()) as Answer;
  } catch {
    if (signal?.aborted === true) throw signal.reason;
    return { silent: 'away', wait: null };
  } finally {
    bound.end();
  }
}

/** An older or newer server does not know the hash: it says so before it executes anything. */
const isUnknown = (answer: Answer | Silence): boolean =>
  !isSilence(answer) && answer.data === undefined && answer.errors?.[0]?.extensions?.code === 'NOT_FOUND';

async function textOf({ hash }: Operation<unknown, never>): Promise<string> {
  const { OPERATION_TEXTS } = await import('../../schema/generated/operation-texts.ts');
  return OPERATION_TEXTS[hash] ?? '';
}

export function createWire(address: string): Wire {
  /** Hashes that this server does not know. */
  const unknown = new Set<string>();

  async function requestOf(
    operation: Operation<unknown, never>,
    variables: unknown,
    token: string | null,
    accept: string,
  ): Promise<RequestInit> {
    const body = { operationName: operation.name, query: await textOf(operation), variables };
    return {
      method: 'POST',
      headers: headersWith(token, { 'content-type': 'application/json', accept }),
      body: JSON.stringify(body),
    };
  }

  async function post(
    operation: Operation<unknown, never>,
    variables: unknown,
    token: string | null,
    signal: AbortSignal | null,
  ): Promise<Answer | Silence> {
    let request: RequestInit;
    try {
      request = await requestOf(operation, variables, token, 'application/json');
    } catch {
      // The texts come from the same server.
      return { silent: 'away', wait: null };
    }
    return send(address, request, signal);
  }

  return {
    async ask(operation, variables, token, signal) {
      const query = new URLSearchParams({
        operationName: operation.name,
        variables: JSON.stringify(variables),
        extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: operation.hash } }),
      });
      const url = `${address}?${query.toString()}`;
      if (unknown.has(operation.hash) || url.length > LONGEST_ADDRESS) {
        return post(operation, variables, token, signal);
      }
      const headers = headersWith(token, { accept: 'application/json' });
      const answer = await send(url, { method: 'GET', headers }, signal);
      if (!isUnknown(answer)) return answer;
      unknown.add(operation.hash);
      return post(operation, variables, token, signal);
    },
    change: (operation, variables, token) => post(operation, variables, token, null),
    async listen(operation, variables, token, signal) {
      const request = await requestOf(operation, variables, token, 'text/event-stream');
      return fetch(address, { ...request, signal });
    },
  };
}
