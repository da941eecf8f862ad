import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import type { Plugin } from 'graphql-yoga';
import { OPERATION_TEXTS } from '../../schema/generated/operation-texts.ts';

const SENTENCES = {
  notFound: 'This operation is not known by its hash; send its text.',
  keyNotFound: 'Send a question: its text as "query", or the SHA-256 of one of the explorer\'s operations.',
};

/**
 * The explorer's operations may be asked by the SHA-256 of their text (`extensions.persistedQuery`, as Apollo writes
 * it), which keeps questions short enough for GET. They were checked against the schema when they were generated.
 */
export function persistedOperations(): Plugin {
  return usePersistedOperations({
    allowArbitraryOperations: true,
    skipDocumentValidation: true,
    getPersistedOperation: (hash) =>
      Object.hasOwn(OPERATION_TEXTS, hash) ? (OPERATION_TEXTS[hash] ?? null) : null,
    customErrors: {
      notFound: {
        message: SENTENCES.notFound,
        extensions: { code: 'NOT_FOUND', http: { status: 200 } },
      },
      keyNotFound: {
        message: SENTENCES.keyNotFound,
        extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
      },
    },
  }) as Plugin;
}
