import { compareCodePoints, type RelationKey } from '../../../schema/index.ts';
import { checkIds, clamp } from '../../checks.ts';
import type { EvidencePage, EvidenceRecord, GraphReader } from '../../port.ts';
import { bases, roles, types } from '../codes.ts';
import type { Context } from './context.ts';
import type { Names } from './names.ts';
import { locate, type Origins, type Standing } from './origins.ts';
import { IMPLYING } from './relation-record.ts';

export interface EvidenceRow extends Standing {
  readonly key: number;
  readonly id: string;
  readonly basis: number;
  readonly rule: number;
  readonly quote: string | null;
  /** Key of the relation that the implied one became by decision. */
  readonly became: number | null;
  /** Code of the type, key and role of the ends of the relation its document implied. */
  readonly type: number;
  readonly from: number;
  readonly to: number;
  readonly role: number;
}

const COLUMNS = `x.key, x.id, x.basis, x.rule, x.quote, x.first, x.last, x.page, x.headings,
  i.became, i.type, i."from", i."to", i.role`;

function impliedBy({ type, from, to, role }: EvidenceRow, names: Names): RelationKey {
  return {
    type: types.name(type),
    from: names.nameOf(from).id,
    to: names.nameOf(to).id,
    role: roles.name(role),
  };
}

function evidenceOf(row: EvidenceRow, relation: string, context: Context): EvidenceRecord {
  const { texts, names, origins } = context;
  const origin = origins.of(row.key);
  return {
    id: row.id,
    relation,
    ...(row.became === null ? {} : { implied: impliedBy(row, names) }),
    ...locate(row, origin, texts),
    quote: row.quote,
    rule: texts.textOf(row.rule),
    basis: bases.name(row.basis),
    sourceRecord: origin.source,
  };
}

/** Packs first, then by source, path and place. */
function compareRows(left: EvidenceRow, right: EvidenceRow, origins: Origins): number {
  const [a, b] = [origins.of(left.key), origins.of(right.key)];
  return (
    Number(a.source.kind !== 'pack') - Number(b.source.kind !== 'pack') ||
    compareCodePoints(a.source.id, b.source.id) ||
    compareCodePoints(a.path, b.path) ||
    (left.first ?? 0) - (right.first ?? 0) ||
    (left.page ?? 0) - (right.page ?? 0) ||
    (left.last ?? 0) - (right.last ?? 0) ||
    compareCodePoints(left.id, right.id)
  );
}

export function createEvidenceReads(context: Context): Pick<GraphReader, 'evidence'> {
  const { database, names, origins, read } = context;
  const findRelation = database.prepareArrays<[key: number, total: number]>(
    `SELECT key, evidence FROM relation
     WHERE key = (SELECT coalesce(became, key) FROM relation WHERE id = ?) AND from_kind IS NOT NULL`,
  );
  const evidenceFor = (which: string) =>
    database.prepare<EvidenceRow>(
      `SELECT ${COLUMNS} FROM evidence x JOIN relation i ON i.key = x.relation WHERE x.relation ${which}`,
    );
  const own = evidenceFor('= ?1');
  const decided = evidenceFor(`IN (${IMPLYING})`);
  const pageOf = (relation: string, limit: number): EvidencePage => {
    const [key, total] = findRelation.get(relation) ?? [];
    if (key === undefined || total === undefined) return { total: 0, evidence: [] };
    const rows = (names.decisions().isEmpty ? own : decided).all(key);
    rows.sort((left, right) => compareRows(left, right, origins));
    return { total, evidence: rows.slice(0, limit).map((row) => evidenceOf(row, relation, context)) };
  };
  return {
    evidence: (relations, limit) =>
      read(() => {
        checkIds(relations);
        return relations.map((relation) => pageOf(relation, clamp(limit)));
      }),
  };
}

/** Every piece of evidence for a relation that is shown, by id. */
export function* allEvidence(context: Context): Generator<EvidenceRecord> {
  const rows = context.database.prepare<EvidenceRow & { readonly relation: string }>(
    `SELECT ${COLUMNS}, r.id AS relation FROM evidence x JOIN relation i ON i.key = x.relation
     JOIN relation r ON r.key = coalesce(i.became, i.key) AND r.from_kind IS NOT NULL ORDER BY x.id`,
  );
  for (const row of rows.iterate()) yield evidenceOf(row, row.relation, context);
}
