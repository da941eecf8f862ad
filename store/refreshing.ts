import type { SourceRecord } from '../schema/index.ts';

/**
 * running: being read; applying: partly written, finished on restart; held: waits for a person, nothing written;
 * done: written; failed: nothing written, `message` says why; rejected: a person said no to a held one;
 * rolled-back: the source went back to an earlier revision (`revision` is that one).
 */
export const RUN_STATES = [
  'running',
  'applying',
  'held',
  'done',
  'failed',
  'rejected',
  'rolled-back',
] as const;
export type RunState = (typeof RUN_STATES)[number];

/**
 * The right to do something alone, for a while. Tokens of one name only grow: what is written with an older one
 * than the last comes from a holder that was thought dead.
 */
export interface Lease {
  readonly name: string;
  /** Who has it: anything that tells holders apart. */
  readonly holder: string;
  readonly token: number;
  /** ISO 8601; another may take it from then on. */
  readonly expiresAt: string;
}

/** What a write under a lease must show. */
export type Fence = Pick<Lease, 'name' | 'token'>;

/** What a source was made of after a run: enough to read that revision again from kept bytes. */
export interface KeptRevision {
  readonly run: string;
  readonly record: SourceRecord;
  /** Path → content hash of each document. */
  readonly files: Readonly<Record<string, string>>;
  /** Other paths that existed and that documents asked about, by code point. */
  readonly asked: readonly string[];
}

/** Applied runs of a source whose revisions are kept, the present one among them. */
export const KEPT_REVISIONS = 10;

/** How a source is kept fresh: what a person asked for, and where the refreshing stands. Outside the digest. */
export interface SourceSettings {
  /** Id of the source. */
  readonly source: string;
  /** What was given when it was added: `owner/name`, an https address, a folder. */
  readonly address: string;
  readonly branch: string | null;
  /** Path patterns; null: the defaults. */
  readonly include: readonly string[] | null;
  readonly exclude: readonly string[] | null;
  /** Cron expression (five fields, UTC); null: only when asked. */
  readonly schedule: string | null;
  readonly paused: boolean;
  /** Revision that a rollback holds the source at; a head newer than `rejected` lifts it. */
  readonly pinned: string | null;
  /** Revision that a person rejected or rolled back from; not read again. */
  readonly rejected: string | null;
  /** Failures in a row. */
  readonly failures: number;
  /** Why it is in quarantine, one sentence; null when it is not. */
  readonly quarantined: string | null;
  /** When the next refresh is due, ISO 8601; null: never by itself. */
  readonly nextDue: string | null;
  /** Why it waits longer than its schedule says, one sentence. */
  readonly waits: string | null;
  /** When the source was last asked for its head, ISO 8601. */
  readonly checkedAt: string | null;
}

/** One step of a refresh as it happens. */
export interface RunEvent {
  readonly run: string;
  readonly source: string;
  readonly state: RunState;
  /** Done, 0 to 100. */
  readonly percent: number;
  /** Documents and entries read so far, and problems found. */
  readonly documents: number;
  readonly entries: number;
  readonly problems: number;
  /** One line for a person: `reading README.md`. */
  readonly message: string | null;
  /** ISO 8601. */
  readonly at: string;
}

export interface RunRecord {
  readonly id: string;
  readonly source: string;
  readonly state: RunState;
  readonly startedAt: string;
  /** When it ended; while it is under way, when it was last heard of. */
  readonly finishedAt: string;
  /** Revision that is read; empty while it is not known yet. */
  readonly revision: string;
  readonly added: number;
  readonly edited: number;
  readonly moved: number;
  readonly removed: number;
  readonly renamed: number;
  readonly documentsRead: number;
  /** Why it was held, failed, rejected or taken back, one sentence. */
  readonly message: string | null;
  /** While it is under way, what it is when it is no refresh, so that whoever goes on with it does the same. */
  readonly asked?: RunRequest;
}

/** What a person asked for when it is no refresh: the held reading, or an earlier revision. */
export type RunRequest =
  { readonly kind: 'approve' } | { readonly kind: 'roll-back'; readonly revision: string };
