import { compareCodePoints } from './order.ts';
import type { RelationKey } from './relation.ts';

export const DECISION_KINDS = ['alias', 'merge', 'reject', 'promote'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

export const DECIDERS = ['person', 'crawler'] as const;
export type Decider = (typeof DECIDERS)[number];

/** What a crawler saw that makes two addresses one. */
export const RENAME_SIGNS = ['github-rename', 'permanent-redirect'] as const;
export type RenameSign = (typeof RENAME_SIGNS)[number];

interface Word {
  /** See `decisionId`: the same decision taken twice is one. */
  readonly id: string;
  readonly by: Decider;
  /** When it was taken: an ISO 8601 date, with or without a time in UTC. */
  readonly date: string;
  /** Why, in the words of who decided. */
  readonly reason: string;
}

/** One address is now another: whatever is said of `from` is said of `to`. */
export interface AliasDecision extends Word {
  readonly kind: 'alias';
  readonly from: string;
  readonly to: string;
  /** The addresses as they were given; null where an id was. */
  readonly fromAddress: string | null;
  readonly toAddress: string | null;
  /** Null when nothing but a person's word says so. */
  readonly sign: RenameSign | null;
}

/** Two entities are one: whatever is said of `from` is said of `to`. */
export interface MergeDecision extends Word {
  readonly kind: 'merge';
  readonly from: string;
  readonly to: string;
}

/** A relation is wrong, whatever evidence there is. */
export interface RejectDecision extends Word {
  readonly kind: 'reject';
  readonly relation: RelationKey;
}

/** A topic that documents speak of is a concept, though no pack knows it. */
export interface PromoteDecision extends Word {
  readonly kind: 'promote';
  /** The concept's id. */
  readonly entity: string;
  readonly title: string;
}

/** A word over what was read. Documents keep what they imply, so that every decision can be taken back. */
export type Decision = AliasDecision | MergeDecision | RejectDecision | PromoteDecision;

/** Decisions, as they bear on what documents imply. */
export interface Decisions {
  readonly isEmpty: boolean;
  /** The entity that one became; itself when nothing was decided. */
  resolve(entity: string): string;
  /** Every other entity that became this one, by id. */
  membersOf(entity: string): readonly string[];
  /** The relation that an implied one became; null when it is rejected or would join an entity to itself. */
  relationOf(implied: RelationKey): RelationKey | null;
  /** Every entity that became another, by id. */
  readonly renamed: readonly string[];
  /** Relations said to be wrong, as they were named. */
  readonly rejected: readonly RelationKey[];
  /** Titles of promoted topics by id. */
  readonly promoted: ReadonlyMap<string, string>;
  /** The new address of what an alias leads to. */
  addressOf(entity: string): string | null;
}

type Step = AliasDecision | MergeDecision;

/** Of two decisions about one entity: a person's, the later, the smaller id. */
function compareForce(left: Decision, right: Decision): number {
  return (
    DECIDERS.indexOf(left.by) - DECIDERS.indexOf(right.by) ||
    compareCodePoints(right.date, left.date) ||
    compareCodePoints(left.id, right.id)
  );
}

/** One step for each entity that became another; of several the strongest. */
function stepsOf(decisions: readonly Decision[]): ReadonlyMap<string, Step> {
  const steps = new Map<string, Step>();
  for (const decision of [...decisions].sort(compareForce)) {
    if (decision.kind !== 'alias' && decision.kind !== 'merge') continue;
    if (decision.from !== decision.to && !steps.has(decision.from)) steps.set(decision.from, decision);
  }
  return steps;
}

/** Where the chain from `start` ends: at its last target, or at the smallest id of the cycle it runs into. */
function endOf(start: string, steps: ReadonlyMap<string, Step>, known: Map<string, string>): string {
  const trail: string[] = [];
  const seen = new Map<string, number>();
  let at = start;
  let end: string | undefined;
  while (end === undefined) {
    const before = seen.get(at);
    const next = steps.get(at)?.to;
    if (known.has(at)) end = known.get(at);
    else if (before !== undefined) end = trail.slice(before).sort(compareCodePoints)[0];
    else if (next === undefined) end = at;
    else {
      seen.set(at, trail.length);
      trail.push(at);
      at = next;
    }
  }
  for (const id of trail) known.set(id, end);
  return end;
}

/** What a decision is about, as text: equal for the same decision, and what a list of them is ordered by. */
export function subjectOf(decision: Decision): string {
  switch (decision.kind) {
    case 'alias':
    case 'merge':
      return [decision.kind, decision.from, decision.to].join('\0');
    case 'reject':
      return [decision.kind, nameOf(ordered(decision.relation))].join('\0');
    case 'promote':
      return [decision.kind, decision.entity].join('\0');
  }
}

const nameOf = ({ type, from, to, role }: RelationKey): string => [type, from, to, role].join('\0');

/** RELATED is stored once, the smaller id first. */
function ordered(relation: RelationKey): RelationKey {
  const { type, from, to } = relation;
  return type === 'RELATED' && compareCodePoints(from, to) > 0
    ? { ...relation, from: to, to: from }
    : relation;
}

/** Pure, and independent of the order of the decisions. */
export function createDecisions(decisions: readonly Decision[]): Decisions {
  const steps = stepsOf(decisions);
  const ends = new Map<string, string>();
  const members = new Map<string, string[]>();
  const addresses = new Map<string, string>();
  for (const from of [...steps.keys()].sort(compareCodePoints)) {
    const end = endOf(from, steps, ends);
    if (end === from) continue;
    const others = members.get(end);
    if (others) others.push(from);
    else members.set(end, [from]);
  }
  for (const step of steps.values()) {
    if (step.kind !== 'alias' || step.toAddress === null || ends.get(step.from) !== step.to) continue;
    const other = addresses.get(step.to);
    if (other === undefined || compareCodePoints(step.toAddress, other) < 0) {
      addresses.set(step.to, step.toAddress);
    }
  }
  const resolve = (entity: string): string => ends.get(entity) ?? entity;
  const moved = (relation: RelationKey): RelationKey => {
    const [from, to] = [resolve(relation.from), resolve(relation.to)];
    return from === relation.from && to === relation.to ? relation : ordered({ ...relation, from, to });
  };
  const wrong = decisions.flatMap((each) => (each.kind === 'reject' ? [ordered(each.relation)] : []));
  const rejected = new Set(wrong.map((relation) => nameOf(moved(relation))));
  const promotions = decisions.filter((each) => each.kind === 'promote').sort(compareForce);
  return {
    isEmpty: decisions.length === 0,
    resolve,
    membersOf: (entity) => members.get(entity) ?? [],
    relationOf: (implied) => {
      const relation = moved(implied);
      const isLoop = relation.from === relation.to && implied.from !== implied.to;
      return isLoop || (rejected.size > 0 && rejected.has(nameOf(relation))) ? null : relation;
    },
    renamed: [...ends.keys()].filter((id) => ends.get(id) !== id).sort(compareCodePoints),
    rejected: wrong,
    promoted: new Map(promotions.reverse().map(({ entity, title }) => [entity, title])),
    addressOf: (entity) => addresses.get(entity) ?? null,
  };
}
