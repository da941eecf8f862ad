import {
  compareCodePoints,
  type Basis,
  type Evidence,
  type Place,
  type RelationType,
  type Role,
  type SourceRecord,
} from '../../../schema/index.ts';
import { documentId } from '../../../schema/id.ts';
import { checkIds, clamp } from '../../checks.ts';
import type { EvidencePage, EvidenceRecord, GraphReader } from '../../port.ts';
import { placeOf, type PlaceColumns } from '../place.ts';
import type { Context } from './context.ts';
import type { Known } from './known.ts';
import { standingId } from './relation-record.ts';

export type EvidenceColumns = readonly [
  id: string,
  basis: Basis,
  rule: string,
  quote: string | null,
  source: string,
  path: string,
  contentHash: string,
  first: PlaceColumns[0],
  last: PlaceColumns[1],
  page: PlaceColumns[2],
  headings: PlaceColumns[3],
  /** The relation its document implied, where decisions made it another. */
  implied: readonly [type: RelationType, from: string, to: string, role: Role | null] | null,
];

/**
 * What a piece of evidence is made of, as a list, of `(d)-[:PROVES]->(x)`. Flat, and without what follows from the rest:
 * a page carries a hundred of them, and reading values off the wire is most of its work.
 */
export const EVIDENCE = `[x.id, x.basis, x.rule, x.quote, d.source, d.path, d.contentHash,
  x.first, x.last, x.page, x.headings,
  CASE WHEN x.implied IS NULL THEN null ELSE [x.type, x.from, x.to, x.role] END]`;

export function evidenceOf(row: EvidenceColumns, relation: string, source: SourceRecord): EvidenceRecord {
  const [id, basis, rule, quote, readFrom, path, contentHash, first, last, page, headings, implied] = row;
  const key = implied && {
    type: implied[0],
    from: implied[1],
    to: implied[2],
    role: implied[3] ?? ('' as Role),
  };
  const place: Place = placeOf(path, [first, last, page, headings]);
  return {
    id,
    relation,
    ...(key && { implied: key }),
    source: source.id,
    document: documentId(readFrom, path),
    contentHash,
    place,
    quote,
    rule,
    basis,
    sourceRecord: source,
  };
}

/** Where the source stands among the columns. */
export const SOURCE_AT = 4;

/** The record of a source; one that is being read for the first time by another process is not known yet. */
export function sourceOf(id: string, known: Known): SourceRecord {
  const record = known.sources.get(id);
  if (!record) throw new Error(`There is no source ${id}.`);
  return record;
}

/** Packs first, then by source, path and place. */
function compareEvidence(left: EvidenceRecord, right: EvidenceRecord): number {
  const [a, b] = [left.place, right.place];
  return (
    Number(left.sourceRecord.kind !== 'pack') - Number(right.sourceRecord.kind !== 'pack') ||
    compareCodePoints(left.source, right.source) ||
    compareCodePoints(a.path, b.path) ||
    (a.lines?.[0] ?? 0) - (b.lines?.[0] ?? 0) ||
    (a.page ?? 0) - (b.page ?? 0) ||
    (a.lines?.[1] ?? 0) - (b.lines?.[1] ?? 0) ||
    compareCodePoints(left.id, right.id)
  );
}

/** The evidence of a relation, from all of it. */
export function evidencePage(
  columns: readonly EvidenceColumns[],
  relation: string,
  limit: number,
  known: Known,
): EvidencePage {
  const evidence = columns
    .map((row) => evidenceOf(row, relation, sourceOf(row[SOURCE_AT], known)))
    .sort(compareEvidence);
  return { total: evidence.length, evidence: evidence.slice(0, clamp(limit)) };
}

const NONE: EvidencePage = { total: 0, evidence: [] };

export function createEvidenceReads({
  ask,
  read,
}: Context): Pick<GraphReader, 'evidence' | 'evidenceById' | 'hiddenEvidence'> {
  return {
    hiddenEvidence: (source) =>
      read(async (query, known) => {
        const rows = await query<[EvidenceColumns, NonNullable<EvidenceColumns[11]>]>(
          `MATCH (d:Document {source: $source})-[:PROVES]->(x:Evidence)
           WHERE x.relation = '' OR EXISTS { MATCH (:Implied {id: x.relation}) }
           RETURN ${EVIDENCE}, [x.type, x.from, x.to, x.role] ORDER BY x.id`,
          { source },
        );
        return rows.map(([row, [type, from, to, role]]): Evidence => {
          const own = evidenceOf(row, '', sourceOf(source, known));
          const { implied: _implied, sourceRecord: _record, ...rest } = own;
          return { ...rest, relation: { type, from, to, role: role ?? ('' as Role) } };
        });
      }),
    evidenceById: (ids) =>
      ask<readonly [standing: string, evidence: EvidenceColumns], readonly (EvidenceRecord | null)[]>({
        find: ({ hasHidden }) => {
          checkIds(ids);
          const isShown = hasHidden ? 'AND NOT EXISTS { MATCH (hidden:Implied {id: standing}) }' : '';
          return {
            cypher: `UNWIND $ids AS wanted MATCH (x:Evidence {id: wanted})<-[:PROVES]-(d:Document)
              WITH x, d, x.relation AS standing WHERE standing <> '' ${isShown}`,
            row: `[standing, ${EVIDENCE}]`,
            parameters: { ids: [...new Set(ids)] },
          };
        },
        answer: (rows, known) => {
          const found = new Map(
            rows.map(([standing, row]) => [
              row[0],
              evidenceOf(row, standing, sourceOf(row[SOURCE_AT], known)),
            ]),
          );
          return ids.map((id) => found.get(id) ?? null);
        },
      }),
    evidence: (relations, limit) =>
      ask<readonly [asked: string, evidence: readonly EvidenceColumns[]], readonly EvidencePage[]>({
        find: (known) => {
          checkIds(relations);
          const isShown = known.hasHidden
            ? `WHERE id <> '' AND NOT EXISTS { MATCH (hidden:Implied {id: id}) }`
            : '';
          return {
            cypher: `UNWIND $ids AS asked ${standingId(known)} ${isShown}`,
            row: `[asked, COLLECT { MATCH (x:Evidence {relation: id})<-[:PROVES]-(d:Document) RETURN ${EVIDENCE} }]`,
            parameters: { ids: [...new Set(relations)] },
          };
        },
        answer: (rows, known) => {
          const pages = new Map(
            rows.map(([asked, columns]) => [asked, evidencePage(columns, asked, limit, known)]),
          );
          return relations.map((relation) => pages.get(relation) ?? NONE);
        },
      }),
  };
}
