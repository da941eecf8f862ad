import { compareCodePoints } from '../../../schema/index.ts';
import type { EntityName, EntityRecord } from '../../port.ts';
import { ENTITY_LIST, entityOf, type EntityColumns } from '../entity-columns.ts';
import { splitNear } from '../near.ts';
import type { Known } from './context.ts';

/** What a record is made of, as a list: of `(e:Entity)`. */
export const RECORD = `[${ENTITY_LIST}, e.near, e.degree, [(e)-[:BY]->(o:Entity) | [o.id, o.title]]]`;

export type RecordColumns = readonly [
  entity: EntityColumns,
  near: readonly string[],
  degree: number,
  organizations: readonly (readonly [id: string, title: string])[],
];

export function recordOf([columns, near, degree, organizations]: RecordColumns, known: Known): EntityRecord {
  const { lists, topics } = splitNear(near);
  const sorted = [...lists].sort(compareCodePoints);
  const voiceOf = (source: string): string => known.voices.get(source) ?? source;
  return {
    ...entityOf(columns),
    organizations: organizations
      .map(([id, title]): EntityName => ({ id, title }))
      .sort((left, right) => compareCodePoints(left.id, right.id)),
    lists: sorted,
    voices: new Set(sorted.map(voiceOf)).size,
    topics: [...topics].sort(compareCodePoints),
    degree,
  };
}
