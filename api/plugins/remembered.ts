import type { Plugin } from 'graphql-yoga';
import type { GraphReader } from '../../store/port.ts';
import { acceptedCoding } from '../coding.ts';
import { callerOf } from './caller.ts';

/** Bytes kept in all, questions included, and of one answer: the explorer's first question is 44 kB packed. */
const MOST = 8 * 1024 * 1024;
const LARGEST = 512 * 1024;
const KEPT_HEADERS = ['content-type', 'content-encoding', 'content-length', 'etag', 'cache-control', 'vary'];

interface Kept {
  readonly generation: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Keeps what was answered to questions by GET, packed as it was sent, for as long as the graph stands: only answers that
 * carry an ETag, which says that they depend on nothing else. Least recently used ones go first.
 */
export function rememberedAnswers(reader: GraphReader): Plugin {
  const answers = new Map<string, Kept>();
  const asked = new WeakMap<Request, { readonly key: string; readonly generation: number }>();
  let weight = 0;
  const weightOf = (key: string, { bytes }: Kept): number => 2 * key.length + bytes.byteLength;
  const forget = (key: string): void => {
    const kept = answers.get(key);
    if (kept !== undefined) weight -= weightOf(key, kept);
    answers.delete(key);
  };
  const keep = (key: string, kept: Kept): void => {
    forget(key);
    answers.set(key, kept);
    weight += weightOf(key, kept);
    for (const oldest of answers.keys()) {
      if (weight <= MOST) break;
      forget(oldest);
    }
  };
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (request.method !== 'GET' || url.pathname !== '/graphql') return;
      if (url.search === '') return;
      const { headers } = request;
      const coding = acceptedCoding(headers.get('accept-encoding'));
      const key = JSON.stringify([url.search, headers.get('accept'), coding, callerOf(request).hasToken]);
      const generation = await reader.generation();
      const kept = answers.get(key);
      if (kept?.generation !== generation) {
        asked.set(request, { key, generation });
        return;
      }
      keep(key, kept);
      const isKnown = headers
        .get('if-none-match')
        ?.split(',')
        .some((tag) => tag.trim() === kept.headers['etag']);
      if (isKnown === true) {
        const { etag = '', vary = '' } = kept.headers;
        const known = { etag, vary, 'cache-control': kept.headers['cache-control'] ?? '' };
        endResponse(new fetchAPI.Response(null, { status: 304, headers: known }));
      } else endResponse(new fetchAPI.Response(kept.bytes, { headers: kept.headers }));
    },
    async onResponse({ request, response, setResponse, fetchAPI }) {
      const question = asked.get(request);
      if (question === undefined || response.status !== 200 || !response.headers.has('etag')) return;
      const bytes = new Uint8Array(await response.arrayBuffer());
      const { status, statusText, headers } = response;
      if (bytes.byteLength <= LARGEST) {
        const known = KEPT_HEADERS.flatMap((name) => {
          const value = headers.get(name);
          return value === null ? [] : [[name, value] as const];
        });
        keep(question.key, { generation: question.generation, headers: Object.fromEntries(known), bytes });
      }
      setResponse(new fetchAPI.Response(bytes, { status, statusText, headers }));
    },
  };
}
