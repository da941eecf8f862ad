/** A key of an object, or a place in a list. */
export type Key = string | number;

/** Where a value of an answer stands: an object by keys of the answer, or a list. */
export type Container = Record<Key, unknown>;

/** An object or list of an answer, and its place: linked upwards, so that it is its own path. */
export interface Slot {
  /** Undefined at the top. */
  readonly prev: Slot | undefined;
  readonly key: Key;
  /** The type whose field it is; undefined for what stands in a list. */
  readonly typename: string | undefined;
  readonly container: Container;
  readonly isNullable: boolean;
  /** True once it was replaced by null: nothing below it counts any more. */
  isDropped: boolean;
}

/** Keys from the top down to one below `above`. */
export function pathTo(above: Slot | undefined, key: Key): readonly Key[] {
  const path = [key];
  for (let slot = above; slot !== undefined; slot = slot.prev) path.push(slot.key);
  return path.reverse();
}

/** True when this or something it stands in was replaced by null. */
export function isDropped(slot: Slot | undefined): boolean {
  for (let each = slot; each !== undefined; each = each.prev) if (each.isDropped) return true;
  return false;
}

/** Replaces the nearest thing from `slot` upwards that may be null. @returns false when there is none up to the top */
export function dropNearest(slot: Slot | undefined): boolean {
  for (let each = slot; each !== undefined; each = each.prev) {
    each.isDropped = true;
    if (!each.isNullable) continue;
    each.container[each.key] = null;
    return true;
  }
  return false;
}
