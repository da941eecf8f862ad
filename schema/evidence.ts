import type { RelationKey } from './relation.ts';

/**
 * How a document says something: outright (stated), by a vocabulary term in the entry's own words (mentioned),
 * through the heading it stands under (inherited), or by its address, owner or neighbour (inferred).
 */
export const BASES = ['stated', 'mentioned', 'inherited', 'inferred'] as const;
export type Basis = (typeof BASES)[number];

/** Where in a document something stands. Lines and pages count from 1, both ends included. */
export interface Place {
  readonly path: string;
  readonly lines: readonly [first: number, last: number] | null;
  readonly page: number | null;
  /** The headings above the place, outermost first, markup removed. */
  readonly headings: readonly string[];
}

/** The longest quote kept, in UTF-16 units. */
export const QUOTE_LIMIT = 300;

/** One sentence of proof for one relation, as one document gives it. */
export interface Evidence {
  readonly id: string;
  /** The relation as the document implies it, before decisions. */
  readonly relation: RelationKey;
  readonly source: string;
  /** Document id: `<source>#<path>`. */
  readonly document: string;
  /** Git blob id (SHA-1, hex) of the document's bytes. */
  readonly contentHash: string;
  readonly place: Place;
  /** The words themselves, markup removed; null where there are none. */
  readonly quote: string | null;
  readonly rule: string;
  readonly basis: Basis;
}

/** The fields that documents make claims about. `alias` may have many values, the others resolve to one. */
export const CLAIM_FIELDS = [
  'kind',
  'title',
  'form',
  'year',
  'description',
  'level',
  'url',
  'alias',
  'details',
] as const;
export type ClaimField = (typeof CLAIM_FIELDS)[number];

/** What one document says an entity is. `value` is text; years are decimal digits. */
export interface Claim {
  readonly id: string;
  readonly entity: string;
  readonly field: ClaimField;
  readonly value: string;
  readonly source: string;
  readonly document: string;
  readonly contentHash: string;
  readonly place: Place;
  readonly rule: string;
  readonly basis: Basis;
}
