import type { SearchFilter } from '../client/operations.ts';
import type { Tick } from './canvas.ts';

/** The filter that ticks stand for; several years become the span they lie in. Null where there is none. */
export function filterOf(ticks: readonly Tick[]): SearchFilter | null {
  if (ticks.length === 0) return null;
  const of = (field: string): readonly string[] =>
    ticks.filter((tick) => tick.field === field).map(({ value }) => value);
  const some = (values: readonly string[]): readonly string[] | undefined =>
    values.length === 0 ? undefined : values;
  const years = of('year')
    .map(Number)
    .filter((year) => Number.isInteger(year));
  const filter = {
    kinds: some(of('kind')),
    forms: some(of('form')),
    organizations: some(of('organization')),
    sources: some(of('source')),
    topics: some(of('topic')),
    yearFrom: years.length === 0 ? undefined : Math.min(...years),
    yearTo: years.length === 0 ? undefined : Math.max(...years),
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

/** Ticks of kinds, which places have themselves, and those of works, which only the server can tell. */
export function splitTicks(ticks: readonly Tick[]): {
  readonly kinds: readonly string[];
  readonly works: readonly Tick[];
} {
  return {
    kinds: ticks.filter(({ field }) => field === 'kind').map(({ value }) => value),
    works: ticks.filter(({ field }) => field !== 'kind'),
  };
}
