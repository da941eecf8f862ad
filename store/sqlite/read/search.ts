import { compareCodePoints } from '../../../schema/index.ts';
import { clamp } from '../../checks.ts';
import { FACET_FIELDS, type Facet, type FacetField, type GraphReader, type SearchQuery } from '../../port.ts';
import { forms, kinds } from '../codes.ts';
import { LINE_FIELDS } from '../facets.ts';
import type { Context } from './context.ts';
import { recordOf } from './entity-record.ts';
import { allOf, filterExpressions, NOTHING, termsExpression } from './filter.ts';
import { createHits } from './hits.ts';
import type { Names } from './names.ts';
import type { Steps } from './steps.ts';

/** Totals and facets are exact up to this many hits. */
const EXACT_HITS = 10_000;
const FACET_VALUES = 20;
/** Years are few, and the oldest is wanted though it be rare. */
const YEAR_VALUES = 300;
const COLUMNS = 'name description near';

const SPACE = 32;
const NEXT_FIELD = 124;
const NEXT_LINE = 59;

const TOPIC_FIELD = LINE_FIELDS.indexOf('topic');

/** Counts steps: a line counts once for a step, however many of its topics belong to it. */
function createStepCounter({ ofTopic }: Steps): {
  readonly counts: ReadonlyMap<number, number>;
  count(topic: number, line: number): void;
} {
  const counts = new Map<number, number>();
  const lastLine = new Map<number, number>();
  return {
    counts,
    count: (topic, line) => {
      for (const step of ofTopic.get(topic) ?? []) {
        if (lastLine.get(step) === line) continue;
        lastLine.set(step, line);
        counts.set(step, (counts.get(step) ?? 0) + 1);
      }
    },
  };
}

/** How often each code or key occurs, by field, in facet lines joined by `;`. Ten thousand lines are read at once. */
function countLines(lines: string, steps: Steps): ReadonlyMap<FacetField, ReadonlyMap<number, number>> {
  const counts = LINE_FIELDS.map(() => new Map<number, number>());
  const byStep = createStepCounter(steps);
  let line = 0;
  let field = 0;
  let number = -1;
  for (let at = 0; at <= lines.length; at += 1) {
    const unit = at < lines.length ? lines.charCodeAt(at) : NEXT_LINE;
    if (unit !== SPACE && unit !== NEXT_FIELD && unit !== NEXT_LINE) {
      number = (number < 0 ? 0 : number * 10) + unit - 48;
      continue;
    }
    const values = counts[field];
    if (number >= 0 && values) values.set(number, (values.get(number) ?? 0) + 1);
    if (number >= 0 && field === TOPIC_FIELD) byStep.count(number, line);
    number = -1;
    if (unit !== SPACE) field = unit === NEXT_FIELD ? field + 1 : 0;
    if (unit === NEXT_LINE) line += 1;
  }
  return new Map<FacetField, ReadonlyMap<number, number>>([
    ...LINE_FIELDS.map((name, index) => [name, counts[index] ?? new Map<number, number>()] as const),
    ['step', byStep.counts],
  ]);
}

function nameValue(field: FacetField, number: number, names: Names): { value: string; label: string } {
  if (field === 'kind') return { value: kinds.name(number), label: kinds.name(number) };
  if (field === 'form') return { value: forms.name(number), label: forms.name(number) };
  if (field === 'year') return { value: String(number), label: String(number) };
  const { id, title } = names.nameOf(number);
  return { value: id, label: title };
}

/** The most frequent values; names are looked up only for what may be among them. */
function topValues(
  field: FacetField,
  counts: ReadonlyMap<number, number>,
  names: Names,
  most: number,
): Facet['values'] {
  const frequent = [...counts].sort((left, right) => right[1] - left[1]);
  const least = frequent[most - 1]?.[1] ?? 0;
  return frequent
    .filter(([, count]) => count >= least)
    .map(([number, count]) => ({ ...nameValue(field, number, names), count }))
    .sort((left, right) => right.count - left.count || compareCodePoints(left.value, right.value))
    .slice(0, most);
}

function facetsOf(lines: string, names: Names, topics: number): readonly Facet[] {
  const counts = countLines(lines, names.steps());
  const mostOf = (field: FacetField): number =>
    field === 'year' ? YEAR_VALUES : field === 'topic' ? topics : FACET_VALUES;
  return FACET_FIELDS.map((field) => ({
    field,
    values: topValues(field, counts.get(field) ?? new Map(), names, mostOf(field)),
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
        const isCounted = query.facets !== false;
        const { total, lines } = isCounted
          ? hits.lines(expression, EXACT_HITS)
          : { total: hits.total(expression, EXACT_HITS), lines: '' };
        return {
          candidates: best.map((row) => recordOf(row, names)),
          total,
          totalIsExact: total < EXACT_HITS || !hits.isBeyond(expression, EXACT_HITS),
          facets: isCounted ? facetsOf(lines, names, query.topics ?? FACET_VALUES) : [],
        };
      }),
  };
}
