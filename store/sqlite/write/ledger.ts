import type { Vote } from '../../resolve.ts';
import type { Database } from '../database.ts';
import {
  addCount,
  countCode,
  nearCode,
  nearIncoming,
  nearOutgoing,
  parseCounts,
  parseNear,
  type Counts,
  type Near,
} from '../entity-state.ts';
import {
  FACT_COLUMNS,
  FIGURE_COLUMNS,
  noFacts,
  TITLE,
  type EntityFacts,
  type EntityFigures,
} from './entity-row.ts';

/** What one apply knows of one entity: what is stored of it, and what it will be. */
export interface EntityState {
  readonly key: number;
  readonly id: string;
  /** Null for an entity met for the first time. */
  readonly stored: EntityFigures | null;
  /** Claims of this apply, for an entity met for the first time; all there are. */
  readonly votes: Vote[];
  kind: number | null;
  /** Fields as resolved in this apply; null while they stay as stored. */
  resolved: EntityFacts | null;
  rank: number | null;
  slot: number | null;
  readonly near: Near;
  readonly counts: Counts;
  /** True when the title of something near it has changed. */
  namesChanged: boolean;
}

/** A relation between two entities as codes and keys. */
export interface Link {
  readonly type: number;
  readonly from: number;
  readonly to: number;
}

/** The entities that one apply touches. */
export interface Ledger {
  /** The key of an id; a new one when the id is unknown. */
  keyOf(id: string): number;
  /** The key of an id; null when it is unknown. */
  find(id: string): number | null;
  /** True for an entity met for the first time in this apply. */
  isNew(key: number): boolean;
  stateOf(key: number): EntityState;
  /** The fields an entity will have. */
  factsOf(state: EntityState): EntityFacts;
  /** The fields an entity has had so far. */
  storedFacts(state: EntityState): EntityFacts;
  /** The title an entity will have; empty while it does not exist. */
  titleOf(key: number): string;
  states(): Iterable<EntityState>;
  /** Adds (1) or takes away (-1) a relation in the picture of both ends, whose kinds are given. */
  join(link: Link, fromKind: number, toKind: number, change: 1 | -1): void;
}

const NO_FIGURES: EntityFigures = [null, null, null, '', ''];

function edit(near: Near, code: number, change: 1 | -1): void {
  if (change === 1) near.add(code);
  else near.delete(code);
}

export function createLedger(database: Database): Ledger {
  const findKey = database.prepareArrays<[number]>('SELECT key FROM entity WHERE id = ?');
  const findTitle = database.prepareArrays<[string | null]>('SELECT title FROM entity WHERE key = ?');
  const loadFigures = database.prepareArrays<readonly [id: string, ...EntityFigures]>(
    `SELECT id, ${FIGURE_COLUMNS.join(', ')} FROM entity WHERE key = ?`,
  );
  const loadFacts = database.prepareArrays<EntityFacts>(
    `SELECT ${FACT_COLUMNS.join(', ')} FROM entity WHERE key = ?`,
  );
  const lastKey = database.prepareArrays<[number | null]>('SELECT max(key) FROM entity').get()?.[0] ?? 0;
  let nextKey = lastKey + 1;
  const keys = new Map<string, number>();
  const states = new Map<number, EntityState>();
  const facts = new Map<number, EntityFacts>();
  const titles = new Map<number, string>();

  const keep = (key: number, id: string, stored: EntityFigures | null): EntityState => {
    const [kind, rank, slot, near, counts] = stored ?? NO_FIGURES;
    const state: EntityState = {
      key,
      id,
      stored,
      votes: [],
      kind,
      resolved: null,
      rank,
      slot,
      near: parseNear(near),
      counts: parseCounts(counts),
      namesChanged: false,
    };
    states.set(key, state);
    return state;
  };
  const stateOf = (key: number): EntityState => {
    const known = states.get(key);
    if (known) return known;
    const row = loadFigures.get(key);
    if (!row) throw new Error(`There is no entity ${String(key)}.`);
    const [id, ...figures] = row;
    return keep(key, id, figures);
  };
  const storedFacts = ({ key, stored }: EntityState): EntityFacts => {
    if (!stored) return noFacts;
    const known = facts.get(key) ?? loadFacts.get(key) ?? noFacts;
    facts.set(key, known);
    return known;
  };
  return {
    find: (id) => keys.get(id) ?? findKey.get(id)?.[0] ?? null,
    keyOf: (id) => {
      const known = keys.get(id);
      if (known !== undefined) return known;
      let key = findKey.get(id)?.[0];
      if (key === undefined) {
        key = nextKey;
        nextKey += 1;
        keep(key, id, null);
      }
      keys.set(id, key);
      return key;
    },
    isNew: (key) => key > lastKey,
    stateOf,
    storedFacts,
    factsOf: (state) => state.resolved ?? storedFacts(state),
    titleOf: (key) => {
      const resolved = states.get(key)?.resolved;
      if (resolved) return resolved[TITLE] ?? '';
      const title = titles.get(key) ?? findTitle.get(key)?.[0] ?? '';
      titles.set(key, title);
      return title;
    },
    states: () => states.values(),
    join: ({ type, from, to }, fromKind, toKind, change) => {
      const source = stateOf(from);
      const target = stateOf(to);
      addCount(source.counts, countCode(type, 0, toKind), change);
      addCount(target.counts, countCode(type, 1, fromKind), change);
      if (nearOutgoing.has(type)) edit(source.near, nearCode(type, to), change);
      if (nearIncoming === type) edit(target.near, nearCode(type, from), change);
    },
  };
}
