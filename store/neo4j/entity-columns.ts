import type { Entity } from '../../schema/index.ts';

/** Properties of `(e:Entity)` that an entity is made of, as a list, in the order of `EntityColumns`. */
export const ENTITY_LIST =
  '[e.id, e.kind, e.title, e.url, e.form, e.year, e.description, e.level, e.aliases, e.origin, e.details]';

export type EntityColumns = readonly [
  id: string,
  kind: Entity['kind'],
  title: string,
  url: string | null,
  form: Entity['form'],
  year: number | null,
  description: string | null,
  level: string | null,
  aliases: readonly string[] | null,
  origin: Entity['origin'],
  details: string | null,
];

export function entityOf(columns: EntityColumns): Entity {
  const [id, kind, title, url, form, year, description, level, aliases, origin, details] = columns;
  return { id, kind, title, url, form, year, description, level, aliases: aliases ?? [], origin, details };
}
