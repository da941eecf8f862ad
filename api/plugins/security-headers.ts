import type { Plugin } from 'graphql-yoga';

const EVERYWHERE: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
};

/** For the explorer: everything from here, nothing inline. */
export const EXPLORER_POLICY: string = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** For answers that are read by programs. */
const ANSWER_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** GraphiQL brings its own scripts inline and from elsewhere; served only in development. */
const DEVELOPMENT_POLICY = "default-src 'self' https: data: blob: 'unsafe-inline'; frame-ancestors 'none'";

/** Puts the headers that keep browsers from guessing, framing and running anything foreign on every answer. */
export function securityHeaders(mode: 'production' | 'development'): Plugin {
  return {
    onResponse({ response }) {
      for (const [name, value] of Object.entries(EVERYWHERE)) response.headers.set(name, value);
      if (response.headers.has('content-security-policy')) return;
      const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
      const policy = isPage && mode === 'development' ? DEVELOPMENT_POLICY : ANSWER_POLICY;
      response.headers.set('content-security-policy', policy);
    },
  };
}
