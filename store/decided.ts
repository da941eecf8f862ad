import {
  CairnError,
  createDecisions,
  faultOf,
  type Decision,
  type Decisions,
  type RelationKey,
} from '../schema/index.ts';

/** Decisions to record, and ids of those to take back. */
export interface DecisionChange {
  readonly put: readonly Decision[];
  readonly drop: readonly string[];
}

/** What stood before, what stands now, and what must be written for it, in order. */
export interface Decided extends DecisionChange {
  readonly before: Decisions;
  readonly after: Decisions;
}

/** Stored decisions, as JSON, by id. */
export function parseDecisions(records: readonly string[]): ReadonlyMap<string, Decision> {
  const decisions = records.map((record) => JSON.parse(record) as Decision);
  return new Map(decisions.map((decision) => [decision.id, decision]));
}

const canonical = (decision: Decision): string => JSON.stringify(decision, Object.keys(decision).sort());

/** Of one decision said twice the later word stands, but a person's is not replaced by the crawler's. */
function isNews(known: Decision | undefined, decision: Decision): boolean {
  if (!known) return true;
  if (known.by === 'person' && decision.by === 'crawler') return false;
  return canonical(known) !== canonical(decision);
}

/** Throws `BAD_USER_INPUT` for a decision that cannot be recorded. */
export function decideAnew(stored: ReadonlyMap<string, Decision>, change: DecisionChange): Decided {
  const standing = new Map(stored);
  const put: Decision[] = [];
  for (const decision of change.put) {
    const fault = faultOf(decision);
    if (fault !== null) throw new CairnError('BAD_USER_INPUT', fault);
    if (!isNews(standing.get(decision.id), decision)) continue;
    standing.set(decision.id, decision);
    put.push(decision);
  }
  const drop = change.drop.filter((id) => standing.delete(id));
  return {
    before: createDecisions([...stored.values()]),
    after: createDecisions([...standing.values()]),
    put,
    drop,
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

/** What decisions are about that changed. */
export interface Redecided {
  /** Ids that mean something else than before, and what they meant and mean. */
  readonly renamed: readonly { readonly id: string; readonly old: string; readonly now: string }[];
  /** Ids promoted otherwise than before. */
  readonly promoted: readonly string[];
  /** Relations that are or were said to be wrong, under all their names. */
  readonly rejected: readonly RelationKey[];
}

export function redecided(before: Decisions, after: Decisions): Redecided {
  const renamed = [...new Set([...before.renamed, ...after.renamed])]
    .map((id) => ({ id, old: before.resolve(id), now: after.resolve(id) }))
    .filter(({ old, now }) => old !== now || before.addressOf(old) !== after.addressOf(now));
  const promoted = [...new Set([...before.promoted.keys(), ...after.promoted.keys()])].filter(
    (id) => before.promoted.get(id) !== after.promoted.get(id),
  );
  const rejected = [before, after].flatMap((decisions) =>
    decisions.rejected.flatMap((relation) => [...namesOf(relation, decisions)]),
  );
  return { renamed, promoted, rejected };
}
