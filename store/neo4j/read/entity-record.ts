import { compareCodePoints } from '../../../schema/index.ts';
import { entityRecord } from '../../entity-record.ts';
import type { EntityName, EntityRecord } from '../../port.ts';
import { entityList, entityOf, type EntityColumns } from '../entity-columns.ts';
import { splitNear } from '../near.ts';
import type { Known } from './known.ts';

/** What a record is made of, as a list, of an entity under some name. */
export function recordList(name: string): string {
  return `[${entityList(name)}, ${name}.near, ${name}.degree, [(${name})-[:BY]->(by:Entity) | [by.id, by.title]]]`;
}

/** Of `(e:Entity)`. */
export const RECORD: string = recordList('e');

export type RecordColumns = readonly [
  entity: EntityColumns,
  near: readonly string[],
  degree: number,
  organizations: readonly (readonly [id: string, title: string])[],
];

export function recordOf([columns, near, degree, organizations]: RecordColumns, known: Known): EntityRecord {
  const { lists, topics } = splitNear(near);
  return entityRecord(entityOf(columns), {
    organizations: organizations
      .map(([id, title]): EntityName => ({ id, title }))
      .sort((left, right) => compareCodePoints(left.id, right.id)),
    lists: lists.toSorted(compareCodePoints),
    voices: new Set(lists.map((source) => known.voices.get(source) ?? source)).size,
    topics: topics.toSorted(compareCodePoints),
    degree,
  });
}
