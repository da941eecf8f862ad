import { compareCodePoints, type Relation } from '../../../schema/index.ts';
import type { RelationRecord } from '../../port.ts';
import { bases, roles, types } from '../codes.ts';
import type { Context } from './context.ts';

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

/** Keys of the relations that documents implied and that stand as the one with key `?1`, itself among them. */
export const IMPLYING = 'SELECT ?1 UNION ALL SELECT key FROM relation WHERE became = ?1';

/** Makes relations of rows. */
export interface RelationRecords {
  bare(row: RelationRow): Relation;
  full(row: RelationRow): RelationRecord;
}

export function createRelationRecords({ database, names, texts }: Context): RelationRecords {
  const groundsOf = (which: string) =>
    database.prepareArrays<[basis: number, rule: number]>(
      `SELECT DISTINCT basis, rule FROM evidence WHERE relation ${which} ORDER BY basis`,
    );
  const own = groundsOf('= ?1');
  const decided = groundsOf(`IN (${IMPLYING})`);
  const bare = ({ id, type, from, to, role }: RelationRow): Relation => ({
    id,
    type: types.name(type),
    from: names.nameOf(from).id,
    to: names.nameOf(to).id,
    role: roles.name(role),
  });
  return {
    bare,
    full: (row) => ({
      ...bare(row),
      evidenceCount: row.evidence,
      // Most graphs have no decisions, and grounds are read for every row of a page.
      grounds: (names.decisions().isEmpty ? own : decided)
        .all(row.key)
        .map(([basis, rule]) => ({ code: basis, rule: texts.textOf(rule) }))
        .sort((left, right) => left.code - right.code || compareCodePoints(left.rule, right.rule))
        .map(({ code, rule }) => ({ rule, basis: bases.name(code) })),
    }),
  };
}
