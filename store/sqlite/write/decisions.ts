import {
  CairnError,
  createDecisions,
  faultOf,
  type Decision,
  type Decisions,
  type RelationKey,
} from '../../../schema/index.ts';
import type { Database } from '../database.ts';
import type { Ledger } from './ledger.ts';
import type { Relations } from './relations.ts';

/** Decisions to record, and ids of those to take back. */
export interface DecisionChange {
  readonly put: readonly Decision[];
  readonly drop: readonly string[];
}

function storedDecisions(database: Database): ReadonlyMap<string, Decision> {
  const rows = database.prepareArrays<[string]>('SELECT record FROM decision').all();
  const decisions = rows.map(([record]) => JSON.parse(record) as Decision);
  return new Map(decisions.map((decision) => [decision.id, decision]));
}

/** The decisions that stand. */
export function loadDecisions(database: Database): Decisions {
  return createDecisions([...storedDecisions(database).values()]);
}

function checkDecision(decision: Decision): void {
  const fault = faultOf(decision);
  if (fault !== null) throw new CairnError('BAD_USER_INPUT', fault);
}

/** Of one decision said twice the later word stands, but a person's is not replaced by the crawler's. */
function isNews(known: Decision | undefined, decision: Decision): boolean {
  if (!known) return true;
  if (known.by === 'person' && decision.by === 'crawler') return false;
  return (
    JSON.stringify(known, Object.keys(known).sort()) !==
    JSON.stringify(decision, Object.keys(decision).sort())
  );
}

/** Writes the decisions, and answers what stood before, what stands now, and the rows written. */
export function changeDecisions(
  database: Database,
  change: DecisionChange,
): { readonly before: Decisions; readonly after: Decisions; readonly written: number } {
  const stored = storedDecisions(database);
  const standing = new Map(stored);
  const put = database.prepare('INSERT OR REPLACE INTO decision VALUES (?, ?)');
  const remove = database.prepare('DELETE FROM decision WHERE id = ?');
  let written = 0;
  for (const decision of change.put) {
    checkDecision(decision);
    if (!isNews(standing.get(decision.id), decision)) continue;
    standing.set(decision.id, decision);
    written += Number(put.run(decision.id, JSON.stringify(decision)).changes);
  }
  for (const id of change.drop) {
    if (standing.delete(id)) written += Number(remove.run(id).changes);
  }
  const [before, after] = [stored, standing].map((each) => createDecisions([...each.values()]));
  if (!before || !after) throw new Error('Two lists of decisions give two readings.');
  return { before, after, written };
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

/** What must be seen anew when decisions change: entities, and the relations they imply. */
export function touchedBy(
  before: Decisions,
  after: Decisions,
  { ledger, relations }: { readonly ledger: Ledger; readonly relations: Relations },
): { readonly entities: Set<number>; readonly relations: ReadonlySet<number> } {
  const entities = new Set<number>();
  const touched = new Set<number>();
  const note = (id: string): number | null => {
    const key = ledger.find(id);
    if (key !== null) entities.add(key);
    return key;
  };
  for (const id of new Set([...before.renamed, ...after.renamed])) {
    const [old, now] = [before.resolve(id), after.resolve(id)];
    if (old === now && before.addressOf(old) === after.addressOf(now)) continue;
    const key = note(id);
    if (key !== null) entities.add(ledger.keyOf(now));
    note(old);
    for (const relation of key === null || old === now ? [] : relations.ofEntity(key)) touched.add(relation);
  }
  for (const id of new Set([...before.promoted.keys(), ...after.promoted.keys()])) {
    if (before.promoted.get(id) === after.promoted.get(id)) continue;
    entities.add(ledger.keyOf(after.resolve(id))).add(ledger.keyOf(id));
  }
  for (const decisions of [before, after]) {
    for (const rejected of decisions.rejected) {
      for (const relation of namesOf(rejected, decisions)) {
        const key = relations.find(relation);
        if (key !== null) touched.add(key);
      }
    }
  }
  return { entities, relations: touched };
}
