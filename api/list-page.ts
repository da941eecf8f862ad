import { compareCodePoints } from '../schema/index.ts';
import type { ApiContext } from './context.ts';
import { pageInfo } from './connection.ts';
import type { PageInfoValue } from './connection.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';

/** A page of a short list that is whole in memory and in id order. */
export function listPage<T extends { readonly id: string }>(
  all: readonly T[],
  { first, after }: { readonly first: number; readonly after?: string | null | undefined },
  context: ApiContext,
): {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: PageInfoValue;
  readonly total: number;
} {
  const cursor = decodeCursor(after, 0);
  const rest = cursor === null ? all : all.filter(({ id }) => compareCodePoints(id, cursor.id) > 0);
  const edges = rest.slice(0, first).map((node) => ({
    cursor: encodeCursor({ generation: context.generation, key: [], id: node.id }),
    node,
  }));
  return { edges, total: all.length, pageInfo: pageInfo(edges, rest.length > first, cursor, context) };
}
