import { whole, type Query } from '../connection.ts';
import { allOf, markRange, WORD_COLUMNS, type Expression } from '../expression.ts';
import { orderMark } from '../marks.ts';
import { WORD_INDEX } from '../schema.ts';

/** Which order hits come in: that of static rank, or that of ids; kept as properties and as marks of the index. */
export type HitOrder = 'rank' | 'id';

const PROPERTY: Readonly<Record<HitOrder, string>> = { rank: 'order', id: 'id' };
const LETTER: Readonly<Record<HitOrder, string>> = { rank: 'r', id: 'i' };

/** Hits looked at for one question. */
const FEWEST = 1_000;
/** The larger this, the fewer times the search is narrowed, and the longer each time takes. */
const WIDTH = 20;

/** Hits of phrases looked at behind the index. */
export const MOST_LOOKED_AT = 1_000_000;

export interface Hits {
  /** The order texts of the best hits, ascending. */
  readonly best: readonly string[];
  /** True when there is none beside these. */
  readonly isAll: boolean;
}

/** Says what must hold beside the index, for phrases whose last word may go on. */
const PHRASES = `all(group IN $phrases WHERE any(column IN [${[...WORD_COLUMNS, 'marks'].map((column) => `e.${column}`).join(', ')}]
  WHERE any(phrase IN group WHERE (' ' + column + ' ') CONTAINS phrase)))`;

/** `CALL` of the index with `$lucene`, binding `e` to at most `$most` hits, with what the index cannot say checked. */
export function findHits(expression: Pick<Expression, 'phrases'>, variable = '$lucene'): string {
  const call = `CALL db.index.fulltext.queryNodes('${WORD_INDEX}', ${variable}, {limit: $most}) YIELD node AS e`;
  return expression.phrases.length === 0 ? `${call} WITH e` : `${call} WITH e WHERE ${PHRASES}`;
}

/**
 * The best `limit` hits of an expression in an order that the index does not know: it is asked for some hits, and
 * as long as there may be others, again for those only that are no worse than the `limit`-th of them.
 * @param after hits come behind this
 */
export async function bestHits(
  query: Query,
  expression: Expression,
  order: HitOrder,
  limit: number,
  after: string | null = null,
): Promise<Hits> {
  if (limit === 0) return { best: [], isAll: false };
  const most = Math.max(FEWEST, WIDTH * limit);
  const property = PROPERTY[order];
  // Phrases are checked behind the index: then the number of its hits says nothing, and all are looked at.
  const isLoose = expression.phrases.length > 0;
  let bound: string | null = null;
  for (;;) {
    const range: readonly string[] =
      bound === null && after === null
        ? []
        : [
            markRange(
              after === null ? null : orderMark(order, after),
              bound === null ? null : orderMark(order, bound),
              LETTER[order],
            ),
          ];
    const lucene = range.length === 0 ? expression.lucene : allOf([expression.lucene, ...range]);
    const rows = await query<[string]>(
      `${findHits(expression)} WITH e WHERE e.${property} > $after RETURN e.${property} AS place ORDER BY place`,
      {
        lucene,
        most: whole(isLoose ? MOST_LOOKED_AT : most + 1),
        phrases: expression.phrases,
        after: after ?? '',
      },
    );
    const places = rows.map(([place]) => place);
    const last = places[limit - 1];
    if (isLoose || places.length <= most - 1 || last === undefined || last === bound) {
      return { best: places.slice(0, limit), isAll: places.length <= limit && bound === null };
    }
    bound = last;
  }
}
