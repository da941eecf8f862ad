import type {
  ChangeKind,
  ChangeSet,
  Claim,
  Decision,
  Diagnostic,
  DocumentRecord,
  Entry,
  Relation,
  RelationType,
  Severity,
} from '../schema/index.ts';
import type {
  ApplyResult,
  SourceState,
  RunRecord,
  DerivedFigures,
  EntityRecord,
  RelationCount,
  RelationRecord,
  RelationPage,
  RelationQuery,
  Hop,
  EvidencePage,
  SearchFilter,
  SearchQuery,
  SearchAnswer,
  Overview,
  Counts,
  ChangeRecord,
  SourceSummary,
  StreamedRecord,
} from './records.ts';

export * from './records.ts';

/**
 * The graph at rest. Adapters are factories (`openSqliteStore`) that return a `Store`; the contract suite in
 * `test/store/contract.ts` says what each method must do. Everything takes limits and answers totals. Lists are
 * in code-point order of id unless a method says otherwise. Methods throw `CairnError` (`STORE_UNAVAILABLE`).
 */
export interface Store extends GraphReader, GraphWriter {
  close(): Promise<void>;
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
  /**
   * Records decisions and sees everything they touch anew, in one transaction. A decision already recorded is
   * replaced by a different word on it, a person's never by the crawler's. Throws `BAD_USER_INPUT` with a sentence
   * for one that cannot be recorded (see `faultOf`), and then records none. `run` is null.
   */
  decide(decisions: readonly Decision[]): Promise<ApplyResult>;
  /** Takes back a decision, as if it had never been; unknown ids write nothing. */
  undo(decision: string): Promise<ApplyResult>;
}

export interface GraphReader {
  /** Grows by one with every change; two equal generations answer every question equally. */
  generation(): Promise<number>;
  counts(): Promise<Counts>;
  /** The decisions that stand, by id. */
  decisions(): Promise<readonly Decision[]>;
  /**
   * Same order and length as `ids`; null for unknown ids. An id whose entity became another by decision answers the
   * entity it became, here and wherever an entity or relation is named by id. At most 1,000.
   */
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
  /** One bare hop in both directions from each id, for search through the graph; same order as `ids`. At most 1,000. */
  hops(
    ids: readonly string[],
    query: { readonly types?: readonly RelationType[]; readonly limit: number },
  ): Promise<readonly Hop[]>;
  relationsById(ids: readonly string[]): Promise<readonly (RelationRecord | null)[]>;
  /** For each relation id its evidence, pack first, then by source, path, line. */
  evidence(relations: readonly string[], limit: number): Promise<readonly EvidencePage[]>;
  /** Claims about an entity and those it was before (each keeps the id its document implied), by field, value, source, path. */
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
  /** Everything, by type in the order source, document, entity, claim, relation, evidence, decision, each by id. */
  stream(): AsyncIterable<StreamedRecord>;
}
