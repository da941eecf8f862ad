// Written by scripts/codegen.js; change the schema instead.
import type { ApiContext } from '../context.ts';
import type {
  EntityRecord,
  RelationRecord,
  EvidenceRecord,
  RunRecord,
  ChangeRecord,
  RunEvent,
} from '../../store/port.ts';
import type { Preview, PreviewedChange } from '../../store/control.ts';
import type { Comparison } from '../compare/comparison.ts';
import type {
  NodeParent,
  ClaimParent,
  NeedParent,
  RankedEdgeParent,
  SettingsParent,
  DecisionParent,
  MetricParent,
  CoverageParent,
  ComparedEdgeParent,
  DiscoveredTopicParent,
  DiscoveredPlaceParent,
} from '../parents.ts';
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
  /** Anything with an id, or null: an entity, a relation, a piece of evidence, a claim, a run, a decision. */
  readonly node?: Maybe<Node>;
  /** One entity by id, or null. Ids that were merged answer with the entity they became. */
  readonly entity?: Maybe<Entity>;
  /** Several entities by id, in the order asked; null where there is none. At most 100. */
  readonly entities: ReadonlyArray<Maybe<Entity>>;
  /** Entities that fit words: phrases in double quotes, the last word as a prefix, small typing errors forgiven; a year or a word such as papers also means works of it. */
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
  /** One reading by id, or null. */
  readonly run?: Maybe<Run>;
  /** Steps of the framework, in order. */
  readonly steps: ReadonlyArray<Step>;
  /** Practice questions in id order; each argument given narrows. */
  readonly questions: QuestionConnection;
  /** How lists overlap. One id compares that list with all others, several compare those. */
  readonly compareSources: SourceComparison;
  /** Words over what was read, in id order. */
  readonly decisions: DecisionConnection;
  /** How each source is kept fresh, by id; also those that have not been read yet. */
  readonly sourceSettings: ReadonlyArray<SourceSettings>;
  /** How much there is. */
  readonly stats: Stats;
  /** Topics that several independent lists share and no pack knows, most lists first; see `decide` to promote one. */
  readonly discoveredTopics: DiscoveredTopicList;
  /** The design brief of a problem, by id or bare name, or of what free words mean. */
  readonly designBrief: BriefAnswer;
  /** The way to a concept, pattern or problem, by id, bare name or free words: at most twelve steps, each with a text. */
  readonly learningPath: LearningAnswer;
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
  topics?: InputMaybe<Scalars['Int']['input']>;
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
  level?: InputMaybe<Scalars['Int']['input']>;
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

/**
 * Cairn: one graph of what curated lists and documents say, with evidence for every relation.
 * Ids are stable across re-reading, stores and machines (`concept/feature-store`).
 */
export type QueryRunArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Cairn: one graph of what curated lists and documents say, with evidence for every relation.
 * Ids are stable across re-reading, stores and machines (`concept/feature-store`).
 */
export type QueryQuestionsArgs = {
  level?: InputMaybe<Scalars['String']['input']>;
  topic?: InputMaybe<Scalars['ID']['input']>;
  step?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Cairn: one graph of what curated lists and documents say, with evidence for every relation.
 * Ids are stable across re-reading, stores and machines (`concept/feature-store`).
 */
export type QueryCompareSourcesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

/**
 * Cairn: one graph of what curated lists and documents say, with evidence for every relation.
 * Ids are stable across re-reading, stores and machines (`concept/feature-store`).
 */
export type QueryDecisionsArgs = {
  kind?: InputMaybe<DecisionKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Cairn: one graph of what curated lists and documents say, with evidence for every relation.
 * Ids are stable across re-reading, stores and machines (`concept/feature-store`).
 */
export type QueryDiscoveredTopicsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Cairn: one graph of what curated lists and documents say, with evidence for every relation.
 * Ids are stable across re-reading, stores and machines (`concept/feature-store`).
 */
export type QueryDesignBriefArgs = {
  problem?: InputMaybe<Scalars['ID']['input']>;
  question?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Cairn: one graph of what curated lists and documents say, with evidence for every relation.
 * Ids are stable across re-reading, stores and machines (`concept/feature-store`).
 */
export type QueryLearningPathArgs = {
  goal: Scalars['String']['input'];
  known?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  level?: InputMaybe<PlanLevel>;
  hours?: InputMaybe<Scalars['Float']['input']>;
};

/**
 * What changes something. All need the token, as `Authorization: Bearer <token>`; a server without refreshing answers
 * `BAD_USER_INPUT` to each.
 */
export type Mutation = {
  /** Reads a source without storing anything, and tells what adding or refreshing it would do. */
  readonly previewSource: SourcePreview;
  /** Remembers a source and begins its first reading; follow it with `runProgress`. */
  readonly addSource: AddedSource;
  /** Changes how a source is read; what is absent stays as it is, null goes back to the default. */
  readonly updateSource: SourceSettings;
  /** Stops refreshing a source by itself. */
  readonly pauseSource: SourceSettings;
  /** Goes on refreshing a paused source; also ends its quarantine. */
  readonly resumeSource: SourceSettings;
  /** Forgets a source and everything that only it said. Answers its id. */
  readonly removeSource: Scalars['ID']['output'];
  /** Begins a refresh; a source that is being refreshed answers the run that is under way. */
  readonly refreshSource: Run;
  /** Applies a held run. */
  readonly approveRun: Run;
  /** Gives up a held run; its revision is not read again. */
  readonly rejectRun: Run;
  /** Takes a source back to an earlier revision, by default the one before the last. */
  readonly rollBack: Run;
  /** Says that a relation is wrong, whatever evidence there is. */
  readonly rejectRelation: Decision;
  /** Says that two entities are one: whatever is said of `from` is said of `to`. */
  readonly mergeEntities: Decision;
  /** Says that one address is now another. */
  readonly recordAlias: Decision;
  /** Makes a topic that documents speak of a concept, though no pack knows it. */
  readonly promoteTopic: Decision;
  /** Takes back a decision, as if it had never been. Answers its id. */
  readonly undoDecision: Scalars['ID']['output'];
};

/**
 * What changes something. All need the token, as `Authorization: Bearer <token>`; a server without refreshing answers
 * `BAD_USER_INPUT` to each.
 */
export type MutationPreviewSourceArgs = {
  input: AddSourceInput;
};

/**
 * What changes something. All need the token, as `Authorization: Bearer <token>`; a server without refreshing answers
 * `BAD_USER_INPUT` to each.
 */
export type MutationAddSourceArgs = {
  input: AddSourceInput;
};

/**
 * What changes something. All need the token, as `Authorization: Bearer <token>`; a server without refreshing answers
 * `BAD_USER_INPUT` to each.
 */
export type MutationUpdateSourceArgs = {
  id: Scalars['ID']['input'];
  input: UpdateSourceInput;
};

/**
 * What changes something. All need the token, as `Authorization: Bearer <token>`; a server without refreshing answers
 * `BAD_USER_INPUT` to each.
 */
export type MutationPauseSourceArgs = {
  id: Scalars['ID']['input'];
};

/**
 * What changes something. All need the token, as `Authorization: Bearer <token>`; a server without refreshing answers
 * `BAD_USER_INPUT` to each.
 */
export type MutationResumeSourceArgs = {
  id: Scalars['ID']['input'];
};

/**
 * What changes something. All need the token, as `Authorization: Bearer <token>`; a server without refreshing answers
 * `BAD_USER_INPUT` to each.
 */
export type MutationRemoveSourceArgs = {
  id: Scalars['ID']['input'];
};

/**
 * What changes something. All need the token, as `Authorization: Bearer <token>`; a server without refreshing answers
 * `BAD_USER_INPUT` to each.
 */
export type MutationRefreshSourceArgs = {
  id: Scalars['ID']['input'];
};

/**
 * What changes something. All need the token, as `Authorization: Bearer <token>`; a server without refreshing answers
 * `BAD_USER_INPUT` to each.
 */
export type MutationApproveRunArgs = {
  id: Scalars['ID']['input'];
};

/**
 * What changes something. All need the token, as `Authorization: Bearer <token>`; a server without refreshing answers
 * `BAD_USER_INPUT` to each.
 */
export type MutationRejectRunArgs = {
  id: Scalars['ID']['input'];
};

/**
 * What changes something. All need the token, as `Authorization: Bearer <token>`; a server without refreshing answers
 * `BAD_USER_INPUT` to each.
 */
export type MutationRollBackArgs = {
  source: Scalars['ID']['input'];
  revision?: InputMaybe<Scalars['String']['input']>;
};

/**
 * What changes something. All need the token, as `Authorization: Bearer <token>`; a server without refreshing answers
 * `BAD_USER_INPUT` to each.
 */
export type MutationRejectRelationArgs = {
  relation: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

/**
 * What changes something. All need the token, as `Authorization: Bearer <token>`; a server without refreshing answers
 * `BAD_USER_INPUT` to each.
 */
export type MutationMergeEntitiesArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

/**
 * What changes something. All need the token, as `Authorization: Bearer <token>`; a server without refreshing answers
 * `BAD_USER_INPUT` to each.
 */
export type MutationRecordAliasArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};

/**
 * What changes something. All need the token, as `Authorization: Bearer <token>`; a server without refreshing answers
 * `BAD_USER_INPUT` to each.
 */
export type MutationPromoteTopicArgs = {
  title: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};

/**
 * What changes something. All need the token, as `Authorization: Bearer <token>`; a server without refreshing answers
 * `BAD_USER_INPUT` to each.
 */
export type MutationUndoDecisionArgs = {
  id: Scalars['ID']['input'];
};

/** What is told as it happens, over server-sent events at the same address. */
export type Subscription = {
  /** Steps of readings, of one source or of all, from now on. */
  readonly runProgress: RunProgress;
  /** Lines of the change log as they are written. */
  readonly changes: Change;
};

/** What is told as it happens, over server-sent events at the same address. */
export type SubscriptionRunProgressArgs = {
  source?: InputMaybe<Scalars['ID']['input']>;
};

/** What is told as it happens, over server-sent events at the same address. */
export type SubscriptionChangesArgs = {
  source?: InputMaybe<Scalars['ID']['input']>;
};

/** What to read, and how often. */
export type AddSourceInput = {
  /** `owner/name`, or the https address of a repository, a PDF or a page. */
  readonly address: Scalars['String']['input'];
  /** Branch of a repository; null for its default. */
  readonly branch?: InputMaybe<Scalars['String']['input']>;
  /** Path patterns to read; null for the default. */
  readonly include?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Path patterns to leave out; null for the default. */
  readonly exclude?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Cron line of five fields in UTC; null to refresh only when asked. */
  readonly schedule?: InputMaybe<Scalars['String']['input']>;
};

/** What to change about how a source is read. */
export type UpdateSourceInput = {
  /** Branch of a repository; null for its default. */
  readonly branch?: InputMaybe<Scalars['String']['input']>;
  /** Path patterns to read; null for the default. */
  readonly include?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Path patterns to leave out; null for the default. */
  readonly exclude?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Cron line of five fields in UTC; null to refresh only when asked. */
  readonly schedule?: InputMaybe<Scalars['String']['input']>;
};

/** What adding a source began. */
export type AddedSource = {
  /** How it is kept fresh. */
  readonly settings: SourceSettings;
  /** Its first reading, under way. */
  readonly run: Run;
};

/** How a source is kept fresh: what a person asked for, and where the refreshing stands. */
export type SourceSettings = {
  /** Id of the source. */
  readonly id: Scalars['ID']['output'];
  /** The source itself; null until it has been read once. */
  readonly source?: Maybe<Source>;
  /** What was given when it was added. */
  readonly address: Scalars['String']['output'];
  /** Branch of a repository; null for its default. */
  readonly branch?: Maybe<Scalars['String']['output']>;
  /** Path patterns to read; null for the default. */
  readonly include?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Path patterns to leave out; null for the default. */
  readonly exclude?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Cron line of five fields in UTC; null: only when asked. */
  readonly schedule?: Maybe<Scalars['String']['output']>;
  /** True when it is refreshed only by hand. */
  readonly paused: Scalars['Boolean']['output'];
  /** Revision that a rollback holds it at; a head newer than the rejected one lifts it. */
  readonly pinned?: Maybe<Scalars['String']['output']>;
  /** Revision that a person rejected or rolled back from. */
  readonly rejected?: Maybe<Scalars['String']['output']>;
  /** Failures in a row. */
  readonly failures: Scalars['Int']['output'];
  /** Why it is in quarantine, one sentence; null when it is not. */
  readonly quarantined?: Maybe<Scalars['String']['output']>;
  /** When the next refresh is due, ISO 8601; null: never by itself. */
  readonly nextDue?: Maybe<Scalars['String']['output']>;
  /** Why it waits longer than its schedule says, one sentence. */
  readonly waits?: Maybe<Scalars['String']['output']>;
  /** When it was last asked for its head, ISO 8601. */
  readonly checkedAt?: Maybe<Scalars['String']['output']>;
};

/** What adding or refreshing a source would do. */
export type SourcePreview = {
  /** Id that the source has or would have. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly title: Scalars['String']['output'];
  /** SPDX identifier; null when no licence was found. */
  readonly license?: Maybe<Scalars['String']['output']>;
  /** The commit or hash that was read. */
  readonly revision: Scalars['String']['output'];
  /** Documents to read. */
  readonly documents: Scalars['Int']['output'];
  /** Lines of lists that name a resource. */
  readonly entries: Scalars['Int']['output'];
  /** Entries that would be new. */
  readonly added: Scalars['Int']['output'];
  /** Entries that would differ. */
  readonly edited: Scalars['Int']['output'];
  /** Entries that would stand elsewhere. */
  readonly moved: Scalars['Int']['output'];
  /** Entries that would be gone. */
  readonly removed: Scalars['Int']['output'];
  /** Entries whose document or address would have another name. */
  readonly renamed: Scalars['Int']['output'];
  /** The first changes in document order. */
  readonly changes: ReadonlyArray<PreviewChange>;
  /** Problems found in it. */
  readonly diagnostics: ReadonlyArray<Diagnostic>;
  /** Why it would be held, one sentence; null when it would not. */
  readonly holdReason?: Maybe<Scalars['String']['output']>;
};

/** A change that would be made. */
export type PreviewChange = {
  /** What would happen. */
  readonly kind: ChangeKind;
  /** Id of the resource the entry names. */
  readonly entityId: Scalars['ID']['output'];
  /** Path of the document. */
  readonly path: Scalars['String']['output'];
  /** Line of the entry, from 1. */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** The differing fields before, as JSON. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** The differing fields after, as JSON. */
  readonly after?: Maybe<Scalars['String']['output']>;
};

/** One step of a reading as it happens. */
export type RunProgress = {
  /** Id of the run. */
  readonly run: Scalars['ID']['output'];
  /** Id of the source. */
  readonly source: Scalars['ID']['output'];
  /** running, applying, held, done, failed, rejected or rolled-back. */
  readonly state: Scalars['String']['output'];
  /** Done, 0 to 100. */
  readonly percent: Scalars['Float']['output'];
  /** Documents read so far. */
  readonly documents: Scalars['Int']['output'];
  /** Entries read so far. */
  readonly entries: Scalars['Int']['output'];
  /** Problems found so far. */
  readonly problems: Scalars['Int']['output'];
  /** One line for a person: `reading README.md`. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** ISO 8601. */
  readonly at: Scalars['String']['output'];
};

/** Practice questions, a page at a time. */
export type QuestionConnection = {
  /** The page. */
  readonly edges: ReadonlyArray<QuestionEdge>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly total: Scalars['Int']['output'];
};

/** A practice question and its place in the list. */
export type QuestionEdge = {
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The question. */
  readonly node: Question;
};

/** How lists overlap. */
export type SourceComparison = {
  /** The lists compared, in the order asked for. */
  readonly sources: ReadonlyArray<ComparedSource>;
  /** For every two of them how many works both list. */
  readonly pairs: ReadonlyArray<SourcePair>;
  /** Works that at least two of them list, ranked. */
  readonly shared: ComparedConnection;
  /** Works that only this one of them lists, ranked. */
  readonly onlyIn: ComparedConnection;
  /** Works that others of them list and this one lacks, ranked: those that most others have come first. */
  readonly missingFrom: ComparedConnection;
  /** What was left out, in words. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
};

/** How lists overlap. */
export type SourceComparisonSharedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How lists overlap. */
export type SourceComparisonOnlyInArgs = {
  source: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How lists overlap. */
export type SourceComparisonMissingFromArgs = {
  source: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One of the lists compared. */
export type ComparedSource = {
  /** The list. */
  readonly source: Source;
  /** Works it lists. */
  readonly total: Scalars['Int']['output'];
  /** Those that at least one of the others lists too. */
  readonly shared: Scalars['Int']['output'];
  /** Those that none of the others lists. */
  readonly only: Scalars['Int']['output'];
  /** Works that others list and it lacks. */
  readonly missing: Scalars['Int']['output'];
};

/** Two lists, and what they have in common. */
export type SourcePair = {
  /** Id of the one. */
  readonly a: Scalars['ID']['output'];
  /** Id of the other. */
  readonly b: Scalars['ID']['output'];
  /** Works that both list. */
  readonly shared: Scalars['Int']['output'];
};

/** Compared works, a page at a time. */
export type ComparedConnection = {
  /** The page. */
  readonly edges: ReadonlyArray<ComparedEdge>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly total: Scalars['Int']['output'];
};

/** A work, which of the lists have it, and why it stands where it does. */
export type ComparedEdge = {
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The work. */
  readonly node: Work;
  /** Those of the compared lists that have it. */
  readonly lists: ReadonlyArray<Source>;
  /** The sum of its reasons. */
  readonly score: Scalars['Float']['output'];
  /** Its reasons, strongest first. */
  readonly why: ReadonlyArray<Why>;
  /** The reasons in one sentence. */
  readonly sentence: Scalars['String']['output'];
};

/** What a decision says. */
export type DecisionKind =
  /** One address is now another. */
  | 'alias'
  /** Two entities are one. */
  | 'merge'
  /** A relation is wrong. */
  | 'reject'
  /** A topic is a concept, though no pack knows it. */
  | 'promote';

/** A word over what was read; it can be taken back. */
export type Decision = Node & {
  readonly id: Scalars['ID']['output'];
  /** What it says. */
  readonly kind: DecisionKind;
  /** person or crawler. */
  readonly by: Scalars['String']['output'];
  /** When it was taken, ISO 8601. */
  readonly date: Scalars['String']['output'];
  /** Why, in the words of who decided. */
  readonly reason: Scalars['String']['output'];
  /** The same in one sentence. */
  readonly sentence: Scalars['String']['output'];
  /** Alias and merge: id of what became another. Reject: where the relation starts. */
  readonly from?: Maybe<Scalars['ID']['output']>;
  /** Alias and merge: id of what it became. Reject: where the relation ends. */
  readonly to?: Maybe<Scalars['ID']['output']>;
  /** Alias: the old address, where one was given. */
  readonly fromAddress?: Maybe<Scalars['String']['output']>;
  /** Alias: the new address, where one was given. */
  readonly toAddress?: Maybe<Scalars['String']['output']>;
  /** Reject: type of the relation. */
  readonly relationType?: Maybe<RelationType>;
  /** Reject: role of the relation; empty for most. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** Promote: id of the concept. */
  readonly entityId?: Maybe<Scalars['ID']['output']>;
  /** Promote: its title. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** Decisions, a page at a time. */
export type DecisionConnection = {
  /** The page. */
  readonly edges: ReadonlyArray<DecisionEdge>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly total: Scalars['Int']['output'];
};

/** A decision and its place in the list. */
export type DecisionEdge = {
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The decision. */
  readonly node: Decision;
};

/** Anything with an id of its own. */
export type Node = {
  /** Stable across readings, stores and machines. */
  readonly id: Scalars['ID']['output'];
};

/** A thing that documents speak of. */
export type Entity = {
  /** Stable across readings, stores and machines. */
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
  /** Subject area of the pack; null where no pack speaks of it. */
  readonly area?: Maybe<Scalars['String']['output']>;
  /** Practice questions about it, easiest first. */
  readonly questions: ReadonlyArray<Question>;
  /** How much is written about it, and how old that is. */
  readonly coverage: Coverage;
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

/** An entity that a pack explains and that resources speak of. */
export type TopicQuestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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
    readonly area?: Maybe<Scalars['String']['output']>;
    readonly questions: ReadonlyArray<Question>;
    readonly coverage: Coverage;
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
export type ConceptQuestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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
    readonly area?: Maybe<Scalars['String']['output']>;
    readonly questions: ReadonlyArray<Question>;
    readonly coverage: Coverage;
    /** Concepts it uses. */
    readonly uses: ReadonlyArray<Concept>;
    /** Problems it helps to solve. */
    readonly solves: ReadonlyArray<Problem>;
    /** When the situation arises, in the pack's words. */
    readonly context?: Maybe<Scalars['String']['output']>;
    /** The tension it resolves. */
    readonly tension?: Maybe<Scalars['String']['output']>;
    /** What is built. */
    readonly solution?: Maybe<Scalars['String']['output']>;
    /** What it costs, one sentence each. */
    readonly tradeoffs: ReadonlyArray<Scalars['String']['output']>;
    /** When another way is better. */
    readonly whenNot?: Maybe<Scalars['String']['output']>;
    /** Patterns beside it. */
    readonly related: ReadonlyArray<Pattern>;
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
export type PatternQuestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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
    readonly area?: Maybe<Scalars['String']['output']>;
    readonly questions: ReadonlyArray<Question>;
    readonly coverage: Coverage;
    /** The broader problems it belongs to. */
    readonly broader: ReadonlyArray<Problem>;
    /** The narrower problems under it. */
    readonly narrower: ReadonlyArray<Problem>;
    /** Concepts and patterns it needs, each with the role it plays. */
    readonly needs: ReadonlyArray<Need>;
    /** Patterns that help to solve it. */
    readonly patterns: ReadonlyArray<Pattern>;
    /** What the system decides, and for whom, in the pack's words. */
    readonly goal?: Maybe<Scalars['String']['output']>;
    /** What limits the design, one sentence each. */
    readonly constraints: ReadonlyArray<Scalars['String']['output']>;
    /** What behavior tells without being asked. */
    readonly implicitSignals: ReadonlyArray<Scalars['String']['output']>;
    /** What people say outright. */
    readonly explicitSignals: ReadonlyArray<Scalars['String']['output']>;
    /** Where labels come from, how late and how noisy. */
    readonly labels?: Maybe<Scalars['String']['output']>;
    /** What must not be kept, shared or learned. */
    readonly privacy?: Maybe<Scalars['String']['output']>;
    /** The rule-based baseline to beat. */
    readonly baseline?: Maybe<Scalars['String']['output']>;
    /** When no model is needed. */
    readonly noModelWhen?: Maybe<Scalars['String']['output']>;
    /** What is measured before release. */
    readonly offlineMetrics: ReadonlyArray<Metric>;
    /** What is measured on real use. */
    readonly onlineMetrics: ReadonlyArray<Metric>;
    /** Usual mistakes, one sentence each. */
    readonly pitfalls: ReadonlyArray<Scalars['String']['output']>;
    /** What to ask first. */
    readonly clarifyingQuestions: ReadonlyArray<Scalars['String']['output']>;
    /** From request to decision, in a few sentences. */
    readonly architecture?: Maybe<Scalars['String']['output']>;
    /** Numbers to work out, as formulas over assumptions that anyone may change. */
    readonly estimates: ReadonlyArray<Estimate>;
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
export type ProblemQuestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** A figure that tells how well a system does. */
export type Metric = {
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Why it is measured. */
  readonly why?: Maybe<Scalars['String']['output']>;
  /** What it hides, or what else must be watched beside it. */
  readonly counter?: Maybe<Scalars['String']['output']>;
  /** The concept that explains it. */
  readonly concept?: Maybe<Concept>;
};

/** A number to work out. */
export type Estimate = {
  /** What is estimated. */
  readonly name: Scalars['String']['output'];
  /** Numbers, the names of the assumptions, + - * / and brackets. */
  readonly formula: Scalars['String']['output'];
  /** Unit of the result. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The numbers that the formula names. */
  readonly assumptions: ReadonlyArray<Assumption>;
};

/** A number that anyone may change. */
export type Assumption = {
  /** As the formula writes it. */
  readonly name: Scalars['String']['output'];
  /** Where to begin. */
  readonly value: Scalars['Float']['output'];
};

/** How much is written about a topic, and how old that is. Read from the graph, never from the clock. */
export type Coverage = {
  /** Works that speak of it, case studies among them; exact up to 10,000. */
  readonly works: Scalars['Int']['output'];
  /** Accounts by named organizations among them. */
  readonly caseStudies: Scalars['Int']['output'];
  /** Works whose year is known, by year, oldest first. */
  readonly years: ReadonlyArray<YearCount>;
  /** Works whose year nobody states. */
  readonly undated: Scalars['Int']['output'];
  /** The first and the last year among its case studies; null where none is dated. */
  readonly caseStudyYears?: Maybe<YearSpan>;
  /** The first and the last year among all its works; null where none is dated. */
  readonly workYears?: Maybe<YearSpan>;
  /** The year after which less than a tenth of its dated works appeared; null when the newest are not thin. */
  readonly thinAfter?: Maybe<Scalars['Int']['output']>;
  /** Sources that list something on it. */
  readonly sources: Scalars['Int']['output'];
  /** When the latest of those sources was read, ISO 8601. */
  readonly lastRead?: Maybe<Scalars['String']['output']>;
  /** Date of the newest revision among those sources, ISO 8601. */
  readonly newestRevision?: Maybe<Scalars['String']['output']>;
};

/** How many works of one year. */
export type YearCount = {
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** Works of that year. */
  readonly count: Scalars['Int']['output'];
};

/** Two years and what lies between. */
export type YearSpan = {
  /** The first year. */
  readonly from: Scalars['Int']['output'];
  /** The last year. */
  readonly to: Scalars['Int']['output'];
};

/** A concept or pattern that a problem needs. */
export type Need = {
  /** constraint, implicit-signal, explicit-signal, label, metric, baseline, pitfall or architecture. */
  readonly role: Scalars['String']['output'];
  /** What is needed. */
  readonly topic: Topic;
  /** Why Cairn says so. */
  readonly relation: Relation;
  /** The step of the framework in which it matters. */
  readonly step?: Maybe<Step>;
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
    /** Structured facts of the pack about it, as JSON. */
    readonly details?: Maybe<Scalars['String']['output']>;
    /** Its place in the framework, from 1. */
    readonly number?: Maybe<Scalars['Int']['output']>;
    /** What happens in it, in the pack's words. */
    readonly summary?: Maybe<Scalars['String']['output']>;
    /** What must be settled in it. */
    readonly decide: ReadonlyArray<Scalars['String']['output']>;
    /** What to ask the interviewer or a stakeholder. */
    readonly ask: ReadonlyArray<Scalars['String']['output']>;
    /** What a strong candidate says aloud. */
    readonly say: ReadonlyArray<Scalars['String']['output']>;
    /** Usual mistakes. */
    readonly mistakes: ReadonlyArray<Scalars['String']['output']>;
    /** Headings of other frameworks that mean this step. */
    readonly headings: ReadonlyArray<FrameworkHeading>;
    /** Concepts that belong to it, best connected first. */
    readonly concepts: EntityConnection;
    /** Patterns that belong to it, best connected first. */
    readonly patterns: EntityConnection;
    /** Practice questions that belong to it. */
    readonly questions: EntityConnection;
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

/** A step of the pack's framework. */
export type StepConceptsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A step of the pack's framework. */
export type StepPatternsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A step of the pack's framework. */
export type StepQuestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A heading of another framework. */
export type FrameworkHeading = {
  /** Name of the framework. */
  readonly framework: Scalars['String']['output'];
  /** Where it is published. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Its own heading. */
  readonly heading: Scalars['String']['output'];
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
  /**
   * How lists say it stands: deprecated, archived, unmaintained, broken, paid or free; read from its title, its
   * description and the words kept of the entries that list it. Empty where no list says so.
   */
  readonly marks: ReadonlyArray<Scalars['String']['output']>;
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
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
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
    readonly marks: ReadonlyArray<Scalars['String']['output']>;
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
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
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
    readonly marks: ReadonlyArray<Scalars['String']['output']>;
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
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
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
    /** Structured facts of the pack about it, as JSON. */
    readonly details?: Maybe<Scalars['String']['output']>;
    /** The step of the framework it belongs to. */
    readonly step?: Maybe<Step>;
    /** Concepts, patterns and problems it is about. */
    readonly about: ReadonlyArray<Topic>;
    /** What a good answer covers, one point each. */
    readonly goodAnswer: ReadonlyArray<Scalars['String']['output']>;
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

/** A practice question. */
export type QuestionAboutArgs = {
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
    /** Stars of a repository when it was last read. */
    readonly stars?: Maybe<Scalars['Int']['output']>;
    /** True when the owner of a repository closed it to changes; null where nobody said. */
    readonly archived?: Maybe<Scalars['Boolean']['output']>;
    /** When a repository was last pushed to, on any branch, ISO 8601. */
    readonly pushedAt?: Maybe<Scalars['String']['output']>;
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
    /** How it is kept fresh; null for what nobody asked to be kept. */
    readonly settings?: Maybe<SourceSettings>;
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

/** Which kind of thing an entity is. */
export type EntityKind =
  /** A notion of the field. */
  | 'Concept'
  /** A recurring solution. */
  | 'Pattern'
  /** Something that systems are built to decide. */
  | 'Problem'
  /** A step of the pack's framework. */
  | 'Step'
  /** A named organization's account of a system it built or ran. */
  | 'CaseStudy'
  /** Anything else with an address. */
  | 'Resource'
  /** Who built or wrote something. */
  | 'Organization'
  /** Where documents are read from. */
  | 'Source'
  /** A practice question. */
  | 'Question';

/** What a work is, as a reader would call it. */
export type Form =
  /** A scientific paper or preprint. */
  | 'paper'
  /** A blog post, a report, a page of text. */
  | 'article'
  /** A talk or film. */
  | 'video'
  /** Lessons in order. */
  | 'course'
  /** A book or a chapter of one. */
  | 'book'
  /** Software to use. */
  | 'tool'
  /** Data to use. */
  | 'dataset'
  /** A list of other works. */
  | 'list'
  /** Slides of a talk. */
  | 'slides'
  /** Something to listen to. */
  | 'podcast'
  /** A forum, a group, a meeting. */
  | 'community'
  /** Something else. */
  | 'other';

/** Who speaks of an entity. */
export type Origin =
  /** A domain pack explains it. */
  | 'pack'
  /** Only documents speak of it. */
  | 'source';

/** How one entity bears on another. */
export type RelationType =
  /** A source lists a work. */
  | 'LISTS'
  /** A work or question is about a topic. */
  | 'ABOUT'
  /** A work applies a pattern. */
  | 'APPLIES'
  /** A work or pattern solves a problem. */
  | 'SOLVES'
  /** A work is by an organization. */
  | 'BY'
  /** A work defines or teaches a topic. */
  | 'EXPLAINS'
  /** A work points to another. */
  | 'CITES'
  /** A topic has a broader one. */
  | 'BROADER'
  /** A concept needs another to be understood first. */
  | 'PREREQUISITE'
  /** Two concepts stand beside each other. */
  | 'RELATED'
  /** A problem needs a concept or pattern, in a role. */
  | 'NEEDS'
  /** A pattern uses a concept. */
  | 'USES'
  /** A topic or question belongs to a step. */
  | 'BELONGS_TO'
  /** A work is part of another, in a role. */
  | 'PART_OF';

/** Seen from an entity. */
export type Direction =
  /** Relations that start at it. */
  | 'out'
  /** Relations that end at it. */
  | 'in';

/** How a document says something. */
export type Basis =
  /** Outright. */
  | 'stated'
  /** By a term of the vocabulary in its own words. */
  | 'mentioned'
  /** Through the heading it stands under. */
  | 'inherited'
  /** By a guess from address, owner or neighbor. */
  | 'inferred';

/** What happened to a line of a list. */
export type ChangeKind =
  /** It is new. */
  | 'added'
  /** Its words or its address differ. */
  | 'edited'
  /** It stands elsewhere. */
  | 'moved'
  /** It is gone. */
  | 'removed'
  /** Its document or its address has another name. */
  | 'renamed';

/** How much a problem matters. */
export type Severity =
  /** Something could not be read. */
  | 'error'
  /** Something was read, and may be wrong. */
  | 'warning'
  /** Something to know. */
  | 'note';

/** How many relations of one type and direction. */
export type RelationCount = {
  /** The type counted. */
  readonly type: RelationType;
  /** Seen from the entity. */
  readonly direction: Direction;
  /** How many. */
  readonly total: Scalars['Int']['output'];
};

/** Two entities joined, because at least one piece of evidence says so. */
export type Relation = Node & {
  readonly id: Scalars['ID']['output'];
  /** How they are joined. */
  readonly type: RelationType;
  /** Role of a NEEDS or PART_OF relation; empty elsewhere. */
  readonly role: Scalars['String']['output'];
  /** Where it starts. */
  readonly from: Entity;
  /** Where it ends. */
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

/** Relations, a page at a time. */
export type RelationConnection = {
  /** The page. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly total: Scalars['Int']['output'];
};

/** A relation and its place in the list. */
export type RelationEdge = {
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The relation itself. */
  readonly node: Relation;
  /** The entity at the other end. */
  readonly other: Entity;
};

/** Evidence, pack first, then by source, path and line. */
export type EvidenceList = {
  /** How many there are. */
  readonly total: Scalars['Int']['output'];
  /** The first of them. */
  readonly nodes: ReadonlyArray<Evidence>;
};

/** The sentence, line or page that says so. */
export type Evidence = Node & {
  readonly id: Scalars['ID']['output'];
  /** Id of the relation it supports. */
  readonly relation: Scalars['ID']['output'];
  /** Where the document was read from. */
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
  /** How the document says it. */
  readonly basis: Basis;
  /** The commit or hash of the source when it was last read. */
  readonly revision: Scalars['String']['output'];
  /** SPDX identifier of the source's licence; null when none was found. */
  readonly license?: Maybe<Scalars['String']['output']>;
  /** Link to the exact place, pinned to the commit; null for local folders. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Measured precision of its rule, from 0 to 1; null while unmeasured. */
  readonly precision?: Maybe<Scalars['Float']['output']>;
};

/** What one document says an entity is. */
export type Claim = Node & {
  readonly id: Scalars['ID']['output'];
  /** title, kind, form, year, description, level, url, alias or details. */
  readonly field: Scalars['String']['output'];
  /** What is claimed, as text. */
  readonly value: Scalars['String']['output'];
  /** True for the claim whose value the entity carries. */
  readonly won: Scalars['Boolean']['output'];
  /** Id of the source that claims it. */
  readonly source: Scalars['ID']['output'];
  /** Path of the document in its source. */
  readonly path: Scalars['String']['output'];
  /** Line of the claim, from 1. */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** Name of the rule that spoke. */
  readonly rule: Scalars['String']['output'];
  /** How the document says it. */
  readonly basis: Basis;
};

/** One reason for a place in a ranking. */
export type Why = {
  /** Name of the signal: address, kind, title, name, organization, form, description, topic, voices, year, stated. */
  readonly signal: Scalars['String']['output'];
  /** What it added to the score. */
  readonly contribution: Scalars['Float']['output'];
  /** The same in words. */
  readonly text: Scalars['String']['output'];
};

/** Works in order, a page at a time. */
export type RankedConnection = {
  /** The page. */
  readonly edges: ReadonlyArray<RankedEdge>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly total: Scalars['Int']['output'];
};

/** A work, its place in the list and why it stands there. */
export type RankedEdge = {
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The work. */
  readonly node: Work;
  /** The sum of its reasons. */
  readonly score: Scalars['Float']['output'];
  /** Its reasons, strongest first. */
  readonly why: ReadonlyArray<Why>;
  /** The reasons in one sentence. */
  readonly sentence: Scalars['String']['output'];
  /** Evidence that it belongs to this topic. */
  readonly evidence: EvidenceList;
};

/** A work, its place in the list and why it stands there. */
export type RankedEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What may be found; every field narrows, an empty list narrows nothing. */
export type SearchFilter = {
  /** Kinds to admit. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** Forms to admit. */
  readonly forms?: InputMaybe<ReadonlyArray<Form>>;
  /** Ids of organizations, one of which it must be by. */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of sources, one of which must list it. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Concepts, problems or patterns it must speak of. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of steps, to one of which a topic it speaks of must belong. */
  readonly steps?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** First year, included. */
  readonly yearFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Last year, included. */
  readonly yearTo?: InputMaybe<Scalars['Int']['input']>;
};

/** What fits a question, a page at a time. */
export type SearchConnection = {
  /** The page. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** Exact up to 10,000; see `totalIsExact`. */
  readonly total: Scalars['Int']['output'];
  /** False when there are more than 10,000. */
  readonly totalIsExact: Scalars['Boolean']['output'];
  /**
   * How many have every part of the question. Less than `total` where too few have: then results that lack some part
   * follow, those with the rarest words first.
   */
  readonly whole: Scalars['Int']['output'];
  /** How the hits divide, by field. */
  readonly facets: ReadonlyArray<Facet>;
  /** The words as understood: typing errors mended, names of the pack expanded. */
  readonly understood: ReadonlyArray<UnderstoodWord>;
};

/** A word of the question and what it was taken for. */
export type UnderstoodWord = {
  /** As it was typed. */
  readonly word: Scalars['String']['output'];
  /** Other words it was taken to mean; empty when taken as it is. */
  readonly takenAs: ReadonlyArray<Scalars['String']['output']>;
  /** False when nothing fits and the word was left out. */
  readonly found: Scalars['Boolean']['output'];
};

/** An entity, its place in the answer and why it stands there. */
export type SearchEdge = {
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** What was found. */
  readonly node: Entity;
  /** The sum of its reasons. */
  readonly score: Scalars['Float']['output'];
  /** Its reasons, strongest first. */
  readonly why: ReadonlyArray<Why>;
  /** The reasons in one sentence. */
  readonly sentence: Scalars['String']['output'];
};

/** How hits divide by one field. */
export type Facet = {
  /** kind, form, organization, year, source, topic or step. */
  readonly field: Scalars['String']['output'];
  /** The most frequent values. */
  readonly values: ReadonlyArray<FacetValue>;
};

/** One value of a field among the hits. */
export type FacetValue = {
  /** For a filter: an id, a name, a year. */
  readonly value: Scalars['String']['output'];
  /** For a reader. */
  readonly label: Scalars['String']['output'];
  /** Hits with this value. */
  readonly count: Scalars['Int']['output'];
};

/** An entity whose name begins with what was typed. */
export type Suggestion = {
  /** The entity. */
  readonly entity: Entity;
  /** The name that begins with what was typed. */
  readonly match: Scalars['String']['output'];
};

/** Entities, a page at a time. */
export type EntityConnection = {
  /** The page. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly total: Scalars['Int']['output'];
};

/** An entity and its place in the list. */
export type EntityEdge = {
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** Where a page ends, and whether another follows. */
export type PageInfo = {
  /** True when another page follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** For `after`; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when the graph has changed since the page before was given. */
  readonly changed: Scalars['Boolean']['output'];
};

/** What stands around an entity. */
export type Neighborhood = {
  /** The entity asked for. */
  readonly center: Entity;
  /** The others. */
  readonly entities: ReadonlyArray<Entity>;
  /** All relations among those shown. */
  readonly relations: ReadonlyArray<Relation>;
  /** For the center: how many of each type and direction are shown, and how many there are. */
  readonly shown: ReadonlyArray<Shown>;
  /** Limits that were lowered, in words. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
};

/** How much of one type and direction is shown. */
export type Shown = {
  /** Type of the relations. */
  readonly type: RelationType;
  /** Seen from the center. */
  readonly direction: Direction;
  /** How many are shown. */
  readonly shown: Scalars['Int']['output'];
  /** How many there are. */
  readonly total: Scalars['Int']['output'];
};

/** Ways from one entity to another. */
export type PathAnswer = {
  /** Shortest first. */
  readonly paths: ReadonlyArray<Path>;
  /** Much-connected entities that were not passed through; naming one as an end admits it. */
  readonly hubsLeftOut: ReadonlyArray<Entity>;
  /** Limits that were lowered or reached, in words. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
};

/** A way through the graph: one more entity than relations. */
export type Path = {
  /** From one end to the other. */
  readonly entities: ReadonlyArray<Entity>;
  /** What joins each to the next. */
  readonly relations: ReadonlyArray<Relation>;
};

/** The overview. */
export type Map = {
  /** What is shown, most important first. */
  readonly places: ReadonlyArray<MapPlace>;
  /** Relations among what is shown. */
  readonly relations: ReadonlyArray<MapRelation>;
  /** Groups that hang together. */
  readonly communities: ReadonlyArray<MapCommunity>;
  /** How many places are shown. */
  readonly shown: Scalars['Int']['output'];
  /** Concepts, problems and patterns in the whole graph. */
  readonly total: Scalars['Int']['output'];
};

/** An entity on the overview. */
export type MapPlace = {
  /** What stands there. */
  readonly entity: Entity;
  /** To the right. */
  readonly x: Scalars['Float']['output'];
  /** Down. */
  readonly y: Scalars['Float']['output'];
  /** Id of the group it belongs to. */
  readonly community: Scalars['ID']['output'];
  /** From 0 to 1: how large to draw it. */
  readonly weight: Scalars['Float']['output'];
};

/** A relation on the overview, by ids. */
export type MapRelation = {
  /** Id of the relation. */
  readonly id: Scalars['ID']['output'];
  /** How they are joined. */
  readonly type: RelationType;
  /** Id of where it starts. */
  readonly from: Scalars['ID']['output'];
  /** Id of where it ends. */
  readonly to: Scalars['ID']['output'];
};

/** Entities that hang together. */
export type MapCommunity = {
  /** Id of the group. */
  readonly id: Scalars['ID']['output'];
  /** Named after its best connected member. */
  readonly name: Scalars['String']['output'];
  /** Number of members. */
  readonly size: Scalars['Int']['output'];
};

/** Changes, a page at a time. */
export type ChangeConnection = {
  /** The page. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly total: Scalars['Int']['output'];
};

/** A change and its place in the list. */
export type ChangeEdge = {
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Change;
};

/** One line of the change log. */
export type Change = {
  /** What happened. */
  readonly kind: ChangeKind;
  /** What the entry is called, or was. */
  readonly title: Scalars['String']['output'];
  /** Id of the resource the entry names. */
  readonly entityId: Scalars['ID']['output'];
  /** The resource the entry names; null when nothing speaks of it any more. */
  readonly entity?: Maybe<Entity>;
  /** The list. */
  readonly source: Source;
  /** Where it stands; for what was removed, where it stood. */
  readonly path: Scalars['String']['output'];
  /** Line of the entry, from 1. */
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
  /** Id of the reading that found it. */
  readonly run: Scalars['ID']['output'];
};

/** Where an entry stood in an earlier revision of its source. */
export type FormerPlace = {
  /** Path of the document. */
  readonly path: Scalars['String']['output'];
  /** Line of the entry, from 1. */
  readonly line: Scalars['Int']['output'];
  /** The commit or hash it stood in. */
  readonly revision: Scalars['String']['output'];
  /** That place at that revision; null for what has no address. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** One reading of a source. */
export type Run = Node & {
  readonly id: Scalars['ID']['output'];
  /** Id of the source. */
  readonly source: Scalars['ID']['output'];
  /** running, applying, held, done, failed, rejected or rolled-back. */
  readonly state: Scalars['String']['output'];
  /** ISO 8601. */
  readonly startedAt: Scalars['String']['output'];
  /** When it ended, or was last heard of; ISO 8601. */
  readonly finishedAt: Scalars['String']['output'];
  /** The commit or hash that was read; empty while it is not known. */
  readonly revision: Scalars['String']['output'];
  /** Entries that are new. */
  readonly added: Scalars['Int']['output'];
  /** Entries that differ. */
  readonly edited: Scalars['Int']['output'];
  /** Entries that stand elsewhere. */
  readonly moved: Scalars['Int']['output'];
  /** Entries that are gone. */
  readonly removed: Scalars['Int']['output'];
  /** Entries whose document or address has another name. */
  readonly renamed: Scalars['Int']['output'];
  /** Documents that were read. */
  readonly documentsRead: Scalars['Int']['output'];
  /** Why it was held, failed, rejected or taken back, one sentence. */
  readonly message?: Maybe<Scalars['String']['output']>;
};

/** Problems found in what was read. */
export type DiagnosticList = {
  /** How many there are. */
  readonly total: Scalars['Int']['output'];
  /** The first of them. */
  readonly nodes: ReadonlyArray<Diagnostic>;
};

/** A problem found in what was read. */
export type Diagnostic = {
  /** How much it matters. */
  readonly severity: Severity;
  /** Name of the check that spoke. */
  readonly rule: Scalars['String']['output'];
  /** What is wrong and what to do, one sentence. */
  readonly message: Scalars['String']['output'];
  /** Id of the source. */
  readonly source: Scalars['ID']['output'];
  /** Path of the document. */
  readonly path?: Maybe<Scalars['String']['output']>;
  /** Line, from 1. */
  readonly line?: Maybe<Scalars['Int']['output']>;
};

/** How much there is. */
export type Stats = {
  /** Grows by one with every change of the graph. */
  readonly generation: Scalars['Int']['output'];
  /** By kind. */
  readonly entities: ReadonlyArray<KindCount>;
  /** By type. */
  readonly relations: ReadonlyArray<TypeCount>;
  /** Pieces of evidence. */
  readonly evidence: Scalars['Int']['output'];
  /** Claims about entities. */
  readonly claims: Scalars['Int']['output'];
  /** Lines of lists. */
  readonly entries: Scalars['Int']['output'];
  /** Documents read. */
  readonly documents: Scalars['Int']['output'];
  /** Sources read. */
  readonly sources: Scalars['Int']['output'];
  /** Problems found. */
  readonly diagnostics: Scalars['Int']['output'];
};

/** Topics found in what was read. */
export type DiscoveredTopicList = {
  /** How many there are. */
  readonly total: Scalars['Int']['output'];
  /** The first of them. */
  readonly nodes: ReadonlyArray<DiscoveredTopic>;
};

/** A topic that lists speak of though no pack knows it: found by counting, not by judgement. */
export type DiscoveredTopic = {
  /** The id of the concept it would become when promoted. */
  readonly entityId: Scalars['ID']['output'];
  /** As it is written most often. */
  readonly title: Scalars['String']['output'];
  /** Independent lists that speak of it. */
  readonly voices: Scalars['Int']['output'];
  /** Resources under such a heading or with these words in their title. */
  readonly entries: Scalars['Int']['output'];
  /** True when a list has it as a heading; else it stands in titles only. */
  readonly isHeading: Scalars['Boolean']['output'];
  /** One place in each of a few lists. */
  readonly places: ReadonlyArray<DiscoveredPlace>;
};

/** Where a discovered topic stands. */
export type DiscoveredPlace = {
  /** Id of the source. */
  readonly source: Scalars['ID']['output'];
  /** Path of the document in the source. */
  readonly path: Scalars['String']['output'];
  /** Line, from 1. */
  readonly line: Scalars['Int']['output'];
  /** The headings above, outermost first. */
  readonly headings: ReadonlyArray<Scalars['String']['output']>;
  /** The resource named there. */
  readonly entity?: Maybe<Entity>;
};

/** How many entities of one kind. */
export type KindCount = {
  /** The kind. */
  readonly kind: EntityKind;
  /** How many. */
  readonly total: Scalars['Int']['output'];
};

/** How many relations of one type. */
export type TypeCount = {
  /** The type. */
  readonly type: RelationType;
  /** How many. */
  readonly total: Scalars['Int']['output'];
};

/** What a question led to: a brief, or readings to choose from, or nothing. */
export type BriefAnswer = {
  /** How well the question was understood. */
  readonly outcome: PlanOutcome;
  /** Other ways to take the words, at most two, best first. */
  readonly close: ReadonlyArray<PlanReading>;
  /** Words of the question that were understood. */
  readonly matched: ReadonlyArray<Scalars['String']['output']>;
  /** Words of the question that were left out. */
  readonly ignored: ReadonlyArray<Scalars['String']['output']>;
  /** The brief; null unless one reading is meant. */
  readonly brief?: Maybe<Brief>;
};

/** understood: one reading is meant; unsure: a person must choose; none: nothing here is about this. */
export type PlanOutcome =
  /** One reading is meant. */
  | 'understood'
  /** A person must choose. */
  | 'unsure'
  /** Nothing here is about this. */
  | 'none';

/** One way to take a question. */
export type PlanReading = {
  /** What it would be about. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Words of the question that speak for it. */
  readonly matched: ReadonlyArray<Scalars['String']['output']>;
};

/** Something of the graph that a plan points to. */
export type PlanTopic = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Which kind of thing it is. */
  readonly kind: EntityKind;
  /** Its title. */
  readonly title: Scalars['String']['output'];
};

/** Where a document says something, as a reader would open it. */
export type PlanEvidence = {
  /** Title of the source. */
  readonly source: Scalars['String']['output'];
  /** Path of the document. */
  readonly path: Scalars['String']['output'];
  /** First and last line, from 1. */
  readonly lines?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** Page, from 1. */
  readonly page?: Maybe<Scalars['Int']['output']>;
  /** Headings above the place, outermost first. */
  readonly headings: ReadonlyArray<Scalars['String']['output']>;
  /** How the document says it. */
  readonly basis: Basis;
  /** The words; null where the licence gives none. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** Where a reader would open it. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** What to settle, step by step, before a system for a problem is built; with who built one. */
export type Brief = {
  /** What the brief is for. */
  readonly problem: Problem;
  /** Problems it is a kind of. */
  readonly broader: ReadonlyArray<PlanTopic>;
  /** What is known before the first step. */
  readonly facts: ReadonlyArray<BriefFact>;
  /** Questions to ask before anything is designed. */
  readonly ask: ReadonlyArray<Scalars['String']['output']>;
  /** The steps of the framework, in order. */
  readonly steps: ReadonlyArray<BriefStep>;
  /** What is measured, before release and on real use. */
  readonly metrics: ReadonlyArray<BriefMetric>;
  /** Ranked, different in organization and year. */
  readonly cases: ReadonlyArray<BriefCase>;
  /** Case studies that could have stood here. */
  readonly casesTotal: Scalars['Int']['output'];
  /** First and last year stated among the cases shown. */
  readonly years?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** Practice questions about this problem. */
  readonly questions: ReadonlyArray<PlanTopic>;
  /** Day of the newest revision read. */
  readonly asOf?: Maybe<Scalars['String']['output']>;
  /** The whole brief as Markdown notes. */
  readonly markdown: Scalars['String']['output'];
};

/** One heading of what is known before the first step. */
export type BriefFact = {
  /** limits, signals, reports, labels, privacy, baseline, no-model, flow or pitfalls. */
  readonly name: Scalars['String']['output'];
  /** The heading in words. */
  readonly title: Scalars['String']['output'];
  /** What is known, one sentence each. */
  readonly lines: ReadonlyArray<Scalars['String']['output']>;
};

/** A step of the framework, with at most one line of each kind. */
export type BriefStep = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its place in the framework, from 1. */
  readonly number: Scalars['Int']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** What to settle in it. */
  readonly lines: ReadonlyArray<BriefLine>;
  /** Concepts and patterns that the problem needs here. */
  readonly topics: ReadonlyArray<BriefNeed>;
  /** The same for every problem. */
  readonly always: BriefAlways;
};

/** A concept or pattern that the problem needs in a step. */
export type BriefNeed = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Which kind of thing it is. */
  readonly kind: EntityKind;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The role it plays. */
  readonly role: Scalars['String']['output'];
};

/** What a step asks of every problem. */
export type BriefAlways = {
  /** What must be settled. */
  readonly decide: ReadonlyArray<Scalars['String']['output']>;
  /** What to ask. */
  readonly ask: ReadonlyArray<Scalars['String']['output']>;
  /** Usual mistakes. */
  readonly mistakes: ReadonlyArray<Scalars['String']['output']>;
};

/** decide and trap have text, options has options, number a number, who a case. */
export type BriefLine = {
  /** Which kind of line it is. */
  readonly kind: BriefLineKind;
  /** What to decide, or the trap. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Ways to choose from. */
  readonly options: ReadonlyArray<BriefOption>;
  /** A number to estimate. */
  readonly number?: Maybe<BriefNumber>;
  /** Who built it. */
  readonly case?: Maybe<BriefCase>;
  /** Why this case stands in this step. */
  readonly because?: Maybe<Scalars['String']['output']>;
};

/** What a line of a step is. */
export type BriefLineKind =
  /** Something to decide. */
  | 'decide'
  /** Ways to choose from. */
  | 'options'
  /** A number to estimate. */
  | 'number'
  /** Who built one. */
  | 'who'
  /** A usual mistake. */
  | 'trap';

/** A way to choose. */
export type BriefOption = {
  /** The way. */
  readonly choose: Scalars['String']['output'];
  /** When it is the better one. */
  readonly when: Scalars['String']['output'];
  /** The concept or pattern that it is. */
  readonly topic?: Maybe<PlanTopic>;
};

/** A number to estimate; anyone may change the assumptions. */
export type BriefNumber = {
  /** What is estimated. */
  readonly name: Scalars['String']['output'];
  /** `+ - * /`, brackets and the names of the assumptions. */
  readonly formula: Scalars['String']['output'];
  /** Unit of the result. */
  readonly unit: Scalars['String']['output'];
  /** The numbers that the formula names. */
  readonly assumptions: ReadonlyArray<BriefAssumption>;
  /** Null when the formula cannot be computed. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** A number that anyone may change. */
export type BriefAssumption = {
  /** As the formula writes it. */
  readonly name: Scalars['String']['output'];
  /** Where to begin. */
  readonly value: Scalars['Float']['output'];
};

/** A figure that tells how well a system does. */
export type BriefMetric = {
  /** offline or online. */
  readonly when: Scalars['String']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Why it is measured. */
  readonly why: Scalars['String']['output'];
  /** What it hides, or what gets worse when only this gets better. */
  readonly counter: Scalars['String']['output'];
  /** What must not get worse meanwhile; empty where the pack names none. */
  readonly guardrail: Scalars['String']['output'];
  /** The concept that explains it. */
  readonly concept?: Maybe<PlanTopic>;
};

/** An organization's account of a system it built, with why it is here. */
export type BriefCase = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Where a reader would open it. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Year it appeared, where it is stated. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** Years before the newest reading, from five up. */
  readonly age?: Maybe<Scalars['Int']['output']>;
  /** Paper, article, video and so on, where it is known. */
  readonly form?: Maybe<Form>;
  /** Who built or wrote it. */
  readonly organizations: ReadonlyArray<PlanTopic>;
  /** How it belongs here. */
  readonly fit: Scalars['String']['output'];
  /** Why it stands where it stands. */
  readonly why: Scalars['String']['output'];
  /** What it speaks of that the problem needs. */
  readonly topics: ReadonlyArray<PlanTopic>;
  /** The passage that says so. */
  readonly evidence?: Maybe<PlanEvidence>;
  /** A later account of the same problem by the same organization. */
  readonly later?: Maybe<BriefLater>;
  /** What is built now in its place, where that is known. */
  readonly replaced?: Maybe<BriefReplacement>;
};

/** A later account by the same organization. */
export type BriefLater = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Year it appeared. */
  readonly year: Scalars['Int']['output'];
};

/** What is built now in the place of what an account describes. */
export type BriefReplacement = {
  /** What replaced it. */
  readonly by: Scalars['String']['output'];
  /** Since when. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** Where that is said. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** Concepts below it are assumed. */
export type PlanLevel =
  /** Nothing is assumed. */
  | 'foundation'
  /** Foundations are assumed. */
  | 'core'
  /** Foundations and core concepts are assumed. */
  | 'advanced';

/** What words led to: a path, or readings to choose from, or nothing. */
export type LearningAnswer = {
  /** How well the words were understood. */
  readonly outcome: PlanOutcome;
  /** Other ways to take the words, best first. */
  readonly close: ReadonlyArray<PlanReading>;
  /** Words that were understood. */
  readonly matched: ReadonlyArray<Scalars['String']['output']>;
  /** Words that were left out. */
  readonly ignored: ReadonlyArray<Scalars['String']['output']>;
  /** What was given as known and is no concept here. */
  readonly unknown: ReadonlyArray<Scalars['String']['output']>;
  /** The path; null unless one reading is meant. */
  readonly path?: Maybe<LearningPath>;
};

/** Concepts in the order in which they can be understood, each with what to read. */
export type LearningPath = {
  /** Where it leads. */
  readonly goal: PlanTopic;
  /** What the goal is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** In the order in which they can be understood. */
  readonly steps: ReadonlyArray<PathStep>;
  /** Taken as known without having been said. */
  readonly assumed: ReadonlyArray<PlanTopic>;
  /** Known, and what these need in turn. */
  readonly known: ReadonlyArray<PlanTopic>;
  /** What the goal needs too, left for later. */
  readonly later: ReadonlyArray<PlanTopic>;
  /** Minutes of the texts to read whose length is known. */
  readonly minutes: Scalars['Int']['output'];
  /** Texts to read whose length nobody knows. */
  readonly minutesUnknown: Scalars['Int']['output'];
  /** Day of the newest revision read. */
  readonly asOf?: Maybe<Scalars['String']['output']>;
  /** The whole path as Markdown notes. */
  readonly markdown: Scalars['String']['output'];
};

/** A concept on the way, and what to read on it. */
export type PathStep = {
  /** Its place, from 1. */
  readonly number: Scalars['Int']['output'];
  /** The concept. */
  readonly concept: PlanTopic;
  /** What it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Foundation, core or advanced. */
  readonly level?: Maybe<Scalars['String']['output']>;
  /** Null where the text of an earlier step goes on, or where there is a gap. */
  readonly mustRead?: Maybe<PathText>;
  /** Where an earlier text goes on, if it does. */
  readonly goesOn?: Maybe<PathContinuation>;
  /** At most two, of other forms. */
  readonly alternatives: ReadonlyArray<PathText>;
  /** No text is good enough: rather nothing than a weak match. */
  readonly isGap: Scalars['Boolean']['output'];
  /** Later steps that need it; without a number, the goal itself. */
  readonly neededBy: ReadonlyArray<PathNeed>;
  /** A question to test oneself with. */
  readonly question?: Maybe<PathQuestion>;
};

/** A later step that needs this one. */
export type PathNeed = {
  /** Its place; null for the goal. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** Its concept. */
  readonly title: Scalars['String']['output'];
};

/** A text on one step, with the place in it. */
export type PathText = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Where a reader would open it. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Paper, article, video and so on, where it is known. */
  readonly form?: Maybe<Form>;
  /** Year it appeared, where it is stated. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** Who built or wrote it. */
  readonly organizations: ReadonlyArray<PlanTopic>;
  /** Why it was chosen. */
  readonly why: Scalars['String']['output'];
  /** The section or page that teaches it. */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** The passage that says so. */
  readonly evidence?: Maybe<PlanEvidence>;
  /** For the whole text, from the length of what was read; null where it was not read. */
  readonly minutes?: Maybe<Scalars['Int']['output']>;
  /** True where it must be bought. */
  readonly isPaid: Scalars['Boolean']['output'];
  /** Numbers of other steps that it also covers. */
  readonly covers: ReadonlyArray<Scalars['Int']['output']>;
};

/** The text of an earlier step goes on here. */
export type PathContinuation = {
  /** Number of the step whose text it is. */
  readonly step: Scalars['Int']['output'];
  /** Title of the text. */
  readonly title: Scalars['String']['output'];
  /** The section that teaches this one. */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** The passage that says so. */
  readonly evidence?: Maybe<PlanEvidence>;
};

/** A question to test oneself with. */
export type PathQuestion = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** L1 to L6+. */
  readonly level?: Maybe<Scalars['String']['output']>;
  /** How it belongs to the step. */
  readonly fit: Scalars['String']['output'];
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
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AddSourceInput: AddSourceInput;
  UpdateSourceInput: UpdateSourceInput;
  AddedSource: ResolverTypeWrapper<
    Omit<AddedSource, 'settings' | 'run'> & {
      settings: ResolversTypes['SourceSettings'];
      run: ResolversTypes['Run'];
    }
  >;
  SourceSettings: ResolverTypeWrapper<SettingsParent>;
  SourcePreview: ResolverTypeWrapper<Preview>;
  PreviewChange: ResolverTypeWrapper<PreviewedChange>;
  RunProgress: ResolverTypeWrapper<RunEvent>;
  QuestionConnection: ResolverTypeWrapper<
    Omit<QuestionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['QuestionEdge']> }
  >;
  QuestionEdge: ResolverTypeWrapper<Omit<QuestionEdge, 'node'> & { node: ResolversTypes['Question'] }>;
  SourceComparison: ResolverTypeWrapper<Comparison>;
  ComparedSource: ResolverTypeWrapper<Omit<ComparedSource, 'source'> & { source: ResolversTypes['Source'] }>;
  SourcePair: ResolverTypeWrapper<SourcePair>;
  ComparedConnection: ResolverTypeWrapper<
    Omit<ComparedConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ComparedEdge']> }
  >;
  ComparedEdge: ResolverTypeWrapper<ComparedEdgeParent>;
  DecisionKind: DecisionKind;
  Decision: ResolverTypeWrapper<DecisionParent>;
  DecisionConnection: ResolverTypeWrapper<
    Omit<DecisionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DecisionEdge']> }
  >;
  DecisionEdge: ResolverTypeWrapper<Omit<DecisionEdge, 'node'> & { node: ResolversTypes['Decision'] }>;
  Node: ResolverTypeWrapper<NodeParent>;
  Entity: ResolverTypeWrapper<EntityRecord>;
  Topic: ResolverTypeWrapper<EntityRecord>;
  Concept: ResolverTypeWrapper<EntityRecord>;
  Pattern: ResolverTypeWrapper<EntityRecord>;
  Problem: ResolverTypeWrapper<EntityRecord>;
  Metric: ResolverTypeWrapper<MetricParent>;
  Estimate: ResolverTypeWrapper<Estimate>;
  Assumption: ResolverTypeWrapper<Assumption>;
  Coverage: ResolverTypeWrapper<CoverageParent>;
  YearCount: ResolverTypeWrapper<YearCount>;
  YearSpan: ResolverTypeWrapper<YearSpan>;
  Need: ResolverTypeWrapper<NeedParent>;
  Step: ResolverTypeWrapper<EntityRecord>;
  FrameworkHeading: ResolverTypeWrapper<FrameworkHeading>;
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
  DiscoveredTopicList: ResolverTypeWrapper<
    Omit<DiscoveredTopicList, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['DiscoveredTopic']> }
  >;
  DiscoveredTopic: ResolverTypeWrapper<DiscoveredTopicParent>;
  DiscoveredPlace: ResolverTypeWrapper<DiscoveredPlaceParent>;
  KindCount: ResolverTypeWrapper<KindCount>;
  TypeCount: ResolverTypeWrapper<TypeCount>;
  BriefAnswer: ResolverTypeWrapper<Omit<BriefAnswer, 'brief'> & { brief?: Maybe<ResolversTypes['Brief']> }>;
  PlanOutcome: PlanOutcome;
  PlanReading: ResolverTypeWrapper<PlanReading>;
  PlanTopic: ResolverTypeWrapper<PlanTopic>;
  PlanEvidence: ResolverTypeWrapper<PlanEvidence>;
  Brief: ResolverTypeWrapper<Omit<Brief, 'problem'> & { problem: ResolversTypes['Problem'] }>;
  BriefFact: ResolverTypeWrapper<BriefFact>;
  BriefStep: ResolverTypeWrapper<BriefStep>;
  BriefNeed: ResolverTypeWrapper<BriefNeed>;
  BriefAlways: ResolverTypeWrapper<BriefAlways>;
  BriefLine: ResolverTypeWrapper<BriefLine>;
  BriefLineKind: BriefLineKind;
  BriefOption: ResolverTypeWrapper<BriefOption>;
  BriefNumber: ResolverTypeWrapper<BriefNumber>;
  BriefAssumption: ResolverTypeWrapper<BriefAssumption>;
  BriefMetric: ResolverTypeWrapper<BriefMetric>;
  BriefCase: ResolverTypeWrapper<BriefCase>;
  BriefLater: ResolverTypeWrapper<BriefLater>;
  BriefReplacement: ResolverTypeWrapper<BriefReplacement>;
  PlanLevel: PlanLevel;
  LearningAnswer: ResolverTypeWrapper<LearningAnswer>;
  LearningPath: ResolverTypeWrapper<LearningPath>;
  PathStep: ResolverTypeWrapper<PathStep>;
  PathNeed: ResolverTypeWrapper<PathNeed>;
  PathText: ResolverTypeWrapper<PathText>;
  PathContinuation: ResolverTypeWrapper<PathContinuation>;
  PathQuestion: ResolverTypeWrapper<PathQuestion>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  Float: Scalars['Float']['output'];
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  AddSourceInput: AddSourceInput;
  UpdateSourceInput: UpdateSourceInput;
  AddedSource: Omit<AddedSource, 'settings' | 'run'> & {
    settings: ResolversParentTypes['SourceSettings'];
    run: ResolversParentTypes['Run'];
  };
  SourceSettings: SettingsParent;
  SourcePreview: Preview;
  PreviewChange: PreviewedChange;
  RunProgress: RunEvent;
  QuestionConnection: Omit<QuestionConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['QuestionEdge']>;
  };
  QuestionEdge: Omit<QuestionEdge, 'node'> & { node: ResolversParentTypes['Question'] };
  SourceComparison: Comparison;
  ComparedSource: Omit<ComparedSource, 'source'> & { source: ResolversParentTypes['Source'] };
  SourcePair: SourcePair;
  ComparedConnection: Omit<ComparedConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['ComparedEdge']>;
  };
  ComparedEdge: ComparedEdgeParent;
  Decision: DecisionParent;
  DecisionConnection: Omit<DecisionConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['DecisionEdge']>;
  };
  DecisionEdge: Omit<DecisionEdge, 'node'> & { node: ResolversParentTypes['Decision'] };
  Node: NodeParent;
  Entity: EntityRecord;
  Topic: EntityRecord;
  Concept: EntityRecord;
  Pattern: EntityRecord;
  Problem: EntityRecord;
  Metric: MetricParent;
  Estimate: Estimate;
  Assumption: Assumption;
  Coverage: CoverageParent;
  YearCount: YearCount;
  YearSpan: YearSpan;
  Need: NeedParent;
  Step: EntityRecord;
  FrameworkHeading: FrameworkHeading;
  Work: EntityRecord;
  Resource: EntityRecord;
  CaseStudy: EntityRecord;
  Organization: EntityRecord;
  Question: EntityRecord;
  Source: EntityRecord;
  RelationCount: RelationCount;
  Relation: RelationRecord;
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
  DiscoveredTopicList: Omit<DiscoveredTopicList, 'nodes'> & {
    nodes: ReadonlyArray<ResolversParentTypes['DiscoveredTopic']>;
  };
  DiscoveredTopic: DiscoveredTopicParent;
  DiscoveredPlace: DiscoveredPlaceParent;
  KindCount: KindCount;
  TypeCount: TypeCount;
  BriefAnswer: Omit<BriefAnswer, 'brief'> & { brief?: Maybe<ResolversParentTypes['Brief']> };
  PlanReading: PlanReading;
  PlanTopic: PlanTopic;
  PlanEvidence: PlanEvidence;
  Brief: Omit<Brief, 'problem'> & { problem: ResolversParentTypes['Problem'] };
  BriefFact: BriefFact;
  BriefStep: BriefStep;
  BriefNeed: BriefNeed;
  BriefAlways: BriefAlways;
  BriefLine: BriefLine;
  BriefOption: BriefOption;
  BriefNumber: BriefNumber;
  BriefAssumption: BriefAssumption;
  BriefMetric: BriefMetric;
  BriefCase: BriefCase;
  BriefLater: BriefLater;
  BriefReplacement: BriefReplacement;
  LearningAnswer: LearningAnswer;
  LearningPath: LearningPath;
  PathStep: PathStep;
  PathNeed: PathNeed;
  PathText: PathText;
  PathContinuation: PathContinuation;
  PathQuestion: PathQuestion;
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
    RequireFields<QuerySearchArgs, 'query' | 'first' | 'topics'>
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
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType, RequireFields<QueryRunArgs, 'id'>>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  questions?: Resolver<
    ResolversTypes['QuestionConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryQuestionsArgs, 'first'>
  >;
  compareSources?: Resolver<
    ResolversTypes['SourceComparison'],
    ParentType,
    ContextType,
    RequireFields<QueryCompareSourcesArgs, 'ids'>
  >;
  decisions?: Resolver<
    ResolversTypes['DecisionConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryDecisionsArgs, 'first'>
  >;
  sourceSettings?: Resolver<ReadonlyArray<ResolversTypes['SourceSettings']>, ParentType, ContextType>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
  discoveredTopics?: Resolver<
    ResolversTypes['DiscoveredTopicList'],
    ParentType,
    ContextType,
    RequireFields<QueryDiscoveredTopicsArgs, 'first'>
  >;
  designBrief?: Resolver<
    ResolversTypes['BriefAnswer'],
    ParentType,
    ContextType,
    Partial<QueryDesignBriefArgs>
  >;
  learningPath?: Resolver<
    ResolversTypes['LearningAnswer'],
    ParentType,
    ContextType,
    RequireFields<QueryLearningPathArgs, 'goal'>
  >;
};

export type MutationResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  previewSource?: Resolver<
    ResolversTypes['SourcePreview'],
    ParentType,
    ContextType,
    RequireFields<MutationPreviewSourceArgs, 'input'>
  >;
  addSource?: Resolver<
    ResolversTypes['AddedSource'],
    ParentType,
    ContextType,
    RequireFields<MutationAddSourceArgs, 'input'>
  >;
  updateSource?: Resolver<
    ResolversTypes['SourceSettings'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateSourceArgs, 'id' | 'input'>
  >;
  pauseSource?: Resolver<
    ResolversTypes['SourceSettings'],
    ParentType,
    ContextType,
    RequireFields<MutationPauseSourceArgs, 'id'>
  >;
  resumeSource?: Resolver<
    ResolversTypes['SourceSettings'],
    ParentType,
    ContextType,
    RequireFields<MutationResumeSourceArgs, 'id'>
  >;
  removeSource?: Resolver<
    ResolversTypes['ID'],
    ParentType,
    ContextType,
    RequireFields<MutationRemoveSourceArgs, 'id'>
  >;
  refreshSource?: Resolver<
    ResolversTypes['Run'],
    ParentType,
    ContextType,
    RequireFields<MutationRefreshSourceArgs, 'id'>
  >;
  approveRun?: Resolver<
    ResolversTypes['Run'],
    ParentType,
    ContextType,
    RequireFields<MutationApproveRunArgs, 'id'>
  >;
  rejectRun?: Resolver<
    ResolversTypes['Run'],
    ParentType,
    ContextType,
    RequireFields<MutationRejectRunArgs, 'id'>
  >;
  rollBack?: Resolver<
    ResolversTypes['Run'],
    ParentType,
    ContextType,
    RequireFields<MutationRollBackArgs, 'source'>
  >;
  rejectRelation?: Resolver<
    ResolversTypes['Decision'],
    ParentType,
    ContextType,
    RequireFields<MutationRejectRelationArgs, 'relation' | 'reason'>
  >;
  mergeEntities?: Resolver<
    ResolversTypes['Decision'],
    ParentType,
    ContextType,
    RequireFields<MutationMergeEntitiesArgs, 'from' | 'to' | 'reason'>
  >;
  recordAlias?: Resolver<
    ResolversTypes['Decision'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordAliasArgs, 'from' | 'to' | 'reason'>
  >;
  promoteTopic?: Resolver<
    ResolversTypes['Decision'],
    ParentType,
    ContextType,
    RequireFields<MutationPromoteTopicArgs, 'title' | 'reason'>
  >;
  undoDecision?: Resolver<
    ResolversTypes['ID'],
    ParentType,
    ContextType,
    RequireFields<MutationUndoDecisionArgs, 'id'>
  >;
};

export type SubscriptionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription'],
> = {
  runProgress?: SubscriptionResolver<
    ResolversTypes['RunProgress'],
    'runProgress',
    ParentType,
    ContextType,
    Partial<SubscriptionRunProgressArgs>
  >;
  changes?: SubscriptionResolver<
    ResolversTypes['Change'],
    'changes',
    ParentType,
    ContextType,
    Partial<SubscriptionChangesArgs>
  >;
};

export type AddedSourceResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['AddedSource'] = ResolversParentTypes['AddedSource'],
> = {
  settings?: Resolver<ResolversTypes['SourceSettings'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
};

export type SourceSettingsResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['SourceSettings'] = ResolversParentTypes['SourceSettings'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  include?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  exclude?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pinned?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rejected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quarantined?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextDue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  waits?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourcePreviewResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['SourcePreview'] = ResolversParentTypes['SourcePreview'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  renamed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['PreviewChange']>, ParentType, ContextType>;
  diagnostics?: Resolver<ReadonlyArray<ResolversTypes['Diagnostic']>, ParentType, ContextType>;
  holdReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PreviewChangeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['PreviewChange'] = ResolversParentTypes['PreviewChange'],
> = {
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RunProgressResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['RunProgress'] = ResolversParentTypes['RunProgress'],
> = {
  run?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuestionConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['QuestionConnection'] = ResolversParentTypes['QuestionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuestionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['QuestionEdge'] = ResolversParentTypes['QuestionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
};

export type SourceComparisonResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['SourceComparison'] = ResolversParentTypes['SourceComparison'],
> = {
  sources?: Resolver<ReadonlyArray<ResolversTypes['ComparedSource']>, ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['SourcePair']>, ParentType, ContextType>;
  shared?: Resolver<
    ResolversTypes['ComparedConnection'],
    ParentType,
    ContextType,
    RequireFields<SourceComparisonSharedArgs, 'first'>
  >;
  onlyIn?: Resolver<
    ResolversTypes['ComparedConnection'],
    ParentType,
    ContextType,
    RequireFields<SourceComparisonOnlyInArgs, 'source' | 'first'>
  >;
  missingFrom?: Resolver<
    ResolversTypes['ComparedConnection'],
    ParentType,
    ContextType,
    RequireFields<SourceComparisonMissingFromArgs, 'source' | 'first'>
  >;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComparedSourceResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['ComparedSource'] = ResolversParentTypes['ComparedSource'],
> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  only?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourcePairResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['SourcePair'] = ResolversParentTypes['SourcePair'],
> = {
  a?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparedConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['ComparedConnection'] = ResolversParentTypes['ComparedConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ComparedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparedEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['ComparedEdge'] = ResolversParentTypes['ComparedEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  why?: Resolver<ReadonlyArray<ResolversTypes['Why']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DecisionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fromAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationType?: Resolver<Maybe<ResolversTypes['RelationType']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type NodeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType?: TypeResolveFn<
    | 'Decision'
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
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  questions?: Resolver<
    ReadonlyArray<ResolversTypes['Question']>,
    ParentType,
    ContextType,
    RequireFields<ConceptQuestionsArgs, 'first'>
  >;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
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
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  questions?: Resolver<
    ReadonlyArray<ResolversTypes['Question']>,
    ParentType,
    ContextType,
    RequireFields<PatternQuestionsArgs, 'first'>
  >;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
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
  context?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tension?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  solution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tradeoffs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  whenNot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['Pattern']>, ParentType, ContextType>;
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
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  questions?: Resolver<
    ReadonlyArray<ResolversTypes['Question']>,
    ParentType,
    ContextType,
    RequireFields<ProblemQuestionsArgs, 'first'>
  >;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
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
  goal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  constraints?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  implicitSignals?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  explicitSignals?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  labels?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  privacy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noModelWhen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offlineMetrics?: Resolver<ReadonlyArray<ResolversTypes['Metric']>, ParentType, ContextType>;
  onlineMetrics?: Resolver<ReadonlyArray<ResolversTypes['Metric']>, ParentType, ContextType>;
  pitfalls?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  clarifyingQuestions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  architecture?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  estimates?: Resolver<ReadonlyArray<ResolversTypes['Estimate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MetricResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Metric'] = ResolversParentTypes['Metric'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
};

export type EstimateResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Estimate'] = ResolversParentTypes['Estimate'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assumptions?: Resolver<ReadonlyArray<ResolversTypes['Assumption']>, ParentType, ContextType>;
};

export type AssumptionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Assumption'] = ResolversParentTypes['Assumption'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CoverageResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage'],
> = {
  works?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  caseStudies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['YearCount']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  caseStudyYears?: Resolver<Maybe<ResolversTypes['YearSpan']>, ParentType, ContextType>;
  workYears?: Resolver<Maybe<ResolversTypes['YearSpan']>, ParentType, ContextType>;
  thinAfter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastRead?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newestRevision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type YearCountResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['YearCount'] = ResolversParentTypes['YearCount'],
> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type YearSpanResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['YearSpan'] = ResolversParentTypes['YearSpan'],
> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need'],
> = {
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
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
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decide?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ask?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  say?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mistakes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  headings?: Resolver<ReadonlyArray<ResolversTypes['FrameworkHeading']>, ParentType, ContextType>;
  concepts?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StepConceptsArgs, 'first'>
  >;
  patterns?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StepPatternsArgs, 'first'>
  >;
  questions?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<StepQuestionsArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrameworkHeadingResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['FrameworkHeading'] = ResolversParentTypes['FrameworkHeading'],
> = {
  framework?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  marks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  marks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  step?: Resolver<Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
  about?: Resolver<
    ReadonlyArray<ResolversTypes['Topic']>,
    ParentType,
    ContextType,
    RequireFields<QuestionAboutArgs, 'first'>
  >;
  goodAnswer?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  stars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  archived?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  pushedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  settings?: Resolver<Maybe<ResolversTypes['SourceSettings']>, ParentType, ContextType>;
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
  precision?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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
  whole?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type DiscoveredTopicListResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['DiscoveredTopicList'] =
    ResolversParentTypes['DiscoveredTopicList'],
> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DiscoveredTopic']>, ParentType, ContextType>;
};

export type DiscoveredTopicResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['DiscoveredTopic'] = ResolversParentTypes['DiscoveredTopic'],
> = {
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isHeading?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['DiscoveredPlace']>, ParentType, ContextType>;
};

export type DiscoveredPlaceResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['DiscoveredPlace'] = ResolversParentTypes['DiscoveredPlace'],
> = {
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
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

export type BriefAnswerResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['BriefAnswer'] = ResolversParentTypes['BriefAnswer'],
> = {
  outcome?: Resolver<ResolversTypes['PlanOutcome'], ParentType, ContextType>;
  close?: Resolver<ReadonlyArray<ResolversTypes['PlanReading']>, ParentType, ContextType>;
  matched?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ignored?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  brief?: Resolver<Maybe<ResolversTypes['Brief']>, ParentType, ContextType>;
};

export type PlanReadingResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['PlanReading'] = ResolversParentTypes['PlanReading'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanTopicResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['PlanTopic'] = ResolversParentTypes['PlanTopic'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanEvidenceResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['PlanEvidence'] = ResolversParentTypes['PlanEvidence'],
> = {
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  headings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BriefResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Brief'] = ResolversParentTypes['Brief'],
> = {
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  broader?: Resolver<ReadonlyArray<ResolversTypes['PlanTopic']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['BriefFact']>, ParentType, ContextType>;
  ask?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['BriefStep']>, ParentType, ContextType>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['BriefMetric']>, ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['BriefCase']>, ParentType, ContextType>;
  casesTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  years?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['PlanTopic']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  markdown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BriefFactResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['BriefFact'] = ResolversParentTypes['BriefFact'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BriefStepResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['BriefStep'] = ResolversParentTypes['BriefStep'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['BriefLine']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['BriefNeed']>, ParentType, ContextType>;
  always?: Resolver<ResolversTypes['BriefAlways'], ParentType, ContextType>;
};

export type BriefNeedResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['BriefNeed'] = ResolversParentTypes['BriefNeed'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BriefAlwaysResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['BriefAlways'] = ResolversParentTypes['BriefAlways'],
> = {
  decide?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ask?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mistakes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BriefLineResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['BriefLine'] = ResolversParentTypes['BriefLine'],
> = {
  kind?: Resolver<ResolversTypes['BriefLineKind'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['BriefOption']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['BriefNumber']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['BriefCase']>, ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BriefOptionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['BriefOption'] = ResolversParentTypes['BriefOption'],
> = {
  choose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  when?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['PlanTopic']>, ParentType, ContextType>;
};

export type BriefNumberResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['BriefNumber'] = ResolversParentTypes['BriefNumber'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assumptions?: Resolver<ReadonlyArray<ResolversTypes['BriefAssumption']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type BriefAssumptionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['BriefAssumption'] = ResolversParentTypes['BriefAssumption'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BriefMetricResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['BriefMetric'] = ResolversParentTypes['BriefMetric'],
> = {
  when?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  guardrail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['PlanTopic']>, ParentType, ContextType>;
};

export type BriefCaseResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['BriefCase'] = ResolversParentTypes['BriefCase'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['Form']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['PlanTopic']>, ParentType, ContextType>;
  fit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['PlanTopic']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['PlanEvidence']>, ParentType, ContextType>;
  later?: Resolver<Maybe<ResolversTypes['BriefLater']>, ParentType, ContextType>;
  replaced?: Resolver<Maybe<ResolversTypes['BriefReplacement']>, ParentType, ContextType>;
};

export type BriefLaterResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['BriefLater'] = ResolversParentTypes['BriefLater'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BriefReplacementResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['BriefReplacement'] = ResolversParentTypes['BriefReplacement'],
> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LearningAnswerResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['LearningAnswer'] = ResolversParentTypes['LearningAnswer'],
> = {
  outcome?: Resolver<ResolversTypes['PlanOutcome'], ParentType, ContextType>;
  close?: Resolver<ReadonlyArray<ResolversTypes['PlanReading']>, ParentType, ContextType>;
  matched?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ignored?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unknown?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['LearningPath']>, ParentType, ContextType>;
};

export type LearningPathResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['LearningPath'] = ResolversParentTypes['LearningPath'],
> = {
  goal?: Resolver<ResolversTypes['PlanTopic'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
  assumed?: Resolver<ReadonlyArray<ResolversTypes['PlanTopic']>, ParentType, ContextType>;
  known?: Resolver<ReadonlyArray<ResolversTypes['PlanTopic']>, ParentType, ContextType>;
  later?: Resolver<ReadonlyArray<ResolversTypes['PlanTopic']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutesUnknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  markdown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathStepResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep'],
> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['PlanTopic'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mustRead?: Resolver<Maybe<ResolversTypes['PathText']>, ParentType, ContextType>;
  goesOn?: Resolver<Maybe<ResolversTypes['PathContinuation']>, ParentType, ContextType>;
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['PathText']>, ParentType, ContextType>;
  isGap?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  neededBy?: Resolver<ReadonlyArray<ResolversTypes['PathNeed']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['PathQuestion']>, ParentType, ContextType>;
};

export type PathNeedResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['PathNeed'] = ResolversParentTypes['PathNeed'],
> = {
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathTextResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['PathText'] = ResolversParentTypes['PathText'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['Form']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['PlanTopic']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['PlanEvidence']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isPaid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  covers?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PathContinuationResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['PathContinuation'] = ResolversParentTypes['PathContinuation'],
> = {
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['PlanEvidence']>, ParentType, ContextType>;
};

export type PathQuestionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['PathQuestion'] = ResolversParentTypes['PathQuestion'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  AddedSource?: AddedSourceResolvers<ContextType>;
  SourceSettings?: SourceSettingsResolvers<ContextType>;
  SourcePreview?: SourcePreviewResolvers<ContextType>;
  PreviewChange?: PreviewChangeResolvers<ContextType>;
  RunProgress?: RunProgressResolvers<ContextType>;
  QuestionConnection?: QuestionConnectionResolvers<ContextType>;
  QuestionEdge?: QuestionEdgeResolvers<ContextType>;
  SourceComparison?: SourceComparisonResolvers<ContextType>;
  ComparedSource?: ComparedSourceResolvers<ContextType>;
  SourcePair?: SourcePairResolvers<ContextType>;
  ComparedConnection?: ComparedConnectionResolvers<ContextType>;
  ComparedEdge?: ComparedEdgeResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  Pattern?: PatternResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Metric?: MetricResolvers<ContextType>;
  Estimate?: EstimateResolvers<ContextType>;
  Assumption?: AssumptionResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  YearCount?: YearCountResolvers<ContextType>;
  YearSpan?: YearSpanResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  FrameworkHeading?: FrameworkHeadingResolvers<ContextType>;
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
  DiscoveredTopicList?: DiscoveredTopicListResolvers<ContextType>;
  DiscoveredTopic?: DiscoveredTopicResolvers<ContextType>;
  DiscoveredPlace?: DiscoveredPlaceResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
  BriefAnswer?: BriefAnswerResolvers<ContextType>;
  PlanReading?: PlanReadingResolvers<ContextType>;
  PlanTopic?: PlanTopicResolvers<ContextType>;
  PlanEvidence?: PlanEvidenceResolvers<ContextType>;
  Brief?: BriefResolvers<ContextType>;
  BriefFact?: BriefFactResolvers<ContextType>;
  BriefStep?: BriefStepResolvers<ContextType>;
  BriefNeed?: BriefNeedResolvers<ContextType>;
  BriefAlways?: BriefAlwaysResolvers<ContextType>;
  BriefLine?: BriefLineResolvers<ContextType>;
  BriefOption?: BriefOptionResolvers<ContextType>;
  BriefNumber?: BriefNumberResolvers<ContextType>;
  BriefAssumption?: BriefAssumptionResolvers<ContextType>;
  BriefMetric?: BriefMetricResolvers<ContextType>;
  BriefCase?: BriefCaseResolvers<ContextType>;
  BriefLater?: BriefLaterResolvers<ContextType>;
  BriefReplacement?: BriefReplacementResolvers<ContextType>;
  LearningAnswer?: LearningAnswerResolvers<ContextType>;
  LearningPath?: LearningPathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  PathNeed?: PathNeedResolvers<ContextType>;
  PathText?: PathTextResolvers<ContextType>;
  PathContinuation?: PathContinuationResolvers<ContextType>;
  PathQuestion?: PathQuestionResolvers<ContextType>;
};
