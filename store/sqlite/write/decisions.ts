import { createDecisions, type Decision, type Decisions } from '../../../schema/index.ts';
import { decideAnew, parseDecisions, redecided, type Decided, type DecisionChange } from '../../decided.ts';
import type { Database } from '../database.ts';
import type { Ledger } from './ledger.ts';
import type { Relations } from './relations.ts';

function storedDecisions(database: Database): ReadonlyMap<string, Decision> {
  const rows = database.prepareArrays<[string]>('SELECT record FROM decision').all();
  return parseDecisions(rows.map(([record]) => record));
}

/** The decisions that stand. */
export function loadDecisions(database: Database): Decisions {
  return createDecisions([...storedDecisions(database).values()]);
}

/** Writes the decisions. */
export function changeDecisions(database: Database, change: DecisionChange): Decided {
  const decided = decideAnew(storedDecisions(database), change);
  const put = database.prepare('INSERT OR REPLACE INTO decision VALUES (?, ?)');
  const remove = database.prepare('DELETE FROM decision WHERE id = ?');
  for (const decision of decided.put) put.run(decision.id, JSON.stringify(decision));
  for (const id of decided.drop) remove.run(id);
  return decided;
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
  const { renamed, promoted, rejected } = redecided(before, after);
  for (const { id, old, now } of renamed) {
    const key = note(id);
    if (key !== null) entities.add(ledger.keyOf(now));
    note(old);
    for (const relation of key === null || old === now ? [] : relations.ofEntity(key)) touched.add(relation);
  }
  for (const id of promoted) entities.add(ledger.keyOf(after.resolve(id))).add(ledger.keyOf(id));
  for (const relation of rejected) {
    const key = relations.find(relation);
    if (key !== null) touched.add(key);
  }
  return { entities, relations: touched };
}
