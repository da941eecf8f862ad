import type { Entity } from '../schema/index.ts';
import type { EntityRecord } from './records.ts';

/** What a record says beside the entity's own fields. */
export type Around = Omit<EntityRecord, keyof Entity>;

/** A record of its parts. Written out: spread into a literal, a row of a page costs ten times as much. */
export function entityRecord(entity: Entity, around: Around): EntityRecord {
  const { id, kind, title, url, form, year, description, level, aliases, origin, details } = entity;
  const { organizations, lists, voices, topics, degree } = around;
  return {
    id,
    kind,
    title,
    url,
    form,
    year,
    description,
    level,
    aliases,
    origin,
    details,
    organizations,
    lists,
    voices,
    topics,
    degree,
  };
}
