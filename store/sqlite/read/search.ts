import { compareCodePoints } from '../../../schema/index.ts';
import { FACET_FIELDS, type Facet, type FacetField, type GraphReader, type SearchQuery } from '../../port.ts';
import { forms, kinds } from '../codes.ts';
import { LINE_FIELDS } from '../facets.ts';
import { clamp, type Context } from './context.ts';
import { recordOf } from './entity-record.ts';
import { allOf, filterExpressions, NOTHING, termsExpression } from './filter.ts';
import { createHits } from './hits.ts';
import type { Names } from './names.ts';

/** Totals and facets are exact up to this many hits. */
const EXACT_HITS = 10_000;
const FACET_VALUES = 20;
const COLUMNS = 'name description near';

/** How often each value occurs in facet lines joined by `;`, by field. */
function countLines(lines: string): ReadonlyMap<FacetField, Map<string, number>> {
  const counts = new Map<FacetField, Map<string, number>>(FACET_FIELDS.map((field) => [field, new Map()]));
  for (const line of lines === '' ? [] : lines.split(';')) {
    for (const [position, group] of line.split('|').entries()) {
      const field = LINE_FIELDS[position];
      const values = field && counts.get(field);
      if (!values || group === '') continue;
      for (const value of group.split(' ')) values.set(value, (values.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

function nameValue(field: FacetField, code: string, names: Names): { value: string; label: string } {
  const number = Number(code);
  if (field === 'kind') return { value: kinds.name(number), label: kinds.name(number) };
  if (field === 'form') return { value: forms.name(number), label: forms.name(number) };
  if (field === 'year') return { value: code, label: code };
  const { id, title } = names.nameOf(number);
  return { value: id, label: title };
}

function facetsOf(lines: string, names: Names): readonly Facet[] {
  return [...countLines(lines)].map(([field, counts]) => ({
    field,
    values: [...counts]
      .map(([code, count]) => ({ ...nameValue(field, code, names), count }))
      .sort((left, right) => right.count - left.count || compareCodePoints(left.value, right.value))
      .slice(0, FACET_VALUES),
  }));
}

/** The expression for the word index, or null when everything fits. */
function expressionOf({ groups, filter }: SearchQuery, names: Names): string | null {
  const words = groups.map((terms) => termsExpression(COLUMNS, terms) ?? NOTHING);
  return allOf([...words, ...filterExpressions(filter ?? {}, names)]);
}

export function createSearchReads(context: Context): Pick<GraphReader, 'search'> {
  const { names, read } = context;
  const hits = createHits(context);
  return {
    search: (query) =>
      read(() => {
        const expression = expressionOf(query, names);
        const limit = clamp(query.limit);
        const others = hits.others(expression, limit);
        const best = [...others, ...hits.resources(expression, limit - others.length)];
        const { total, lines } = hits.lines(expression, EXACT_HITS);
        return {
          candidates: best.map((row) => recordOf(row, names)),
          total,
          totalIsExact: total < EXACT_HITS || !hits.isBeyond(expression, EXACT_HITS),
          facets: facetsOf(lines, names),
        };
      }),
  };
}
