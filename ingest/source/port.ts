import { CairnError, type Diagnostic, type SourceRecord } from '../../schema/index.ts';

/** One file of a source at its revision. */
export interface SourceFile {
  /** Path in the source, with `/`. */
  readonly path: string;
  /** Git blob id of its bytes. */
  readonly hash: string;
  readonly bytes: number;
}

/**
 * Where documents come from. `open` functions, one per kind of source, take the head once; what they return
 * speaks of that revision only. They throw `CairnError` with a sentence when the source cannot be read at all.
 */
export interface DocumentSource {
  readonly record: SourceRecord;
  /** Files that can be read, by code point of path. */
  readonly files: readonly SourceFile[];
  /** The address that was asked for, when GitHub knows the repository by another one now. */
  readonly formerAddress?: string | null;
  /** What is odd about the source itself, each in one sentence; what is wrong with a document comes from its parser. */
  readonly diagnostics?: readonly Diagnostic[];
  /** True for every file and folder of the revision, also for files that are not copied or read. */
  exists(path: string): boolean;
  /**
   * The bytes of one of `files`. Throws `SourceUnavailableError` when the source as a whole cannot be read on;
   * any other error is a problem of that document alone.
   */
  read(path: string): Promise<Uint8Array>;
}

/** A source that cannot be read now but may be later: nothing of it is applied. */
export class SourceUnavailableError extends CairnError {
  /** ISO 8601: not to be tried before; null when the source did not say. */
  readonly retryAt: string | null;
  /** True when nobody answered at all: the fault may be on this side. */
  readonly isOffline: boolean;

  constructor(message: string, retryAt: string | null, cause?: unknown, isOffline = false) {
    super('SOURCE_UNAVAILABLE', message, cause);
    this.retryAt = retryAt;
    this.isOffline = isOffline;
  }
}

/** The paths and every folder above them. */
export function withFolders(paths: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>(paths);
  for (const path of paths) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const folder = path.slice(0, at);
      if (all.has(folder)) break;
      all.add(folder);
    }
  }
  return all;
}
