import type { Plugin } from 'graphql-yoga';
import { sha256 } from '../../schema/id.ts';
import { CairnError, type QuotePolicy } from '../../schema/index.ts';
import type { GraphReader } from '../../store/port.ts';
import type { OnError } from '../errors.ts';
import { FEEDS, parseFeedAddress } from '../feeds/address.ts';
import { readFeed } from '../feeds/read.ts';

const UNKNOWN =
  'There is no such feed; there are changes.atom, source/<id>.atom, concept/<id>.atom and search.atom?q=<words>, each also with .json.\n';

/** Answers `/feeds/…` with Atom and JSON feeds; an unchanged one with 304 to whoever names its ETag. */
export function feeds(reader: GraphReader, quotes: QuotePolicy, onError: OnError): Plugin {
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (!url.pathname.startsWith(FEEDS)) return;
      const isHead = request.method === 'HEAD';
      const answer = (body: string, status: number, headers: Readonly<Record<string, string>>): void =>
        endResponse(new fetchAPI.Response(isHead || status === 304 ? null : body, { status, headers }));
      const sentence = (text: string, status: number, headers = {}): void =>
        answer(text, status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
      if (request.method !== 'GET' && !isHead) {
        return sentence('Only GET and HEAD are answered here.\n', 405, { allow: 'GET, HEAD' });
      }
      const address = parseFeedAddress(url);
      if (address === null) return sentence(UNKNOWN, 404);
      try {
        const { format } = address;
        const feed = await readFeed(reader, address, url.origin, quotes);
        const body = format.write(feed);
        const etag = `"${sha256(body).slice(0, 32)}"`;
        const known = request.headers.get('if-none-match')?.split(',') ?? [];
        const isKnown = known.some((each) => ['*', etag].includes(each.trim().replace(/^W\//, '')));
        answer(body, isKnown ? 304 : 200, {
          'content-type': format.contentType,
          'cache-control': 'no-cache',
          etag,
          'last-modified': new Date(feed.updated).toUTCString(),
        });
      } catch (error) {
        if (error instanceof CairnError && error.code === 'NOT_FOUND')
          return sentence(`${error.message}\n`, 404);
        onError(error);
        sentence('The feed cannot be read now; try again later.\n', 503);
      }
    },
  };
}
