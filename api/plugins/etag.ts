import { createHash, randomUUID } from 'node:crypto';
import { OperationTypeNode, getOperationAST } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { GraphReader } from '../../store/port.ts';
import { knowsTag } from '../if-none-match.ts';
import { varyOn } from '../vary.ts';
import { generationOf } from './consistent-view.ts';

/**
 * A question by GET whose answer is of one generation carries an ETag of generation and operation; asked again with it,
 * it is answered 304 without being executed.
 */
export function etag(reader: GraphReader): Plugin {
  const tags = new WeakMap<Request, string>();
  // Another start may serve another store, other measures of precision, another schema.
  const start = randomUUID();
  const tagOf = ({ url, headers }: Request, generation: number): string => {
    const asked = [start, String(generation), url, headers.get('accept') ?? ''];
    return `W/"${createHash('sha256').update(asked.join('\n')).digest('base64url').slice(0, 22)}"`;
  };
  return {
    async onExecute({ args, setResultAndStopExecution }) {
      const operation = getOperationAST(args.document as DocumentNode, args.operationName);
      const { request } = args.contextValue as { readonly request?: Request };
      if (request?.method !== 'GET' || operation?.operation !== OperationTypeNode.QUERY) return;
      if (!request.headers.has('if-none-match')) return;
      // Only what rested on its generation alone was ever given this tag.
      const tag = tagOf(request, await reader.generation());
      if (!knowsTag(request, tag)) return;
      tags.set(request, tag);
      setResultAndStopExecution({ data: null, extensions: { http: { status: 304 } } });
    },
    onResponse({ request, response, setResponse, fetchAPI }) {
      const generation = request.method === 'GET' ? generationOf(request) : null;
      const tag = tags.get(request) ?? (generation === null ? null : tagOf(request, generation));
      if (tag === null) return;
      response.headers.set('etag', tag);
      response.headers.set('cache-control', 'private, no-cache');
      varyOn(response.headers, 'accept', 'authorization');
      if (response.status !== 304) return;
      response.headers.delete('content-length');
      response.headers.delete('content-type');
      setResponse(new fetchAPI.Response(null, { status: 304, headers: response.headers }));
    },
  };
}
