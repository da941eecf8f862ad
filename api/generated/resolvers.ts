// Written by scripts/codegen.js; change the schema instead.
import type {
  EntityRecord,
  RelationRecord,
  EvidenceRecord,
  RunRecord,
  ChangeRecord,
} from '../../store/port.ts';
import type { ApiContext } from '../context.ts';
import type { NodeParent, ClaimParent, NeedParent, RankedEdgeParent } from '../parents.ts';
import type { GraphQLResolveInfo } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
};

/**
 * Cairn: one graph of what curated lists and documents say, with evidence for every relation.
 * Ids are stable across re-reading, stores and machines (`concept/feature-store`).
 */
export type Query = {
  /** Anything with an id, or null. */
  readonly node?: Maybe<Node>;
  /** One entity by id, or null. Ids that were merged answer with the entity they became. */
  readonly entity?: Maybe<Entity>;
  /** Several entities by id, in the order asked; null where there is none. At most 100. */
  readonly entities: ReadonlyArray<Maybe<Entity>>;
  /** Entities that fit words: phrases in double quotes, the last word as a prefix, small typing errors forgiven. */
  readonly search: SearchConnection;
  /** Names that begin with what has been typed, best first within each kind. */
  readonly suggest: ReadonlyArray<Suggestion>;
  /** One concept by id or bare name (`feature-store`), or null. */
  readonly concept?: Maybe<Concept>;
  /** One pattern by id or bare name, or null. */
  readonly pattern?: Maybe<Pattern>;
  /** One problem by id or bare name, or null. */
  readonly problem?: Maybe<Problem>;
  /** One organization by id or bare name, or null. */
  readonly organization?: Maybe<Organization>;
  /** All concepts, in id order. */
  readonly concepts: EntityConnection;
  /** All patterns, in id order. */
  readonly patterns: EntityConnection;
  /** All problems, in id order. */
  readonly problems: EntityConnection;
  /** Resources that are not case studies, in id order. */
  readonly resources: EntityConnection;
  /** Case studies, in id order. */
  readonly caseStudies: EntityConnection;
  /** Where documents are read from. */
  readonly sources: ReadonlyArray<Source>;
  /** One source by id, or null. */
  readonly source?: Maybe<Source>;
  /** What stands around an entity: a bounded part of it, with totals and what was left out. */
  readonly neighborhood: Neighborhood;
  /** Ways from one entity to another, shortest first. Hubs are left out unless asked for, and named. */
  readonly paths: PathAnswer;
  /** The overview: the most important concepts, problems and patterns with positions that stay put. */
  readonly map: Map;
  /** The change log of lists, newest first. */
  readonly changes: ChangeConnection;
  /** Readings of sources, newest first. */
  readonly runs: ReadonlyArray<Run>;
  /** Problems found in what was read. */
  readonly diagnostics: DiagnosticList;
  /** How much there is. */
  readonly stats: Stats;
};

/**
 * Cairn: one graph of what curated lists and documents say, with evidence for every relation.
 * Ids are stable across re-reading, stores and machines (`concept/feature-store`).
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Cairn: one graph of what curated lists and documents say, with evidence for every relation.
 * Ids are stable across re-reading, stores and machines (`concept/feature-store`).
 */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Cairn: one graph of what curated lists and documents say, with evidence for every relation.
 * Ids are stable across re-reading, stores and machines (`concept/feature-store`).
 */
export type QueryEntitiesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

/**
 * Cairn: one graph of what curated lists and documents say, with evidence for every relation.
 * Ids are stable across re-reading, stores and machines (`concept/feature-store`).
 */
export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  filter?: InputMaybe<SearchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Cairn: one graph of what curated lists and documents say, with evidence for every relation.
 * Ids are stable across re-reading, stores and machines (`concept/feature-store`).
 */
export type QuerySuggestArgs = {
  prefix: Scalars['String']['input'];
  perKind?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Cairn: one graph of what curated lists and documents say, with evidence for every relation.
 * Ids are stable across re-reading, stores and machines (`concept/feature-store`).
 */
export type QueryConceptArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Cairn: one graph of what curated lists and documents say, with evidence for every relation.
 * Ids are stable across re-reading, stores and machines (`concept/feature-store`).
 */
export type QueryPatternArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Cairn: one graph of what curated lists and documents say, with evidence for every relation.
 * Ids are stable across re-reading, stores and machines (`concept/feature-store`).
 */
export type QueryProblemArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Cairn: one graph of what curated lists and documents say, with evidence for every relation.
 * Ids are stable across re-reading, stores and machines (`concept/feature-store`).
 */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Cairn: one graph of what curated lists and documents say, with evidence for every relation.
 * Ids are stable across re-reading, stores and machines (`concept/feature-store`).
 */
export type QueryConceptsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Cairn: one graph of what curated lists and documents say, with evidence for every relation.
 * Ids are stable across re-reading, stores and machines (`concept/feature-store`).
 */
export type QueryPatternsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Cairn: one graph of what curated lists and documents say, with evidence for every relation.
 * Ids are stable across re-reading, stores and machines (`concept/feature-store`).
 */
export type QueryProblemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Cairn: one graph of what curated lists and documents say, with evidence for every relation.
 * Ids are stable across re-reading, stores and machines (`concept/feature-store`).
 */
export type QueryResourcesArgs = {
  filter?: InputMaybe<SearchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Cairn: one graph of what curated lists and documents say, with evidence for every relation.
 * Ids are stable across re-reading, stores and machines (`concept/feature-store`).
 */
export type QueryCaseStudiesArgs = {
  filter?: InputMaybe<SearchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Cairn: one graph of what curated lists and documents say, with evidence for every relation.
 * Ids are stable across re-reading, stores and machines (`concept/feature-store`).
 */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Cairn: one graph of what curated lists and documents say, with evidence for every relation.
 * Ids are stable across re-reading, stores and machines (`concept/feature-store`).
 */
export type QueryNeighborhoodArgs = {
  id: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  perType?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Cairn: one graph of what curated lists and documents say, with evidence for every relation.
 * Ids are stable across re-reading, stores and machines (`concept/feature-store`).
 */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  hubs?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * Cairn: one graph of what curated lists and documents say, with evidence for every relation.
 * Ids are stable across re-reading, stores and machines (`concept/feature-store`).
 */
export type QueryMapArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Cairn: one graph of what curated lists and documents say, with evidence for every relation.
 * Ids are stable across re-reading, stores and machines (`concept/feature-store`).
 */
export type QueryChangesArgs = {
  since?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
  entity?: InputMaybe<Scalars['ID']['input']>;
  topic?: InputMaybe<Scalars['ID']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ChangeKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Cairn: one graph of what curated lists and documents say, with evidence for every relation.
 * Ids are stable across re-reading, stores and machines (`concept/feature-store`).
 */
export type QueryRunsArgs = {
  source?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Cairn: one graph of what curated lists and documents say, with evidence for every relation.
 * Ids are stable across re-reading, stores and machines (`concept/feature-store`).
 */
export type QueryDiagnosticsArgs = {
  source?: InputMaybe<Scalars['ID']['input']>;
  severity?: InputMaybe<Severity>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Anything with an id of its own. */
export type Node = {
  readonly id: Scalars['ID']['output'];
};

/** A thing that documents speak of. */
export type Entity = {
  readonly id: Scalars['ID']['output'];
  /** Which kind of thing it is. */
  readonly kind: EntityKind;
  /** The name or title that won among the claims. */
  readonly title: Scalars['String']['output'];
  /** Where a reader would open it. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** One to three sentences: what it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Every other name or title claimed. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Whether a pack or only documents speak of it. */
  readonly origin: Origin;
  /** How many relations it has, of all types. */
  readonly degree: Scalars['Int']['output'];
  /** How many relations of each type and direction. */
  readonly relationCounts: ReadonlyArray<RelationCount>;
  /** Its relations, best first. */
  readonly relations: RelationConnection;
  /** What each source claims it is, losing claims included. */
  readonly claims: ReadonlyArray<Claim>;
};

/** A thing that documents speak of. */
export type EntityRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A thing that documents speak of. */
export type EntityClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entity that a pack explains and that resources speak of. */
export type Topic = {
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly title: Scalars['String']['output'];
  readonly url?: Maybe<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly origin: Origin;
  readonly degree: Scalars['Int']['output'];
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly relations: RelationConnection;
  readonly claims: ReadonlyArray<Claim>;
  /** Steps of the framework it belongs to. */
  readonly steps: ReadonlyArray<Step>;
  /** What to read on it, ranked, each with its reasons; case studies are left to `caseStudies`. */
  readonly resources: RankedConnection;
  /** Accounts by named organizations of systems they built or ran, ranked. */
  readonly caseStudies: RankedConnection;
  /** Structured facts of the pack about it, as JSON. */
  readonly details?: Maybe<Scalars['String']['output']>;
};

/** An entity that a pack explains and that resources speak of. */
export type TopicRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An entity that a pack explains and that resources speak of. */
export type TopicClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entity that a pack explains and that resources speak of. */
export type TopicResourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An entity that a pack explains and that resources speak of. */
export type TopicCaseStudiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A notion of the field. */
export type Concept = Topic &
  Entity &
  Node & {
    readonly id: Scalars['ID']['output'];
    readonly kind: EntityKind;
    readonly title: Scalars['String']['output'];
    readonly url?: Maybe<Scalars['String']['output']>;
    readonly description?: Maybe<Scalars['String']['output']>;
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    readonly origin: Origin;
    readonly degree: Scalars['Int']['output'];
    readonly relationCounts: ReadonlyArray<RelationCount>;
    readonly relations: RelationConnection;
    readonly claims: ReadonlyArray<Claim>;
    readonly steps: ReadonlyArray<Step>;
    readonly resources: RankedConnection;
    readonly caseStudies: RankedConnection;
    readonly details?: Maybe<Scalars['String']['output']>;
    /** foundation, core or advanced. */
    readonly level?: Maybe<Scalars['String']['output']>;
    /** What to understand first. */
    readonly prerequisites: ReadonlyArray<Concept>;
    /** What this is a prerequisite of. */
    readonly leadsTo: ReadonlyArray<Concept>;
    /** What it is a kind or part of. */
    readonly broader: ReadonlyArray<Concept>;
    /** Its kinds and parts. */
    readonly narrower: ReadonlyArray<Concept>;
    /** Concepts beside it. */
    readonly related: ReadonlyArray<Concept>;
    /** Patterns that use it. */
    readonly patterns: ReadonlyArray<Pattern>;
    /** Problems that need it. */
    readonly problems: ReadonlyArray<Problem>;
  };

/** A notion of the field. */
export type ConceptRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A notion of the field. */
export type ConceptClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A notion of the field. */
export type ConceptResourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A notion of the field. */
export type ConceptCaseStudiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A notion of the field. */
export type ConceptPrerequisitesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A notion of the field. */
export type ConceptLeadsToArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A notion of the field. */
export type ConceptBroaderArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A notion of the field. */
export type ConceptNarrowerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A notion of the field. */
export type ConceptRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A notion of the field. */
export type ConceptPatternsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A notion of the field. */
export type ConceptProblemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A recurring solution. */
export type Pattern = Topic &
  Entity &
  Node & {
    readonly id: Scalars['ID']['output'];
    readonly kind: EntityKind;
    readonly title: Scalars['String']['output'];
    readonly url?: Maybe<Scalars['String']['output']>;
    readonly description?: Maybe<Scalars['String']['output']>;
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    readonly origin: Origin;
    readonly degree: Scalars['Int']['output'];
    readonly relationCounts: ReadonlyArray<RelationCount>;
    readonly relations: RelationConnection;
    readonly claims: ReadonlyArray<Claim>;
    readonly steps: ReadonlyArray<Step>;
    readonly resources: RankedConnection;
    readonly caseStudies: RankedConnection;
    readonly details?: Maybe<Scalars['String']['output']>;
    /** Concepts it uses. */
    readonly uses: ReadonlyArray<Concept>;
    /** Problems it helps to solve. */
    readonly solves: ReadonlyArray<Problem>;
  };

/** A recurring solution. */
export type PatternRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A recurring solution. */
export type PatternClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A recurring solution. */
export type PatternResourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A recurring solution. */
export type PatternCaseStudiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A recurring solution. */
export type PatternUsesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A recurring solution. */
export type PatternSolvesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that systems are built to decide. */
export type Problem = Topic &
  Entity &
  Node & {
    readonly id: Scalars['ID']['output'];
    readonly kind: EntityKind;
    readonly title: Scalars['String']['output'];
    readonly url?: Maybe<Scalars['String']['output']>;
    readonly description?: Maybe<Scalars['String']['output']>;
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    readonly origin: Origin;
    readonly degree: Scalars['Int']['output'];
    readonly relationCounts: ReadonlyArray<RelationCount>;
    readonly relations: RelationConnection;
    readonly claims: ReadonlyArray<Claim>;
    readonly steps: ReadonlyArray<Step>;
    readonly resources: RankedConnection;
    readonly caseStudies: RankedConnection;
    readonly details?: Maybe<Scalars['String']['output']>;
    /** The broader problems it belongs to. */
    readonly broader: ReadonlyArray<Problem>;
    /** The narrower problems under it. */
    readonly narrower: ReadonlyArray<Problem>;
    /** Concepts and patterns it needs, each with the role it plays. */
    readonly needs: ReadonlyArray<Need>;
    /** Patterns that help to solve it. */
    readonly patterns: ReadonlyArray<Pattern>;
  };

/** Something that systems are built to decide. */
export type ProblemRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Something that systems are built to decide. */
export type ProblemClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that systems are built to decide. */
export type ProblemResourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Something that systems are built to decide. */
export type ProblemCaseStudiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Something that systems are built to decide. */
export type ProblemBroaderArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that systems are built to decide. */
export type ProblemNarrowerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that systems are built to decide. */
export type ProblemNeedsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that systems are built to decide. */
export type ProblemPatternsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A concept or pattern that a problem needs. */
export type Need = {
  /** constraint, implicit-signal, explicit-signal, label, metric, baseline, pitfall or architecture. */
  readonly role: Scalars['String']['output'];
  /** What is needed. */
  readonly topic: Topic;
  /** Why Cairn says so. */
  readonly relation: Relation;
};

/** A step of the pack's framework. */
export type Step = Entity &
  Node & {
    readonly id: Scalars['ID']['output'];
    readonly kind: EntityKind;
    readonly title: Scalars['String']['output'];
    readonly url?: Maybe<Scalars['String']['output']>;
    readonly description?: Maybe<Scalars['String']['output']>;
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    readonly origin: Origin;
    readonly degree: Scalars['Int']['output'];
    readonly relationCounts: ReadonlyArray<RelationCount>;
    readonly relations: RelationConnection;
    readonly claims: ReadonlyArray<Claim>;
    readonly details?: Maybe<Scalars['String']['output']>;
  };

/** A step of the pack's framework. */
export type StepRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A step of the pack's framework. */
export type StepClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something with an address that lists point to. */
export type Work = {
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly title: Scalars['String']['output'];
  readonly url?: Maybe<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly origin: Origin;
  readonly degree: Scalars['Int']['output'];
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly relations: RelationConnection;
  readonly claims: ReadonlyArray<Claim>;
  /** Paper, article, video and so on, where it is known. */
  readonly form?: Maybe<Form>;
  /** Year it appeared, where it is stated. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** Who built or wrote it. */
  readonly organizations: ReadonlyArray<Organization>;
  /** Sources that list it. */
  readonly lists: ReadonlyArray<Source>;
  /** How many of those lists are independent of one another. */
  readonly voices: Scalars['Int']['output'];
  /** Concepts, problems and patterns it speaks of. */
  readonly topics: ReadonlyArray<Topic>;
  /** Where lists name it: the evidence of its LISTS relations. */
  readonly mentions: EvidenceList;
};

/** Something with an address that lists point to. */
export type WorkRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Something with an address that lists point to. */
export type WorkClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something with an address that lists point to. */
export type WorkTopicsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something with an address that lists point to. */
export type WorkMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An address that lists point to. */
export type Resource = Work &
  Entity &
  Node & {
    readonly id: Scalars['ID']['output'];
    readonly kind: EntityKind;
    readonly title: Scalars['String']['output'];
    readonly url?: Maybe<Scalars['String']['output']>;
    readonly description?: Maybe<Scalars['String']['output']>;
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    readonly origin: Origin;
    readonly degree: Scalars['Int']['output'];
    readonly relationCounts: ReadonlyArray<RelationCount>;
    readonly relations: RelationConnection;
    readonly claims: ReadonlyArray<Claim>;
    readonly form?: Maybe<Form>;
    readonly year?: Maybe<Scalars['Int']['output']>;
    readonly organizations: ReadonlyArray<Organization>;
    readonly lists: ReadonlyArray<Source>;
    readonly voices: Scalars['Int']['output'];
    readonly topics: ReadonlyArray<Topic>;
    readonly mentions: EvidenceList;
  };

/** An address that lists point to. */
export type ResourceRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An address that lists point to. */
export type ResourceClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An address that lists point to. */
export type ResourceTopicsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An address that lists point to. */
export type ResourceMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A named organization's account of a system it built or ran. */
export type CaseStudy = Work &
  Entity &
  Node & {
    readonly id: Scalars['ID']['output'];
    readonly kind: EntityKind;
    readonly title: Scalars['String']['output'];
    readonly url?: Maybe<Scalars['String']['output']>;
    readonly description?: Maybe<Scalars['String']['output']>;
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    readonly origin: Origin;
    readonly degree: Scalars['Int']['output'];
    readonly relationCounts: ReadonlyArray<RelationCount>;
    readonly relations: RelationConnection;
    readonly claims: ReadonlyArray<Claim>;
    readonly form?: Maybe<Form>;
    readonly year?: Maybe<Scalars['Int']['output']>;
    readonly organizations: ReadonlyArray<Organization>;
    readonly lists: ReadonlyArray<Source>;
    readonly voices: Scalars['Int']['output'];
    readonly topics: ReadonlyArray<Topic>;
    readonly mentions: EvidenceList;
  };

/** A named organization's account of a system it built or ran. */
export type CaseStudyRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A named organization's account of a system it built or ran. */
export type CaseStudyClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A named organization's account of a system it built or ran. */
export type CaseStudyTopicsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A named organization's account of a system it built or ran. */
export type CaseStudyMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Who built or wrote something. */
export type Organization = Entity &
  Node & {
    readonly id: Scalars['ID']['output'];
    readonly kind: EntityKind;
    readonly title: Scalars['String']['output'];
    readonly url?: Maybe<Scalars['String']['output']>;
    readonly description?: Maybe<Scalars['String']['output']>;
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    readonly origin: Origin;
    readonly degree: Scalars['Int']['output'];
    readonly relationCounts: ReadonlyArray<RelationCount>;
    readonly relations: RelationConnection;
    readonly claims: ReadonlyArray<Claim>;
    /** What it wrote or built, ranked. */
    readonly resources: RankedConnection;
    /** Its own accounts of systems it built or ran, ranked. */
    readonly caseStudies: RankedConnection;
  };

/** Who built or wrote something. */
export type OrganizationRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Who built or wrote something. */
export type OrganizationClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Who built or wrote something. */
export type OrganizationResourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Who built or wrote something. */
export type OrganizationCaseStudiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A practice question. */
export type Question = Entity &
  Node & {
    readonly id: Scalars['ID']['output'];
    readonly kind: EntityKind;
    readonly title: Scalars['String']['output'];
    readonly url?: Maybe<Scalars['String']['output']>;
    readonly description?: Maybe<Scalars['String']['output']>;
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    readonly origin: Origin;
    readonly degree: Scalars['Int']['output'];
    readonly relationCounts: ReadonlyArray<RelationCount>;
    readonly relations: RelationConnection;
    readonly claims: ReadonlyArray<Claim>;
    /** L1 to L6+. */
    readonly level?: Maybe<Scalars['String']['output']>;
    readonly details?: Maybe<Scalars['String']['output']>;
  };

/** A practice question. */
export type QuestionRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A practice question. */
export type QuestionClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where documents are read from. */
export type Source = Entity &
  Node & {
    readonly id: Scalars['ID']['output'];
    readonly kind: EntityKind;
    readonly title: Scalars['String']['output'];
    readonly url?: Maybe<Scalars['String']['output']>;
    readonly description?: Maybe<Scalars['String']['output']>;
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    readonly origin: Origin;
    readonly degree: Scalars['Int']['output'];
    readonly relationCounts: ReadonlyArray<RelationCount>;
    readonly relations: RelationConnection;
    readonly claims: ReadonlyArray<Claim>;
    /** github, folder, file, address, snapshot, questions or pack. */
    readonly sourceKind: Scalars['String']['output'];
    /** The commit or hash last read. */
    readonly revision: Scalars['String']['output'];
    /** When that revision was made, ISO 8601. */
    readonly revisionDate?: Maybe<Scalars['String']['output']>;
    /** SPDX identifier; null when no licence was found. */
    readonly license?: Maybe<Scalars['String']['output']>;
    /** Documents read. */
    readonly documents: Scalars['Int']['output'];
    /** Lines of lists that name a resource. */
    readonly entries: Scalars['Int']['output'];
    /** Distinct resources it lists. */
    readonly resources: Scalars['Int']['output'];
    /** Resources that no other source lists. */
    readonly onlyHere: Scalars['Int']['output'];
    /** Problems found in it. */
    readonly diagnostics: DiagnosticList;
    /** Its last reading. */
    readonly lastRun?: Maybe<Run>;
  };

/** Where documents are read from. */
export type SourceRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Where documents are read from. */
export type SourceClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where documents are read from. */
export type SourceDiagnosticsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type EntityKind =
  | 'Concept'
  | 'Pattern'
  | 'Problem'
  | 'Step'
  | 'CaseStudy'
  | 'Resource'
  | 'Organization'
  | 'Source'
  | 'Question';

export type Form =
  | 'paper'
  | 'article'
  | 'video'
  | 'course'
  | 'book'
  | 'tool'
  | 'dataset'
  | 'list'
  | 'slides'
  | 'podcast'
  | 'community'
  | 'other';

export type Origin = 'pack' | 'source';

export type RelationType =
  | 'LISTS'
  | 'ABOUT'
  | 'APPLIES'
  | 'SOLVES'
  | 'BY'
  | 'EXPLAINS'
  | 'CITES'
  | 'BROADER'
  | 'PREREQUISITE'
  | 'RELATED'
  | 'NEEDS'
  | 'USES'
  | 'BELONGS_TO'
  | 'PART_OF';

/** Seen from an entity: relations that start at it (out) or end at it (in). */
export type Direction = 'out' | 'in';

/** How a document says something: outright, by a term in its own words, through its heading, or by a guess from address or owner. */
export type Basis = 'stated' | 'mentioned' | 'inherited' | 'inferred';

export type ChangeKind = 'added' | 'edited' | 'moved' | 'removed' | 'renamed';

export type Severity = 'error' | 'warning' | 'note';

/** How many relations of one type and direction. */
export type RelationCount = {
  readonly type: RelationType;
  readonly direction: Direction;
  readonly total: Scalars['Int']['output'];
};

/** Two entities joined, because at least one piece of evidence says so. */
export type Relation = Node & {
  readonly id: Scalars['ID']['output'];
  readonly type: RelationType;
  /** Role of a NEEDS or PART_OF relation; empty elsewhere. */
  readonly role: Scalars['String']['output'];
  readonly from: Entity;
  readonly to: Entity;
  /** The strongest basis among its evidence. */
  readonly basis: Basis;
  /** Measured precision of its best rule; null while unmeasured. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Why it exists, the pack's words first. */
  readonly evidence: EvidenceList;
};

/** Two entities joined, because at least one piece of evidence says so. */
export type RelationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RelationConnection = {
  readonly edges: ReadonlyArray<RelationEdge>;
  readonly pageInfo: PageInfo;
  readonly total: Scalars['Int']['output'];
};

export type RelationEdge = {
  readonly cursor: Scalars['String']['output'];
  /** The relation itself. */
  readonly node: Relation;
  /** The entity at the other end. */
  readonly other: Entity;
};

export type EvidenceList = {
  readonly total: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<Evidence>;
};

/** The sentence, line or page that says so. */
export type Evidence = Node & {
  readonly id: Scalars['ID']['output'];
  readonly relation: Scalars['ID']['output'];
  readonly source: Source;
  /** Path of the document in its source. */
  readonly path: Scalars['String']['output'];
  /** First and last line, from 1; null for PDFs. */
  readonly lines?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** Page, from 1; null for text documents. */
  readonly page?: Maybe<Scalars['Int']['output']>;
  /** Headings above the place, outermost first. */
  readonly headings: ReadonlyArray<Scalars['String']['output']>;
  /** The words, markup removed; null where the licence or the source gives none. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** Name of the rule that spoke. */
  readonly rule: Scalars['String']['output'];
  readonly basis: Basis;
  /** The commit or hash of the source when it was last read. */
  readonly revision: Scalars['String']['output'];
  /** SPDX identifier of the source's licence; null when none was found. */
  readonly license?: Maybe<Scalars['String']['output']>;
  /** Link to the exact place, pinned to the commit; null for local folders. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** What one document says an entity is. */
export type Claim = Node & {
  readonly id: Scalars['ID']['output'];
  /** title, kind, form, year, description, level, url, alias or details. */
  readonly field: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
  /** True for the claim whose value the entity carries. */
  readonly won: Scalars['Boolean']['output'];
  readonly source: Scalars['ID']['output'];
  readonly path: Scalars['String']['output'];
  readonly line?: Maybe<Scalars['Int']['output']>;
  readonly rule: Scalars['String']['output'];
  readonly basis: Basis;
};

/** One reason for a place in a ranking. */
export type Why = {
  /** Name of the signal: title, name, description, topic, voices, year, organization. */
  readonly signal: Scalars['String']['output'];
  /** What it added to the score. */
  readonly contribution: Scalars['Float']['output'];
  /** The same in words. */
  readonly text: Scalars['String']['output'];
};

export type RankedConnection = {
  readonly edges: ReadonlyArray<RankedEdge>;
  readonly pageInfo: PageInfo;
  readonly total: Scalars['Int']['output'];
};

export type RankedEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Work;
  readonly score: Scalars['Float']['output'];
  readonly why: ReadonlyArray<Why>;
  /** The reasons in one sentence. */
  readonly sentence: Scalars['String']['output'];
  /** Evidence that it belongs to this topic. */
  readonly evidence: EvidenceList;
};

export type RankedEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SearchFilter = {
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  readonly forms?: InputMaybe<ReadonlyArray<Form>>;
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Concepts, problems or patterns it must speak of. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** First year, included. */
  readonly yearFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Last year, included. */
  readonly yearTo?: InputMaybe<Scalars['Int']['input']>;
};

export type SearchConnection = {
  readonly edges: ReadonlyArray<SearchEdge>;
  readonly pageInfo: PageInfo;
  /** Exact up to 10,000; see `totalIsExact`. */
  readonly total: Scalars['Int']['output'];
  readonly totalIsExact: Scalars['Boolean']['output'];
  readonly facets: ReadonlyArray<Facet>;
  /** The words as understood: typing errors mended, names of the pack expanded. */
  readonly understood: ReadonlyArray<UnderstoodWord>;
};

/** A word of the question and what it was taken for. */
export type UnderstoodWord = {
  readonly word: Scalars['String']['output'];
  /** Other words it was taken to mean; empty when taken as it is. */
  readonly takenAs: ReadonlyArray<Scalars['String']['output']>;
  /** False when nothing fits and the word was left out. */
  readonly found: Scalars['Boolean']['output'];
};

export type SearchEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Entity;
  readonly score: Scalars['Float']['output'];
  readonly why: ReadonlyArray<Why>;
  readonly sentence: Scalars['String']['output'];
};

export type Facet = {
  /** kind, form, organization, year, source or topic. */
  readonly field: Scalars['String']['output'];
  readonly values: ReadonlyArray<FacetValue>;
};

export type FacetValue = {
  readonly value: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};

export type Suggestion = {
  readonly entity: Entity;
  /** The name that begins with what was typed. */
  readonly match: Scalars['String']['output'];
};

export type EntityConnection = {
  readonly edges: ReadonlyArray<EntityEdge>;
  readonly pageInfo: PageInfo;
  readonly total: Scalars['Int']['output'];
};

export type EntityEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Entity;
};

export type PageInfo = {
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when the graph has changed since the page before was given. */
  readonly changed: Scalars['Boolean']['output'];
};

export type Neighborhood = {
  readonly center: Entity;
  readonly entities: ReadonlyArray<Entity>;
  readonly relations: ReadonlyArray<Relation>;
  /** For the center: how many of each type and direction are shown, and how many there are. */
  readonly shown: ReadonlyArray<Shown>;
  /** Limits that were lowered, in words. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
};

export type Shown = {
  readonly type: RelationType;
  readonly direction: Direction;
  readonly shown: Scalars['Int']['output'];
  readonly total: Scalars['Int']['output'];
};

export type PathAnswer = {
  readonly paths: ReadonlyArray<Path>;
  /** Much-connected entities that were not passed through; naming one as an end admits it. */
  readonly hubsLeftOut: ReadonlyArray<Entity>;
  /** Limits that were lowered or reached, in words. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
};

/** A way through the graph: one more entity than relations. */
export type Path = {
  readonly entities: ReadonlyArray<Entity>;
  readonly relations: ReadonlyArray<Relation>;
};

/** The overview. */
export type Map = {
  readonly places: ReadonlyArray<MapPlace>;
  readonly relations: ReadonlyArray<MapRelation>;
  readonly communities: ReadonlyArray<MapCommunity>;
  readonly shown: Scalars['Int']['output'];
  /** Concepts, problems and patterns in the whole graph. */
  readonly total: Scalars['Int']['output'];
};

export type MapPlace = {
  readonly entity: Entity;
  readonly x: Scalars['Float']['output'];
  readonly y: Scalars['Float']['output'];
  readonly community: Scalars['ID']['output'];
  /** From 0 to 1: how large to draw it. */
  readonly weight: Scalars['Float']['output'];
};

export type MapRelation = {
  readonly id: Scalars['ID']['output'];
  readonly type: RelationType;
  readonly from: Scalars['ID']['output'];
  readonly to: Scalars['ID']['output'];
};

export type MapCommunity = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly size: Scalars['Int']['output'];
};

export type ChangeConnection = {
  readonly edges: ReadonlyArray<ChangeEdge>;
  readonly pageInfo: PageInfo;
  readonly total: Scalars['Int']['output'];
};

export type ChangeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Change;
};

/** One line of the change log. */
export type Change = {
  readonly kind: ChangeKind;
  /** Id of the resource the entry names. */
  readonly entityId: Scalars['ID']['output'];
  readonly entity?: Maybe<Entity>;
  readonly source: Source;
  /** Where it stands; for what was removed, where it stood. */
  readonly path: Scalars['String']['output'];
  readonly line: Scalars['Int']['output'];
  /** That place at the revision it was read at; null for what has no address. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Where it stood before; null for what was added. */
  readonly was?: Maybe<FormerPlace>;
  /** Concepts, problems and patterns that its resource is about, or was when it changed. */
  readonly topics: ReadonlyArray<Entity>;
  /** The differing fields before, as JSON. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** The differing fields after, as JSON. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** When it was read, ISO 8601. */
  readonly at: Scalars['String']['output'];
  readonly run: Scalars['ID']['output'];
};

/** Where an entry stood in an earlier revision of its source. */
export type FormerPlace = {
  readonly path: Scalars['String']['output'];
  readonly line: Scalars['Int']['output'];
  readonly revision: Scalars['String']['output'];
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** One reading of a source. */
export type Run = Node & {
  readonly id: Scalars['ID']['output'];
  readonly source: Scalars['ID']['output'];
  /** done, failed or held. */
  readonly state: Scalars['String']['output'];
  readonly startedAt: Scalars['String']['output'];
  readonly finishedAt: Scalars['String']['output'];
  readonly revision: Scalars['String']['output'];
  readonly added: Scalars['Int']['output'];
  readonly edited: Scalars['Int']['output'];
  readonly moved: Scalars['Int']['output'];
  readonly removed: Scalars['Int']['output'];
  readonly renamed: Scalars['Int']['output'];
  readonly documentsRead: Scalars['Int']['output'];
  readonly message?: Maybe<Scalars['String']['output']>;
};

export type DiagnosticList = {
  readonly total: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<Diagnostic>;
};

/** A problem found in what was read. */
export type Diagnostic = {
  readonly severity: Severity;
  readonly rule: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly source: Scalars['ID']['output'];
  readonly path?: Maybe<Scalars['String']['output']>;
  readonly line?: Maybe<Scalars['Int']['output']>;
};

export type Stats = {
  /** Grows by one with every change of the graph. */
  readonly generation: Scalars['Int']['output'];
  readonly entities: ReadonlyArray<KindCount>;
  readonly relations: ReadonlyArray<TypeCount>;
  readonly evidence: Scalars['Int']['output'];
  readonly claims: Scalars['Int']['output'];
  readonly entries: Scalars['Int']['output'];
  readonly documents: Scalars['Int']['output'];
  readonly sources: Scalars['Int']['output'];
  readonly diagnostics: Scalars['Int']['output'];
};

export type KindCount = {
  readonly kind: EntityKind;
  readonly total: Scalars['Int']['output'];
};

export type TypeCount = {
  readonly type: RelationType;
  readonly total: Scalars['Int']['output'];
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (parent: TParent, context: TContext, info: GraphQLResolveInfo) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Node: ResolverTypeWrapper<NodeParent>;
  Entity: ResolverTypeWrapper<EntityRecord>;
  Topic: ResolverTypeWrapper<EntityRecord>;
  Concept: ResolverTypeWrapper<EntityRecord>;
  Pattern: ResolverTypeWrapper<EntityRecord>;
  Problem: ResolverTypeWrapper<EntityRecord>;
  Need: ResolverTypeWrapper<NeedParent>;
  Step: ResolverTypeWrapper<EntityRecord>;
  Work: ResolverTypeWrapper<EntityRecord>;
  Resource: ResolverTypeWrapper<EntityRecord>;
  CaseStudy: ResolverTypeWrapper<EntityRecord>;
  Organization: ResolverTypeWrapper<EntityRecord>;
  Question: ResolverTypeWrapper<EntityRecord>;
  Source: ResolverTypeWrapper<EntityRecord>;
  EntityKind: EntityKind;
  Form: Form;
  Origin: Origin;
  RelationType: RelationType;
  Direction: Direction;
  Basis: Basis;
  ChangeKind: ChangeKind;
  Severity: Severity;
  RelationCount: ResolverTypeWrapper<RelationCount>;
  Relation: ResolverTypeWrapper<RelationRecord>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  RelationConnection: ResolverTypeWrapper<
    Omit<RelationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RelationEdge']> }
  >;
  RelationEdge: ResolverTypeWrapper<
    Omit<RelationEdge, 'node' | 'other'> & {
      node: ResolversTypes['Relation'];
      other: ResolversTypes['Entity'];
    }
  >;
  EvidenceList: ResolverTypeWrapper<
    Omit<EvidenceList, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Evidence']> }
  >;
  Evidence: ResolverTypeWrapper<EvidenceRecord>;
  Claim: ResolverTypeWrapper<ClaimParent>;
  Why: ResolverTypeWrapper<Why>;
  RankedConnection: ResolverTypeWrapper<
    Omit<RankedConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RankedEdge']> }
  >;
  RankedEdge: ResolverTypeWrapper<RankedEdgeParent>;
  SearchFilter: SearchFilter;
  SearchConnection: ResolverTypeWrapper<
    Omit<SearchConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']> }
  >;
  UnderstoodWord: ResolverTypeWrapper<UnderstoodWord>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  Facet: ResolverTypeWrapper<Facet>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  Suggestion: ResolverTypeWrapper<Omit<Suggestion, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  EntityConnection: ResolverTypeWrapper<
    Omit<EntityConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EntityEdge']> }
  >;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Neighborhood: ResolverTypeWrapper<
    Omit<Neighborhood, 'center' | 'entities' | 'relations'> & {
      center: ResolversTypes['Entity'];
      entities: ReadonlyArray<ResolversTypes['Entity']>;
      relations: ReadonlyArray<ResolversTypes['Relation']>;
    }
  >;
  Shown: ResolverTypeWrapper<Shown>;
  PathAnswer: ResolverTypeWrapper<
    Omit<PathAnswer, 'paths' | 'hubsLeftOut'> & {
      paths: ReadonlyArray<ResolversTypes['Path']>;
      hubsLeftOut: ReadonlyArray<ResolversTypes['Entity']>;
    }
  >;
  Path: ResolverTypeWrapper<
    Omit<Path, 'entities' | 'relations'> & {
      entities: ReadonlyArray<ResolversTypes['Entity']>;
      relations: ReadonlyArray<ResolversTypes['Relation']>;
    }
  >;
  Map: ResolverTypeWrapper<Omit<Map, 'places'> & { places: ReadonlyArray<ResolversTypes['MapPlace']> }>;
  MapPlace: ResolverTypeWrapper<Omit<MapPlace, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  MapRelation: ResolverTypeWrapper<MapRelation>;
  MapCommunity: ResolverTypeWrapper<MapCommunity>;
  ChangeConnection: ResolverTypeWrapper<
    Omit<ChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ChangeEdge']> }
  >;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  Change: ResolverTypeWrapper<ChangeRecord>;
  FormerPlace: ResolverTypeWrapper<FormerPlace>;
  Run: ResolverTypeWrapper<RunRecord>;
  DiagnosticList: ResolverTypeWrapper<DiagnosticList>;
  Diagnostic: ResolverTypeWrapper<Diagnostic>;
  Stats: ResolverTypeWrapper<Stats>;
  KindCount: ResolverTypeWrapper<KindCount>;
  TypeCount: ResolverTypeWrapper<TypeCount>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  Node: NodeParent;
  Entity: EntityRecord;
  Topic: EntityRecord;
  Concept: EntityRecord;
  Pattern: EntityRecord;
  Problem: EntityRecord;
  Need: NeedParent;
  Step: EntityRecord;
  Work: EntityRecord;
  Resource: EntityRecord;
  CaseStudy: EntityRecord;
  Organization: EntityRecord;
  Question: EntityRecord;
  Source: EntityRecord;
  RelationCount: RelationCount;
  Relation: RelationRecord;
  Float: Scalars['Float']['output'];
  RelationConnection: Omit<RelationConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['RelationEdge']>;
  };
  RelationEdge: Omit<RelationEdge, 'node' | 'other'> & {
    node: ResolversParentTypes['Relation'];
    other: ResolversParentTypes['Entity'];
  };
  EvidenceList: Omit<EvidenceList, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Evidence']> };
  Evidence: EvidenceRecord;
  Claim: ClaimParent;
  Why: Why;
  RankedConnection: Omit<RankedConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['RankedEdge']>;
  };
  RankedEdge: RankedEdgeParent;
  SearchFilter: SearchFilter;
  SearchConnection: Omit<SearchConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>;
  };
  UnderstoodWord: UnderstoodWord;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Facet: Facet;
  FacetValue: FacetValue;
  Suggestion: Omit<Suggestion, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  EntityConnection: Omit<EntityConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['EntityEdge']>;
  };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  PageInfo: PageInfo;
  Neighborhood: Omit<Neighborhood, 'center' | 'entities' | 'relations'> & {
    center: ResolversParentTypes['Entity'];
    entities: ReadonlyArray<ResolversParentTypes['Entity']>;
    relations: ReadonlyArray<ResolversParentTypes['Relation']>;
  };
  Shown: Shown;
  PathAnswer: Omit<PathAnswer, 'paths' | 'hubsLeftOut'> & {
    paths: ReadonlyArray<ResolversParentTypes['Path']>;
    hubsLeftOut: ReadonlyArray<ResolversParentTypes['Entity']>;
  };
  Path: Omit<Path, 'entities' | 'relations'> & {
    entities: ReadonlyArray<ResolversParentTypes['Entity']>;
    relations: ReadonlyArray<ResolversParentTypes['Relation']>;
  };
  Map: Omit<Map, 'places'> & { places: ReadonlyArray<ResolversParentTypes['MapPlace']> };
  MapPlace: Omit<MapPlace, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  MapRelation: MapRelation;
  MapCommunity: MapCommunity;
  ChangeConnection: Omit<ChangeConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['ChangeEdge']>;
  };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  Change: ChangeRecord;
  FormerPlace: FormerPlace;
  Run: RunRecord;
  DiagnosticList: DiagnosticList;
  Diagnostic: Diagnostic;
  Stats: Stats;
  KindCount: KindCount;
  TypeCount: TypeCount;
};

export type QueryResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  entity?: Resolver<
    Maybe<ResolversTypes['Entity']>,
    ParentType,
    ContextType,
    RequireFields<QueryEntityArgs, 'id'>
  >;
  entities?: Resolver<
    ReadonlyArray<Maybe<ResolversTypes['Entity']>>,
    ParentType,
    ContextType,
    RequireFields<QueryEntitiesArgs, 'ids'>
  >;
  search?: Resolver<
    ResolversTypes['SearchConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, 'query' | 'first'>
  >;
  suggest?: Resolver<
    ReadonlyArray<ResolversTypes['Suggestion']>,
    ParentType,
    ContextType,
    RequireFields<QuerySuggestArgs, 'prefix' | 'perKind'>
  >;
  concept?: Resolver<
    Maybe<ResolversTypes['Concept']>,
    ParentType,
    ContextType,
    RequireFields<QueryConceptArgs, 'id'>
  >;
  pattern?: Resolver<
    Maybe<ResolversTypes['Pattern']>,
    ParentType,
    ContextType,
    RequireFields<QueryPatternArgs, 'id'>
  >;
  problem?: Resolver<
    Maybe<ResolversTypes['Problem']>,
    ParentType,
    ContextType,
    RequireFields<QueryProblemArgs, 'id'>
  >;
  organization?: Resolver<
    Maybe<ResolversTypes['Organization']>,
    ParentType,
    ContextType,
    RequireFields<QueryOrganizationArgs, 'id'>
  >;
  concepts?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryConceptsArgs, 'first'>
  >;
  patterns?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryPatternsArgs, 'first'>
  >;
  problems?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryProblemsArgs, 'first'>
  >;
  resources?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryResourcesArgs, 'first'>
  >;
  caseStudies?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryCaseStudiesArgs, 'first'>
  >;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  source?: Resolver<
    Maybe<ResolversTypes['Source']>,
    ParentType,
    ContextType,
    RequireFields<QuerySourceArgs, 'id'>
  >;
  neighborhood?: Resolver<
    ResolversTypes['Neighborhood'],
    ParentType,
    ContextType,
    RequireFields<QueryNeighborhoodArgs, 'id' | 'depth' | 'perType'>
  >;
  paths?: Resolver<
    ResolversTypes['PathAnswer'],
    ParentType,
    ContextType,
    RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxLength' | 'first' | 'hubs'>
  >;
  map?: Resolver<ResolversTypes['Map'], ParentType, ContextType, RequireFields<QueryMapArgs, 'first'>>;
  changes?: Resolver<
    ResolversTypes['ChangeConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryChangesArgs, 'first'>
  >;
  runs?: Resolver<
    ReadonlyArray<ResolversTypes['Run']>,
    ParentType,
    ContextType,
    RequireFields<QueryRunsArgs, 'first'>
  >;
  diagnostics?: Resolver<
    ResolversTypes['DiagnosticList'],
    ParentType,
    ContextType,
    RequireFields<QueryDiagnosticsArgs, 'first'>
  >;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
};

export type NodeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType?: TypeResolveFn<
    | 'Concept'
    | 'Pattern'
    | 'Problem'
    | 'Step'
    | 'Resource'
    | 'CaseStudy'
    | 'Organization'
    | 'Question'
    | 'Source'
    | 'Relation'
    | 'Evidence'
    | 'Claim'
    | 'Run',
    ParentType,
    ContextType
  >;
};

export type EntityResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity'],
> = {
  __resolveType?: TypeResolveFn<
    | 'Concept'
    | 'Pattern'
    | 'Problem'
    | 'Step'
    | 'Resource'
    | 'CaseStudy'
    | 'Organization'
    | 'Question'
    | 'Source',
    ParentType,
    ContextType
  >;
};

export type TopicResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic'],
> = {
  __resolveType?: TypeResolveFn<'Concept' | 'Pattern' | 'Problem', ParentType, ContextType>;
};

export type ConceptResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    RequireFields<ConceptRelationsArgs, 'first'>
  >;
  claims?: Resolver<
    ReadonlyArray<ResolversTypes['Claim']>,
    ParentType,
    ContextType,
    RequireFields<ConceptClaimsArgs, 'first'>
  >;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  resources?: Resolver<
    ResolversTypes['RankedConnection'],
    ParentType,
    ContextType,
    RequireFields<ConceptResourcesArgs, 'first'>
  >;
  caseStudies?: Resolver<
    ResolversTypes['RankedConnection'],
    ParentType,
    ContextType,
    RequireFields<ConceptCaseStudiesArgs, 'first'>
  >;
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prerequisites?: Resolver<
    ReadonlyArray<ResolversTypes['Concept']>,
    ParentType,
    ContextType,
    RequireFields<ConceptPrerequisitesArgs, 'first'>
  >;
  leadsTo?: Resolver<
    ReadonlyArray<ResolversTypes['Concept']>,
    ParentType,
    ContextType,
    RequireFields<ConceptLeadsToArgs, 'first'>
  >;
  broader?: Resolver<
    ReadonlyArray<ResolversTypes['Concept']>,
    ParentType,
    ContextType,
    RequireFields<ConceptBroaderArgs, 'first'>
  >;
  narrower?: Resolver<
    ReadonlyArray<ResolversTypes['Concept']>,
    ParentType,
    ContextType,
    RequireFields<ConceptNarrowerArgs, 'first'>
  >;
  related?: Resolver<
    ReadonlyArray<ResolversTypes['Concept']>,
    ParentType,
    ContextType,
    RequireFields<ConceptRelatedArgs, 'first'>
  >;
  patterns?: Resolver<
    ReadonlyArray<ResolversTypes['Pattern']>,
    ParentType,
    ContextType,
    RequireFields<ConceptPatternsArgs, 'first'>
  >;
  problems?: Resolver<
    ReadonlyArray<ResolversTypes['Problem']>,
    ParentType,
    ContextType,
    RequireFields<ConceptProblemsArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PatternResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Pattern'] = ResolversParentTypes['Pattern'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    RequireFields<PatternRelationsArgs, 'first'>
  >;
  claims?: Resolver<
    ReadonlyArray<ResolversTypes['Claim']>,
    ParentType,
    ContextType,
    RequireFields<PatternClaimsArgs, 'first'>
  >;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  resources?: Resolver<
    ResolversTypes['RankedConnection'],
    ParentType,
    ContextType,
    RequireFields<PatternResourcesArgs, 'first'>
  >;
  caseStudies?: Resolver<
    ResolversTypes['RankedConnection'],
    ParentType,
    ContextType,
    RequireFields<PatternCaseStudiesArgs, 'first'>
  >;
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uses?: Resolver<
    ReadonlyArray<ResolversTypes['Concept']>,
    ParentType,
    ContextType,
    RequireFields<PatternUsesArgs, 'first'>
  >;
  solves?: Resolver<
    ReadonlyArray<ResolversTypes['Problem']>,
    ParentType,
    ContextType,
    RequireFields<PatternSolvesArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    RequireFields<ProblemRelationsArgs, 'first'>
  >;
  claims?: Resolver<
    ReadonlyArray<ResolversTypes['Claim']>,
    ParentType,
    ContextType,
    RequireFields<ProblemClaimsArgs, 'first'>
  >;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  resources?: Resolver<
    ResolversTypes['RankedConnection'],
    ParentType,
    ContextType,
    RequireFields<ProblemResourcesArgs, 'first'>
  >;
  caseStudies?: Resolver<
    ResolversTypes['RankedConnection'],
    ParentType,
    ContextType,
    RequireFields<ProblemCaseStudiesArgs, 'first'>
  >;
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  broader?: Resolver<
    ReadonlyArray<ResolversTypes['Problem']>,
    ParentType,
    ContextType,
    RequireFields<ProblemBroaderArgs, 'first'>
  >;
  narrower?: Resolver<
    ReadonlyArray<ResolversTypes['Problem']>,
    ParentType,
    ContextType,
    RequireFields<ProblemNarrowerArgs, 'first'>
  >;
  needs?: Resolver<
    ReadonlyArray<ResolversTypes['Need']>,
    ParentType,
    ContextType,
    RequireFields<ProblemNeedsArgs, 'first'>
  >;
  patterns?: Resolver<
    ReadonlyArray<ResolversTypes['Pattern']>,
    ParentType,
    ContextType,
    RequireFields<ProblemPatternsArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeedResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need'],
> = {
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type StepResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    RequireFields<StepRelationsArgs, 'first'>
  >;
  claims?: Resolver<
    ReadonlyArray<ResolversTypes['Claim']>,
    ParentType,
    ContextType,
    RequireFields<StepClaimsArgs, 'first'>
  >;
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Work'] = ResolversParentTypes['Work'],
> = {
  __resolveType?: TypeResolveFn<'Resource' | 'CaseStudy', ParentType, ContextType>;
};

export type ResourceResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    RequireFields<ResourceRelationsArgs, 'first'>
  >;
  claims?: Resolver<
    ReadonlyArray<ResolversTypes['Claim']>,
    ParentType,
    ContextType,
    RequireFields<ResourceClaimsArgs, 'first'>
  >;
  form?: Resolver<Maybe<ResolversTypes['Form']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  voices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topics?: Resolver<
    ReadonlyArray<ResolversTypes['Topic']>,
    ParentType,
    ContextType,
    RequireFields<ResourceTopicsArgs, 'first'>
  >;
  mentions?: Resolver<
    ResolversTypes['EvidenceList'],
    ParentType,
    ContextType,
    RequireFields<ResourceMentionsArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseStudyResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['CaseStudy'] = ResolversParentTypes['CaseStudy'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    RequireFields<CaseStudyRelationsArgs, 'first'>
  >;
  claims?: Resolver<
    ReadonlyArray<ResolversTypes['Claim']>,
    ParentType,
    ContextType,
    RequireFields<CaseStudyClaimsArgs, 'first'>
  >;
  form?: Resolver<Maybe<ResolversTypes['Form']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  voices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topics?: Resolver<
    ReadonlyArray<ResolversTypes['Topic']>,
    ParentType,
    ContextType,
    RequireFields<CaseStudyTopicsArgs, 'first'>
  >;
  mentions?: Resolver<
    ResolversTypes['EvidenceList'],
    ParentType,
    ContextType,
    RequireFields<CaseStudyMentionsArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationRelationsArgs, 'first'>
  >;
  claims?: Resolver<
    ReadonlyArray<ResolversTypes['Claim']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationClaimsArgs, 'first'>
  >;
  resources?: Resolver<
    ResolversTypes['RankedConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationResourcesArgs, 'first'>
  >;
  caseStudies?: Resolver<
    ResolversTypes['RankedConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationCaseStudiesArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    RequireFields<QuestionRelationsArgs, 'first'>
  >;
  claims?: Resolver<
    ReadonlyArray<ResolversTypes['Claim']>,
    ParentType,
    ContextType,
    RequireFields<QuestionClaimsArgs, 'first'>
  >;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    RequireFields<SourceRelationsArgs, 'first'>
  >;
  claims?: Resolver<
    ReadonlyArray<ResolversTypes['Claim']>,
    ParentType,
    ContextType,
    RequireFields<SourceClaimsArgs, 'first'>
  >;
  sourceKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revisionDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlyHere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  diagnostics?: Resolver<
    ResolversTypes['DiagnosticList'],
    ParentType,
    ContextType,
    RequireFields<SourceDiagnosticsArgs, 'first'>
  >;
  lastRun?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationCountResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount'],
> = {
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evidence?: Resolver<
    ResolversTypes['EvidenceList'],
    ParentType,
    ContextType,
    RequireFields<RelationEvidenceArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EvidenceListResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['EvidenceList'] = ResolversParentTypes['EvidenceList'],
> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type EvidenceResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  headings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  won?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WhyResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Why'] = ResolversParentTypes['Why'],
> = {
  signal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RankedConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['RankedConnection'] = ResolversParentTypes['RankedConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RankedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankedEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['RankedEdge'] = ResolversParentTypes['RankedEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  why?: Resolver<ReadonlyArray<ResolversTypes['Why']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<
    ResolversTypes['EvidenceList'],
    ParentType,
    ContextType,
    RequireFields<RankedEdgeEvidenceArgs, 'first'>
  >;
};

export type SearchConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  understood?: Resolver<ReadonlyArray<ResolversTypes['UnderstoodWord']>, ParentType, ContextType>;
};

export type UnderstoodWordResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['UnderstoodWord'] = ResolversParentTypes['UnderstoodWord'],
> = {
  word?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  why?: Resolver<ReadonlyArray<ResolversTypes['Why']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet'],
> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue'],
> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuggestionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion'],
> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntityConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NeighborhoodResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Neighborhood'] = ResolversParentTypes['Neighborhood'],
> = {
  center?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  shown?: Resolver<ReadonlyArray<ResolversTypes['Shown']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ShownResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Shown'] = ResolversParentTypes['Shown'],
> = {
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathAnswerResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['PathAnswer'] = ResolversParentTypes['PathAnswer'],
> = {
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  hubsLeftOut?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path'],
> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type MapResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Map'] = ResolversParentTypes['Map'],
> = {
  places?: Resolver<ReadonlyArray<ResolversTypes['MapPlace']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['MapRelation']>, ParentType, ContextType>;
  communities?: Resolver<ReadonlyArray<ResolversTypes['MapCommunity']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MapPlaceResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['MapPlace'] = ResolversParentTypes['MapPlace'],
> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MapRelationResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['MapRelation'] = ResolversParentTypes['MapRelation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MapCommunityResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['MapCommunity'] = ResolversParentTypes['MapCommunity'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ChangeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change'],
> = {
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  was?: Resolver<Maybe<ResolversTypes['FormerPlace']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FormerPlaceResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['FormerPlace'] = ResolversParentTypes['FormerPlace'],
> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RunResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Run'] = ResolversParentTypes['Run'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finishedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  renamed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiagnosticListResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['DiagnosticList'] = ResolversParentTypes['DiagnosticList'],
> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Diagnostic']>, ParentType, ContextType>;
};

export type DiagnosticResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Diagnostic'] = ResolversParentTypes['Diagnostic'],
> = {
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StatsResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats'],
> = {
  generation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  diagnostics?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KindCountResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount'],
> = {
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TypeCountResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount'],
> = {
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Query?: QueryResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  Pattern?: PatternResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  Work?: WorkResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  CaseStudy?: CaseStudyResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  EvidenceList?: EvidenceListResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Why?: WhyResolvers<ContextType>;
  RankedConnection?: RankedConnectionResolvers<ContextType>;
  RankedEdge?: RankedEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  UnderstoodWord?: UnderstoodWordResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Neighborhood?: NeighborhoodResolvers<ContextType>;
  Shown?: ShownResolvers<ContextType>;
  PathAnswer?: PathAnswerResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Map?: MapResolvers<ContextType>;
  MapPlace?: MapPlaceResolvers<ContextType>;
  MapRelation?: MapRelationResolvers<ContextType>;
  MapCommunity?: MapCommunityResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  FormerPlace?: FormerPlaceResolvers<ContextType>;
  Run?: RunResolvers<ContextType>;
  DiagnosticList?: DiagnosticListResolvers<ContextType>;
  Diagnostic?: DiagnosticResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
};
