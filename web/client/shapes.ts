import type { EntityKind, Form } from '../../schema/entity.ts';
import type { Basis } from '../../schema/evidence.ts';
import type { RelationType } from '../../schema/relation.ts';
import type { Direction } from '../words.ts';
import type { PackWords, StepName } from './page-shapes.ts';

/** What the panels draw. Shapes follow web/operations/*.graphql field by field. */
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

export interface MapPlace {
  readonly x: number;
  readonly y: number;
  readonly community: string;
  readonly weight: number;
  readonly entity: Guest;
}

export interface MapRelation {
  readonly id: string;
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
}

export interface MapCommunity {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

export interface OverviewMap {
  readonly shown: number;
  readonly total: number;
  readonly communities: readonly MapCommunity[];
  readonly places: readonly MapPlace[];
}

/** How much there is. */
export interface StatsFigures {
  readonly entries: number;
  readonly sources: number;
  readonly entities: readonly { readonly kind: EntityKind; readonly total: number }[];
}

export interface EvidenceBlock {
  readonly id: string;
  readonly relation: string;
  readonly rule: string;
  /** Measured precision of its rule, 0 to 1; null while unmeasured. */
  readonly precision: number | null;
  readonly source: Named;
  readonly path: string;
  readonly lines: readonly number[] | null;
  readonly page: number | null;
  readonly headings: readonly string[];
  readonly quote: string | null;
  readonly basis: Basis;
  readonly revision: string;
  readonly license: string | null;
  readonly url: string | null;
}

export interface EvidenceList {
  readonly total: number;
  readonly nodes: readonly EvidenceBlock[];
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

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

export interface RankedRows {
  readonly total: number;
  readonly pageInfo: PageInfo;
  readonly edges: readonly RankedRow[];
}

export interface ConnectedEdge {
  readonly node: {
    readonly id: string;
    readonly type: RelationType;
    readonly role: string;
    readonly basis: Basis;
    readonly from: { readonly id: string };
  };
  readonly other: NamedKind;
}

export interface ProofEdge extends ConnectedEdge {
  readonly node: ConnectedEdge['node'] & {
    /** Measured precision of its best rule, 0 to 1; null while unmeasured. */
    readonly confidence: number | null;
    readonly evidence: EvidenceList;
  };
}

export interface ProofRows {
  readonly total: number;
  readonly pageInfo: PageInfo;
  readonly edges: readonly ProofEdge[];
}

export interface RelationCount {
  readonly type: RelationType;
  readonly direction: Direction;
  readonly total: number;
}

export interface SourceDiagnostic {
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: string;
  readonly path: string | null;
  readonly line: number | null;
}

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

export interface Suggestion {
  readonly match: string;
  readonly entity: NamedKind;
}

export interface FoundRow {
  readonly sentence: string;
  readonly node: NamedKind & {
    readonly description: string | null;
    readonly form?: Form | null;
    readonly year?: number | null;
    readonly organizations?: readonly Named[];
  };
}

export interface Facet {
  readonly field: string;
  readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

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

export interface SourceRow extends Named {
  readonly url: string | null;
  readonly sourceKind: string;
  readonly license: string | null;
  readonly revision: string;
  readonly revisionDate: string | null;
  readonly documents: number;
  readonly entries: number;
  readonly resources: number;
  readonly onlyHere: number;
  readonly diagnostics: { readonly total: number };
}
