import { readEvents } from './events.ts';
import type { Operation } from './operations.ts';

/** A failed question: what a person should read, and the API's stable code where it gave one. */
export interface AskError {
  readonly message: string;
  readonly code: string;
}

export type Reachable = { readonly state: 'up' } | { readonly state: 'down'; readonly since: number };

export interface Client {
  /**
   * Answers a question, from memory where it was asked before. While the API cannot be reached it waits and asks
   * again with growing pauses, for ever: only `signal` ends it. Rejects with an `AskError` when the API says no.
   */
  ask<Result, Variables>(
    operation: Operation<Result, Variables>,
    variables: Variables,
    signal: AbortSignal,
  ): Promise<Result>;
  /**
   * Changes something, once: it is never asked twice by itself. Where the server wants a token a person is asked for
   * it. What was answered before is forgotten after. Rejects with an `AskError`.
   */
  change<Result, Variables>(operation: Operation<Result, Variables>, variables: Variables): Promise<Result>;
  /** Hands every event of a subscription to `next` until `signal` says enough; begins anew when the line breaks. */
  watch<Result, Variables>(
    operation: Operation<Result, Variables>,
    variables: Variables,
    next: (event: Result) => void,
    signal: AbortSignal,
  ): void;
  /** Who asks a person for the token: null where none was given. It is kept in memory only. */
  setTokenSource(source: (wasWrong: boolean) => Promise<string | null>): void;
  /** Grows when answers given before may no longer hold. */
  version(): number;
  /** Forgets what was answered before. */
  forget(): void;
  /** What was answered before to the same question, or null. */
  remembered<Result, Variables>(operation: Operation<Result, Variables>, variables: Variables): Result | null;
  reachable(): Reachable;
  /** Tells when `reachable` or `version` is another. */
  onReachable(listener: () => void): () => void;
}

/** Answers kept in memory: enough for going back a long way. */
const MEMORY = 120;
const FIRST_PAUSE = 400;
const LONGEST_PAUSE = 8_000;

export function isAskError(error: unknown): error is AskError {
  return typeof error === 'object' && error !== null && 'code' in error && 'message' in error;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      signal.removeEventListener('abort', stop);
      window.removeEventListener('online', done);
      clearTimeout(timer);
      resolve();
    }
    function stop(): void {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      reject(signal.reason);
    }
    signal.addEventListener('abort', stop, { once: true });
    window.addEventListener('online', done, { once: true });
  });
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message?: unknown;
    readonly extensions?: { readonly code?: unknown };
  }[];
}

function failureOf(answer: Answer): AskError | null {
  const error = answer.errors?.[0];
  if (error === undefined) return null;
  return {
    message: typeof error.message === 'string' ? error.message : 'The question could not be answered.',
    code: typeof error.extensions?.code === 'string' ? error.extensions.code : 'UNKNOWN',
  };
}

const headersWith = (token: string | null, accept: string): Record<string, string> => ({
  'content-type': 'application/json',
  accept,
  ...(token === null ? {} : { authorization: `Bearer ${token}` }),
});

/** `null` when the API could not be reached or is overloaded: worth asking again. */
async function post(
  address: string,
  body: string,
  token: string | null,
  signal: AbortSignal | null,
): Promise<Answer | null> {
  try {
    const headers = headersWith(token, 'application/json');
    const response = await fetch(address, { method: 'POST', headers, body, signal });
    if (response.status === 429 || response.status === 502 || response.status >= 503) return null;
    return (await response.json()) as Answer;
  } catch (error) {
    if (signal?.aborted === true) throw error;
    return null;
  }
}

const NO_TOKEN: AskError = {
  message: 'No token was given, so nothing was changed.',
  code: 'UNAUTHENTICATED',
};
const NOT_REACHED: AskError = {
  message: 'The server did not answer, so it is not known whether this was done. Look before trying again.',
  code: 'STORE_UNAVAILABLE',
};

export function createClient(address: string): Client {
  const memory = new Map<string, unknown>();
  const listeners = new Set<() => void>();
  let reachable: Reachable = { state: 'up' };
  let version = 0;
  let token: string | null = null;
  let tokenSource: (wasWrong: boolean) => Promise<string | null> = () => Promise.resolve(null);
  const keyOf = (operation: { name: string }, variables: unknown): string =>
    `${operation.name} ${JSON.stringify(variables)}`;
  const bodyOf = (operation: Operation<unknown, never>, variables: unknown): string =>
    JSON.stringify({ operationName: operation.name, query: operation.text, variables });

  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  function setReachable(next: Reachable): void {
    if (next.state === reachable.state) return;
    reachable = next;
    tell();
  }
  function forget(): void {
    memory.clear();
    version += 1;
    tell();
  }
  /** True when there is a token to try now. */
  async function askToken(): Promise<boolean> {
    token = await tokenSource(token !== null);
    return token !== null;
  }

  return {
    async ask<Result, Variables>(
      operation: Operation<Result, Variables>,
      variables: Variables,
      signal: AbortSignal,
    ): Promise<Result> {
      const key = keyOf(operation, variables);
      if (memory.has(key)) return memory.get(key) as Result;
      const body = bodyOf(operation, variables);
      const asked = version;
      let wait = FIRST_PAUSE;
      for (;;) {
        const answer = await post(address, body, token, signal);
        if (answer !== null) {
          setReachable({ state: 'up' });
          const failure = failureOf(answer);
          if (failure?.code === 'UNAUTHENTICATED' && (await askToken())) continue;
          if (failure !== null && (answer.data === null || answer.data === undefined)) throw failure;
          if (asked === version) memory.set(key, answer.data);
          const oldest = memory.keys().next();
          if (memory.size > MEMORY && !oldest.done) memory.delete(oldest.value);
          return answer.data as Result;
        }
        setReachable({ state: 'down', since: Date.now() });
        await pause(wait, signal);
        wait = Math.min(LONGEST_PAUSE, wait * 2);
      }
    },
    async change<Result, Variables>(
      operation: Operation<Result, Variables>,
      variables: Variables,
    ): Promise<Result> {
      if (token === null && !(await askToken())) throw NO_TOKEN;
      for (;;) {
        const answer = await post(address, bodyOf(operation, variables), token, null);
        if (answer === null) throw NOT_REACHED;
        const failure = failureOf(answer);
        if (failure?.code === 'UNAUTHENTICATED') {
          if (await askToken()) continue;
          throw NO_TOKEN;
        }
        if (failure !== null) throw failure;
        forget();
        return answer.data as Result;
      }
    },
    watch<Result, Variables>(
      operation: Operation<Result, Variables>,
      variables: Variables,
      next: (event: Result) => void,
      signal: AbortSignal,
    ): void {
      const body = bodyOf(operation, variables);
      const listen = async (): Promise<void> => {
        let wait = FIRST_PAUSE;
        while (!signal.aborted) {
          await readEvents(
            () =>
              fetch(address, {
                method: 'POST',
                headers: headersWith(token, 'text/event-stream'),
                body,
                signal,
              }),
            (event) => {
              wait = FIRST_PAUSE;
              const { data } = event as Answer;
              if (data !== null && data !== undefined) next(data as Result);
            },
          );
          await pause(wait, signal);
          wait = Math.min(LONGEST_PAUSE, wait * 2);
        }
      };
      // Ends by `signal` alone; a broken line is tried again above.
      listen().catch(() => undefined);
    },
    setTokenSource: (source) => {
      tokenSource = source;
    },
    version: () => version,
    forget,
    remembered: <Result, Variables>(operation: Operation<Result, Variables>, variables: Variables) =>
      (memory.get(keyOf(operation, variables)) as Result | undefined) ?? null,
    reachable: () => reachable,
    onReachable: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
