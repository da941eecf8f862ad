import type { Plugin } from 'graphql-yoga';
import type { QuotePolicy } from '../../schema/index.ts';
import type { GraphReader } from '../../store/port.ts';
import type { Precision } from '../confidence.ts';
import { EXPORT_FORMATS, withAllowedQuotes } from '../export/index.ts';

const EXPORTS = '/export/';
const UNKNOWN = `There is no such export; there are ${EXPORT_FORMATS.map(({ name }) => `graph.${name}`).join(', ')}.\n`;
/** Sent at once: small pieces cost more than what is in them. */
const PIECE = 64 * 1024;

/** The same text in larger pieces, as bytes. */
async function* inPieces(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder();
  let piece = '';
  for await (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield encoder.encode(piece);
    piece = '';
  }
  if (piece !== '') yield encoder.encode(piece);
}

/** Answers `/export/graph.<format>` with the whole graph as it is at one moment, written while it is read. */
export function exports(reader: GraphReader, precision: Precision, quotes: QuotePolicy): Plugin {
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      if (!url.pathname.startsWith(EXPORTS)) return;
      const sentence = (text: string, status: number, headers = {}): void =>
        endResponse(
          new fetchAPI.Response(text, {
            status,
            headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
          }),
        );
      if (request.method !== 'GET') {
        return sentence('Only GET is answered here.\n', 405, { allow: 'GET' });
      }
      const file = url.pathname.slice(EXPORTS.length);
      const format = EXPORT_FORMATS.find(({ name }) => file === `graph.${name}`);
      if (format === undefined) return sentence(UNKNOWN, 404);
      const pieces = inPieces(format.write(withAllowedQuotes(reader.stream(), quotes), precision));
      const body = new fetchAPI.ReadableStream<Uint8Array>({
        async pull(controller) {
          const { done, value } = await pieces.next();
          if (done) controller.close();
          else controller.enqueue(value);
        },
        async cancel() {
          await pieces.return();
        },
      });
      request.signal.addEventListener('abort', () => void pieces.return(), { once: true });
      const headers = {
        'content-type': format.contentType,
        'content-disposition': `attachment; filename="${file}"`,
        'cache-control': 'no-store',
      };
      endResponse(new fetchAPI.Response(body, { headers }));
    },
  };
}
