import { EnvelopArmor } from '@escape.tech/graphql-armor';
import type { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

const onReject = [
  (_context: unknown, error: GraphQLError): void => {
    error.extensions.code = 'LIMIT_EXCEEDED';
  },
];

/**
 * Limits on the shape of an operation, known before anything is read. What it may cost is counted by `breadth`,
 * because armor's own count does not see variables. Field names are public, so suggestions stay.
 */
export function armor(): readonly Plugin[] {
  const { plugins } = new EnvelopArmor({
    maxDepth: { n: 14, onReject },
    maxAliases: { n: 30, onReject },
    maxDirectives: { n: 30, onReject },
    maxTokens: { n: 2_500, onReject },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect();
  return plugins as unknown as readonly Plugin[];
}
