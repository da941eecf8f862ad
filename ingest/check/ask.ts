import { createGuardedFetch } from '../source/github/guarded-fetch.ts';
import type { Ask } from './follow.ts';

/** Milliseconds a server may be silent, and may take for one answer. */
const IDLE = 10_000;
const DEADLINE = 15_000;
/** Bytes of an answer; only its first lines are asked for. */
const LIMIT = 64 * 1024;
/** No server has this origin, so that no private address is trusted. */
const NOBODY = new URL('https://nobody.invalid');

/**
 * Asks for the head of a page alone. Private addresses are refused, before and after names are resolved.
 * @param trusted the one origin that may be private
 */
export function createAsk(trusted: URL = NOBODY): Ask {
  const fetchHead = createGuardedFetch({
    ...{ trusted, idle: IDLE, deadline: DEADLINE, limit: LIMIT, streams: false },
  });
  return async (address) => {
    const { status, headers } = await fetchHead(address, {
      method: 'HEAD',
      headers: { 'user-agent': 'cairn', accept: '*/*' },
    });
    return { status, location: headers.get('location') };
  };
}
