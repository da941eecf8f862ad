import type { QuestionTerm } from '../../schema/index.ts';
import type { GraphReader, SearchAnswer, SearchFilter, SearchTerm } from '../../store/port.ts';
import { groupOf } from './plan.ts';
import type { Plan } from './plan.ts';

type Group = readonly SearchTerm[];

/** Fewer results than this are too few to stop at. */
export const ENOUGH = 10;
/** More parts than this are not left out one by one. */
const PART_LIMIT = 6;
/** More groups than this in one question cost more than they tell apart. */
const GROUP_LIMIT = 24;

/** Every way to choose `size` of the items, in their order. */
function choices<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) => choices(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]));
}

/** The groups that hold when any of the parts holds, each part being groups that must all hold. */
function anyOf(parts: readonly (readonly Group[])[]): readonly Group[] {
  const count = parts.reduce((product, part) => product * part.length, 1);
  const narrow = count <= GROUP_LIMIT ? parts : parts.map((part) => part.slice(0, 1));
  return narrow.reduce<readonly Group[]>(
    (groups, part) => groups.flatMap((group) => part.map((other) => [...group, ...other])),
    [[]],
  );
}

/**
 * What the store is asked so that at most `missing` parts of a question (names and words; never a quoted one) are
 * missing from an answer: any `missing + 1` parts have one that is there.
 */
function groupsFor(plan: Plan, missing: number): readonly Group[] {
  const groupsOf = (terms: readonly QuestionTerm[]): readonly Group[] =>
    terms.map((term) => groupOf(term, plan));
  const kept = plan.parts.filter((part) => part.some((term) => term.isQuoted));
  const loose = plan.parts.filter((part) => !kept.includes(part)).map(groupsOf);
  const groups = choices(loose, missing + 1).flatMap(anyOf);
  return [...kept.flatMap(groupsOf), ...groups];
}

export interface Widened {
  readonly groups: readonly Group[];
  /** What each term is worth: a rare one more than a common one. */
  readonly weights: ReadonlyMap<string, number>;
  readonly head: SearchAnswer;
}

/** Hits of a term beyond which it tells nothing. */
const COMMON = 10_000;

async function weightsOf(reader: GraphReader, plan: Plan): Promise<ReadonlyMap<string, number>> {
  const weights = new Map<string, number>();
  for (const { text, ...term } of plan.question.terms) {
    const { total } = await reader.search({
      groups: [[{ words: term.words.join(' '), prefix: term.prefix }]],
      limit: 0,
      facets: false,
    });
    weights.set(text, Math.log(1 + COMMON / (1 + total)));
  }
  return weights;
}

/**
 * Leaves out as few parts of a question as it takes to have enough results, every result with the same number of
 * parts or more; null when the question has but one part that may be left out.
 */
export async function widen(
  reader: GraphReader,
  plan: Plan,
  ask: { readonly limit: number; readonly filter?: SearchFilter },
): Promise<Widened | null> {
  const loose = plan.parts.filter((part) => !part.some((term) => term.isQuoted)).length;
  // Beside a quoted part all others may go; else one must stay.
  const most = loose < plan.parts.length ? loose : loose - 1;
  if (most < 1) return null;
  const first = loose > PART_LIMIT ? most : 1;
  const weights = await weightsOf(reader, plan);
  let widest: Widened | null = null;
  for (let missing = first; missing <= most; missing += 1) {
    const groups = groupsFor(plan, missing);
    const head = await reader.search({ groups, ...ask });
    widest = { groups, weights, head };
    if (head.total >= ENOUGH) break;
  }
  return widest;
}
