import type { EntityKind } from './entity.ts';

export const RELATION_TYPES = [
  'LISTS',
  'ABOUT',
  'APPLIES',
  'SOLVES',
  'BY',
  'EXPLAINS',
  'CITES',
  'BROADER',
  'PREREQUISITE',
  'RELATED',
  'NEEDS',
  'USES',
  'BELONGS_TO',
  'PART_OF',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** The role of a `NEEDS` or `PART_OF` relation; empty for every other type. */
export const ROLES = [
  '',
  'constraint',
  'implicit-signal',
  'explicit-signal',
  'label',
  'metric',
  'baseline',
  'pitfall',
  'architecture',
  'part',
  'translation',
  'slides',
  'code',
] as const;
export type Role = (typeof ROLES)[number];

interface Admission {
  readonly from: readonly EntityKind[];
  readonly to: readonly EntityKind[];
}

const WORK: readonly EntityKind[] = ['Resource', 'CaseStudy'];

/** Which kinds a relation type may join; a row may be followed by others for the same type. */
export const ADMITTED: Readonly<Record<RelationType, readonly Admission[]>> = {
  LISTS: [{ from: ['Source'], to: WORK }],
  ABOUT: [
    { from: WORK, to: ['Concept'] },
    { from: ['Question'], to: ['Concept', 'Problem', 'Pattern'] },
  ],
  APPLIES: [{ from: WORK, to: ['Pattern'] }],
  SOLVES: [{ from: [...WORK, 'Pattern'], to: ['Problem'] }],
  BY: [{ from: WORK, to: ['Organization'] }],
  EXPLAINS: [{ from: WORK, to: ['Concept', 'Pattern', 'Problem'] }],
  CITES: [{ from: WORK, to: WORK }],
  BROADER: [
    { from: ['Concept'], to: ['Concept'] },
    { from: ['Problem'], to: ['Problem'] },
  ],
  PREREQUISITE: [{ from: ['Concept'], to: ['Concept'] }],
  RELATED: [{ from: ['Concept'], to: ['Concept'] }],
  NEEDS: [{ from: ['Problem'], to: ['Concept', 'Pattern'] }],
  USES: [{ from: ['Pattern'], to: ['Concept'] }],
  BELONGS_TO: [{ from: ['Concept', 'Pattern', 'Question'], to: ['Step'] }],
  PART_OF: [{ from: WORK, to: WORK }],
};

/** True when a relation of `type` may join an entity of kind `from` to one of kind `to`. */
export function isAdmitted(type: RelationType, from: EntityKind, to: EntityKind): boolean {
  return ADMITTED[type].some((row) => row.from.includes(from) && row.to.includes(to));
}

/** The two ends, type and role of a relation; its identity. */
export interface RelationKey {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly role: Role;
}

/** A relation exists because at least one piece of evidence says so. */
export interface Relation extends RelationKey {
  readonly id: string;
}
