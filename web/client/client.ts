import { readEvents } from './events.ts';
import { createFlights } from './flights.ts';
import type { Operation } from './operations.ts';
import { type Answer, createWire, isSilence } from './wire.ts';

/** A failed question: what a person should read, and the API's stable code where it gave one. */
export interface AskError {
  readonly message: string;
  readonly code: string;
}

/** Whether the API answers; `away` and `busy` say why not, and it is being asked again meanwhile. */
export type Reachable =
  | { readonly state: 'up' }
  | { readonly state: 'away'; readonly since: number }
  | { readonly state: 'busy'; readonly since: number };

export interface Client {
  /**
   * Answers a question, from memory where it was asked before. While the API cannot be reached it waits and asks
   * again with growing pauses, for ever: only `signal` ends it. The same question asked twice at a time travels once,
   * and is given up when nobody waits for it any more. Rejects with an `AskError` when the API says no.
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

function failureOf(answer: Answer): AskError | null {
  const error = answer.errors?.[0];
  if (error === undefined) return null;
  return {
    message: typeof error.message === 'string' ? error.message : 'The question could not be answered.',
    code: typeof error.extensions?.code === 'string' ? error.extensions.code : 'UNKNOWN',
  };
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
  const wire = createWire(address);
  const memory = new Map<string, unknown>();
  const flights = createFlights();
  const listeners = new Set<() => void>();
  let reachable: Reachable = { state: 'up' };
  let version = 0;
  let token: string | null = null;
  let tokenSource: (wasWrong: boolean) => Promise<string | null> = () => Promise.resolve(null);
  const keyOf = (operation: { name: string }, variables: unknown): string =>
    `${operation.name} ${JSON.stringify(variables)}`;

  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  function setReachable(state: Reachable['state']): void {
    if (state === reachable.state) return;
    reachable = state === 'up' ? { state } : { state, since: Date.now() };
    tell();
  }
  function forget(): void {
    memory.clear();
    // What is on its way may be of before: those who wait get it, later questions travel anew.
    flights.clear();
    version += 1;
    tell();
  }
  /** True when there is a token to try now. */
  async function askToken(): Promise<boolean> {
    token = await tokenSource(token !== null);
    return token !== null;
  }
  function remember(key: string, data: unknown): void {
    memory.set(key, data);
    const oldest = memory.keys().next();
    if (memory.size > MEMORY && !oldest.done) memory.delete(oldest.value);
  }

  /** Asks until there is an answer. */
  async function fly(
    operation: Operation<unknown, never>,
    variables: unknown,
    key: string,
    signal: AbortSignal,
  ): Promise<unknown> {
    const asked = version;
    let wait = FIRST_PAUSE;
    for (;;) {
      const answer = await wire.ask(operation, variables, token, signal);
      if (isSilence(answer)) {
        setReachable(answer.silent);
        await pause(answer.wait ?? wait, signal);
        wait = Math.min(LONGEST_PAUSE, wait * 2);
        continue;
      }
      setReachable('up');
      const failure = failureOf(answer);
      if (failure?.code === 'UNAUTHENTICATED' && (await askToken())) continue;
      if (failure !== null && (answer.data === null || answer.data === undefined)) throw failure;
      if (asked === version) remember(key, answer.data);
      return answer.data;
    }
  }

  return {
    ask<Result, Variables>(
      operation: Operation<Result, Variables>,
      variables: Variables,
      signal: AbortSignal,
    ): Promise<Result> {
      const key = keyOf(operation, variables);
      if (memory.has(key)) return Promise.resolve(memory.get(key) as Result);
      return flights.join(key, (shared) => fly(operation, variables, key, shared), signal) as Promise<Result>;
    },
    async change<Result, Variables>(
      operation: Operation<Result, Variables>,
      variables: Variables,
    ): Promise<Result> {
      if (token === null && !(await askToken())) throw NO_TOKEN;
      for (;;) {
        const answer = await wire.change(operation, variables, token);
        if (isSilence(answer)) throw NOT_REACHED;
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
      const listen = async (): Promise<void> => {
        let wait = FIRST_PAUSE;
        while (!signal.aborted) {
          await readEvents(
            () => wire.listen(operation, variables, token, signal),
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
