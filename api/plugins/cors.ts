import type { Plugin } from 'graphql-yoga';
import { varyOn } from '../vary.ts';

/** What pages may read of an answer beside its words. */
const SHOWN = 'etag, x-request-id, ratelimit-limit, ratelimit-remaining, ratelimit-reset, retry-after';
const HEADERS = 'authorization, content-type, if-none-match, x-request-id';
/** Seconds for which a browser need not ask again whether it may ask. */
const LASTS = '600';

/**
 * Lets the pages of other sites ask and read, if these are named (`https://example.org`), as the Fetch standard says;
 * nobody else is told anything, not even `null`, which is the origin of every page without one.
 */
export function cors(origins: readonly string[]): Plugin {
  const named = new Set(origins);
  return {
    onRequest({ request, endResponse, fetchAPI }) {
      if (request.method !== 'OPTIONS' || !request.headers.has('access-control-request-method')) return;
      const headers: Record<string, string> = named.has(request.headers.get('origin') ?? '')
        ? {
            'access-control-allow-methods': 'GET, POST, OPTIONS',
            'access-control-allow-headers': HEADERS,
            'access-control-max-age': LASTS,
          }
        : {};
      endResponse(new fetchAPI.Response(null, { status: 204, headers }));
    },
    onResponse({ request, response: { headers } }) {
      if (named.size === 0) return;
      varyOn(headers, 'origin');
      const origin = request.headers.get('origin') ?? '';
      if (!named.has(origin)) return;
      headers.set('access-control-allow-origin', origin);
      headers.set('access-control-expose-headers', SHOWN);
    },
  };
}
