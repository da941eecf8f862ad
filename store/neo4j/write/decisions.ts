import {
  CairnError,
  createDecisions,
  faultOf,
  type Decision,
  type Decisions,
  type RelationKey,
} from '../../../schema/index.ts';
import type { Query } from '../connection.ts';

/** Decisions to record, and ids of those to take back. */
export interface DecisionChange {
  readonly put: readonly Decision[];
  readonly drop: readonly string[];
}

async function storedDecisions(query: Query): Promise<ReadonlyMap<string, Decision>> {
  const rows = await query<[string]>('MATCH (d:Decision) RETURN d.record');
  const decisions = rows.map(([record]) => JSON.parse(record) as Decision);
  return new Map(decisions.map((decision) => [decision.id, decision]));
}

/** The decisions that stand. */
export async function loadDecisions(query: Query): Promise<Decisions> {
  return createDecisions([...(await storedDecisions(query)).values()]);
}

function checkDecision(decision: Decision): void {
  const fault = faultOf(decision);
  if (fault !== null) throw new CairnError('BAD_USER_INPUT', fault);
}

const canonical = (decision: Decision): string => JSON.stringify(decision, Object.keys(decision).sort());

/** Of one decision said twice the later word stands, but a person's is not replaced by the crawler's. */
function isNews(known: Decision | undefined, decision: Decision): boolean {
  if (!known) return true;
  if (known.by === 'person' && decision.by === 'crawler') return false;
  return canonical(known) !== canonical(decision);
}

/** Writes the decisions, and answers what stood before, what stands now, and the rows written. */
export async function changeDecisions(
  query: Query,
  change: DecisionChange,
): Promise<{ readonly before: Decisions; readonly after: Decisions; readonly written: number }> {
  const stored = await storedDecisions(query);
  const standing = new Map(stored);
  let written = 0;
  for (const decision of change.put) {
    checkDecision(decision);
    if (!isNews(standing.get(decision.id), decision)) continue;
    standing.set(decision.id, decision);
    const { id, kind, by, date, reason } = decision;
    await query(
      `MERGE (d:Decision {id: $id}) SET d.kind = $kind, d.by = $by, d.date = $date, d.reason = $reason, d.record = $record`,
      { id, kind, by, date, reason, record: JSON.stringify(decision) },
    );
    written += 1;
  }
  for (const id of change.drop) {
    if (!standing.delete(id)) continue;
    await query('MATCH (d:Decision {id: $id}) DELETE d', { id });
    written += 1;
  }
  return {
    before: createDecisions([...stored.values()]),
    after: createDecisions([...standing.values()]),
    written,
  };
}

/** Every implied relation that a rejected one stands for, under any of the names its ends have had. */
function* namesOf(rejected: RelationKey, decisions: Decisions): Generator<RelationKey> {
  const namesOfEnd = (id: string): readonly string[] => {
    const end = decisions.resolve(id);
    return [end, ...decisions.membersOf(end)];
  };
  for (const from of namesOfEnd(rejected.from)) {
    for (const to of namesOfEnd(rejected.to)) {
      yield { ...rejected, from, to };
      if (rejected.type === 'RELATED') yield { ...rejected, from: to, to: from };
    }
  }
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
  const entities = new Set<string>();
  const moved = new Set<string>();
  for (const id of new Set([...before.renamed, ...after.renamed])) {
    const [old, now] = [before.resolve(id), after.resolve(id)];
    if (old === now && before.addressOf(old) === after.addressOf(now)) continue;
    entities.add(id).add(old).add(now);
    if (old !== now) moved.add(id);
  }
  for (const id of new Set([...before.promoted.keys(), ...after.promoted.keys()])) {
    if (before.promoted.get(id) === after.promoted.get(id)) continue;
    entities.add(after.resolve(id)).add(id);
  }
  const rejected = [before, after].flatMap((decisions) =>
    decisions.rejected.flatMap((relation) => [...namesOf(relation, decisions)]),
  );
  return { entities, moved, rejected };
}
