import { compareCodePoints } from '../../../schema/index.ts';
import { FACET_FIELDS, type Facet, type FacetField, type GraphReader } from '../../port.ts';
import { whole, type Query } from '../connection.ts';
import { filterExpressions, searchExpression, WORD_COLUMNS, type Expression } from '../expression.ts';
import { readMark } from '../marks.ts';
import { clamp, type Context } from './context.ts';
import { recordsOf } from './entities.ts';
import { recordOf } from './entity-record.ts';
import { bestHits, findHits } from './hits.ts';

/** Totals and facets are exact up to this many hits. */
const EXACT_HITS = 10_000;
const FACET_VALUES = 20;

/** The id in an order text. */
const idIn = (place: string): string => place.slice(place.indexOf(' ') + 1);

interface Found {
  readonly best: readonly string[];
  readonly total: number;
  readonly totalIsExact: boolean;
  /** How often each mark occurs. */
  readonly marks: readonly (readonly [mark: string, count: number])[];
}

const COUNT_MARKS = `UNWIND [mark IN split(e.marks, ' ') WHERE NOT left(mark, 2) IN ['§r', '§i']] AS mark
  RETURN mark, count(*)`;

/** Everything in order of rank, from the index over that order. */
async function findAll(query: Query, limit: number): Promise<Found> {
  const best = query<[string]>(
    "MATCH (e:Entity) WHERE e.order > '' RETURN e.order AS place ORDER BY place LIMIT $limit",
    { limit: whole(limit) },
  );
  const total = query<[number]>('MATCH (e:Entity) RETURN count(e)');
  const marks = query<[string, number]>(
    `MATCH (e:Entity) WHERE e.order > '' WITH e ORDER BY e.order LIMIT $most ${COUNT_MARKS}`,
    { most: whole(EXACT_HITS) },
  );
  const all = (await total)[0]?.[0] ?? 0;
  return {
    best: (await best).map(([place]) => place),
    total: Math.min(all, EXACT_HITS),
    totalIsExact: all <= EXACT_HITS,
    marks: await marks,
  };
}

/** The hits of an expression; when there are no more than can be counted exactly, at one look. */
async function find(query: Query, expression: Expression, limit: number): Promise<Found> {
  const { lucene, phrases } = expression;
  const asked = { lucene, phrases, most: whole(phrases.length > 0 ? 1_000_000 : EXACT_HITS + 1) };
  const counting = query<[number, readonly string[]]>(
    `${findHits(expression)} WITH e.order AS place ORDER BY place
     WITH collect(place) AS places RETURN size(places), places[..$limit]`,
    { ...asked, limit: whole(limit) },
  );
  const marking = query<[string, number]>(`${findHits(expression)} ${COUNT_MARKS}`, asked);
  const [total = 0, best = []] = (await counting)[0] ?? [];
  if (total <= EXACT_HITS) return { best, total, totalIsExact: true, marks: await marking };
  await marking;
  const counted = (await bestHits(query, expression, 'rank', EXACT_HITS)).best;
  const marks = await query<[string, number]>(`UNWIND $ids AS id MATCH (e:Entity {id: id}) ${COUNT_MARKS}`, {
    ids: counted.map(idIn),
  });
  return { best: counted.slice(0, limit), total: EXACT_HITS, totalIsExact: false, marks };
}

async function facetsOf(query: Query, marks: Found['marks']): Promise<readonly Facet[]> {
  const counts = new Map<FacetField, { value: string; count: number }[]>(
    FACET_FIELDS.map((field) => [field, []]),
  );
  for (const [text, count] of marks) {
    const mark = readMark(text);
    if (mark) counts.get(mark.field as FacetField)?.push({ value: mark.value, count });
  }
  const top = FACET_FIELDS.map((field) => ({
    field,
    values: (counts.get(field) ?? [])
      .sort((left, right) => right.count - left.count || compareCodePoints(left.value, right.value))
      .slice(0, FACET_VALUES),
  }));
  const named = top.filter(
    ({ field }) => field === 'organization' || field === 'source' || field === 'topic',
  );
  const titles = new Map(
    await query<[string, string]>('UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN id, e.title', {
      ids: [...new Set(named.flatMap(({ values }) => values.map(({ value }) => value)))],
    }),
  );
  return top.map(({ field, values }) => ({
    field,
    values: values.map(({ value, count }) => {
      const isEntity = field === 'organization' || field === 'source' || field === 'topic';
      return { value, label: isEntity ? (titles.get(value) ?? '') : value, count };
    }),
  }));
}

export function createSearchReads({ read }: Context): Pick<GraphReader, 'search'> {
  return {
    search: ({ groups, filter, limit: asked }) =>
      read(async (query, known) => {
        const limit = clamp(asked);
        const filters = filterExpressions(filter ?? {}, known.decisions.resolve);
        const expression = searchExpression(WORD_COLUMNS, groups, filters);
        const { best, total, totalIsExact, marks } = expression
          ? await find(query, expression, limit)
          : await findAll(query, limit);
        const ids = best.map(idIn);
        const [records, facets] = await Promise.all([recordsOf(query, ids), facetsOf(query, marks)]);
        return {
          candidates: ids.flatMap((id) => {
            const row = records.get(id);
            return row ? [recordOf(row, known)] : [];
          }),
          total,
          totalIsExact,
          facets,
        };
      }),
  };
}
