import type { Plugin } from 'graphql-yoga';
import { acceptedCoding } from '../coding.ts';
import { contentTypeOf, isCompressible } from '../explorer/content-types.ts';
import { openServedFolder } from '../explorer/files.ts';
import { EXPLORER_POLICY } from './security-headers.ts';

const INDEX = '/index.html';
const ASSETS = '/assets/';
const HASHED = /-[\w-]{8,}\.\w+$/;
const FOREVER = 'public, max-age=31536000, immutable';
const NOT_BUILT = 'The explorer is not built; run npm run build. GraphQL answers at /graphql.\n';

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** True where the explorer itself reads the address: what names no file, or what a browser opens as a page. */
function isPage(path: string, request: Request): boolean {
  if (path.startsWith(ASSETS)) return false;
  const last = path.slice(path.lastIndexOf('/') + 1);
  return !last.includes('.') || (request.headers.get('accept')?.includes('text/html') ?? false);
}

/** Serves the explorer's files for every address but the API's own; null serves a sentence that says what to do. */
export function explorer(folder: string | null): Plugin {
  const files = folder === null ? null : openServedFolder(folder);
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (url.pathname === '/graphql') return;
      const text = (body: string, status: number, headers: Record<string, string> = {}): void =>
        endResponse(
          new fetchAPI.Response(request.method === 'HEAD' ? null : body, {
            status,
            headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
          }),
        );
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        return text('Only GET and HEAD are answered here.\n', 405, { allow: 'GET, HEAD' });
      }
      const asked = decoded(url.pathname);
      if (asked === null) return text('This address cannot be read.\n', 400);
      const own = asked === '/' ? INDEX : asked;
      const exact = await files?.find(own);
      const path = exact || !isPage(asked, request) ? own : INDEX;
      const file = exact ?? (path === own ? null : await files?.find(INDEX));
      if (!file) return text(path === INDEX ? NOT_BUILT : 'There is no such file.\n', 404);

      const contentType = contentTypeOf(path);
      const coding = isCompressible(contentType)
        ? acceptedCoding(request.headers.get('accept-encoding'))
        : 'identity';
      const headers = new fetchAPI.Headers({
        'content-type': contentType,
        'content-security-policy': EXPLORER_POLICY,
        'cache-control': path.startsWith(ASSETS) && HASHED.test(path) ? FOREVER : 'no-cache',
        etag: file.etag,
        vary: 'accept-encoding',
      });
      if (request.headers.get('if-none-match') === file.etag) {
        return endResponse(new fetchAPI.Response(null, { status: 304, headers }));
      }
      if (coding !== 'identity') headers.set('content-encoding', coding);
      const body = await file.body(coding);
      headers.set('content-length', String(body.byteLength));
      endResponse(
        new fetchAPI.Response(request.method === 'HEAD' ? null : new Uint8Array(body), { headers }),
      );
    },
  };
}
