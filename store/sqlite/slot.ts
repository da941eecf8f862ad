import { RESOURCE_RANK } from '../rank.ts';

/**
 * A slot is an entity's row in the word index. Resources lie from here on, 2^42 slots for each static rank, within
 * a rank by the first seven characters of the last part of their id: in this order the first hits are the best.
 * All other kinds, which are few, lie before, at their entity key.
 */
export const FIRST_RESOURCE_SLOT: number = 2 ** 52;

const RANK_WIDTH = 2 ** 42;
const PREFIX_LENGTH = 7;
/** 0: before the digits; 1 to 10: digits; 11: between; 12 to 37: letters; 38: after. Keeps code-point order. */
const CLASSES = 39;
/** Slots for ids that begin alike; further ones go to the end of the rank. */
export const SLOTS_PER_PREFIX = 16;
const OVERFLOW = CLASSES ** PREFIX_LENGTH * SLOTS_PER_PREFIX;

function classOf(unit: number): number {
  if (unit < 48) return 0;
  if (unit <= 57) return unit - 47;
  if (unit < 97) return 11;
  return unit <= 122 ? unit - 85 : 38;
}

/** Order-preserving number of an id's beginning; 0 classes end it, since what follows no longer orders. */
function prefixCode(id: string): number {
  const start = id.lastIndexOf('/') + 1;
  let code = 0;
  let ended = false;
  for (let index = 0; index < PREFIX_LENGTH; index += 1) {
    const at = start + index;
    const unit: number = !ended && at < id.length ? classOf(id.charCodeAt(at)) : 0;
    ended ||= unit === 0 || unit === 11 || unit === 38;
    code = code * CLASSES + unit;
  }
  return code;
}

/** The first of the `SLOTS_PER_PREFIX` slots a resource may have. */
export function firstSlot(rank: number, id: string): number {
  return FIRST_RESOURCE_SLOT + (rank - RESOURCE_RANK) * RANK_WIDTH + prefixCode(id) * SLOTS_PER_PREFIX;
}

/** The slot of a resource whose prefix has none left. */
export function overflowSlot(rank: number, key: number): number {
  return FIRST_RESOURCE_SLOT + (rank - RESOURCE_RANK) * RANK_WIDTH + OVERFLOW + key;
}

/** The first slot behind everything that may share its prefix with `slot`. */
export function afterPrefix(slot: number): number {
  return slot - (slot % SLOTS_PER_PREFIX) + SLOTS_PER_PREFIX;
}

/** The static rank of the resource in a slot. */
export function rankOfSlot(slot: number): number {
  return RESOURCE_RANK + Math.floor((slot - FIRST_RESOURCE_SLOT) / RANK_WIDTH);
}
