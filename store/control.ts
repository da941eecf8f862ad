import type { Decision, Diagnostic } from '../schema/index.ts';
import type { ChangeRecord, RunEvent, RunRecord, SourceSettings } from './port.ts';

/** What a person may set about a source. */
export interface SourceInput {
  /** `owner/name`, the address of a repository, of a PDF or of a page. */
  readonly address: string;
  readonly branch?: string | null;
  readonly include?: readonly string[] | null;
  readonly exclude?: readonly string[] | null;
  readonly schedule?: string | null;
}

/** A change that a refresh would make. */
export type PreviewedChange = Omit<ChangeRecord, 'sequence' | 'at' | 'run'>;

/** What a refresh would do, without doing it. */
export interface Preview {
  readonly source: string;
  readonly title: string;
  readonly license: string | null;
  readonly revision: string;
  readonly documents: number;
  readonly entries: number;
  readonly added: number;
  readonly edited: number;
  readonly moved: number;
  readonly removed: number;
  readonly renamed: number;
  /** The first changes in document order; for a first reading, its first entries as added. */
  readonly changes: readonly PreviewedChange[];
  readonly diagnostics: readonly Diagnostic[];
  /** Why it would be held, one sentence; null when it would not. */
  readonly holdReason: string | null;
}

/**
 * What may be asked of whoever runs the refreshes, by mutations, subscriptions and commands. The composition root makes
 * one (`createControl`) and gives it to `createApi`; without it the API is for reading only. All throw `CairnError` with a sentence (`NOT_FOUND`,
 * `BAD_USER_INPUT`, `SOURCE_UNAVAILABLE`, `STORE_UNAVAILABLE`).
 */
export interface Control {
  /** Reads the source without storing anything. */
  preview(input: SourceInput): Promise<Preview>;
  /** Remembers the source and begins its first reading; answers at once with a run that is `running`. */
  addSource(input: SourceInput): Promise<{ readonly settings: SourceSettings; readonly run: RunRecord }>;
  updateSource(source: string, input: Partial<Omit<SourceInput, 'address'>>): Promise<SourceSettings>;
  pauseSource(source: string): Promise<SourceSettings>;
  resumeSource(source: string): Promise<SourceSettings>;
  /** Forgets the source and everything that only it said. */
  removeSource(source: string): Promise<void>;
  /** Begins a refresh; a source that is being refreshed answers the run that is under way. */
  refreshSource(source: string): Promise<RunRecord>;
  /** Applies a held run. */
  approveRun(run: string): Promise<RunRecord>;
  /** Gives up a held run; its revision is not read again. */
  rejectRun(run: string): Promise<RunRecord>;
  /** Takes a source back to an earlier revision, from kept bytes; the default is the one before the last. */
  rollBack(source: string, revision?: string): Promise<RunRecord>;
  decide(decision: Decision): Promise<Decision>;
  undoDecision(id: string): Promise<void>;
  /** Steps of refreshes from now on, of one source or of all; ends when the reader returns. */
  runEvents(source?: string): AsyncIterable<RunEvent>;
}
