import type { Claim, Decision, Why } from '../schema/index.ts';
import type {
  DiscoveredTopic,
  EntityRecord,
  EvidencePage,
  EvidenceRecord,
  RelationRecord,
  RunRecord,
} from '../store/port.ts';
import type { Facts } from './facts.ts';

export type { Decision as DecisionParent } from '../schema/index.ts';
export type {
  DiscoveredTopic as DiscoveredTopicParent,
  SourceSettings as SettingsParent,
} from '../store/port.ts';

/** Where a discovered topic stands. */
export type DiscoveredPlaceParent = DiscoveredTopic['places'][number];

/** A claim and whether the entity carries its value. */
export interface ClaimParent extends Claim {
  readonly won: boolean;
}

/** A concept or pattern that a problem needs, the relation that says so, and id of the step where it matters. */
export interface NeedParent {
  readonly topic: EntityRecord;
  readonly relation: RelationRecord;
  readonly step: string | null;
}

/** One metric of a problem, as the pack has it. */
export type MetricParent = Facts;

/** The topic that coverage is asked of, and the figures of its works. */
export interface CoverageParent {
  readonly works: number;
  readonly caseStudies: number;
  readonly years: readonly YearFigure[];
  readonly caseStudyYears: readonly YearFigure[];
  /** Ids of the sources that list something on it. */
  readonly sources: readonly string[];
}

export interface YearFigure {
  readonly year: number;
  readonly count: number;
}

/** A ranked resource and the relations that put it into the list. */
export interface RankedEdgeParent {
  readonly cursor: string;
  readonly node: EntityRecord;
  readonly score: number;
  readonly why: readonly Why[];
  readonly sentence: string;
  readonly relations: readonly string[];
  /** Evidence of each of the relations, where it was read along: at most `limit` of each. */
  readonly read: { readonly limit: number; readonly pages: readonly EvidencePage[] } | null;
}

/** Whatever has an id of its own. */
export type NodeParent = EntityRecord | RelationRecord | EvidenceRecord | ClaimParent | RunRecord | Decision;

/** A work of a comparison, and ids of the lists that have it. */
export interface ComparedEdgeParent extends Omit<RankedEdgeParent, 'relations' | 'read'> {
  readonly lists: readonly string[];
}
