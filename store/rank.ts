import { compareCodePoints, isResourceKind, type EntityKind } from '../schema/index.ts';

/** What the static rank of an entity depends on. */
export interface RankFacts {
  readonly kind: EntityKind;
  /** Distinct sources that list it. */
  readonly lists: number;
  readonly hasOrganization: boolean;
  readonly hasYear: boolean;
  /** Relations that resources have to it. */
  readonly mentions: number;
}

/** Ranks of resources start here; every other kind ranks before. */
export const RESOURCE_RANK: number = 2 ** 20;
/** Number of ranks that resources can have. */
export const RESOURCE_RANKS = 1024;
const MOST_LISTS = 255;

/**
 * The static rank that all stores share: a whole number, smaller is better, ties by id. Concepts and the other
 * kinds come first, by the number of relations resources have to them; then resources by the number of sources
 * that list them, then by how many of organization and year are known.
 */
export function staticRank(facts: RankFacts): number {
  if (!isResourceKind(facts.kind)) return RESOURCE_RANK - 1 - Math.min(facts.mentions, RESOURCE_RANK - 1);
  const filled = Number(facts.hasOrganization) + Number(facts.hasYear);
  return RESOURCE_RANK + RESOURCE_RANKS - 1 - (4 * Math.min(facts.lists, MOST_LISTS) + filled);
}

export interface Ranked {
  readonly id: string;
  readonly rank: number;
}

/** Best static rank first, then by id. */
export function compareRanked(left: Ranked, right: Ranked): number {
  return left.rank - right.rank || compareCodePoints(left.id, right.id);
}
