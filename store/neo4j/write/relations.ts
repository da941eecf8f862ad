import { relationId } from '../../../schema/id.ts';
import { isAdmitted, type Decisions, type RelationKey, type RelationType } from '../../../schema/index.ts';
import type { Query } from '../connection.ts';
import { readIds } from './batches.ts';
import type { Ledger } from './ledger.ts';

/** An implied relation as stored. */
type RelationColumns = readonly [
  id: string,
  type: RelationType,
  from: string,
  to: string,
  role: RelationKey['role'],
  evidence: number,
  became: string | null,
];

export interface StoredRelation {
  readonly evidence: number;
  readonly isShown: boolean;
  readonly became: string | null;
}

/** An implied relation, as one apply sees it. */
export interface RelationState {
  readonly id: string;
  readonly key: RelationKey;
  /** Null for one met for the first time. */
  readonly stored: StoredRelation | null;
  /** Evidence gained and lost in this apply. */
  change: number;
  /** True when the kind of an end, or what decisions make of it, may have changed. */
  isReconsidered: boolean;
  isShown: boolean;
  /** Id of the relation it became by decision; null for itself, `NOTHING` for none. */
  became: string | null;
}

/** What became of a relation that a decision rejects. */
export const NOTHING = '';

/** The relations that one apply touches. */
export interface Relations {
  /** Reads what is stored of implied relations, with their ends, and what decisions make of them. */
  load(keys: Iterable<RelationKey>): Promise<void>;
  /** Reads everything implied that joins one of some entities. */
  loadOf(entities: Iterable<string>): Promise<readonly RelationState[]>;
  /** Null when it was not loaded or nothing implies it. */
  find(id: string): RelationState | null;
  /** Notes evidence gained (1) or lost (-1) for a loaded relation. */
  support(id: string, change: 1 | -1): void;
  /** Sees anew what the decisions make of implied relations. @param before what they made of them so far */
  redirect(states: readonly RelationState[], before: Decisions): Promise<void>;
  /** Decides which relations exist, and tells both ends. @returns change of the number of evidence shown */
  settle(): number;
  states(): Iterable<RelationState>;
}

const SHOWN = 'r.id, type(r), startNode(r).id, endNode(r).id, coalesce(r.role, ""), r.evidence, null';
const HIDDEN = 'i.id, i.type, i.from, i.to, coalesce(i.role, ""), i.evidence, i.became';

export function createRelations(query: Query, ledger: Ledger, decisions: Decisions): Relations {
  const states = new Map<string, RelationState>();
  let hasHidden: boolean | null = null;

  const keep = (id: string, key: RelationKey, stored: StoredRelation | null): RelationState => {
    const known = states.get(id);
    if (known) return known;
    const state: RelationState = {
      id,
      key,
      stored,
      change: 0,
      isReconsidered: false,
      isShown: stored?.isShown ?? false,
      became: stored?.became ?? null,
    };
    states.set(id, state);
    return state;
  };
  const keepRow = (row: RelationColumns, isShown: boolean): RelationState => {
    const [id, type, from, to, role, evidence, became] = row;
    return keep(id, { type, from, to, role }, { evidence, isShown, became });
  };
  /** Most graphs hide few relations: none spares the search for them. */
  const mayBeHidden = async (): Promise<boolean> => {
    hasHidden ??= ((await query<[number]>('MATCH (i:Implied) RETURN count(i)'))[0]?.[0] ?? 0) > 0;
    return hasHidden;
  };
  const loadStored = async (keys: ReadonlyMap<string, RelationKey>): Promise<void> => {
    const byType = new Map<RelationType, string[]>();
    const others: string[] = [];
    for (const [id, { type, from, to }] of keys) {
      others.push(id);
      if (!ledger.stateOf(from).stored || !ledger.stateOf(to).stored) continue;
      const same = byType.get(type);
      if (same) same.push(id);
      else byType.set(type, [id]);
    }
    const shown = [...byType].map(([type, ids]) =>
      readIds<[string, number]>(
        query,
        `UNWIND $ids AS id MATCH ()-[r:${type} {id: id}]->() RETURN id, r.evidence`,
        ids,
      ),
    );
    for (const [id, evidence] of (await Promise.all(shown)).flat()) {
      const key = keys.get(id);
      if (key) keep(id, key, { evidence, isShown: true, became: null });
    }
    if (!(await mayBeHidden())) return;
    const find = `UNWIND $ids AS id MATCH (i:Implied {id: id}) RETURN ${HIDDEN}`;
    for (const row of await readIds<RelationColumns>(query, find, others)) keepRow(row, false);
  };
  /** @returns what decisions make of these, as far as it is not loaded */
  const decideNew = (fresh: readonly RelationState[]): readonly RelationKey[] =>
    fresh.flatMap((state) => {
      const target = decisions.relationOf(state.key);
      if (target === state.key) return [];
      state.became = target === null ? NOTHING : relationId(target);
      return target === null ? [] : [target];
    });
  const load = async (given: Iterable<RelationKey>): Promise<void> => {
    let wanted: readonly RelationKey[] = [...given];
    while (wanted.length > 0) {
      const unknown = new Map<string, RelationKey>();
      for (const key of wanted) {
        const id = relationId(key);
        if (!states.has(id)) unknown.set(id, key);
      }
      await ledger.load([...unknown.values()].flatMap(({ from, to }) => [from, to]));
      await loadStored(unknown);
      const fresh: RelationState[] = [];
      for (const [id, key] of unknown) if (!states.has(id)) fresh.push(keep(id, key, null));
      const targets = decisions.isEmpty ? [] : decideNew(fresh);
      // What is stored of a relation that became another says which, but that one must be known, too.
      wanted = [...targets, ...storedTargets(unknown)];
    }
  };
  const storedTargets = (loaded: ReadonlyMap<string, RelationKey>): readonly RelationKey[] =>
    [...loaded.keys()].flatMap((id) => {
      const state = states.get(id);
      if (!state?.stored || state.became === null || state.became === NOTHING) return [];
      const target = decisions.relationOf(state.key);
      return target === null || states.has(state.became) ? [] : [target];
    });
  const passOn = ({ became }: RelationState, change: number): void => {
    const target = became === null || became === NOTHING ? undefined : states.get(became);
    if (target) target.change += change;
  };
  const settleOne = (state: RelationState): number => {
    const { key, stored } = state;
    const [source, target] = [ledger.stateOf(key.from), ledger.stateOf(key.to)];
    const after = (stored?.evidence ?? 0) + state.change;
    const [newFrom, newTo] = [source.entity?.kind, target.entity?.kind];
    const [oldFrom, oldTo] = [source.stored?.entity.kind, target.stored?.entity.kind];
    const wasShown = stored?.isShown ?? false;
    const exists = after > 0 && state.became === null;
    state.isShown =
      exists && newFrom !== undefined && newTo !== undefined && isAdmitted(key.type, newFrom, newTo);
    const evidence = (state.isShown ? after : 0) - (wasShown ? (stored?.evidence ?? 0) : 0);
    if (wasShown === state.isShown && oldFrom === newFrom && oldTo === newTo) return evidence;
    if (wasShown && oldFrom && oldTo) ledger.join(key, oldFrom, oldTo, -1);
    if (state.isShown && newFrom && newTo) ledger.join(key, newFrom, newTo, 1);
    return evidence;
  };

  return {
    load,
    loadOf: async (entities) => {
      const ids = [...entities];
      const around = `UNWIND $ids AS id MATCH (:Entity {id: id})-[r]-(:Entity) RETURN ${SHOWN}`;
      const found = (await readIds<RelationColumns>(query, around, ids)).map((row) => keepRow(row, true));
      if (await mayBeHidden()) {
        for (const end of ['from', 'to']) {
          const hidden = `UNWIND $ids AS id MATCH (i:Implied) WHERE i.${end} = id RETURN ${HIDDEN}`;
          for (const row of await readIds<RelationColumns>(query, hidden, ids))
            found.push(keepRow(row, false));
        }
      }
      await ledger.load(found.flatMap(({ key }) => [key.from, key.to]));
      return [...new Set(found)];
    },
    find: (id) => states.get(id) ?? null,
    support: (id, change) => {
      const state = states.get(id);
      if (!state) throw new Error(`The relation ${id} has not been loaded.`);
      state.change += change;
      passOn(state, change);
    },
    redirect: async (redirected, before) => {
      const old = redirected.flatMap(({ became, key }) =>
        became === null || became === NOTHING ? [] : (before.relationOf(key) ?? []),
      );
      await load(old);
      for (const state of redirected) passOn(state, -(state.stored?.evidence ?? 0));
      const targets: RelationKey[] = [];
      for (const state of redirected) {
        const target = decisions.relationOf(state.key);
        state.became = target === state.key ? null : target === null ? NOTHING : relationId(target);
        state.isReconsidered = true;
        if (target !== null && target !== state.key) targets.push(target);
      }
      await load(targets);
      for (const state of redirected) passOn(state, (state.stored?.evidence ?? 0) + state.change);
    },
    settle: () => {
      let evidence = 0;
      for (const state of states.values()) {
        if (!state.stored || state.isReconsidered || state.change !== 0) evidence += settleOne(state);
      }
      return evidence;
    },
    states: () => states.values(),
  };
}
