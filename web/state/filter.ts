import { isResourceKind } from '../../schema/entity.ts';
import type { SearchFilter } from '../client/operations.ts';
import type { Tick } from './canvas.ts';
import type { Place } from './scene.ts';
import { type Standing, healthOfWork } from './standing.ts';

/** The filter that ticks stand for; years are a span. Null where there is none. */
export function filterOf(ticks: readonly Tick[]): SearchFilter | null {
  if (ticks.length === 0) return null;
  const some = (field: string): readonly string[] | undefined => {
    const values = valuesOf(ticks, field);
    return values.length === 0 ? undefined : values;
  };
  const [from, to] = spanOf(ticks);
  const filter = {
    kinds: some('kind'),
    forms: some('form'),
    organizations: some('organization'),
    sources: some('source'),
    topics: some('topic'),
    steps: some('step'),
    yearFrom: from ?? undefined,
    yearTo: to ?? undefined,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

function valuesOf(ticks: readonly Tick[], field: string): readonly string[] {
  return ticks.filter((tick) => tick.field === field).map(({ value }) => value);
}

/** The first and last year asked for; null at an open end. Ticks of single years are the span they lie in. */
export function spanOf(ticks: readonly Tick[]): readonly [from: number | null, to: number | null] {
  const years = (field: string): readonly number[] =>
    valuesOf(ticks, field)
      .map(Number)
      .filter((year) => Number.isInteger(year));
  const [from, to] = [
    [...years('from'), ...years('year')],
    [...years('to'), ...years('year')],
  ];
  return [from.length === 0 ? null : Math.min(...from), to.length === 0 ? null : Math.max(...to)];
}

const PLACE_FIELDS: readonly string[] = ['kind', 'health'];

/** Ticks about works, of which only the server knows what topics they speak of. */
export function workTicks(ticks: readonly Tick[]): readonly Tick[] {
  return ticks.filter(({ field }) => !PLACE_FIELDS.includes(field));
}

function workFits(standing: Standing, ticks: readonly Tick[]): boolean {
  const among = (field: string, own: readonly (string | null)[]): boolean => {
    const wanted = valuesOf(ticks, field);
    return wanted.length === 0 || own.some((value) => value !== null && wanted.includes(value));
  };
  const [from, to] = spanOf(ticks);
  const { year } = standing;
  return (
    among('form', [standing.form]) &&
    among('organization', standing.organizations) &&
    among('source', standing.lists) &&
    among('health', [healthOfWork(standing)]) &&
    (from === null || (year !== null && year >= from)) &&
    (to === null || (year !== null && year <= to))
  );
}

/**
 * Whether a place fits what is ticked: works by what is known of them, topics when `spoken` (the topics that fitting
 * works speak of; null where no tick is about works) has them, organizations and lists when they are not the others.
 */
export function placeFits(place: Place, ticks: readonly Tick[], spoken: ReadonlySet<string> | null): boolean {
  const kinds = valuesOf(ticks, 'kind');
  if (kinds.length > 0 && !kinds.includes(place.kind)) return false;
  if (isResourceKind(place.kind)) return place.standing === null || workFits(place.standing, ticks);
  if (place.kind === 'Organization' || place.kind === 'Source') {
    const wanted = valuesOf(ticks, place.kind === 'Source' ? 'source' : 'organization');
    return wanted.length === 0 || wanted.includes(place.id);
  }
  if (place.kind === 'Step' || place.kind === 'Question') return true;
  return spoken === null || spoken.has(place.id);
}
