import { createHash, randomUUID } from 'node:crypto';
import { Kind, OperationTypeNode, getOperationAST, visit } from 'graphql';
import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { GraphReader } from '../../store/port.ts';

/** What changes without the generation growing: runs, and how sources are kept fresh. */
const RESTLESS: ReadonlySet<string> = new Set([
  'run',
  'runs',
  'lastRun',
  'lastRead',
  'settings',
  'sourceSettings',
  'Run',
]);

/** Whether all that a document asks for is of one generation; looked at once for each parsed document. */
function createOfGraph(): (document: DocumentNode) => boolean {
  const known = new WeakMap<DocumentNode, boolean>();
  return (document) => {
    let isOfGraph = known.get(document);
    if (isOfGraph === undefined) {
      isOfGraph = true;
      visit(document, {
        Name: (node, key, parent) => {
          const isName = parent !== undefined && 'kind' in parent;
          const isAsked = isName && (parent.kind === Kind.FIELD || parent.kind === Kind.NAMED_TYPE);
          if (isAsked && key === 'name' && RESTLESS.has(node.value)) isOfGraph = false;
        },
      });
      known.set(document, isOfGraph);
    }
    return isOfGraph;
  };
}

function names(header: string | null, tag: string): boolean {
  return header?.split(',').some((part) => part.trim() === tag) ?? false;
}

/**
 * A question by GET whose answer is of one generation carries an ETag of generation and operation; asked again with it,
 * it is answered 304 without being executed.
 */
export function etag(reader: GraphReader): Plugin {
  const isOfGraph = createOfGraph();
  const tags = new WeakMap<Request, string>();
  // Another start may serve another store, other measures of precision, another schema.
  const start = randomUUID();
  return {
    async onExecute({ args, setResultAndStopExecution }) {
      const document = args.document as DocumentNode;
      const operation = getOperationAST(document, args.operationName);
      const { request } = args.contextValue as { readonly request?: Request };
      if (request?.method !== 'GET' || operation?.operation !== OperationTypeNode.QUERY) return undefined;
      if (!isOfGraph(document)) return undefined;
      const generation = await reader.generation();
      const asked = [start, String(generation), request.url, request.headers.get('accept') ?? ''];
      const tag = `W/"${createHash('sha256').update(asked.join('\n')).digest('base64url').slice(0, 22)}"`;
      if (names(request.headers.get('if-none-match'), tag)) {
        tags.set(request, tag);
        setResultAndStopExecution({ data: null, extensions: { http: { status: 304 } } });
        return undefined;
      }
      return {
        async onExecuteDone({ result }) {
          const isWhole = (result as ExecutionResult).errors === undefined;
          if (isWhole && (await reader.generation()) === generation) tags.set(request, tag);
        },
      };
    },
    onResponse({ request, response, setResponse, fetchAPI }) {
      const tag = tags.get(request);
      if (tag === undefined) return;
      response.headers.set('etag', tag);
      response.headers.set('cache-control', 'private, no-cache');
      response.headers.append('vary', 'accept, authorization');
      if (response.status !== 304) return;
      response.headers.delete('content-length');
      response.headers.delete('content-type');
      setResponse(new fetchAPI.Response(null, { status: 304, headers: response.headers }));
    },
  };
}
