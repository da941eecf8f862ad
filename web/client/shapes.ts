import type { EntityKind, Form } from '../../schema/entity.ts';
import type { RelationType } from '../../schema/relation.ts';
import type {
  EvidenceBlockFragment,
  FittingQuery,
  OverviewQuery,
  PreviewSourceMutation,
  ProofRowsFragment,
  RankedRowsFragment,
  SuggestQuery,
  WholeFragment,
} from '../generated/operations.ts';
import type { PackWords, StepName } from './page-shapes.ts';

// What the panels draw: as the operations give it, and where they give one shape for each kind, one that is wider.

export interface Named {
  readonly id: string;
  readonly title: string;
}

export interface NamedKind extends Named {
  readonly kind: EntityKind;
}

/** An entity that may stand on the map beside those of the overview. */
export interface Guest extends NamedKind {
  readonly degree: number;
  /** What filters look at; works alone have these. */
  readonly form?: Form | null;
  readonly year?: number | null;
  readonly marks?: readonly string[];
  readonly organizations?: readonly { readonly id: string }[];
  readonly lists?: readonly { readonly id: string }[];
}

export type MapPlace = OverviewMap['places'][number];

export type MapRelation = OverviewQuery['core']['relations'][number];

export type OverviewMap = OverviewQuery['map'];

/** How much there is. */
export type StatsFigures = OverviewQuery['stats'];

export type EvidenceBlock = EvidenceBlockFragment;

export type EvidenceList = RankedRowsFragment['edges'][number]['evidence'];

export type PageInfo = RankedRowsFragment['pageInfo'];

export interface WorkRow extends NamedKind {
  readonly url: string | null;
  readonly form: Form | null;
  readonly year: number | null;
  readonly organizations: readonly Named[];
  readonly marks?: readonly string[];
}

export interface RankedRow {
  readonly sentence: string;
  readonly node: WorkRow;
  readonly evidence: EvidenceList;
}

/** Works in an order of worth; rows of case studies have no marks. */
export interface RankedRows {
  readonly total: number;
  readonly pageInfo: PageInfo;
  readonly edges: readonly RankedRow[];
}

export type ConnectedEdge = WholeFragment['connected']['edges'][number];

export type ProofEdge = ProofRows['edges'][number];

export type ProofRows = ProofRowsFragment;

export type RelationCount = WholeFragment['relationCounts'][number];

export type SourceDiagnostic = PreviewSourceMutation['previewSource']['diagnostics'][number];

/** One entity of any kind; what a kind does not have is absent. */
export interface Details extends NamedKind, PackWords {
  readonly url: string | null;
  readonly description: string | null;
  readonly aliases: readonly string[];
  readonly origin: 'pack' | 'source';
  readonly degree: number;
  readonly relationCounts: readonly RelationCount[];
  readonly connected: { readonly total: number; readonly edges: readonly ConnectedEdge[] };
  readonly area?: string | null;
  readonly steps?: readonly StepName[];
  readonly questions?: readonly (NamedKind & { readonly level: string | null })[];
  readonly step?: StepName | null;
  readonly number?: number | null;
  readonly headings?: readonly {
    readonly framework: string;
    readonly url: string | null;
    readonly heading: string;
  }[];
  readonly resources?: RankedRows;
  readonly caseStudies?: RankedRows;
  readonly level?: string | null;
  readonly form?: Form | null;
  readonly year?: number | null;
  readonly voices?: number;
  readonly marks?: readonly string[];
  readonly organizations?: readonly Named[];
  readonly lists?: readonly Named[];
  readonly mentions?: EvidenceList;
  readonly sourceKind?: string;
  readonly revision?: string;
  readonly revisionDate?: string | null;
  readonly license?: string | null;
  readonly documents?: number;
  readonly entries?: number;
  readonly listed?: number;
  readonly listing?: { readonly total: number; readonly edges: readonly ConnectedEdge[] };
  readonly onlyHere?: number;
  readonly diagnostics?: { readonly total: number; readonly nodes: readonly SourceDiagnostic[] };
}

export interface AroundEdge {
  readonly node: { readonly id: string; readonly type: RelationType };
  readonly other: Guest;
}

export interface Around {
  readonly id: string;
  readonly relations: { readonly total: number; readonly edges: readonly AroundEdge[] };
}

export type Suggestion = SuggestQuery['suggest'][number];

export interface FoundRow {
  readonly sentence: string;
  readonly node: NamedKind & {
    readonly description: string | null;
    readonly form?: Form | null;
    readonly year?: number | null;
    readonly organizations?: readonly Named[];
  };
}

export type Facet = FittingQuery['search']['facets'][number];

export interface Found {
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly pageInfo: PageInfo;
  readonly understood: readonly {
    readonly word: string;
    readonly takenAs: readonly string[];
    readonly found: boolean;
  }[];
  readonly facets: readonly Facet[];
  readonly edges: readonly FoundRow[];
}
