import { GraphQLError } from 'graphql';
import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Codes that the server library gives to questions that cannot be read or do not fit the schema. */
const OF_QUESTION = /^GRAPHQL_|^BAD_REQUEST$/;

function isSingle(result: unknown): result is ExecutionResult {
  return typeof result === 'object' && result !== null && !(Symbol.asyncIterator in result);
}

/** Whatever refuses a question before it is executed gets Cairn's own code. */
export function stableCodes(): Plugin {
  return {
    onExecutionResult({ result, setResult }) {
      if (!isSingle(result) || result.errors === undefined) return;
      if (!result.errors.some(({ extensions }) => OF_QUESTION.test(String(extensions.code)))) return;
      const errors = result.errors.map((error) => {
        if (!OF_QUESTION.test(String(error.extensions.code))) return error;
        const extensions = { ...error.extensions, code: 'BAD_USER_INPUT' };
        const { message, nodes = null, source, positions } = error;
        return new GraphQLError(message, { nodes, source, positions, extensions });
      });
      setResult({ ...result, errors });
    },
  };
}
