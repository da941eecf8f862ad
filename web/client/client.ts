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
  /** What was answered before to the same question, or null. */
  remembered<Result, Variables>(operation: Operation<Result, Variables>, variables: Variables): Result | null;
  reachable(): Reachable;
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

/** `null` when the API could not be reached or is overloaded: worth asking again. */
async function post(address: string, body: string, signal: AbortSignal): Promise<Answer | null> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      signal,
    });
    if (response.status === 429 || response.status === 502 || response.status >= 503) return null;
    return (await response.json()) as Answer;
  } catch (error) {
    if (signal.aborted) throw error;
    return null;
  }
}

export function createClient(address: string): Client {
  const memory = new Map<string, unknown>();
  const listeners = new Set<() => void>();
  let reachable: Reachable = { state: 'up' };
  const keyOf = (operation: { name: string }, variables: unknown): string =>
    `${operation.name} ${JSON.stringify(variables)}`;

  function setReachable(next: Reachable): void {
    if (next.state === reachable.state) return;
    reachable = next;
    for (const listener of listeners) listener();
  }

  return {
    async ask<Result, Variables>(
      operation: Operation<Result, Variables>,
      variables: Variables,
      signal: AbortSignal,
    ): Promise<Result> {
      const key = keyOf(operation, variables);
      if (memory.has(key)) return memory.get(key) as Result;
      const body = JSON.stringify({ operationName: operation.name, query: operation.text, variables });
      let wait = FIRST_PAUSE;
      for (;;) {
        const answer = await post(address, body, signal);
        if (answer !== null) {
          setReachable({ state: 'up' });
          const failure = failureOf(answer);
          if (failure !== null && (answer.data === null || answer.data === undefined)) throw failure;
          memory.set(key, answer.data);
          const oldest = memory.keys().next();
          if (memory.size > MEMORY && !oldest.done) memory.delete(oldest.value);
          return answer.data as Result;
        }
        setReachable({ state: 'down', since: Date.now() });
        await pause(wait, signal);
        wait = Math.min(LONGEST_PAUSE, wait * 2);
      }
    },
    remembered: <Result, Variables>(operation: Operation<Result, Variables>, variables: Variables) =>
      (memory.get(keyOf(operation, variables)) as Result | undefined) ?? null,
    reachable: () => reachable,
    onReachable: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
