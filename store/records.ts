import type {
  Claim,
  Decision,
  DocumentRecord,
  Entity,
  EntityKind,
  EntryChange,
  Evidence,
  Form,
  FormerPlace,
  Relation,
  RelationKey,
  RelationType,
  SourceRecord,
} from '../schema/index.ts';
import type { RunRecord } from './refreshing.ts';

export * from './refreshing.ts';

export interface ApplyResult {
  /** Rows inserted, updated or deleted; 0 when the change set held nothing new. */
  readonly rowsWritten: number;
  readonly run: string | null;
}

/** The stored reading of a source, enough to tell what must be read again and what changed. */
export interface SourceState {
  readonly source: SourceRecord;
  readonly documents: readonly DocumentRecord[];
}

/** Figures that need all sources (DESIGN §4); outside the digest. */
export interface DerivedFigures {
  /** The generation they were computed from; the present one when absent. */
  readonly generation?: number;
  readonly positions: readonly EntityPosition[];
  readonly communities: readonly Community[];
  /** Source id → id of the voice it speaks with; sources of one voice count once. */
  readonly voices: Readonly<Record<string, string>>;
  /** Best first. */
  readonly discovered?: readonly DiscoveredTopic[];
}

/** What several independent lists speak of though no pack knows it; a person may promote it to a concept. */
export interface DiscoveredTopic {
  /** The id of the concept it would become. */
  readonly id: string;
  readonly title: string;
  /** Independent lists that speak of it. */
  readonly voices: number;
  readonly entries: number;
  /** True when a list has it as a heading, else it stands in titles only. */
  readonly isHeading: boolean;
  /** One place in each voice, a few at most. */
  readonly places: readonly {
    readonly source: string;
    readonly path: string;
    readonly line: number;
    readonly headings: readonly string[];
    /** The resource that the entry at the place names. */
    readonly entity: string;
  }[];
}

export interface EntityPosition {
  readonly entity: string;
  readonly x: number;
  readonly y: number;
  readonly community: string;
}

export interface Community {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

export interface EntityName {
  readonly id: string;
  readonly title: string;
}

/** An entity with the counts and neighbours that lists, ranking and rows on a page need. */
export interface EntityRecord extends Entity {
  readonly organizations: readonly EntityName[];
  /** Sources that list it. */
  readonly lists: readonly string[];
  /** Number of independent voices among those lists; at least 1 when listed. */
  readonly voices: number;
  /** Concepts, problems and patterns it speaks of (ABOUT, SOLVES, APPLIES, EXPLAINS), by id. */
  readonly topics: readonly string[];
  /** Number of relations of all types, both directions. */
  readonly degree: number;
}

export type Direction = 'out' | 'in';

export interface RelationCount {
  readonly type: RelationType;
  readonly direction: Direction;
  readonly total: number;
}

export interface RelationRecord extends Relation {
  readonly evidenceCount: number;
  /** Distinct rule-basis pairs of its evidence, best basis first. */
  readonly grounds: readonly { readonly rule: string; readonly basis: Evidence['basis'] }[];
}

export interface RelationPage {
  readonly total: number;
  readonly relations: readonly RelationRecord[];
  /** What stands at the other end of each relation, when asked for; same order. */
  readonly others?: readonly EntityRecord[];
  /** The evidence of each relation, when asked for; same order. */
  readonly evidence?: readonly EvidencePage[];
}

export interface RelationQuery {
  readonly types?: readonly RelationType[];
  readonly direction?: Direction;
  /** Kinds admitted at the other end. */
  readonly kinds?: readonly EntityKind[];
  readonly limit: number;
  /** Relation id to go on after, when in id order. */
  readonly after?: string;
  /** `rank` (the other end's static rank, then id; default) or `id` (relation id). */
  readonly order?: 'rank' | 'id';
  /** True: with the other ends, which `entities` would give. */
  readonly withOthers?: boolean;
  /** With this much evidence of each, which `evidence` would give. */
  readonly withEvidence?: number;
}

/** What joins an entity to others, without evidence. */
export interface Hop {
  /** Null for unknown ids. */
  readonly kind: EntityKind | null;
  /** Relations of the types asked for, both directions. */
  readonly total: number;
  /** All of them by id, or none when there are more than the limit. */
  readonly relations: readonly Relation[];
}

/** Evidence joined with what a reader needs to believe it. */
export interface EvidenceRecord extends Omit<Evidence, 'relation'> {
  /** Id of the relation it supports. */
  readonly relation: string;
  /** The relation its document implied, where decisions made it another. */
  readonly implied?: RelationKey;
  readonly sourceRecord: SourceRecord;
}

export interface EvidencePage {
  readonly total: number;
  readonly evidence: readonly EvidenceRecord[];
}

export interface SearchFilter {
  readonly kinds?: readonly EntityKind[];
  readonly forms?: readonly Form[];
  readonly organizations?: readonly string[];
  readonly sources?: readonly string[];
  readonly topics?: readonly string[];
  /** Steps, to one of which a topic that it speaks of must belong. */
  readonly steps?: readonly string[];
  readonly years?: readonly [from: number, to: number];
}

/** One question to the word index: every group must match, by any of its alternatives (folded words). */
export interface SearchQuery {
  readonly groups: readonly (readonly SearchTerm[])[];
  readonly filter?: SearchFilter;
  /** At most this many candidates, best static rank first. */
  readonly limit: number;
  /** Most values of the topic facet; 20 where absent. */
  readonly topics?: number;
  /** False where only candidates and the total are wanted; then `facets` is empty. */
  readonly facets?: boolean;
}

/** What a question may say of works beside their words. */
export type Facts = Pick<SearchFilter, 'kinds' | 'forms' | 'years'>;

export interface SearchTerm {
  /** One folded word, or several with single spaces between: a phrase. */
  readonly words: string;
  readonly prefix: boolean;
  /** What is of one of these kinds, forms or years fits as well, whatever its words. */
  readonly or?: Facts;
}

export interface SearchAnswer {
  readonly candidates: readonly EntityRecord[];
  /** Exact up to 10,000, then 10,000 with `totalIsExact` false. */
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly facets: readonly Facet[];
}

export const FACET_FIELDS = ['kind', 'form', 'organization', 'year', 'source', 'topic', 'step'] as const;
export type FacetField = (typeof FACET_FIELDS)[number];

/** The 20 most frequent values of a field (up to 300 years, as many topics as asked), most frequent first, then by value. */
export interface Facet {
  readonly field: FacetField;
  readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

/** The overview: concepts, patterns and problems with positions, and the relations among them. */
export interface Overview {
  readonly entities: readonly (EntityRecord & EntityPosition)[];
  readonly relations: readonly Relation[];
  readonly communities: readonly Community[];
  readonly total: number;
}

export interface Counts {
  readonly entities: Readonly<Partial<Record<EntityKind, number>>>;
  readonly relations: Readonly<Partial<Record<RelationType, number>>>;
  readonly evidence: number;
  readonly claims: number;
  readonly entries: number;
  readonly documents: number;
  readonly sources: number;
  readonly diagnostics: number;
}

export interface ChangeRecord extends EntryChange {
  /** What the change set said; else what the resource is called now, or its id where it is gone. */
  readonly title: string;
  readonly was: FormerPlace | null;
  /** What the change set said, and what the resource is about now, by id. */
  readonly topics: readonly string[];
  /** The revision it was read at. */
  readonly revision: string;
  /** Ascending number of the line in the log. */
  readonly sequence: number;
  readonly at: string;
  readonly run: string;
}

export interface SourceSummary {
  readonly source: SourceRecord;
  readonly documents: number;
  readonly entries: number;
  readonly resources: number;
  /** Resources no other source lists. */
  readonly onlyHere: number;
  readonly diagnostics: number;
  readonly lastRun: RunRecord | null;
}

export type StreamedRecord =
  | { readonly type: 'source'; readonly value: SourceRecord }
  | { readonly type: 'document'; readonly value: DocumentRecord }
  | { readonly type: 'entity'; readonly value: Entity }
  | { readonly type: 'claim'; readonly value: Claim }
  | { readonly type: 'relation'; readonly value: RelationRecord }
  | { readonly type: 'evidence'; readonly value: EvidenceRecord }
  | { readonly type: 'decision'; readonly value: Decision };
