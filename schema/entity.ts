/** The kinds of entity; SDL, stores and explorer derive from this one list. */
export const ENTITY_KINDS = [
  'Concept',
  'Pattern',
  'Problem',
  'Step',
  'CaseStudy',
  'Resource',
  'Organization',
  'Source',
  'Question',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** What a CaseStudy or Resource is, as a reader would call it. */
export const FORMS = [
  'paper',
  'article',
  'video',
  'course',
  'book',
  'tool',
  'dataset',
  'list',
  'slides',
  'podcast',
  'community',
  'other',
] as const;
export type Form = (typeof FORMS)[number];

export const ORIGINS = ['pack', 'source'] as const;
/** `pack` when a pack claims the entity, `source` when only documents do. */
export type Origin = (typeof ORIGINS)[number];

/** An entity with the fields that won among its claims. Absent fields are null, never empty strings. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly title: string;
  /** The address as a reader would open it; null for what has none. */
  readonly url: string | null;
  readonly form: Form | null;
  readonly year: number | null;
  readonly description: string | null;
  /** foundation, core, advanced for concepts; L1 to L6+ for questions. */
  readonly level: string | null;
  /** Every other title claimed, sorted by code point. */
  readonly aliases: readonly string[];
  readonly origin: Origin;
  /** Structured facts of a pack entity (steps, constraints, trade-offs, …) as JSON; null elsewhere. */
  readonly details: string | null;
}

/** The kinds that have a `form`; where a relation admits Resource, CaseStudy is admitted too. */
export function isResourceKind(kind: EntityKind): boolean {
  return kind === 'Resource' || kind === 'CaseStudy';
}
