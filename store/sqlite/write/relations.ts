import { relationId } from '../../../schema/id.ts';
import type { Decisions, RelationKey } from '../../../schema/index.ts';
import { roles, types } from '../codes.ts';
import type { Database } from '../database.ts';
import { createInserter } from '../inserter.ts';
import { admits } from './admission.ts';
import type { Ledger } from './ledger.ts';
import type { Tallies } from './tallies.ts';

/** A relation as stored. The kinds of its ends are null while these do not admit it. */
interface RelationRow {
  readonly key: number;
  readonly id: string;
  readonly type: number;
  readonly from: number;
  readonly to: number;
  readonly role: number;
  readonly evidence: number;
  readonly from_kind: number | null;
  readonly to_kind: number | null;
  readonly became: number | null;
}

interface RelationState {
  readonly stored: RelationRow;
  readonly isNew: boolean;
  /** Evidence gained and lost in this apply. */
  change: number;
  /** True when the kind of an end has changed. */
  isReconsidered: boolean;
  fromKind: number | null;
  toKind: number | null;
  /** The relation it became by decision; null for itself, `NOTHING` for none. */
  became: number | null;
}

const NOTHING = 0;

/** The relations that one apply touches. */
export interface Relations {
  /** The key of the relation between two entities; a new one when it was not implied before. */
  keyOf(relation: RelationKey): number;
  /** Notes evidence gained (1) or lost (-1). */
  support(key: number, change: 1 | -1): void;
  /** Takes into account everything that joins an entity, since its kind has changed. */
  reconsider(entity: number): void;
  /** Everything implied that joins an entity. */
  ofEntity(entity: number): readonly number[];
  /** The key of an implied relation; null when nothing implies it. */
  find(relation: RelationKey): number | null;
  /** Sees anew what the decisions make of implied relations; all those that became one must be among them. */
  redirect(keys: ReadonlySet<number>): void;
  /** Decides which relations exist, and tells both ends; before slots are given. */
  settle(): void;
  /** Writes what `settle` decided, with the slots of the ends. @returns rows written */
  write(): number;
  /** Ends of relations that are gone. */
  readonly abandoned: ReadonlySet<number>;
}

const ENDS = ['from_kind', 'from_slot', 'to_kind', 'to_slot'];
const COLUMNS = ['key', 'id', 'type', '"from"', '"to"', 'role', 'evidence', 'became', ...ENDS];
const SELECT = 'SELECT key, id, type, "from", "to", role, evidence, from_kind, to_kind, became FROM relation';

export function createRelations(
  database: Database,
  ledger: Ledger,
  tallies: Tallies,
  decisions: Decisions,
): Relations {
  const findById = database.prepare<RelationRow>(`${SELECT} WHERE id = ?`);
  const findByKey = database.prepare<RelationRow>(`${SELECT} WHERE key = ?`);
  const findByEnd = database.prepare<RelationRow>(
    `${SELECT} WHERE "from" = ?1 UNION ALL ${SELECT} WHERE "to" = ?1`,
  );
  const inserter = createInserter(database, 'relation', COLUMNS);
  const recount = database.prepare('UPDATE relation SET evidence = ? WHERE key = ?');
  const update = database.prepare(
    'UPDATE relation SET evidence = ?, became = ?, from_kind = ?, from_slot = ?, to_kind = ?, to_slot = ? WHERE key = ?',
  );
  const remove = database.prepare('DELETE FROM relation WHERE key = ?');
  const lastKey = database.prepareArrays<[number | null]>('SELECT max(key) FROM relation').get()?.[0];
  let nextKey = (lastKey ?? 0) + 1;
  const states = new Map<number, RelationState>();
  /** By source key, then by target key, type and role in one number. */
  const keys = new Map<number, Map<number, number>>();
  const abandoned = new Set<number>();

  const keep = (stored: RelationRow, isNew: boolean): RelationState => {
    const known = states.get(stored.key);
    if (known) return known;
    const { from_kind: fromKind, to_kind: toKind, became } = stored;
    const ends = { fromKind, toKind };
    const state: RelationState = { stored, isNew, change: 0, isReconsidered: false, became, ...ends };
    states.set(stored.key, state);
    return state;
  };
  const stateOf = (key: number): RelationState => {
    const known = states.get(key);
    if (known) return known;
    const row = findByKey.get(key);
    if (!row) throw new Error(`There is no relation ${String(key)}.`);
    return keep(row, false);
  };
  /** Finds or makes the relation of two entities that was not met before in this apply. */
  const meet = (relation: RelationKey, from: number, to: number, type: number, role: number): number => {
    const id = relationId(relation);
    const row = ledger.isNew(from) || ledger.isNew(to) ? undefined : findById.get(id);
    if (row) return keep(row, false).stored.key;
    const key = nextKey;
    nextKey += 1;
    const ends = { from_kind: null, to_kind: null };
    const state = keep({ key, id, type, from, to, role, evidence: 0, became: null, ...ends }, true);
    if (!decisions.isEmpty) state.became = decide(relation);
    return key;
  };
  const keyOf = (relation: RelationKey): number => {
    const from = ledger.keyOf(relation.from);
    const to = ledger.keyOf(relation.to);
    const type = types.of(relation.type);
    const role = roles.of(relation.role);
    let same = keys.get(from);
    if (!same) {
      same = new Map();
      keys.set(from, same);
    }
    const name = (to * 16 + type) * 16 + role;
    const key = same.get(name) ?? meet(relation, from, to, type, role);
    same.set(name, key);
    return key;
  };
  const decide = (implied: RelationKey): number | null => {
    const relation = decisions.relationOf(implied);
    if (relation === null) return NOTHING;
    return relation === implied ? null : keyOf(relation);
  };
  /** Passes evidence on to what a relation became. */
  const passOn = ({ became }: RelationState, change: number): void => {
    if (became !== null && became !== NOTHING) stateOf(became).change += change;
  };
  const impliedBy = ({ stored: { type, from, to, role } }: RelationState): RelationKey => ({
    type: types.name(type),
    from: ledger.stateOf(from).id,
    to: ledger.stateOf(to).id,
    role: roles.name(role),
  });
  const settleOne = (state: RelationState): void => {
    const { type, from, to, evidence, from_kind: oldFrom, to_kind: oldTo } = state.stored;
    const after = evidence + state.change;
    const newFrom = ledger.stateOf(from).kind;
    const newTo = ledger.stateOf(to).kind;
    const exists = after > 0 && state.became === null;
    const isShown = exists && newFrom !== null && newTo !== null && admits(type, newFrom, newTo);
    const wasShown = oldFrom !== null && oldTo !== null;
    state.fromKind = isShown ? newFrom : null;
    state.toKind = isShown ? newTo : null;
    tallies.add('evidence', (isShown ? after : 0) - (wasShown ? evidence : 0));
    if (state.fromKind === oldFrom && state.toKind === oldTo) return;
    if (wasShown) ledger.join(state.stored, oldFrom, oldTo, -1);
    if (isShown) ledger.join(state.stored, newFrom, newTo, 1);
    tallies.add(`type/${String(type)}`, Number(isShown) - Number(wasShown));
  };
  const writeOne = (state: RelationState): number => {
    const { key, id, type, from, to, role, evidence, from_kind: oldFrom, to_kind: oldTo } = state.stored;
    const { fromKind, toKind, isNew, change, became } = state;
    const after = evidence + change;
    if (after <= 0) {
      abandoned.add(from).add(to);
      return isNew ? 0 : Number(remove.run(key).changes);
    }
    const hasFlipped = fromKind !== oldFrom || toKind !== oldTo || became !== state.stored.became;
    if (!isNew && !hasFlipped) return change === 0 ? 0 : Number(recount.run(after, key).changes);
    const fromSlot = fromKind === null ? null : ledger.stateOf(from).slot;
    const toSlot = toKind === null ? null : ledger.stateOf(to).slot;
    if (!isNew) return Number(update.run(after, became, fromKind, fromSlot, toKind, toSlot, key).changes);
    inserter.add([key, id, type, from, to, role, after, became, fromKind, fromSlot, toKind, toSlot]);
    return 0;
  };

  return {
    abandoned,
    keyOf,
    support: (key, change) => {
      const state = stateOf(key);
      state.change += change;
      passOn(state, change);
    },
    ofEntity: (entity) => findByEnd.all(entity).map((row) => keep(row, false).stored.key),
    find: (relation) => findById.get(relationId(relation))?.key ?? null,
    redirect: (redirected) => {
      const states = [...redirected].map(stateOf);
      for (const state of states) passOn(state, -state.stored.evidence);
      for (const state of states) {
        state.became = decide(impliedBy(state));
        state.isReconsidered = true;
      }
      for (const state of states) passOn(state, state.stored.evidence + state.change);
    },
    reconsider: (entity) => {
      for (const row of findByEnd.all(entity)) keep(row, false).isReconsidered = true;
    },
    settle: () => {
      for (const state of states.values()) {
        if (state.isNew || state.isReconsidered || state.change !== 0) settleOne(state);
      }
    },
    write: () => {
      let written = 0;
      for (const state of states.values()) written += writeOne(state);
      return written + inserter.flush();
    },
  };
}
