import { createDecisions, type Decision, type Decisions, type RelationKey } from '../../../schema/index.ts';
import { decideAnew, parseDecisions, redecided, type Decided, type DecisionChange } from '../../decided.ts';
import type { Query } from '../connection.ts';

async function storedDecisions(query: Query): Promise<ReadonlyMap<string, Decision>> {
  const rows = await query<[string]>('MATCH (d:Decision) RETURN d.record');
  return parseDecisions(rows.map(([record]) => record));
}

/** The decisions that stand. */
export async function loadDecisions(query: Query): Promise<Decisions> {
  return createDecisions([...(await storedDecisions(query)).values()]);
}

/** Writes the decisions. */
export async function changeDecisions(query: Query, change: DecisionChange): Promise<Decided> {
  const decided = decideAnew(await storedDecisions(query), change);
  for (const decision of decided.put) {
    const { id, kind, by, date, reason } = decision;
    await query(
      `MERGE (d:Decision {id: $id}) SET d.kind = $kind, d.by = $by, d.date = $date, d.reason = $reason, d.record = $record`,
      { id, kind, by, date, reason, record: JSON.stringify(decision) },
    );
  }
  for (const id of decided.drop) await query('MATCH (d:Decision {id: $id}) DELETE d', { id });
  return decided;
}

/** What must be seen anew when decisions change. */
export interface Touched {
  /** Entities that something else is decided about. */
  readonly entities: Set<string>;
  /** Entities that became another than before: all relations of theirs did, too. */
  readonly moved: ReadonlySet<string>;
  /** Relations that are or were said to be wrong, under all their names. */
  readonly rejected: readonly RelationKey[];
}

export function touchedBy(before: Decisions, after: Decisions): Touched {
  const { renamed, promoted, rejected } = redecided(before, after);
  return {
    entities: new Set([
      ...renamed.flatMap(({ id, old, now }) => [id, old, now]),
      ...promoted.flatMap((id) => [after.resolve(id), id]),
    ]),
    moved: new Set(renamed.filter(({ old, now }) => old !== now).map(({ id }) => id)),
    rejected,
  };
}
