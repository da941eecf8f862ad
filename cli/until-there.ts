import { setTimeout as pause } from 'node:timers/promises';
import { CairnError } from '../schema/index.ts';

/** What drivers say of a server that does not answer now and may answer later. */
const AWAY =
  /^(?:ServiceUnavailable|SessionExpired|ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)$|DatabaseUnavailable/u;
/** What Redis' driver says of a connection that could not be made; it has no code. */
const CLOSED = 'Connection is closed.';

/** True when a server does not answer now; not when it refuses, which waiting does not mend. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof CairnError) || error.code !== 'STORE_UNAVAILABLE') return false;
  const { cause } = error;
  if (!(cause instanceof Error)) return false;
  return cause.message === CLOSED || ('code' in cause && AWAY.test(String(cause.code)));
}

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/**
 * Does `work`, again and again while a server that it needs is away, with pauses that grow to half a minute.
 * @param onAway hears each time why
 */
export async function untilThere<T>(
  work: () => Promise<T>,
  onAway: (error: Error) => void,
  first: number = FIRST_PAUSE,
): Promise<T> {
  for (let wait = first; ; wait = Math.min(2 * wait, LONGEST_PAUSE)) {
    try {
      return await work();
    } catch (error) {
      if (!isAway(error) || !(error instanceof Error)) throw error;
      onAway(error);
    }
    await pause(wait);
  }
}
