import {
  AroundOperation,
  CasesOperation,
  DetailsOperation,
  FindOperation,
  GuestsOperation,
  MoreWorksOperation,
  type Operation,
  PageOperation,
} from '../generated/operations.ts';
import type { CaseRows } from './page-shapes.ts';
import type { PageAnswer } from './page-answer.ts';
import type { Around, Details, Found, Guest, RankedRows } from './shapes.ts';

export type { Operation, SearchFilter } from '../generated/operations.ts';
export {
  ChangesOperation as CHANGES,
  FittingOperation as FITTING,
  OrderOperation as ORDER,
  OverviewOperation as OVERVIEW,
  PathsOperation as PATHS,
  ProofsOperation as PROOFS,
  SourcesOperation as SOURCES,
  SuggestOperation as SUGGEST,
} from '../generated/operations.ts';

/** What an operation is asked with. */
export type VariablesOf<O> = O extends Operation<unknown, infer Variables> ? Variables : never;

// The panels' shapes are wider than the generated ones (one shape for every kind); these lines fail to compile
// as soon as an operation no longer gives what a panel draws.

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

export const FIND: Operation<{ readonly search: Found }, VariablesOf<typeof FindOperation>> = FindOperation;

export const GUESTS: Operation<
  { readonly entities: readonly (Guest | null)[] },
  VariablesOf<typeof GuestsOperation>
> = GuestsOperation;

export const CASES: Operation<
  { readonly entity: { readonly id: string; readonly caseStudies?: CaseRows } | null },
  VariablesOf<typeof CasesOperation>
> = CasesOperation;
