import type { Plugin } from 'graphql-yoga';
import { refusal } from '../refusal.ts';
import { callerOf } from './caller.ts';

const WINDOW = 60_000;
/** Clients remembered at once; beyond it all begin anew, which only errs on the generous side. */
const MOST_CLIENTS = 20_000;
const COUNTED = /^\/(?:graphql$|export\/|feeds\/)/;

interface Window {
  readonly endsAt: number;
  left: number;
}

/**
 * At most so many requests a minute from one client, told by the headers of the IETF's RateLimit draft
 * (`ratelimit-limit`, `-remaining`, `-reset` in seconds).
 */
export function rateLimit(perMinute: number, clock: () => number = () => performance.now()): Plugin {
  const windows = new Map<string, Window>();
  const told = new WeakMap<object, Window>();
  const windowOf = (client: string): Window => {
    const now = clock();
    const known = windows.get(client);
    if (known !== undefined && known.endsAt > now) return known;
    if (windows.size >= MOST_CLIENTS) windows.clear();
    const fresh = { endsAt: now + WINDOW, left: perMinute };
    windows.set(client, fresh);
    return fresh;
  };
  const secondsLeft = ({ endsAt }: Window): string =>
    String(Math.max(0, Math.ceil((endsAt - clock()) / 1_000)));
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      if (!COUNTED.test(url.pathname) || request.method === 'OPTIONS') return;
      const window = windowOf(callerOf(request).client);
      told.set(request, window);
      if (window.left > 0) {
        window.left -= 1;
        return;
      }
      const seconds = secondsLeft(window);
      const message = `More than ${perMinute} requests came from this address within a minute; ask again in ${seconds} seconds.`;
      endResponse(refusal(fetchAPI, 429, 'LIMIT_EXCEEDED', message, { 'retry-after': seconds }));
    },
    onResponse({ request, response }) {
      const window = told.get(request);
      if (window === undefined) return;
      response.headers.set('ratelimit-limit', String(perMinute));
      response.headers.set('ratelimit-remaining', String(window.left));
      response.headers.set('ratelimit-reset', secondsLeft(window));
    },
  };
}
