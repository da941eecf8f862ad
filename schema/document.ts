import type { Form } from './entity.ts';
import type { Claim, Evidence } from './evidence.ts';
import type { Diagnostic } from './diagnostic.ts';

export type SourceKind = 'github' | 'folder' | 'file' | 'address' | 'snapshot' | 'questions' | 'pack';

/** A place documents are read from, as last read. Dates are ISO 8601 in UTC. */
export interface SourceRecord {
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: string;
  /** Where a reader would open it; null for a local folder. */
  readonly address: string | null;
  /** Commit of a repository, or a hash over paths and content hashes. */
  readonly revision: string;
  readonly revisionDate: string | null;
  readonly branch: string | null;
  /** SPDX identifier, or null when no licence was found. */
  readonly license: string | null;
  readonly stars: number | null;
  /** True when the owner of a repository closed it to changes; absent where nobody said. */
  readonly archived?: boolean;
  /** When a repository was last pushed to, on any branch. */
  readonly pushedAt?: string | null;
}

/** One document of a source, as last read. */
export interface DocumentRecord {
  readonly id: string;
  readonly source: string;
  readonly path: string;
  readonly contentHash: string;
  /** Version of pack, parsers and rules that read it. */
  readonly fingerprint: string;
  readonly title: string | null;
  /** markdown, restructuredtext, notebook, csv, yaml, pdf, text, unreadable. */
  readonly format: string;
  readonly bytes: number;
  /** Path of the original when this is a translation of it. */
  readonly translationOf: string | null;
  /** Paths whose existence in the source this reading depended on. */
  readonly asked: Readonly<Record<string, boolean>>;
}

/** A line of a list, a row or a heading that names one resource. The change log speaks of these. */
export interface Entry {
  readonly source: string;
  readonly path: string;
  /** Position among the document's entries, from 0. */
  readonly position: number;
  readonly lines: readonly [first: number, last: number];
  readonly headings: readonly string[];
  /** Texts of the parent bullets it stands under, outermost first. */
  readonly groups: readonly string[];
  readonly title: string;
  /** The main address as written, made absolute. */
  readonly url: string;
  /** The resource the main address stands for. */
  readonly entity: string;
  readonly otherUrls: readonly string[];
  readonly organizations: readonly string[];
  readonly year: number | null;
  readonly form: Form | null;
  readonly description: string | null;
  /** Words such as deprecated, paid; facts of the entry, not of the resource. */
  readonly marks: readonly string[];
  /** Number of the shape (DESIGN §3) that was recognised. */
  readonly shape: number;
}

/** Everything one document says: depends on its bytes, the asked paths, pack, rules and decisions alone. */
export interface DocumentYield {
  readonly document: DocumentRecord;
  readonly entries: readonly Entry[];
  readonly claims: readonly Claim[];
  readonly evidence: readonly Evidence[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What differs between a source as stored and as read; applying one is the only way to write. */
export interface ChangeSet {
  readonly source: SourceRecord;
  /** Documents that are new or yield something else. */
  readonly put: readonly DocumentYield[];
  /** Paths that are gone. */
  readonly drop: readonly string[];
  readonly changes: readonly EntryChange[];
}

export const CHANGE_KINDS = ['added', 'edited', 'moved', 'removed', 'renamed'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Where an entry stood in an earlier revision of its source. */
export interface FormerPlace {
  readonly path: string;
  readonly line: number;
  readonly revision: string;
}

/** One line of the change log. */
export interface EntryChange {
  readonly kind: ChangeKind;
  /** The resource the entry names; for what was removed, the one it named. */
  readonly entity: string;
  /** What the entry is called, or was. */
  readonly title?: string;
  readonly source: string;
  /** Where it stands; for what was removed, where it stood. */
  readonly path: string;
  readonly line: number;
  /** Where it stood before the change; null for what was added. */
  readonly was?: FormerPlace | null;
  /** Concepts, problems and patterns that its resource was about before or after the change, by id. */
  readonly topics?: readonly string[];
  /** Every differing field of the entry before and after; null where there was none. */
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}
