import { GraphQLError } from 'graphql';
import type { GraphQLErrorOptions } from 'graphql';
import { CairnError, ERROR_CODES } from '../schema/index.ts';
import type { ErrorCode } from '../schema/index.ts';

/** Hears of errors that a client is not told about. */
export type OnError = (error: unknown) => void;

const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = { STORE_UNAVAILABLE: 503, UNAUTHENTICATED: 401 };
const CODES: ReadonlySet<unknown> = new Set(ERROR_CODES);
const HIDDEN = 'Something went wrong inside Cairn; the log of the server says what.';

/** An error with one of Cairn's codes, as a client sees it. */
export function codedError(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/** The CairnError at the root of what GraphQL wrapped, or null. */
function cairnErrorIn(error: unknown): CairnError | null {
  let current = error;
  for (let depth = 0; depth < 4; depth += 1) {
    if (current instanceof CairnError) return current;
    if (!(current instanceof GraphQLError)) return null;
    current = current.originalError;
  }
  return null;
}

function at(error: unknown): Pick<GraphQLErrorOptions, 'nodes' | 'source' | 'positions' | 'path'> {
  if (!(error instanceof GraphQLError)) return {};
  const { nodes = null, source, positions, path = null } = error;
  return { nodes, source, positions, path };
}

/** Sentences of the library that do not say what to do. */
const SENTENCES: Readonly<Record<string, string>> = {
  'Could not determine what operation to execute.':
    'Say with "operationName" which operation is meant: one that stands in the question.',
};

/** A request that is no question at all is answered with its status whatever the client accepts. */
function httpPart({ extensions }: GraphQLError): Pick<GraphQLError['extensions'], 'http'> {
  const { http, code } = extensions;
  if (http === undefined) return {};
  return { http: code === 'BAD_REQUEST' ? { ...http, spec: false } : http };
}

/**
 * What a client is told of an error: Cairn's own with its code; what is wrong with the question as BAD_USER_INPUT;
 * anything else as INTERNAL without a word of it, told to `onError`.
 */
export function maskedError(error: unknown, onError: OnError): GraphQLError {
  const known = cairnErrorIn(error);
  if (known !== null) {
    const status = STATUS[known.code];
    const isWhole = !(error instanceof GraphQLError) || error.path === undefined;
    if (known.cause !== undefined) onError(known);
    return new GraphQLError(known.message, {
      ...at(error),
      extensions: { code: known.code, ...(status !== undefined && isWhole ? { http: { status } } : {}) },
    });
  }
  const isOfQuestion = error instanceof GraphQLError && !error.originalError;
  if (isOfQuestion || (error instanceof GraphQLError && error.originalError instanceof GraphQLError)) {
    const isTooLarge = error.extensions.http?.status === 413;
    const given = CODES.has(error.extensions.code) ? error.extensions.code : 'BAD_USER_INPUT';
    const code = isTooLarge ? 'LIMIT_EXCEEDED' : given;
    return new GraphQLError(SENTENCES[error.message] ?? error.message, {
      ...at(error),
      extensions: { code, ...httpPart(error) },
    });
  }
  onError(error);
  return new GraphQLError(HIDDEN, { ...at(error), extensions: { code: 'INTERNAL' } });
}
