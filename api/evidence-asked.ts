import type { GraphQLResolveInfo } from 'graphql';
import { firstOf } from './context.ts';
import type { ApiContext } from './context.ts';
import { MOST } from './limits.ts';
import { argumentsBelow } from './selection.ts';

/**
 * How much evidence of each relation is asked for below a field; null where none is, or different fields ask for
 * different amounts.
 * @param path names of fields from there down to the evidence
 */
export function evidenceAsked(
  info: GraphQLResolveInfo,
  path: readonly string[],
  context: ApiContext,
): number | null {
  const asked = argumentsBelow(info, path).map((args) => firstOf(args, context, MOST.evidence));
  return new Set(asked).size === 1 ? (asked[0] ?? null) : null;
}
