import type { int } from 'neo4j-driver';
import type { Place } from '../../schema/index.ts';
import { whole } from './connection.ts';

/** Where something stands, as columns beside its path: first and last line, page, headings. */
export type PlaceColumns = readonly [
  first: number | null,
  last: number | null,
  page: number | null,
  headings: readonly string[] | null,
];

type Whole = ReturnType<typeof int>;

export function placeColumns({
  lines,
  page,
  headings,
}: Place): readonly [Whole | null, Whole | null, Whole | null, readonly string[] | null] {
  return [
    lines === null ? null : whole(lines[0]),
    lines === null ? null : whole(lines[1]),
    whole(page),
    headings.length === 0 ? null : headings,
  ];
}

export function placeOf(path: string, [first, last, page, headings]: PlaceColumns): Place {
  const lines = first === null || last === null ? null : ([first, last] as const);
  return { path, lines, page, headings: headings ?? [] };
}
