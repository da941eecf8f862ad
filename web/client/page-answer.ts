import type { CaseRows, ChangeRows, ClaimRow, ComparedRows, RunRow } from './page-shapes.ts';
import type { Details, ProofRows } from './shapes.ts';

/** One entity with all that its whole page tells. */
export interface PageEntity extends Details {
  readonly caseStudies?: CaseRows;
  readonly relations: ProofRows;
  /** What documents say a work is. */
  readonly claims?: readonly ClaimRow[];
}

/** What the page of a source tells beside the entity; absent for all others. */
export interface SourceFacts {
  readonly runs?: readonly RunRow[];
  readonly changes?: ChangeRows;
  readonly compareSources?: { readonly onlyIn: ComparedRows; readonly notes: readonly string[] };
}

export interface PageAnswer extends SourceFacts {
  readonly entity: PageEntity | null;
  /** The same for a source that lists nothing yet. */
  readonly source?: Details | null;
}
