import type { RelationKey, SourceRecord } from '../../../schema/index.ts';
import type { EvidenceRecord, GraphReader } from '../../port.ts';
import { bases, roles, types } from '../codes.ts';
import { checkIds, clamp, type Context } from './context.ts';
import type { Names } from './names.ts';
import { IMPLYING } from './relation-record.ts';
import { locate, PLACE_COLUMNS, PLACE_JOIN, type PlaceRow } from './places.ts';

export interface EvidenceRow extends PlaceRow {
  readonly id: string;
  /** Id of the relation. */
  readonly relation: string;
  readonly basis: number;
  readonly rule: number;
  readonly quote: string | null;
  /** The source's record as JSON. */
  readonly record: string;
  readonly became: number | null;
  /** Code of the type, key and role of the ends of the relation its document implied. */
  readonly type: number;
  readonly from: number;
  readonly to: number;
  readonly role: number;
}

/** Only evidence of relations that are shown. */
export const EVIDENCE_SELECT = `SELECT x.id, r.id AS relation, x.basis, x.rule, x.quote, s.record, ${PLACE_COLUMNS},
  i.became, i.type, i."from", i."to", i.role
  FROM evidence x JOIN relation i ON i.key = x.relation
  JOIN relation r ON r.key = coalesce(i.became, i.key) AND r.from_kind IS NOT NULL ${PLACE_JOIN}`;

function impliedBy({ type, from, to, role }: EvidenceRow, names: Names): RelationKey {
  return {
    type: types.name(type),
    from: names.nameOf(from).id,
    to: names.nameOf(to).id,
    role: roles.name(role),
  };
}

export function evidenceOf(
  row: EvidenceRow,
  { texts, names }: Pick<Context, 'texts' | 'names'>,
): EvidenceRecord {
  const { id, relation, quote } = row;
  return {
    id,
    relation,
    ...(row.became === null ? {} : { implied: impliedBy(row, names) }),
    ...locate(row, texts),
    quote,
    rule: texts.textOf(row.rule),
    basis: bases.name(row.basis),
    sourceRecord: JSON.parse(row.record) as SourceRecord,
  };
}

export function createEvidenceReads(context: Context): Pick<GraphReader, 'evidence'> {
  const { database, read } = context;
  const find = database.prepareArrays<[key: number, total: number]>(
    `SELECT key, evidence FROM relation
     WHERE key = (SELECT coalesce(became, key) FROM relation WHERE id = ?) AND from_kind IS NOT NULL`,
  );
  const ofRelation = database.prepare<EvidenceRow>(
    `${EVIDENCE_SELECT} WHERE x.relation IN (${IMPLYING})
     ORDER BY s.record ->> 'kind' <> 'pack', s.id, d.path, x.first, x.page, x.last, x.id LIMIT ?2`,
  );
  return {
    evidence: (relations, limit) =>
      read(() => {
        checkIds(relations);
        return relations.map((id) => {
          const [key, total] = find.get(id) ?? [];
          if (key === undefined || total === undefined) return { total: 0, evidence: [] };
          const rows = ofRelation.all(key, clamp(limit));
          return { total, evidence: rows.map((row) => evidenceOf(row, context)) };
        });
      }),
  };
}
