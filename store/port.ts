import type {
  ChangeKind,
  ChangeSet,
  Claim,
  Diagnostic,
  DocumentRecord,
  Entity,
  EntityKind,
  Entry,
  EntryChange,
  Evidence,
  Form,
  Relation,
  RelationType,
  Severity,
  SourceRecord,
} from '../schema/index.ts';

/**
 * The graph at rest. Adapters are factories (`openSqliteStore`) that return a `Store`; the contract suite in
 * `test/store/contract.ts` says what each method must do. Everything takes limits and answers totals. Lists are
 * in code-point order of id unless a method says otherwise. Methods throw `CairnError` (`STORE_UNAVAILABLE`).
 */
export interface Store extends GraphReader, GraphWriter {
  close(): Promise<void>;
}

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

export interface RunRecord {
  readonly id: string;
  readonly source: string;
  readonly state: 'done' | 'failed' | 'held';
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly revision: string;
  readonly added: number;
  readonly edited: number;
  readonly moved: number;
  readonly removed: number;
  readonly renamed: number;
  readonly documentsRead: number;
  readonly message: string | null;
}

/** Figures that need all sources (DESIGN §4); outside the digest. */
export interface DerivedFigures {
  readonly positions: readonly EntityPosition[];
  readonly communities: readonly Community[];
  /** Source id → id of the voice it speaks with; sources of one voice count once. */
  readonly voices: Readonly<Record<string, string>>;
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

export interface GraphWriter {
  sourceState(source: string): Promise<SourceState | null>;
  /** Entries of a source in document order: by path, then position. */
  entriesOf(source: string): Promise<readonly Entry[]>;
  /**
   * Applies a change set in one transaction: replaces what `put` and `drop` name, re-resolves the entities and
   * relations touched, appends to the change log, records a run at `at` (ISO 8601). A change set with nothing to
   * put or drop and an unchanged source record writes nothing and answers `run: null`.
   */
  apply(
    changeSet: ChangeSet,
    at: { readonly startedAt: string; readonly finishedAt: string },
  ): Promise<ApplyResult>;
  /** Forgets a source and everything that only it said. */
  removeSource(source: string): Promise<ApplyResult>;
  saveDerived(figures: DerivedFigures): Promise<void>;
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
}

/** Evidence joined with what a reader needs to believe it. */
export interface EvidenceRecord extends Omit<Evidence, 'relation'> {
  readonly relation: string;
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
  readonly years?: readonly [from: number, to: number];
}

/** One question to the word index: every group must match, by any of its alternatives (folded words). */
export interface SearchQuery {
  readonly groups: readonly (readonly SearchTerm[])[];
  readonly filter?: SearchFilter;
  /** At most this many candidates, best static rank first. */
  readonly limit: number;
}

export interface SearchTerm {
  /** One folded word, or several with single spaces between: a phrase. */
  readonly words: string;
  readonly prefix: boolean;
}

export interface SearchAnswer {
  readonly candidates: readonly EntityRecord[];
  /** Exact up to 10,000, then 10,000 with `totalIsExact` false. */
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly facets: readonly Facet[];
}

export const FACET_FIELDS = ['kind', 'form', 'organization', 'year', 'source', 'topic'] as const;
export type FacetField = (typeof FACET_FIELDS)[number];

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
  | { readonly type: 'evidence'; readonly value: EvidenceRecord };

export interface GraphReader {
  /** Grows by one with every change; two equal generations answer every question equally. */
  generation(): Promise<number>;
  counts(): Promise<Counts>;
  /** Same order and length as `ids`; null for unknown ids. At most 1,000. */
  entities(ids: readonly string[]): Promise<readonly (EntityRecord | null)[]>;
  /** In id order after `after`. At most 1,000. */
  entityPage(query: {
    readonly filter: SearchFilter;
    readonly after?: string;
    readonly limit: number;
  }): Promise<{ readonly total: number; readonly entities: readonly EntityRecord[] }>;
  /** How many relations of each type and direction each entity has; same order as `ids`. */
  relationCounts(ids: readonly string[]): Promise<readonly (readonly RelationCount[])[]>;
  /** For each id, the relations that fit; same order as `ids`. */
  relations(ids: readonly string[], query: RelationQuery): Promise<readonly RelationPage[]>;
  /** Relations with both ends among `ids`. */
  relationsAmong(ids: readonly string[], limit: number): Promise<readonly Relation[]>;
  relationsById(ids: readonly string[]): Promise<readonly (RelationRecord | null)[]>;
  /** For each relation id its evidence, pack first, then by source, path, line. */
  evidence(relations: readonly string[], limit: number): Promise<readonly EvidencePage[]>;
  /** Claims about an entity, by field, value, source, path. */
  claims(entity: string, limit: number): Promise<readonly Claim[]>;
  search(query: SearchQuery): Promise<SearchAnswer>;
  /** Words of the index near an unknown word: Damerau–Levenshtein 1 (2 from eight letters), then frequency, then word. */
  nearestWords(word: string, limit: number): Promise<readonly string[]>;
  /** Entities with a word of a name beginning with each word of `prefix` (folded), best static rank first, within each kind. */
  suggest(prefix: string, limitPerKind: number): Promise<readonly EntityRecord[]>;
  /** At most `limit` concepts, patterns and problems, best static rank first. */
  overview(limit: number): Promise<Overview>;
  sources(): Promise<readonly SourceSummary[]>;
  documents(source: string): Promise<readonly DocumentRecord[]>;
  changes(query: {
    readonly since?: string;
    readonly source?: string;
    readonly entity?: string;
    readonly kinds?: readonly ChangeKind[];
    readonly before?: number;
    readonly limit: number;
  }): Promise<{ readonly total: number; readonly changes: readonly ChangeRecord[] }>;
  runs(query: { readonly source?: string; readonly limit: number }): Promise<readonly RunRecord[]>;
  diagnostics(query: {
    readonly source?: string;
    readonly severity?: Severity;
    readonly limit: number;
  }): Promise<{ readonly total: number; readonly diagnostics: readonly Diagnostic[] }>;
  /** Everything, by type in the order source, document, entity, claim, relation, evidence, each by id. */
  stream(): AsyncIterable<StreamedRecord>;
}
