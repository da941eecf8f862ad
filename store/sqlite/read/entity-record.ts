import { compareCodePoints, type Entity } from '../../../schema/index.ts';
import { entityRecord } from '../../entity-record.ts';
import type { EntityRecord } from '../../port.ts';
import { forms, kinds, origins } from '../codes.ts';
import { degreeIn, parseNear, splitNear } from '../entity-state.ts';
import type { Names } from './names.ts';

/** Columns of `entity e` that an entity is made of, in the order of `EntityColumns`. */
export const ENTITY_COLUMNS =
  'e.id, e.kind, e.title, e.url, e.form, e.year, e.description, e.level, e.aliases, e.origin, e.details';
/** The same with what a record needs beside. */
export const RECORD_COLUMNS = `${ENTITY_COLUMNS}, e.near, e.counts`;

export type EntityColumns = readonly [
  id: string,
  kind: number,
  title: string,
  url: string | null,
  form: number | null,
  year: number | null,
  description: string | null,
  level: string | null,
  aliases: string | null,
  origin: number,
  details: string | null,
];
export type RecordColumns = readonly [...EntityColumns, near: string, counts: string];

type Beginning<Columns extends readonly unknown[]> = readonly [...Columns, ...unknown[]];

/** @param row may have further columns */
export function entityOf(row: Beginning<EntityColumns>): Entity {
  const [id, kind, title, url, form, year, description, level, aliases, origin, details] = row;
  return {
    id,
    kind: kinds.name(kind),
    title,
    url,
    form: form === null ? null : forms.name(form),
    year,
    description,
    level,
    aliases: aliases === null ? [] : (JSON.parse(aliases) as readonly string[]),
    origin: origins.name(origin),
    details,
  };
}

/** @param row may have further columns */
export function recordOf(row: Beginning<RecordColumns>, names: Names): EntityRecord {
  const near = splitNear(parseNear(row[11]));
  const idsOf = (keys: readonly number[]): string[] => {
    const ids = keys.map((key) => names.nameOf(key).id);
    return ids.length < 2 ? ids : ids.sort(compareCodePoints);
  };
  const lists = idsOf(near.lists);
  return entityRecord(entityOf(row), {
    organizations: near.organizations
      .map(names.nameOf)
      .sort((left, right) => compareCodePoints(left.id, right.id)),
    lists,
    voices: lists.length < 2 ? lists.length : new Set(lists.map(names.voiceOf)).size,
    topics: idsOf(near.topics),
    degree: degreeIn(row[12]),
  });
}
