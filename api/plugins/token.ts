import { createHash, timingSafeEqual } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Asks every GraphQL request for the bearer token; null asks nobody. */
export function bearerToken(token: string | null): Plugin {
  const wanted = token === null ? null : digest(`Bearer ${token}`);
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      if (wanted === null || url.pathname !== '/graphql') return;
      if (timingSafeEqual(digest(request.headers.get('authorization') ?? ''), wanted)) return;
      const message = 'This server asks for a token; send it as "Authorization: Bearer <token>".';
      endResponse(
        new fetchAPI.Response(
          JSON.stringify({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] }),
          {
            status: 401,
            headers: { 'content-type': 'application/json; charset=utf-8', 'www-authenticate': 'Bearer' },
          },
        ),
      );
    },
  };
}
