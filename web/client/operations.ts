import {
  AroundOperation,
  CasesOperation,
  ChangesOperation,
  DetailsOperation,
  FindOperation,
  FittingOperation,
  GuestsOperation,
  MoreWorksOperation,
  type Operation,
  OrderOperation,
  OverviewOperation,
  PageOperation,
  PathsOperation,
  ProofsOperation,
  SourcesOperation,
  SuggestOperation,
} from '../generated/operations.ts';
import type { CaseRows, ChangeRows, OrderAnswer, PathAnswer } from './page-shapes.ts';
import type { PageAnswer } from './page-answer.ts';
import type {
  Around,
  Details,
  Facet,
  Found,
  Guest,
  MapRelation,
  OverviewMap,
  ProofRows,
  RankedRows,
  SourceRow,
  StatsFigures,
  Suggestion,
} from './shapes.ts';

export type { Operation, SearchFilter } from '../generated/operations.ts';

/** What an operation is asked with. */
export type VariablesOf<O> = O extends Operation<unknown, infer Variables> ? Variables : never;

// The panels' shapes are wider than the generated ones (one shape for every kind); these lines fail to compile
// as soon as an operation no longer gives what a panel draws.

export const OVERVIEW: Operation<
  {
    readonly map: OverviewMap;
    readonly core: { readonly relations: readonly MapRelation[] };
    readonly stats: StatsFigures;
  },
  VariablesOf<typeof OverviewOperation>
> = OverviewOperation;

export const DETAILS: Operation<
  { readonly entity: Details | null; readonly source: Details | null },
  VariablesOf<typeof DetailsOperation>
> = DetailsOperation;

export const MORE_WORKS: Operation<
  {
    readonly entity: {
      readonly id: string;
      readonly resources?: RankedRows;
      readonly caseStudies?: RankedRows;
    } | null;
  },
  VariablesOf<typeof MoreWorksOperation>
> = MoreWorksOperation;

export const AROUND: Operation<
  { readonly entity: Around | null },
  VariablesOf<typeof AroundOperation>
> = AroundOperation;

export const PAGE: Operation<PageAnswer, VariablesOf<typeof PageOperation>> = PageOperation;

export const PROOFS: Operation<
  { readonly entity: { readonly relations: ProofRows } | null },
  VariablesOf<typeof ProofsOperation>
> = ProofsOperation;

export const SUGGEST: Operation<
  { readonly suggest: readonly Suggestion[] },
  VariablesOf<typeof SuggestOperation>
> = SuggestOperation;

export const FIND: Operation<{ readonly search: Found }, VariablesOf<typeof FindOperation>> = FindOperation;

export const SOURCES: Operation<
  { readonly sources: readonly SourceRow[] },
  VariablesOf<typeof SourcesOperation>
> = SourcesOperation;

export const ORDER: Operation<
  { readonly neighborhood: OrderAnswer },
  VariablesOf<typeof OrderOperation>
> = OrderOperation;

export const FITTING: Operation<
  { readonly search: { readonly total: number; readonly facets: readonly Facet[] } },
  VariablesOf<typeof FittingOperation>
> = FittingOperation;

export const GUESTS: Operation<
  { readonly entities: readonly (Guest | null)[] },
  VariablesOf<typeof GuestsOperation>
> = GuestsOperation;

export const PATHS: Operation<
  { readonly paths: PathAnswer },
  VariablesOf<typeof PathsOperation>
> = PathsOperation;

export const CASES: Operation<
  { readonly entity: { readonly id: string; readonly caseStudies?: CaseRows } | null },
  VariablesOf<typeof CasesOperation>
> = CasesOperation;

export const CHANGES: Operation<
  { readonly changes: ChangeRows },
  VariablesOf<typeof ChangesOperation>
> = ChangesOperation;
