import { compareCodePoints, type Evidence, type RelationKey } from '../../../schema/index.ts';
import { checkIds, clamp } from '../../checks.ts';
import type { EvidencePage, EvidenceRecord, GraphReader } from '../../port.ts';
import { bases, roles, types } from '../codes.ts';
import { jsonList, type Context } from './context.ts';
import type { Names } from './names.ts';
import { locate, type Origins, type Standing } from './origins.ts';

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

/** Columns of a row, and key of the relation it stands for. */
type EvidenceColumns = readonly [
  relation: number,
  key: number,
  id: string,
  basis: number,
  rule: number,
  quote: string | null,
  first: number | null,
  last: number | null,
  page: number | null,
  headings: number,
  became: number | null,
  type: number,
  from: number,
  to: number,
  role: number,
];

function evidenceRow(columns: EvidenceColumns): EvidenceRow {
  const [, key, id, basis, rule, quote, first, last, page, headings, became, type, from, to, role] = columns;
  return { key, id, basis, rule, quote, first, last, page, headings, became, type, from, to, role };
}

/** Finds the evidence of relations, at most so much of each; same order. */
export function createEvidencePages(
  context: Context,
): (relations: readonly string[], limit: number) => readonly EvidencePage[] {
  const { database, names, origins } = context;
  // One question for all relations of a page: most of a question's time is in asking it.
  const findRelations = database.prepareArrays<[id: string, key: number, total: number]>(
    `SELECT j.value, s.key, s.evidence FROM json_each(?) j CROSS JOIN relation r ON r.id = j.value
     CROSS JOIN relation s ON s.key = coalesce(r.became, r.key) WHERE s.from_kind IS NOT NULL`,
  );
  const own = database.prepareArrays<EvidenceColumns>(
    `SELECT j.value, ${COLUMNS} FROM json_each(?1) j CROSS JOIN evidence x ON x.relation = j.value
     CROSS JOIN relation i ON i.key = x.relation`,
  );
  const decided = database.prepareArrays<EvidenceColumns>(
    `SELECT j.value, ${COLUMNS} FROM json_each(?1) j CROSS JOIN relation i ON i.key = j.value
     CROSS JOIN evidence x ON x.relation = i.key
     UNION ALL SELECT j.value, ${COLUMNS} FROM json_each(?1) j CROSS JOIN relation i ON i.became = j.value
     CROSS JOIN evidence x ON x.relation = i.key`,
  );
  const rowsOf = (keys: readonly number[]): ReadonlyMap<number, EvidenceRow[]> => {
    const rows = new Map<number, EvidenceRow[]>();
    const statement = names.decisions().isEmpty ? own : decided;
    for (const columns of statement.all(jsonList(keys))) {
      const known = rows.get(columns[0]);
      if (known) known.push(evidenceRow(columns));
      else rows.set(columns[0], [evidenceRow(columns)]);
    }
    return rows;
  };
  return (relations, limit) => {
    const found = new Map(
      findRelations.all(jsonList([...new Set(relations)])).map(([id, ...rest]) => [id, rest] as const),
    );
    const rows = rowsOf([...new Set([...found.values()].map(([key]) => key))]);
    const most = clamp(limit);
    return relations.map((relation): EvidencePage => {
      const [key, total] = found.get(relation) ?? [];
      if (key === undefined || total === undefined) return { total: 0, evidence: [] };
      const own = rows.get(key) ?? [];
      if (own.length > 1) own.sort((left, right) => compareRows(left, right, origins));
      return { total, evidence: own.slice(0, most).map((row) => evidenceOf(row, relation, context)) };
    });
  };
}

export function createEvidenceReads(
  context: Context,
): Pick<GraphReader, 'evidence' | 'evidenceById' | 'hiddenEvidence'> {
  const { database, names, read } = context;
  const pagesOf = createEvidencePages(context);
  const byId = database.prepareArrays<[asked: string, standing: string, ...EvidenceColumns]>(
    `SELECT j.value, s.id, s.key, ${COLUMNS} FROM json_each(?) j
     CROSS JOIN evidence x ON x.id = j.value
     CROSS JOIN relation i ON i.key = x.relation
     CROSS JOIN relation s ON s.key = coalesce(i.became, i.key) AND s.from_kind IS NOT NULL`,
  );
  const hidden = database.prepare<EvidenceRow>(
    `SELECT ${COLUMNS} FROM source s JOIN document d ON d.source = s.key
     JOIN evidence x ON x.key >= d.key * 1048576 AND x.key < (d.key + 1) * 1048576
     JOIN relation i ON i.key = x.relation LEFT JOIN relation r ON r.key = coalesce(i.became, i.key)
     WHERE s.id = ? AND r.from_kind IS NULL ORDER BY x.id`,
  );
  return {
    evidence: (relations, limit) =>
      read(() => {
        checkIds(relations);
        return pagesOf(relations, limit);
      }),
    hiddenEvidence: (source) =>
      read(() =>
        hidden.all(source).map((row): Evidence => {
          const { implied: _implied, sourceRecord: _record, ...rest } = evidenceOf(row, '', context);
          return { ...rest, relation: impliedBy(row, names) };
        }),
      ),
    evidenceById: (ids) =>
      read(() => {
        checkIds(ids);
        const found = new Map(
          byId
            .all(jsonList([...new Set(ids)]))
            .map(([asked, relation, ...columns]) => [
              asked,
              evidenceOf(evidenceRow(columns), relation, context),
            ]),
        );
        return ids.map((id) => found.get(id) ?? null);
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
