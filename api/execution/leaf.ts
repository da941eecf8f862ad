import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import type { GraphQLLeafType } from 'graphql';

/** A value as it stands in an answer. Throws where it is none of the type. */
export type WriteLeaf = (value: unknown) => unknown;

const LARGEST = 2_147_483_647;

type Is = (value: unknown) => boolean;

/** What needs no conversion: nearly every value is what its type says. */
const AS_IT_IS: ReadonlyMap<GraphQLLeafType, Is> = new Map<GraphQLLeafType, Is>([
  [GraphQLString, (value) => typeof value === 'string'],
  [GraphQLID, (value) => typeof value === 'string'],
  [GraphQLBoolean, (value) => typeof value === 'boolean'],
  [GraphQLFloat, Number.isFinite],
  [GraphQLInt, (value) => Number.isInteger(value) && Math.abs(value as number) <= LARGEST],
]);

/** How values of a scalar or enum are written: as the type says, without asking it where nothing is to be done. */
export function leafWriter(type: GraphQLLeafType): WriteLeaf {
  const serialize = (value: unknown): unknown => {
    const written = type.serialize(value);
    if (written === null || written === undefined)
      throw new Error(`${type.name} cannot be answered with what was found.`);
    return written;
  };
  const isAsItIs = AS_IT_IS.get(type);
  return isAsItIs === undefined ? serialize : (value) => (isAsItIs(value) ? value : serialize(value));
}
