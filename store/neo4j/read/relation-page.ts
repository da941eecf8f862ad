import { clamp } from '../../checks.ts';
import type { EvidencePage, RelationPage, RelationQuery } from '../../port.ts';
import { whole, type Query } from '../connection.ts';
import { countEntries } from '../counts.ts';
import { recordList, recordOf, type RecordColumns } from './entity-record.ts';
import { EVIDENCE, evidencePage, type EvidenceColumns } from './evidence.ts';
import type { Known } from './known.ts';
import {
  fullRelation,
  GROUNDS,
  relationList,
  typePattern,
  type Ground,
  type RelationColumns,
} from './relation-record.ts';

/** A relation of a page; the other end and the evidence are null where they are not asked for. */
type PageColumns = readonly [
  relation: RelationColumns,
  other: RecordColumns | null,
  evidence: readonly EvidenceColumns[] | null,
];

function pageQuery(pattern: string, query: RelationQuery): string {
  const order = query.order === 'id' ? 'r.id' : 'o.order, r.id';
  const conditions = [
    ...(query.kinds ? ['o.kind IN $kinds'] : []),
    ...(query.order === 'id' && query.after !== undefined ? ['r.id > $after'] : []),
  ];
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  const hasEvidence = query.withEvidence !== undefined;
  const relation = relationList(hasEvidence ? '[]' : GROUNDS);
  const other = query.withOthers === true ? recordList('o') : 'null';
  const evidence = hasEvidence
    ? `COLLECT { MATCH (x:Evidence {relation: r.id})<-[:PROVES]-(d:Document) RETURN ${EVIDENCE} }`
    : 'null';
  return `UNWIND $ids AS id MATCH (e:Entity {id: id})
    CALL (e) {
      MATCH (e)${pattern}(o:Entity) ${where}
      WITH DISTINCT r, o ORDER BY ${order} LIMIT $limit
      RETURN collect([${relation}, ${other}, ${evidence}]) AS relations
    }
    RETURN id, e.counts, relations`;
}

function totalOf(counts: readonly string[], query: RelationQuery): number {
  return countEntries(counts)
    .filter(
      ({ type, direction, kind }) =>
        (query.types?.includes(type) ?? true) &&
        (query.direction ?? direction) === direction &&
        (query.kinds?.includes(kind) ?? true),
    )
    .reduce((sum, { total }) => sum + total, 0);
}

/** The grounds of a relation out of all its evidence, each once. */
function groundsIn(evidence: readonly EvidenceColumns[]): readonly Ground[] {
  const grounds = evidence.map(([, basis, rule]): [string, Ground] => [`${basis} ${rule}`, [basis, rule]]);
  return [...new Map(grounds).values()];
}

function pageOf(
  counts: readonly string[],
  rows: readonly PageColumns[],
  query: RelationQuery,
  known: Known,
): RelationPage {
  const others = rows.flatMap(([, other]) => (other === null ? [] : [recordOf(other, known)]));
  const evidence = rows.flatMap(([[id], , found]): readonly EvidencePage[] =>
    found === null ? [] : [evidencePage(found, id, query.withEvidence ?? 0, known)],
  );
  return {
    total: totalOf(counts, query),
    relations: rows.map(([relation, , found]) => {
      const [id, type, from, to, role, total, grounds] = relation;
      return fullRelation([id, type, from, to, role, total, found === null ? grounds : groundsIn(found)]);
    }),
    ...(query.withOthers === true ? { others } : {}),
    ...(query.withEvidence === undefined ? {} : { evidence }),
  };
}

/** A page without anything, of what was asked for. */
export function emptyPage({ withOthers, withEvidence }: RelationQuery): RelationPage {
  return {
    total: 0,
    relations: [],
    ...(withOthers === true ? { others: [] } : {}),
    ...(withEvidence === undefined ? {} : { evidence: [] }),
  };
}

/** The relations of each entity that fit; unknown ids are left out. */
export async function pagesOf(
  ask: Query,
  ids: readonly string[],
  query: RelationQuery,
  known: Known,
): Promise<ReadonlyMap<string, RelationPage>> {
  const pattern = typePattern(query.types, query.direction);
  if (pattern === null) return new Map();
  const rows = await ask<[string, readonly string[], readonly PageColumns[]]>(pageQuery(pattern, query), {
    ids,
    kinds: query.kinds ?? [],
    after: query.after ?? '',
    limit: whole(clamp(query.limit)),
  });
  return new Map(rows.map(([id, counts, relations]) => [id, pageOf(counts, relations, query, known)]));
}
