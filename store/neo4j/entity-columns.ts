import type { Entity } from '../../schema/index.ts';

const PROPERTIES = 'id kind title url form year description level aliases origin details'.split(' ');

/** Properties of an entity under some name that it is made of, as a list, in the order of `EntityColumns`. */
export function entityList(name: string): string {
  return `[${PROPERTIES.map((property) => `${name}.${property}`).join(', ')}]`;
}

/** Finds the entities that `$ids` names, each as `e` beside the `id` it was asked by. */
export const ENTITIES_BY_ID = 'UNWIND $ids AS id MATCH (e:Entity {id: id})';

/** Of `(e:Entity)`. */
export const ENTITY_LIST: string = entityList('e');

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
