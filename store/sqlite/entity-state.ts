import { ENTITY_KINDS, isResourceKind, type RelationType } from '../../schema/index.ts';
import type { Direction } from '../port.ts';
import { kinds, types } from './codes.ts';

/**
 * Number of relations by type, direction and kind of the other end, under one number each:
 * `(type * 2 + direction) * 16 + kind`. Kept beside the entity, so that totals need no scan.
 */
export type Counts = Map<number, number>;

/** Other ends that lists, facets and search text need: `entity key * 16 + type` each. */
export type Near = Set<number>;

const TYPES = 16;
const OUTGOING: ReadonlySet<RelationType> = new Set(['BY', 'ABOUT', 'SOLVES', 'APPLIES', 'EXPLAINS']);
const LISTS = types.of('LISTS');
const BY = types.of('BY');

/** Types whose target is near its source. */
export const nearOutgoing: ReadonlySet<number> = new Set([...OUTGOING].map(types.of));
/** The type whose source is near its target. */
export const nearIncoming: number = LISTS;
const resourceKinds: ReadonlySet<number> = new Set(ENTITY_KINDS.filter(isResourceKind).map(kinds.of));

export const isResourceCode = (kind: number): boolean => resourceKinds.has(kind);

export function countCode(type: number, direction: 0 | 1, kind: number): number {
  return (type * 2 + direction) * 16 + kind;
}

export function nearCode(type: number, entity: number): number {
  return entity * TYPES + type;
}

export function parseCounts(text: string): Counts {
  const counts: Counts = new Map();
  if (text === '') return counts;
  for (const pair of text.split(' ')) {
    const colon = pair.indexOf(':');
    counts.set(Number(pair.slice(0, colon)), Number(pair.slice(colon + 1)));
  }
  return counts;
}

export function formatCounts(counts: Counts): string {
  return [...counts]
    .sort(([left], [right]) => left - right)
    .map(([code, total]) => `${String(code)}:${String(total)}`)
    .join(' ');
}

export function parseNear(text: string): Near {
  return new Set(text === '' ? [] : text.split(' ').map(Number));
}

export function formatNear(near: Near): string {
  return [...near].sort((left, right) => left - right).join(' ');
}

/** Adds to a count; counts of zero are left out. */
export function addCount(counts: Counts, code: number, change: 1 | -1): void {
  const total = (counts.get(code) ?? 0) + change;
  if (total === 0) counts.delete(code);
  else counts.set(code, total);
}

/** Number of relations of all types, both directions, in counts as stored. */
export function degreeIn(text: string): number {
  let degree = 0;
  let colon = text.indexOf(':');
  while (colon >= 0) {
    degree += Number.parseInt(text.slice(colon + 1, colon + 12), 10);
    colon = text.indexOf(':', colon + 1);
  }
  return degree;
}

/** Relations that resources have to the entity. */
export function mentionsOf(counts: Counts): number {
  let mentions = 0;
  for (const [code, total] of counts) {
    if (isResourceCode(code % 16) && Math.floor(code / 16) % 2 === 1) mentions += total;
  }
  return mentions;
}

export interface NearKeys {
  readonly lists: readonly number[];
  readonly organizations: readonly number[];
  /** Each once, though several types of relation lead there. */
  readonly topics: readonly number[];
}

export function splitNear(near: Near): NearKeys {
  const lists: number[] = [];
  const organizations: number[] = [];
  const topics = new Set<number>();
  for (const code of near) {
    const type = code % TYPES;
    const key = Math.floor(code / TYPES);
    if (type === LISTS) lists.push(key);
    else if (type === BY) organizations.push(key);
    else topics.add(key);
  }
  return { lists, organizations, topics: [...topics] };
}

export interface CountEntry {
  readonly type: RelationType;
  readonly direction: Direction;
  /** Code of the kind at the other end. */
  readonly kind: number;
  readonly total: number;
}

export function countEntries(counts: Counts): readonly CountEntry[] {
  return [...counts].map(([code, total]) => {
    const pair = Math.floor(code / 16);
    return {
      type: types.name(Math.floor(pair / 2)),
      direction: pair % 2 === 0 ? 'out' : 'in',
      kind: code % 16,
      total,
    };
  });
}
