import type { Plugin } from 'graphql-yoga';
import { refusal } from '../refusal.ts';
import { callerOf } from './caller.ts';

/** What only those with the token may read where reading is not open. */
const GUARDED = /^\/(?:graphql$|export\/|feeds\/|metrics$)/;

/** Asks every question, export, feed and figure for the token, unless reading is open to all. */
export function readingToken(isOpen: boolean): Plugin {
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      if (isOpen || request.method === 'OPTIONS' || !GUARDED.test(url.pathname)) return;
      if (callerOf(request).hasToken) return;
      const message = 'This server asks for a token; send it as "Authorization: Bearer <token>".';
      endResponse(refusal(fetchAPI, 401, 'UNAUTHENTICATED', message, { 'www-authenticate': 'Bearer' }));
    },
  };
}
