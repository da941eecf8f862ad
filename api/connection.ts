import type { Cursor } from './cursor.ts';
import type { ApiContext } from './context.ts';

export interface PageInfoValue {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
  readonly changed: boolean;
}

/** What a client must know to ask for the next page. */
export function pageInfo(
  edges: readonly { readonly cursor: string }[],
  hasNextPage: boolean,
  cursor: Cursor | null,
  context: Pick<ApiContext, 'generation'>,
): PageInfoValue {
  return {
    hasNextPage,
    endCursor: edges.at(-1)?.cursor ?? null,
    changed: cursor !== null && cursor.generation !== context.generation,
  };
}
