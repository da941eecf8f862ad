import { compareCodePoints } from '../../../schema/index.ts';
import { clamp } from '../../checks.ts';
import { FACET_FIELDS, type Facet, type FacetField, type GraphReader } from '../../port.ts';
import { whole, type Query } from '../connection.ts';
import { ENTITIES_BY_ID } from '../entity-columns.ts';
import { filterExpressions, searchExpression, WORD_COLUMNS, type Expression } from '../expression.ts';
import { readMark } from '../marks.ts';
import type { Context } from './context.ts';
import type { Known } from './known.ts';
import { recordsOf } from './entities.ts';
import { recordOf } from './entity-record.ts';
import { bestHits, findHits, MOST_LOOKED_AT } from './hits.ts';

/** Totals and facets are exact up to this many hits. */
const EXACT_HITS = 10_000;
const FACET_VALUES = 20;
/** Years are few, and the oldest is wanted though it be rare. */
const YEAR_VALUES = 300;

/** A hit: its place in the order of rank, and its marks. */
type HitColumns = readonly [place: string, marks: string];

/** The id in a place. */
const idIn = (place: string): string => place.slice(place.indexOf(' ') + 1);

interface Found {
  /** Ids of the best. */
  readonly best: readonly string[];
  readonly total: number;
  readonly totalIsExact: boolean;
  /** What facets are counted from. */
  readonly hits: readonly HitColumns[];
}

const foundOf = (hits: readonly HitColumns[], limit: number, totalIsExact: boolean): Found => ({
  best: hits.slice(0, limit).map(([place]) => idIn(place)),
  total: hits.length,
  totalIsExact,
  hits,
});

/** Everything in order of rank, from the index over that order. */
async function findAll(query: Query, limit: number): Promise<Found> {
  const hits = await query<HitColumns>(
    "MATCH (e:Entity) WHERE e.order > '' WITH e ORDER BY e.order LIMIT $most RETURN e.order, e.marks ORDER BY e.order",
    { most: whole(Math.max(limit, EXACT_HITS + 1)) },
  );
  if (hits.length <= EXACT_HITS) return foundOf(hits, limit, true);
  return {
    ...foundOf(hits.slice(0, EXACT_HITS), limit, false),
    best: hits.slice(0, limit).map(([place]) => idIn(place)),
  };
}

/** The hits of an expression; when there are no more than can be counted exactly, at one look. */
async function find(query: Query, expression: Expression, limit: number): Promise<Found> {
  const { lucene, phrases } = expression;
  const hits = await query<HitColumns>(
    `${findHits(expression)} RETURN e.order AS place, e.marks ORDER BY place`,
    { lucene, phrases, most: whole(phrases.length > 0 ? MOST_LOOKED_AT : EXACT_HITS + 1) },
  );
  if (hits.length <= EXACT_HITS) return foundOf(hits, limit, true);
  const { best } = await bestHits(query, expression, 'rank', Math.max(limit, EXACT_HITS));
  const marks = new Map(
    await query<[string, string]>(`${ENTITIES_BY_ID} RETURN id, e.marks`, {
      ids: best.slice(0, EXACT_HITS).map(idIn),
    }),
  );
  const counted = best.slice(0, EXACT_HITS).map((place): HitColumns => [place, marks.get(idIn(place)) ?? '']);
  return { ...foundOf(counted, limit, false), best: best.slice(0, limit).map(idIn) };
}

type Totals = ReadonlyMap<FacetField, Map<string, number>>;

function countMarks(hits: readonly HitColumns[], stepsOf: Known['stepsOf']): Totals {
  const totals: Totals = new Map(FACET_FIELDS.map((field) => [field, new Map<string, number>()]));
  const add = (field: FacetField, value: string): void => {
    const counts = totals.get(field);
    counts?.set(value, (counts.get(value) ?? 0) + 1);
  };
  // The same few marks stand with thousands of hits.
  const known = new Map<string, ReturnType<typeof readMark>>();
  for (const [, marks] of hits) {
    const steps = new Set<string>();
    for (const text of marks.split(' ')) {
      let mark = known.get(text);
      if (mark === undefined) {
        mark = readMark(text);
        if (mark) known.set(text, mark);
      }
      if (!mark) continue;
      add(mark.field as FacetField, mark.value);
      if (mark.field === 'topic') for (const step of stepsOf.get(mark.value) ?? []) steps.add(step);
    }
    for (const step of steps) add('step', step);
  }
  return totals;
}

/** Fields whose values are entities, known by their titles. */
const NAMED: readonly FacetField[] = ['organization', 'source', 'topic', 'step'];

async function facetsOf(query: Query, totals: Totals, topics: number): Promise<readonly Facet[]> {
  const mostOf = (field: FacetField): number =>
    field === 'year' ? YEAR_VALUES : field === 'topic' ? topics : FACET_VALUES;
  const top = FACET_FIELDS.map((field) => ({
    field,
    values: [...(totals.get(field) ?? [])]
      .map(([value, count]) => ({ value, count }))
      .sort((left, right) => right.count - left.count || compareCodePoints(left.value, right.value))
      .slice(0, mostOf(field)),
  }));
  const named = top.filter(({ field }) => NAMED.includes(field));
  const titles = new Map(
    await query<[string, string]>(`${ENTITIES_BY_ID} RETURN id, e.title`, {
      ids: [...new Set(named.flatMap(({ values }) => values.map(({ value }) => value)))],
    }),
  );
  return top.map(({ field, values }) => ({
    field,
    values: values.map(({ value, count }) => ({
      value,
      label: NAMED.includes(field) ? (titles.get(value) ?? '') : value,
      count,
    })),
  }));
}

export function createSearchReads({ read }: Context): Pick<GraphReader, 'search'> {
  return {
    search: ({ groups, filter, limit: asked, topics = FACET_VALUES, facets: isCounted = true }) =>
      read(async (query, known) => {
        const limit = clamp(asked);
        const filters = filterExpressions(filter ?? {}, known);
        const expression = searchExpression(WORD_COLUMNS, groups, filters);
        const { best, total, totalIsExact, hits } = expression
          ? await find(query, expression, limit)
          : await findAll(query, limit);
        const [records, facets] = await Promise.all([
          recordsOf(query, best),
          isCounted ? facetsOf(query, countMarks(hits, known.stepsOf), topics) : [],
        ]);
        return {
          candidates: best.flatMap((id) => {
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
