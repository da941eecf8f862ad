import type { Plugin } from 'graphql-yoga';
import { refusal } from '../refusal.ts';

/**
 * A question is posted as JSON. Forms and plain text are what another site's page can send without being asked first
 * (CSRF), so they are not read.
 */
export function plainPosts(): Plugin {
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      if (url.pathname !== '/graphql' || request.method !== 'POST') return;
      const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
      if (type === 'application/json' || type === 'application/graphql-response+json') return;
      const message = 'Send the question as JSON, with "content-type: application/json".';
      endResponse(refusal(fetchAPI, 415, 'BAD_USER_INPUT', message));
    },
  };
}
