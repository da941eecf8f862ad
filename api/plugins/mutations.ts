import { Kind, OperationTypeNode, getArgumentValues, getOperationAST } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { codedError, maskedError } from '../errors.ts';
import { callerOf } from './caller.ts';

/** What was asked to be changed, by whom, and what came of it. */
export interface AuditLine {
  /** ISO 8601. */
  readonly at: string;
  readonly request: string;
  readonly client: string;
  readonly mutation: string;
  /** The arguments as JSON, cut. */
  readonly given: string;
  /** `done`, or the code it was refused with. */
  readonly outcome: string;
}

export type OnAudit = (line: AuditLine) => void;

const GIVEN_LIMIT = 1_000;

interface Asked {
  readonly key: string;
  readonly mutation: string;
  readonly given: string;
}

function argumentsText(
  schema: GraphQLSchema,
  node: Parameters<typeof getArgumentValues>[1],
  values: object,
): string {
  const field = schema.getMutationType()?.getFields()[node.name.value];
  if (field === undefined) return '{}';
  try {
    return JSON.stringify(getArgumentValues(field, node, { ...values })).slice(0, GIVEN_LIMIT);
  } catch {
    return '{}';
  }
}

/** The mutations of an operation; those behind fragments by the fragment's name. */
function askedIn(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  values: object,
): readonly Asked[] {
  return operation.selectionSet.selections.map((node) => {
    if (node.kind !== Kind.FIELD) return { key: '', mutation: 'fragment', given: '{}' };
    const mutation = node.name.value;
    return { key: node.alias?.value ?? mutation, mutation, given: argumentsText(schema, node, values) };
  });
}

function outcomeOf({ errors }: ExecutionResult, key: string): string {
  const error = errors?.find(({ path }) => path === undefined || path[0] === key);
  return error === undefined ? 'done' : String(maskedError(error, () => undefined).extensions.code);
}

const REFUSED =
  'Changing something needs the token; send it as "Authorization: Bearer <token>" (the server printed it when it started, or CAIRN_TOKEN holds it).';

/** Lets only those with the token change something, and tells of every attempt. */
export function mutations(onAudit: OnAudit, now: () => Date): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const operation = getOperationAST(args.document as DocumentNode, args.operationName);
      if (operation?.operation !== OperationTypeNode.MUTATION) return undefined;
      const { request } = args.contextValue as { readonly request?: Request };
      const caller = callerOf(request);
      const tell = (result: ExecutionResult): void => {
        for (const { key, ...asked } of askedIn(args.schema, operation, args.variableValues ?? {})) {
          onAudit({
            at: now().toISOString(),
            request: caller.request,
            client: caller.client,
            ...asked,
            outcome: outcomeOf(result, key),
          });
        }
      };
      if (!caller.hasToken) {
        const error = codedError('UNAUTHENTICATED', REFUSED);
        error.extensions.http = { status: 401, headers: { 'www-authenticate': 'Bearer' } };
        const result = { errors: [error] };
        tell(result);
        setResultAndStopExecution(result);
        return undefined;
      }
      return { onExecuteDone: ({ result }) => tell(result as ExecutionResult) };
    },
  };
}
