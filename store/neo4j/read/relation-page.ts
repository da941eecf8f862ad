import { checkIds, clamp } from '../../checks.ts';
import type { RelationType, Role } from '../../../schema/index.ts';
import type { RelationPage, RelationQuery, RelationRecord } from '../../port.ts';
import { whole } from '../connection.ts';
import { countEntries } from '../counts.ts';
import { ENTITIES_BY_ID } from '../entity-columns.ts';
import { recordList, recordOf, type RecordColumns } from './entity-record.ts';
import { EVIDENCE, evidencePage, type EvidenceColumns } from './evidence.ts';
import type { Known } from './known.ts';
import type { Finding, Question } from './question.ts';
import { fullRelation, GROUNDS, typePattern, type Ground } from './relation-record.ts';

/** A relation of a page; the other end's record and the evidence are null where they are not asked for. */
type PageColumns = readonly [
  id: string,
  type: RelationType,
  isOutgoing: boolean,
  other: string,
  role: Role | null,
  total: number,
  grounds: readonly Ground[] | null,
  record: RecordColumns | null,
  evidence: readonly EvidenceColumns[] | null,
];

type PagesRow = readonly [id: string, counts: readonly string[], relations: readonly PageColumns[]];

function pagesFinding(pattern: string, ids: readonly string[], query: RelationQuery): Finding {
  const order = query.order === 'id' ? 'r.id' : 'o.order, r.id';
  const conditions = [
    ...(query.kinds ? ['o.kind IN $kinds'] : []),
    ...(query.order === 'id' && query.after !== undefined ? ['r.id > $after'] : []),
  ];
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  const hasEvidence = query.withEvidence !== undefined;
  const grounds = hasEvidence ? 'null' : GROUNDS;
  const record = query.withOthers === true ? recordList('o') : 'null';
  const evidence = hasEvidence
    ? `COLLECT { MATCH (x:Evidence {relation: r.id})<-[:PROVES]-(d:Document) RETURN ${EVIDENCE} }`
    : 'null';
  return {
    cypher: `${ENTITIES_BY_ID}
    CALL (e) {
      MATCH (e)${pattern}(o:Entity) ${where}
      WITH DISTINCT r, o ORDER BY ${order} LIMIT $limit
      RETURN collect([r.id, type(r), startNode(r) = e, o.id, r.role, r.evidence, ${grounds}, ${record}, ${evidence}]) AS relations
    }`,
    row: '[id, e.counts, relations]',
    parameters: {
      ids,
      kinds: query.kinds ?? [],
      after: query.after ?? '',
      limit: whole(clamp(query.limit)),
    },
  };
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

function relationOf(
  id: string,
  [key, type, isOutgoing, other, role, total, grounds, , found]: PageColumns,
): RelationRecord {
  const [from, to] = isOutgoing ? [id, other] : [other, id];
  return fullRelation([key, type, from, to, role, total, grounds ?? groundsIn(found ?? [])]);
}

function pageOf([id, counts, rows]: PagesRow, query: RelationQuery, known: Known): RelationPage {
  const { withOthers, withEvidence } = query;
  return {
    total: totalOf(counts, query),
    relations: rows.map((row) => relationOf(id, row)),
    ...(withOthers === true && {
      others: rows.flatMap(([, , , , , , , record]) => (record === null ? [] : [recordOf(record, known)])),
    }),
    ...(withEvidence !== undefined && {
      evidence: rows.map(([key, , , , , , , , found]) => evidencePage(found ?? [], key, withEvidence, known)),
    }),
  };
}

/** A page without anything, of what was asked for. */
function emptyPage({ withOthers, withEvidence }: RelationQuery): RelationPage {
  return {
    total: 0,
    relations: [],
    ...(withOthers === true ? { others: [] } : {}),
    ...(withEvidence === undefined ? {} : { evidence: [] }),
  };
}

/** The relations of each entity that fit, in the order of the ids. */
export function pagesQuestion(
  ids: readonly string[],
  query: RelationQuery,
): Question<PagesRow, readonly RelationPage[]> {
  return {
    find: ({ decisions }) => {
      checkIds(ids);
      const pattern = typePattern(query.types, query.direction);
      return pattern === null ? null : pagesFinding(pattern, [...new Set(ids.map(decisions.resolve))], query);
    },
    answer: (rows, known) => {
      const pages = new Map(rows.map((row) => [row[0], pageOf(row, query, known)]));
      return ids.map((id) => pages.get(known.decisions.resolve(id)) ?? emptyPage(query));
    },
  };
}
