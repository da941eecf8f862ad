import { DETAILS, OVERVIEW, type Operation, PAGE, type VariablesOf } from '../client/operations.ts';
import { CASES_AT_ONCE, caseTopicsOf } from '../state/cases.ts';
import { FreshnessOperation } from '../generated/operations.ts';
import { hasPane, isOnMap } from '../state/pages.ts';
import type { View } from '../state/view.ts';

/** Rows asked at once: of works, of evidence. */
export const ROWS = 20;
export const PROOFS_AT_ONCE = 10;

/** All places with their positions, and the relations among the most important ones. */
export const OVERVIEW_SIZE: VariablesOf<typeof OVERVIEW> = { places: 2000, paths: 400 };

/** What the pane tells of one entity. */
export const detailsOf = (id: string): VariablesOf<typeof DETAILS> => ({ id, rows: ROWS, connected: 60 });

/** What changes on the page of an entity without the graph changing: when it was read, and how it is kept. */
export const freshnessOf = (id: string): VariablesOf<typeof FreshnessOperation> => ({
  id,
  isSource: id.startsWith('source/'),
});

/** Whether there is such a thing to ask of an entity. */
export const hasFreshness = (id: string): boolean => /^(concept|pattern|problem|source)\//.test(id);

/** What the whole page of an entity tells. */
export const pageOf = (id: string): VariablesOf<typeof PAGE> => ({
  id,
  isSource: id.startsWith('source/'),
  rows: ROWS,
  connected: 100,
  cases: CASES_AT_ONCE,
  proofs: PROOFS_AT_ONCE,
  topics: [caseTopicsOf(id)],
});

export interface Question {
  readonly operation: Operation<unknown, unknown>;
  readonly variables: unknown;
}

/** What a view is going to ask as soon as it is drawn, so that it can be asked while its code still loads. */
export function firstQuestions({ page, at }: View): readonly Question[] {
  if (page === 'read') {
    return at === null
      ? []
      : [
          question(PAGE, pageOf(at)),
          ...(hasFreshness(at) ? [question(FreshnessOperation, freshnessOf(at))] : []),
        ];
  }
  return [
    ...(isOnMap(page) ? [question(OVERVIEW, OVERVIEW_SIZE)] : []),
    ...(hasPane(page) && at !== null ? [question(DETAILS, detailsOf(at))] : []),
  ];
}

function question<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
): Question {
  return { operation: operation as Operation<unknown, unknown>, variables };
}
