import { CairnError } from '../schema/index.ts';

/** Largest answers, by what is asked for. */
export const MOST = {
  page: 100,
  ids: 100,
  perKind: 20,
  map: 2_000,
  /** Topics in one facet. */
  topics: 2_000,
  evidence: 100,
  neighborsPerType: 25,
  neighborhoodDepth: 2,
  pathLength: 6,
  paths: 20,
  filterValues: 50,
  /** Lists that one comparison may name: each is a bit. */
  compared: 30,
  /** Works of one list that a comparison reads. */
  listed: 20_000,
  /** Practice questions that are looked through for a list of them. */
  questions: 5_000,
  text: 2_000,
  /** Ranked lists end here; what comes after has no order worth reading. */
  ranked: 10_000,
} as const;

/** Collects, in words, which limits were lowered for an answer. */
export type Note = (text: string) => void;

/**
 * The number asked for, lowered to `most`; lowering is told through `note`.
 * @throws CairnError BAD_USER_INPUT below `least`.
 */
export function clamped(
  name: string,
  asked: number | null | undefined,
  most: number,
  note: Note,
  least = 0,
): number {
  if (asked === null || asked === undefined) return most;
  if (asked < least) {
    throw new CairnError('BAD_USER_INPUT', `${name} must be at least ${least}; ${asked} was asked for.`);
  }
  if (asked > most) note(`${name} was lowered from ${asked} to ${most}, the most that is answered at once.`);
  return Math.min(asked, most);
}

/** Throws BAD_USER_INPUT when more than `most` values are given. */
export function notMore(name: string, count: number, most: number): void {
  if (count <= most) return;
  throw new CairnError('BAD_USER_INPUT', `${name} may name at most ${most}; ${count} were given.`);
}
