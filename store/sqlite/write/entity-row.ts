import type { Entity } from '../../../schema/index.ts';
import { forms, origins } from '../codes.ts';
import type { Value } from '../database.ts';

/** The fields of an entity as columns; all null while it does not exist. */
export type EntityFacts = readonly [
  title: string | null,
  url: string | null,
  form: number | null,
  year: number | null,
  description: string | null,
  level: string | null,
  /** A JSON array, or null for none. */
  aliases: string | null,
  origin: number | null,
  details: string | null,
];

export const FACT_COLUMNS: readonly string[] = [
  'title',
  'url',
  'form',
  'year',
  'description',
  'level',
  'aliases',
  'origin',
  'details',
];

/** Places in `EntityFacts`. */
export const TITLE = 0;
export const YEAR = 3;
/** Places of what the word index depends on: title, form, year, description, aliases. */
export const INDEXED: readonly number[] = [0, 2, 3, 4, 6];

/** What may change without a change of facts. */
export type EntityFigures = readonly [
  kind: number | null,
  rank: number | null,
  slot: number | null,
  near: string,
  counts: string,
];

export const FIGURE_COLUMNS: readonly string[] = ['kind', 'rank', 'slot', 'near', 'counts'];

export const noFacts: EntityFacts = [null, null, null, null, null, null, null, null, null];

export function factsOf(entity: Entity | null): EntityFacts {
  if (entity === null) return noFacts;
  return [
    entity.title,
    entity.url,
    entity.form === null ? null : forms.of(entity.form),
    entity.year,
    entity.description,
    entity.level,
    entity.aliases.length === 0 ? null : JSON.stringify(entity.aliases),
    origins.of(entity.origin),
    entity.details,
  ];
}

/** True when two rows agree, or agree at the places given. */
export function agree(left: readonly Value[], right: readonly Value[], places?: readonly number[]): boolean {
  return places
    ? places.every((place) => left[place] === right[place])
    : left.every((value, place) => value === right[place]);
}
