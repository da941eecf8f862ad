import { compareCodePoints } from '../order.ts';
import { LEVELS } from '../pack.ts';
import type { Level } from '../pack.ts';

/** A concept with what must be understood before it. */
export interface OutlineConcept {
  readonly id: string;
  readonly title: string;
  readonly level: string | null;
  readonly prerequisites: readonly string[];
  readonly broader: readonly string[];
}

export interface OutlineRequest {
  readonly concepts: ReadonlyMap<string, OutlineConcept>;
  /** What the goal is made of, most important first. */
  readonly targets: readonly string[];
  readonly known: ReadonlySet<string>;
  readonly level: Level | null;
  readonly mostSteps: number;
}

/** Ids of concepts; nothing in `steps` needs anything that is not earlier there, assumed or known. */
export interface Outline {
  readonly steps: readonly string[];
  readonly assumed: readonly string[];
  readonly known: readonly string[];
  readonly later: readonly string[];
}

export const MOST_STEPS = 12;

const rankOf = (level: string | null): number =>
  Math.max(
    0,
    LEVELS.findIndex((each) => each === level),
  );

/** What a concept needs: prerequisites and what it is a kind of, easier first; a cycle is cut where it is met. */
export function needsOf(concept: OutlineConcept, concepts: OutlineRequest['concepts']): readonly string[] {
  return [...new Set([...concept.prerequisites, ...concept.broader])]
    .filter((id) => concepts.has(id) && id !== concept.id)
    .sort((a, b) => {
      const [left, right] = [concepts.get(a)?.level ?? null, concepts.get(b)?.level ?? null];
      return rankOf(left) - rankOf(right) || compareCodePoints(a, b);
    });
}

/** Everything the targets need and themselves, each after what it needs; `isClosed` ends the way down. */
function inOrder(
  targets: readonly string[],
  concepts: OutlineRequest['concepts'],
  isClosed: (id: string) => boolean,
): readonly string[] {
  const order: string[] = [];
  const seen = new Set<string>();
  for (const target of targets) {
    const stack: { readonly id: string; readonly next: string[] }[] = [];
    const enter = (id: string): void => {
      const concept = concepts.get(id);
      if (concept === undefined || seen.has(id) || isClosed(id)) return;
      seen.add(id);
      stack.push({ id, next: [...needsOf(concept, concepts)] });
    };
    enter(target);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const need = top.next.shift();
      if (need !== undefined) enter(need);
      else order.push(stack.pop()?.id ?? '');
    }
  }
  return order;
}

/** What stands first and is easiest: taken as known before anything else is. */
function firstToAssume(order: readonly string[], { concepts, targets }: OutlineRequest): string | null {
  const present = new Set(order);
  const goals = new Set(targets);
  const free = order.filter((id) => {
    const concept = concepts.get(id);
    return (
      concept !== undefined && !goals.has(id) && !needsOf(concept, concepts).some((need) => present.has(need))
    );
  });
  const easiest = free.toSorted(
    (a, b) => rankOf(concepts.get(a)?.level ?? null) - rankOf(concepts.get(b)?.level ?? null),
  );
  return easiest[0] ?? null;
}

/** This share of what a goal is made of may be left for later before more is assumed. */
const MAY_WAIT = 0.34;

/**
 * The outline for a reader who named no level: of the lowest that has room for most of what the goal is made of, so
 * that a goal of many parts is not used up by what stands below all of them.
 */
export function outlinePath(request: OutlineRequest): Outline {
  const levels =
    request.level === null && request.targets.length > 1 ? [null, ...LEVELS.slice(1)] : [request.level];
  let best: Outline | null = null;
  for (const level of levels) {
    const outline = outlineAt({ ...request, level });
    if (best === null || outline.later.length < best.later.length) best = outline;
    if (best.later.length <= request.targets.length * MAY_WAIT) break;
  }
  return best ?? { steps: [], assumed: [], known: [], later: [] };
}

/**
 * Chooses and orders the steps to a goal: everything the targets need, without what is known or below the reader's
 * level. When that is more than `mostSteps`, the least important targets are left for later; when one target alone
 * needs more, what is easiest is assumed.
 */
function outlineAt(request: OutlineRequest): Outline {
  const { concepts, level, mostSteps } = request;
  const known = new Set(inOrder([...request.known], concepts, () => false));
  const targets = request.targets.filter((id) => concepts.has(id) && !known.has(id));
  const below = (id: string): boolean =>
    level !== null && !targets.includes(id) && rankOf(concepts.get(id)?.level ?? null) < rankOf(level);
  const assumed = new Set<string>();
  const isClosed = (id: string): boolean => known.has(id) || assumed.has(id) || below(id);

  const taken: string[] = [];
  const later: string[] = [];
  for (const target of targets) {
    const wanted = [...taken, target];
    let order = inOrder(wanted, concepts, isClosed);
    const isOnly = taken.length === 0;
    while (order.length > mostSteps && isOnly) {
      const folded = firstToAssume(order, { ...request, targets: wanted });
      if (folded === null) break;
      assumed.add(folded);
      order = inOrder(wanted, concepts, isClosed);
    }
    if (order.length <= mostSteps) taken.push(target);
    else later.push(target);
  }
  const steps = inOrder(taken, concepts, isClosed);
  const reached = new Set(steps);
  const everything = inOrder(taken, concepts, (id) => known.has(id));
  return {
    steps,
    assumed: everything.filter((id) => !reached.has(id)),
    known: [...known].filter((id) => concepts.has(id)).sort(compareCodePoints),
    later: later.filter((id) => !reached.has(id)),
  };
}
