import { staticRank } from '../../rank.ts';
import { kinds } from '../codes.ts';
import type { Database } from '../database.ts';
import { isResourceCode, mentionsOf, splitNear } from '../entity-state.ts';
import { afterPrefix, firstSlot, overflowSlot } from '../slot.ts';
import { YEAR } from './entity-row.ts';
import type { EntityState, Ledger } from './ledger.ts';

/** Gives every touched entity its static rank and slot, from the relations as settled. */
export function placeEntities(database: Database, ledger: Ledger): void {
  const isTaken = database.prepareArrays<[number]>('SELECT slot FROM hit WHERE slot = ?');
  const given = new Set<number>();

  const rankOf = (state: EntityState, kind: number): number => {
    const { lists, organizations } = splitNear(state.near);
    return staticRank({
      kind: kinds.name(kind),
      lists: lists.length,
      hasOrganization: organizations.length > 0,
      hasYear: isResourceCode(kind) && ledger.factsOf(state)[YEAR] !== null,
      mentions: mentionsOf(state.counts),
    });
  };
  const giveSlot = (state: EntityState, rank: number): number => {
    const first = firstSlot(rank, state.id);
    const end = afterPrefix(first);
    for (let slot = first; slot < end; slot += 1) {
      if (given.has(slot) || isTaken.get(slot) !== undefined) continue;
      given.add(slot);
      return slot;
    }
    return overflowSlot(rank, state.key);
  };

  for (const state of ledger.states()) {
    if (state.kind === null) {
      state.rank = null;
      state.slot = null;
      continue;
    }
    const rank = rankOf(state, state.kind);
    const isPlaced = state.slot !== null && rank === state.rank;
    state.rank = rank;
    if (!isResourceCode(state.kind)) state.slot = state.key;
    else if (!isPlaced) state.slot = giveSlot(state, rank);
  }
}
