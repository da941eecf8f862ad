import type { Basis } from '../../schema/evidence.ts';
import type { RelationType } from '../../schema/relation.ts';
import type { EvidenceList, Guest, Named, NamedKind, PageInfo, WorkRow } from './shapes.ts';

/** What must be understood before what, around one concept. */
export interface OrderAnswer {
  readonly entities: readonly Guest[];
  readonly relations: readonly {
    readonly id: string;
    readonly type: RelationType;
    readonly from: { readonly id: string };
    readonly to: { readonly id: string };
  }[];
  readonly notes: readonly string[];
}

/** One relation of a way through the graph. */
export interface Hop {
  readonly id: string;
  readonly type: RelationType;
  readonly role: string;
  readonly basis: Basis;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly evidence: EvidenceList;
}

/** One more entity than relations. */
export interface Way {
  readonly entities: readonly Guest[];
  readonly relations: readonly Hop[];
}

export interface PathAnswer {
  readonly paths: readonly Way[];
  readonly hubsLeftOut: readonly NamedKind[];
  readonly notes: readonly string[];
}

export interface CaseEdge {
  readonly sentence: string;
  readonly node: WorkRow & { readonly description: string | null; readonly topics: readonly NamedKind[] };
  readonly evidence: EvidenceList;
}

export interface CaseRows {
  readonly total: number;
  readonly pageInfo: PageInfo;
  readonly edges: readonly CaseEdge[];
}

/** What one document says an entity is. */
export interface ClaimRow {
  readonly id: string;
  readonly field: string;
  readonly value: string;
  readonly won: boolean;
  readonly source: string;
  readonly path: string;
  readonly line: number | null;
  readonly basis: Basis;
}

export interface ChangeRow {
  readonly kind: 'added' | 'edited' | 'moved' | 'removed' | 'renamed';
  readonly entityId: string;
  readonly entity: NamedKind | null;
  readonly source: Named;
  readonly path: string;
  readonly line: number | null;
  readonly url: string | null;
  readonly was: { readonly path: string; readonly line: number | null } | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly at: string;
  readonly topics: readonly NamedKind[];
}

export interface ChangeRows {
  readonly total: number;
  readonly pageInfo: PageInfo;
  readonly edges: readonly { readonly node: ChangeRow }[];
}

/** A work that some of the compared lists have. */
export interface ComparedRow {
  readonly sentence: string;
  readonly lists: readonly Named[];
  readonly node: WorkRow;
}

export interface ComparedRows {
  readonly total: number;
  readonly pageInfo: PageInfo;
  readonly edges: readonly ComparedRow[];
}

export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** How much is written about a topic, and how old that is. */
export interface Coverage {
  readonly works: number;
  readonly caseStudies: number;
  readonly undated: number;
  readonly caseStudyYears: YearSpan | null;
  readonly thinAfter: number | null;
  readonly sources: number;
  readonly newestRevision: string | null;
}

export interface StepName extends Named {
  readonly number: number | null;
}

/** How a source is kept fresh. */
export interface Settings {
  readonly id: string;
  readonly address: string;
  readonly schedule: string | null;
  readonly paused: boolean;
  readonly pinned: string | null;
  readonly failures: number;
  readonly quarantined: string | null;
  readonly nextDue: string | null;
  readonly waits: string | null;
  readonly checkedAt: string | null;
}

/** One reading of a source. */
export interface RunRow {
  readonly id: string;
  readonly source: string;
  readonly state: string;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly revision: string | null;
  readonly added: number;
  readonly edited: number;
  readonly moved: number;
  readonly removed: number;
  readonly renamed: number;
  readonly documentsRead: number;
  readonly message: string | null;
}

export interface MetricNote {
  readonly name: string;
  readonly why: string | null;
  readonly counter: string | null;
}

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
