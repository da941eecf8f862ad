import { RELATION_TYPES, type EntityKind, type RelationType } from '../../schema/index.ts';
import type { Direction, RelationCount } from '../port.ts';

/** Number of relations by type, direction and kind of the other end; kept with the entity as `ABOUT in Resource 12`. */
export type Counts = Map<string, number>;

export interface CountEntry extends RelationCount {
  /** Kind of the other end. */
  readonly kind: EntityKind;
}

export function countName(type: RelationType, direction: Direction, kind: EntityKind): string {
  return `${type} ${direction} ${kind}`;
}

export function parseCounts(list: readonly string[]): Counts {
  return new Map(
    list.map((line) => {
      const end = line.lastIndexOf(' ');
      return [line.slice(0, end), Number(line.slice(end + 1))];
    }),
  );
}

export function formatCounts(counts: Counts): readonly string[] {
  return [...counts].map(([name, total]) => `${name} ${String(total)}`).sort();
}

/** Adds to a count; counts of zero are left out. */
export function addCount(counts: Counts, name: string, change: 1 | -1): void {
  const total = (counts.get(name) ?? 0) + change;
  if (total === 0) counts.delete(name);
  else counts.set(name, total);
}

export function countEntries(list: readonly string[]): readonly CountEntry[] {
  return list.map((line) => {
    const [type, direction, kind, total] = line.split(' ');
    return {
      type: type as RelationType,
      direction: direction as Direction,
      kind: kind as EntityKind,
      total: Number(total),
    };
  });
}

/** Totals by type and direction, in the order of the vocabulary. */
export function relationCounts(list: readonly string[]): readonly RelationCount[] {
  const totals = new Map<string, RelationCount>();
  for (const { type, direction, total } of countEntries(list)) {
    const name = `${type} ${direction}`;
    totals.set(name, { type, direction, total: (totals.get(name)?.total ?? 0) + total });
  }
  return [...totals.values()].sort(
    (left, right) =>
      RELATION_TYPES.indexOf(left.type) - RELATION_TYPES.indexOf(right.type) ||
      (left.direction < right.direction ? 1 : -1),
  );
}

export function totalOf(counts: Iterable<number>): number {
  let total = 0;
  for (const each of counts) total += each;
  return total;
}
