import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { type AskError, type Client, type Reachable, isAskError } from './client.ts';
import type { Operation } from './operations.ts';

export const ClientContext = createContext<Client | null>(null);

export function useClient(): Client {
  const client = useContext(ClientContext);
  if (client === null) throw new Error('The explorer was drawn outside its ClientContext.');
  return client;
}

/** `stale` holds the answer before, so that a list need not blink while the next one comes. */
export type Answer<Result> =
  | { readonly state: 'idle' }
  | { readonly state: 'waiting'; readonly stale: Result | null }
  | { readonly state: 'ready'; readonly data: Result }
  | { readonly state: 'failed'; readonly error: AskError; readonly retry: () => void };

/** Asks whenever the question changes, drops what is no longer wanted; `variables: null` asks nothing. */
export function useAnswer<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables | null,
): Answer<Result> {
  const client = useClient();
  const key = variables === null ? null : JSON.stringify(variables);
  const [turn, setTurn] = useState(0);
  const version = useVersion();
  const [held, setHeld] = useState<{ key: string; data?: Result; error?: AskError } | null>(null);
  const known = variables === null ? null : client.remembered(operation, variables);

  useEffect(() => {
    if (key === null || variables === null) return undefined;
    const control = new AbortController();
    client.ask(operation, variables, control.signal).then(
      (data) => setHeld({ key, data }),
      (error: unknown) => {
        if (control.signal.aborted) return;
        setHeld({ key, error: isAskError(error) ? error : { message: String(error), code: 'UNKNOWN' } });
      },
    );
    return () => control.abort(new DOMException('No longer wanted', 'AbortError'));
    // The key stands for the variables.
  }, [client, operation, key, turn, version]);

  if (key === null) return { state: 'idle' };
  if (known !== null) return { state: 'ready', data: known };
  // What was shown before a change stays while it is read again.
  if (held?.key === key && held.data !== undefined) return { state: 'ready', data: held.data };
  if (held?.key === key && held.error !== undefined) {
    return { state: 'failed', error: held.error, retry: () => setTurn(turn + 1) };
  }
  return { state: 'waiting', stale: held?.data ?? null };
}

/** Grows when answers given before may no longer hold. */
function useVersion(): number {
  const client = useClient();
  const [version, setVersion] = useState(client.version());
  useEffect(() => client.onReachable(() => setVersion(client.version())), [client]);
  return version;
}

export function useReachable(): Reachable {
  const client = useClient();
  const [state, setState] = useState(client.reachable());
  useEffect(() => client.onReachable(() => setState(client.reachable())), [client]);
  return state;
}
