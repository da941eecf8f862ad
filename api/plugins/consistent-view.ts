import { OperationTypeNode, createSourceEventStream, execute, getOperationAST } from 'graphql';
import type { DocumentNode, ExecutionArgs, ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ApiContext } from '../context.ts';
import { codedError } from '../errors.ts';
import { mappedEvents } from '../events/mapped.ts';
import { createOfGraph } from '../of-graph.ts';
import type { Views } from '../view.ts';

/** Subscriptions open at once: each asks the store now and then. */
const MOST_SUBSCRIPTIONS = 500;

function isEventStream(value: AsyncIterable<unknown> | ExecutionResult): value is AsyncIterable<unknown> {
  return Symbol.asyncIterator in value;
}

/** The same events, telling once when no more will be read. */
function telling<T>(events: AsyncIterableIterator<T>, over: () => void): AsyncIterableIterator<T> {
  let isOver = false;
  const end = (): void => {
    if (!isOver) over();
    isOver = true;
  };
  return {
    async next() {
      try {
        const result = await events.next();
        if (result.done) end();
        return result;
      } catch (error) {
        end();
        throw error;
      }
    },
    async return() {
      end();
      await events.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

const generations = new WeakMap<Request, number>();

/**
 * The generation that all of a request's answer rests on, and nothing else does: asked again while it stands, the answer
 * is the same. Null where there is none, as for what changes without the graph, and for what ended in an error.
 */
export function generationOf(request: Request): number | null {
  return generations.get(request) ?? null;
}

/**
 * Executes every operation on one state of the graph, whatever the store. A mutation is executed once; each event of a
 * subscription is read like a question of its own.
 */
export function consistentView(views: Views): Plugin {
  const isOfGraph = createOfGraph();
  let subscriptions = 0;
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const document = args.document as DocumentNode;
      const operation = getOperationAST(document, args.operationName);
      const { request } = args.contextValue as { readonly request?: Request };
      setExecuteFn((given) => {
        const executeIn = async (context: ApiContext): Promise<ExecutionResult> =>
          (await executeFn({
            ...given,
            contextValue: { ...given.contextValue, ...context },
          })) as ExecutionResult;
        // What is to be changed is changed, whether or not anyone waits for the answer.
        if (operation?.operation === OperationTypeNode.MUTATION) return views.write(executeIn);
        return views.read(executeIn, request?.signal).then(({ result, generation }) => {
          const isLasting = generation !== null && result.errors === undefined && isOfGraph(document);
          if (request && isLasting) generations.set(request, generation);
          return result;
        });
      });
    },
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn(async (given: ExecutionArgs) => {
        if (subscriptions >= MOST_SUBSCRIPTIONS) {
          const message = `${MOST_SUBSCRIPTIONS} subscriptions are open, which is the most; try again later.`;
          return { errors: [codedError('LIMIT_EXCEEDED', message)] };
        }
        const outer = given.contextValue as object;
        const contextValue = { ...outer, ...(await views.context()) };
        const events = await createSourceEventStream({ ...given, contextValue });
        if (!isEventStream(events)) return events;
        subscriptions += 1;
        const results = mappedEvents(events, (rootValue) =>
          views
            .read(async (context) => execute({ ...given, rootValue, contextValue: { ...outer, ...context } }))
            .then(({ result }) => result),
        );
        return telling(results, () => (subscriptions -= 1));
      });
    },
  };
}
