import type {
  ChangeKind,
  ChangeSet,
  Claim,
  Decision,
  Diagnostic,
  DocumentRecord,
  Entry,
  Evidence,
  Relation,
  RelationType,
  Severity,
} from '../schema/index.ts';
import type {
  ApplyResult,
  SourceState,
  SourceSettings,
  RunRecord,
  RunState,
  Lease,
  Fence,
  KeptRevision,
  DerivedFigures,
  DiscoveredTopic,
  EntityRecord,
  RelationCount,
  RelationRecord,
  RelationPage,
  RelationQuery,
  Hop,
  EvidencePage,
  EvidenceRecord,
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
  /**
   * What is wrong with the file itself, a line each; none when it is whole. Reads all of it. Absent where a server looks
   * after what it keeps.
   */
  damage?(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface GraphWriter {
  sourceState(source: string): Promise<SourceState | null>;
  /** Entries of a source in document order: by path, then position. */
  entriesOf(source: string): Promise<readonly Entry[]>;
  /**
   * Applies a change set in one transaction: replaces what `put` and `drop` name, re-resolves the entities and
   * relations touched, appends to the change log, records a run at `at` (ISO 8601) with the revision it leaves
   * behind. A change set with nothing to put or drop and an unchanged source record writes nothing and answers
   * `run: null`. Throws `LEASE_LOST`, and writes nothing, when a fence no longer stands.
   */
  apply(
    changeSet: ChangeSet,
    at: { readonly startedAt: string; readonly finishedAt: string },
    options?: ApplyOptions,
  ): Promise<ApplyResult>;
  /** Forgets a source, everything that only it said and its runs; its settings stay. */
  removeSource(source: string, fences?: readonly Fence[]): Promise<ApplyResult>;
  /** Records a run that has no id yet, or what became of one that has; apart from the generation. */
  saveRun(run: Omit<RunRecord, 'id'> & { readonly id?: string }): Promise<RunRecord>;
  /** Makes these the settings of their source; apart from the generation. */
  saveSettings(settings: SourceSettings): Promise<void>;
  /** Changes some settings and leaves those that others change alone; null when the source has none. */
  changeSettings(
    source: string,
    change: Partial<Omit<SourceSettings, 'source'>>,
  ): Promise<SourceSettings | null>;
  /** Forgets the settings of a source. */
  removeSettings(source: string): Promise<void>;
  /**
   * Takes the lease `name` until `ttl` milliseconds after `now` (ISO 8601, the caller's clock), or answers null when
   * another holder has it. Each taking, also by the same holder, grows the token.
   */
  acquireLease(
    name: string,
    by: { readonly holder: string; readonly ttl: number; readonly now: string },
  ): Promise<Lease | null>;
  /** Puts off the end of a lease; null when another has taken it since, or it was let go. */
  renewLease(lease: Lease, by: { readonly ttl: number; readonly now: string }): Promise<Lease | null>;
  /** Lets a lease go; nothing happens when another has taken it since. */
  releaseLease(lease: Lease): Promise<void>;
  saveDerived(figures: DerivedFigures): Promise<void>;
  /**
   * Makes these all the runs there are, and these, of each source the newest first, what they left behind. For a
   * graph that comes from another store; numbers of runs stay, and later runs get higher ones.
   */
  restoreRuns(runs: readonly RunRecord[], revisions: readonly KeptRevision[]): Promise<void>;
  /** Writes lines of a log under their own numbers, in place of those that have them. Sources and runs must be there. */
  restoreChanges(changes: readonly ChangeRecord[]): Promise<void>;
  /**
   * Records decisions and sees everything they touch anew, in one transaction. A decision already recorded is
   * replaced by a different word on it, a person's never by the crawler's. Throws `BAD_USER_INPUT` with a sentence
   * for one that cannot be recorded (see `faultOf`), and then records none. `run` is null.
   */
  decide(decisions: readonly Decision[]): Promise<ApplyResult>;
  /** Takes back a decision, as if it had never been; unknown ids write nothing. */
  undo(decision: string): Promise<ApplyResult>;
}

/** How a change set is applied. */
export interface ApplyOptions {
  /** Id of the run that is under way and ends with this; a new one is recorded without. */
  readonly run?: string;
  /** `done` when absent. */
  readonly state?: 'done' | 'rolled-back';
  readonly message?: string | null;
  /** Leases that must stand when it is written. */
  readonly fences?: readonly Fence[];
}

export interface GraphReader {
  /**
   * Grows by one with every change; two equal generations answer every question about the graph equally. Runs that
   * wrote nothing, settings and leases are no part of the graph.
   */
  generation(): Promise<number>;
  /** The generation that the derived figures are of; another than `generation()` when they are to be computed anew. */
  figuresGeneration(): Promise<number>;
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
  /** Same order and length as `ids`; null for what is not there or supports no relation that is shown. At most 1,000. */
  evidenceById(ids: readonly string[]): Promise<readonly (EvidenceRecord | null)[]>;
  /** Same order and length as `ids`; null for unknown ids. At most 1,000. SQLite looks through all claims once for them. */
  claimsById(ids: readonly string[]): Promise<readonly (Claim | null)[]>;
  /**
   * Evidence of a source for relations that are not shown, because somebody rejected them or an end does not admit
   * them, by id; each with the relation that its document implied.
   */
  hiddenEvidence(source: string): Promise<readonly Evidence[]>;
  /** Claims about an entity and those it was before (each keeps the id its document implied), by field, value, source, path. */
  claims(entity: string, limit: number): Promise<readonly Claim[]>;
  search(query: SearchQuery): Promise<SearchAnswer>;
  /** Words of the index near an unknown word: Damerau–Levenshtein 1 (2 from eight letters), then frequency, then word. */
  nearestWords(word: string, limit: number): Promise<readonly string[]>;
  /** Entities with a word of a name beginning with each word of `prefix` (folded), best static rank first, within each kind. */
  suggest(prefix: string, limitPerKind: number): Promise<readonly EntityRecord[]>;
  /** At most `limit` concepts, patterns and problems, best static rank first. */
  overview(limit: number): Promise<Overview>;
  /** Topics that no pack knows, best first. */
  discovered(limit: number): Promise<{ readonly total: number; readonly topics: readonly DiscoveredTopic[] }>;
  sources(): Promise<readonly SourceSummary[]>;
  documents(source: string): Promise<readonly DocumentRecord[]>;
  /** Lines of the change log, newest first. */
  changes(query: {
    /** ISO 8601, included. */
    readonly since?: string;
    readonly source?: string;
    readonly entity?: string;
    /** Of resources that are about it, or were when they changed: one of the change's `topics`. */
    readonly topic?: string;
    readonly kinds?: readonly ChangeKind[];
    readonly before?: number;
    readonly limit: number;
  }): Promise<{ readonly total: number; readonly changes: readonly ChangeRecord[] }>;
  /** Newest first; those older than the run `before`. */
  runs(query: {
    readonly source?: string;
    readonly states?: readonly RunState[];
    readonly before?: string;
    readonly limit: number;
  }): Promise<readonly RunRecord[]>;
  run(id: string): Promise<RunRecord | null>;
  /** What the source was made of after each of its last `KEPT_REVISIONS` applied runs, newest first. */
  revisions(source: string): Promise<readonly KeptRevision[]>;
  /** The settings of every source that has some, read or not, by id of source. */
  settings(): Promise<readonly SourceSettings[]>;
  diagnostics(query: {
    readonly source?: string;
    readonly severity?: Severity;
    readonly limit: number;
  }): Promise<{ readonly total: number; readonly diagnostics: readonly Diagnostic[] }>;
  /**
   * The same reader, whose questions are given up with the signal and then leave the server nothing to do; absent where
   * no question outlives its asking.
   */
  during?(signal: AbortSignal): GraphReader;
  /**
   * The generation that all answers of this reader so far are of, each looked at as it was answered; null where there is
   * none. Of a reader that `during` gave; absent where asking for the generation costs nothing.
   */
  witnessed?(): number | null;
  /** Everything, by type in the order source, document, entity, claim, relation, evidence, decision, each by id. */
  stream(): AsyncIterable<StreamedRecord>;
}
