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

const OWN_COLUMNS = 'x.key, x.id, x.basis, x.rule, x.quote, x.first, x.last, x.page, x.headings';
const COLUMNS = `${OWN_COLUMNS}, i.became, i.type, i."from", i."to", i.role`;

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

/** Columns of a row. */
type OwnColumns = readonly [
  key: number,
  id: string,
  basis: number,
  rule: number,
  quote: string | null,
  first: number | null,
  last: number | null,
  page: number | null,
  headings: number,
];
/** Columns of the relation that its document implied. */
type ImpliedColumns = readonly [became: number | null, type: number, from: number, to: number, role: number];

/** Where nothing was decided, the implied relation is the relation itself. */
type EvidenceColumns = readonly [...OwnColumns, ...Partial<ImpliedColumns>];

function evidenceRow(columns: EvidenceColumns): EvidenceRow {
  const [key, id, basis, rule, quote, first, last, page, headings, ...implied] = columns;
  const [became = null, type = 0, from = 0, to = 0, role = 0] = implied;
  return { key, id, basis, rule, quote, first, last, page, headings, became, type, from, to, role };
}

/** Place in the question and number of rows of the relation that a row stands for, and its columns. */
type FoundColumns = readonly [at: number, total: number, ...EvidenceColumns];

/** How much evidence a relation has, and all of it. */
interface Found {
  readonly total: number;
  readonly rows: EvidenceRow[];
}

/** Finds the evidence of relations, at most so much of each; same order. */
export function createEvidencePages(
  context: Context,
): (relations: readonly string[], limit: number) => readonly EvidencePage[] {
  const { database, names, origins } = context;
  // All of a page is one value: the driver's call for each column costs more than finding it.
  const own = database.prepareArrays<[json: string]>(
    `SELECT json_group_array(json_array(j.key, s.evidence, ${OWN_COLUMNS})) FROM json_each(?) j
     CROSS JOIN relation s ON s.id = j.value AND s.from_kind IS NOT NULL
     CROSS JOIN evidence x ON x.relation = s.key`,
  );
  const decided = database.prepareArrays<[json: string]>(
    `SELECT json_group_array(json_array(j.key, s.evidence, ${COLUMNS})) FROM json_each(?) j
     CROSS JOIN relation r ON r.id = j.value
     CROSS JOIN relation s ON s.key = coalesce(r.became, r.key) AND s.from_kind IS NOT NULL
     CROSS JOIN relation i ON i.key IN (SELECT s.key UNION ALL SELECT m.key FROM relation m WHERE m.became = s.key)
     CROSS JOIN evidence x ON x.relation = i.key`,
  );
  const find = (relations: readonly string[]): ReadonlyMap<string, Found> => {
    const statement = names.decisions().isEmpty ? own : decided;
    const rows = JSON.parse(statement.get(jsonList(relations))?.[0] ?? '[]') as readonly FoundColumns[];
    const found = new Map<string, Found>();
    for (const [at, total, ...columns] of rows) {
      const id = relations[at] ?? '';
      const row = evidenceRow(columns);
      const known = found.get(id);
      if (known) known.rows.push(row);
      else found.set(id, { total, rows: [row] });
    }
    return found;
  };
  return (relations, limit) => {
    const found = find([...new Set(relations)]);
    const most = clamp(limit);
    return relations.map((relation): EvidencePage => {
      const { total, rows } = found.get(relation) ?? { total: 0, rows: [] };
      if (rows.length > 1) rows.sort((left, right) => compareRows(left, right, origins));
      return { total, evidence: rows.slice(0, most).map((row) => evidenceOf(row, relation, context)) };
    });
  };
}

export function createEvidenceReads(
  context: Context,
): Pick<GraphReader, 'evidence' | 'evidenceById' | 'hiddenEvidence'> {
  const { database, names, read } = context;
  const pagesOf = createEvidencePages(context);
  const byId = database.prepareArrays<[asked: string, standing: string, ...OwnColumns, ...ImpliedColumns]>(
    `SELECT j.value, s.id, ${COLUMNS} FROM json_each(?) j
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
