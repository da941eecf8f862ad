import type {
  CaseRowsFragment,
  ChangeRowsFragment,
  ComparedRowsFragment,
  MetricNoteFragment,
  OrderQuery,
  PageQuery,
  PathsQuery,
  RunRowFragment,
  SettingsFragment,
} from '../generated/operations.ts';
import type { Named } from './shapes.ts';

/** Any kind of entity on its own page. */
type OnPage = NonNullable<PageQuery['entity']>;

/** What must be understood before what, around one concept. */
export type OrderAnswer = OrderQuery['neighborhood'];

/** One relation of a way through the graph. */
export type Hop = Way['relations'][number];

/** One more entity than relations. */
export type Way = PathAnswer['paths'][number];

export type PathAnswer = PathsQuery['paths'];

export type CaseEdge = CaseRows['edges'][number];

export type CaseRows = CaseRowsFragment;

/** What one document says an entity is. */
export type ClaimRow = Extract<OnPage, { readonly claims: unknown }>['claims'][number];

/** What would change may have no line yet. */
export type ChangeRow = Omit<ChangeRows['edges'][number]['node'], 'line'> & { readonly line: number | null };

export type ChangeRows = ChangeRowsFragment;

export type ComparedRows = ComparedRowsFragment;

export type YearSpan = NonNullable<Coverage['caseStudyYears']>;

/** How much is written about a topic, and how old that is. */
export type Coverage = Extract<OnPage, { readonly coverage: unknown }>['coverage'];

export interface StepName extends Named {
  readonly number: number | null;
}

/** How a source is kept fresh. */
export type Settings = SettingsFragment;

/** One reading of a source. */
export type RunRow = RunRowFragment;

export type MetricNote = MetricNoteFragment;

/** What a pack says in its own words of a problem, a pattern, a step or a question; absent for what a kind lacks. */
export interface PackWords {
  readonly constraints?: readonly string[];
  readonly implicitSignals?: readonly string[];
  readonly explicitSignals?: readonly string[];
  readonly labels?: string | null;
  readonly privacy?: string | null;
  readonly baseline?: string | null;
  readonly noModelWhen?: string | null;
  readonly offlineMetrics?: readonly MetricNote[];
  readonly onlineMetrics?: readonly MetricNote[];
  readonly pitfalls?: readonly string[];
  readonly clarifyingQuestions?: readonly string[];
  readonly architecture?: string | null;
  readonly context?: string | null;
  readonly tension?: string | null;
  readonly solution?: string | null;
  readonly tradeoffs?: readonly string[];
  readonly whenNot?: string | null;
  readonly decide?: readonly string[];
  readonly ask?: readonly string[];
  readonly say?: readonly string[];
  readonly mistakes?: readonly string[];
  readonly goodAnswer?: readonly string[];
}
