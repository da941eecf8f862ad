import { compareCodePoints, type Relation } from '../../../schema/index.ts';
import type { RelationRecord } from '../../port.ts';
import { bases, roles, types } from '../codes.ts';
import { jsonList, type Context } from './context.ts';

/** A relation's row: the ends as keys. */
export interface RelationRow {
  readonly key: number;
  readonly id: string;
  readonly type: number;
  readonly from: number;
  readonly to: number;
  readonly role: number;
  readonly evidence: number;
}

export const RELATION_COLUMNS = 'r.key, r.id, r.type, r."from", r."to", r.role, r.evidence';

export type RelationColumns = readonly [
  key: number,
  id: string,
  type: number,
  from: number,
  to: number,
  role: number,
  evidence: number,
];

/** @param columns may have further ones */
export function relationRow(columns: readonly [...RelationColumns, ...unknown[]]): RelationRow {
  const [key, id, type, from, to, role, evidence] = columns;
  return { key, id, type, from, to, role, evidence };
}

type GroundRow = readonly [relation: number, basis: number, rule: number];

interface Ground {
  readonly code: number;
  readonly rule: string;
}

/** Makes relations of rows. */
export interface RelationRecords {
  bare(row: RelationRow): Relation;
  /** Same order and length as `rows`. */
  full(rows: readonly RelationRow[]): readonly RelationRecord[];
}

export function createRelationRecords({ database, names, texts }: Context): RelationRecords {
  // One question for all rows of a page: most of a question's time is in asking it.
  const own = database.prepareArrays<GroundRow>(
    `SELECT DISTINCT x.relation, x.basis, x.rule FROM json_each(?1) j CROSS JOIN evidence x ON x.relation = j.value`,
  );
  const decided = database.prepareArrays<GroundRow>(
    `SELECT j.value, x.basis, x.rule FROM json_each(?1) j CROSS JOIN evidence x ON x.relation = j.value
     UNION SELECT j.value, x.basis, x.rule FROM json_each(?1) j CROSS JOIN relation i ON i.became = j.value
     CROSS JOIN evidence x ON x.relation = i.key`,
  );
  const bare = ({ id, type, from, to, role }: RelationRow): Relation => ({
    id,
    type: types.name(type),
    from: names.nameOf(from).id,
    to: names.nameOf(to).id,
    role: roles.name(role),
  });
  const groundsOf = (keys: readonly number[]): ReadonlyMap<number, Ground[]> => {
    const grounds = new Map<number, Ground[]>();
    // Most graphs have no decisions.
    const statement = names.decisions().isEmpty ? own : decided;
    for (const [relation, code, rule] of statement.all(jsonList(keys))) {
      const ground = { code, rule: texts.textOf(rule) };
      const known = grounds.get(relation);
      if (known) known.push(ground);
      else grounds.set(relation, [ground]);
    }
    return grounds;
  };
  return {
    bare,
    full: (rows) => {
      const grounds = groundsOf(rows.map(({ key }) => key));
      return rows.map((row) => ({
        ...bare(row),
        evidenceCount: row.evidence,
        grounds: (grounds.get(row.key) ?? [])
          .sort((left, right) => left.code - right.code || compareCodePoints(left.rule, right.rule))
          .map(({ code, rule }) => ({ rule, basis: bases.name(code) })),
      }));
    },
  };
}
