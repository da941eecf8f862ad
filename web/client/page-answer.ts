import type { FreshnessQuery } from '../generated/operations.ts';
import type { CaseRows, ChangeRows, ClaimRow, ComparedRows, Coverage } from './page-shapes.ts';
import type { Details, ProofRows } from './shapes.ts';

/** What stands at the head of a whole page. */
export interface Readable extends Details {
  /** How much is written about a topic. */
  readonly coverage?: Coverage;
}

/** One entity with all that its whole page tells. */
export interface PageEntity extends Readable {
  readonly caseStudies?: CaseRows;
  readonly relations: ProofRows;
  /** What documents say a work is. */
  readonly claims?: readonly ClaimRow[];
}

/** What the page of a source tells beside the entity; absent for all others. */
export interface SourceFacts {
  readonly changes?: ChangeRows;
  readonly compareSources?: { readonly onlyIn: ComparedRows; readonly notes: readonly string[] };
}

export interface PageAnswer extends SourceFacts {
  readonly entity: PageEntity | null;
  /** The same for a source that lists nothing yet. */
  readonly source?: Details | null;
}

/** How a source is kept fresh, and its last readings. */
export type SourceUpkeep = Pick<FreshnessQuery, 'source' | 'runs'>;
