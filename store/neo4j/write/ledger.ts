import type { Entity, EntityKind, RelationKey } from '../../../schema/index.ts';
import { addCount, countName, parseCounts, type Counts } from '../counts.ts';
import type { Query } from '../connection.ts';
import { ENTITIES_BY_ID, ENTITY_LIST, entityOf, type EntityColumns } from '../entity-columns.ts';
import { NEAR_INCOMING, NEAR_OUTGOING, nearName, type Near } from '../near.ts';
import { readIds } from './batches.ts';

/** An entity as stored. */
export interface StoredEntity {
  readonly entity: Entity;
  readonly order: string;
  readonly near: readonly string[];
  readonly counts: readonly string[];
  /** Resources that it alone lists; of sources. */
  readonly onlyHere: number;
}

/** What one apply knows of one entity: what is stored of it, and what it will be. */
export interface EntityState {
  readonly id: string;
  /** Null while it does not exist. */
  readonly stored: StoredEntity | null;
  /** As it will be; null when nothing brings it into being. */
  entity: Entity | null;
  readonly near: Near;
  readonly counts: Counts;
  onlyHere: number;
  /** True when the title of something near it has changed. */
  namesChanged: boolean;
}

/** The entities that one apply touches. */
export interface Ledger {
  /** Reads what is stored of these, unless that was done; needed before `stateOf`. */
  load(ids: Iterable<string>): Promise<void>;
  stateOf(id: string): EntityState;
  states(): Iterable<EntityState>;
  /** Adds (1) or takes away (-1) a relation in the picture of both ends, whose kinds are given. */
  join(relation: RelationKey, fromKind: EntityKind, toKind: EntityKind, change: 1 | -1): void;
  /** The titles that entities will have; empty for those that will not exist. */
  titlesOf(ids: Iterable<string>): Promise<ReadonlyMap<string, string>>;
}

type StoredColumns = readonly [
  entity: EntityColumns,
  order: string,
  near: readonly string[],
  counts: readonly string[],
  onlyHere: number | null,
];

const LOAD = `${ENTITIES_BY_ID}
  RETURN ${ENTITY_LIST}, e.order, e.near, e.counts, e.onlyHere`;

export function createLedger(query: Query): Ledger {
  const states = new Map<string, EntityState>();
  const keep = (id: string, stored: StoredEntity | null): void => {
    states.set(id, {
      id,
      stored,
      entity: stored?.entity ?? null,
      near: new Set(stored?.near),
      counts: parseCounts(stored?.counts ?? []),
      onlyHere: stored?.onlyHere ?? 0,
      namesChanged: false,
    });
  };
  const stateOf = (id: string): EntityState => {
    const state = states.get(id);
    if (!state) throw new Error(`The entity ${id} has not been loaded.`);
    return state;
  };
  const edit = (id: string, name: string, change: 1 | -1): void => {
    const { near } = stateOf(id);
    if (change === 1) near.add(name);
    else near.delete(name);
  };
  return {
    load: async (ids) => {
      const unknown = [...new Set(ids)].filter((id) => !states.has(id));
      if (unknown.length === 0) return;
      for (const row of await readIds<StoredColumns>(query, LOAD, unknown)) {
        const [columns, order, near, counts, onlyHere] = row;
        const entity = entityOf(columns);
        keep(entity.id, { entity, order, near, counts, onlyHere: onlyHere ?? 0 });
      }
      for (const id of unknown) if (!states.has(id)) keep(id, null);
    },
    stateOf,
    states: () => states.values(),
    join: ({ type, from, to }, fromKind, toKind, change) => {
      addCount(stateOf(from).counts, countName(type, 'out', toKind), change);
      addCount(stateOf(to).counts, countName(type, 'in', fromKind), change);
      if (NEAR_OUTGOING.includes(type)) edit(from, nearName(type, to), change);
      if (type === NEAR_INCOMING) edit(to, nearName(type, from), change);
    },
    titlesOf: async (ids) => {
      const titles = new Map<string, string>();
      const unknown: string[] = [];
      for (const id of new Set(ids)) {
        const state = states.get(id);
        if (state) titles.set(id, state.entity?.title ?? '');
        else unknown.push(id);
      }
      const find = `${ENTITIES_BY_ID} RETURN id, e.title`;
      for (const [id, title] of await readIds<[string, string]>(query, find, unknown)) titles.set(id, title);
      return titles;
    },
  };
}
