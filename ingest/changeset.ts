import {
  CairnError,
  compareCodePoints,
  type ChangeSet,
  type Diagnostic,
  type DocumentRecord,
  type DocumentYield,
  type SourceRecord,
} from '../schema/index.ts';
import type { GraphReader, GraphWriter, SourceState } from '../store/port.ts';
import type { DocumentSource, SourceFile } from './source/port.ts';
import { UNREADABLE, changesSince, type ChangedEntries } from './changes-since.ts';

/** Reads one document: bytes in, everything it says out; it depends on nothing else but which paths exist. */
export type ReadDocument = (
  file: SourceFile,
  bytes: Uint8Array,
  source: DocumentSource,
) => DocumentYield | Promise<DocumentYield>;

export interface Reading {
  readonly changeSet: ChangeSet;
  /** Documents that were read and parsed, not those that were known already. */
  readonly documentsRead: number;
  /** True when the source was not in the store before. */
  readonly isFirst: boolean;
  /** What the store held of the source; null when it was not there. */
  readonly before: SourceState | null;
  /** Entries of the source before the change set, and after it. */
  readonly entriesBefore: number;
  readonly entries: number;
  readonly diagnostics: readonly Diagnostic[];
  /** The address that was asked for, where GitHub says that the repository has another one now. */
  readonly formerAddress: string | null;
}

/** How far the reading of a source has come. */
export interface ReadingProgress {
  /** Share of its files done, 0 to 1. */
  readonly done: number;
  /** Documents and entries read, and problems found in them. */
  readonly documents: number;
  readonly entries: number;
  readonly problems: number;
  /** The file read last; null before the first. */
  readonly path: string | null;
}

export interface ReadOptions {
  readonly store: Pick<GraphWriter, 'sourceState' | 'entriesOf'> &
    Pick<GraphReader, 'decisions' | 'entities'>;
  readonly readDocument: ReadDocument;
  readonly fingerprint: string;
  /** Called after each file of the source. */
  readonly onProgress?: (progress: ReadingProgress) => void;
}

/** True when addresses within the source are what they were. */
function isSamePlace(left: SourceRecord, right: SourceRecord): boolean {
  return left.address === right.address && left.branch === right.branch;
}

function isUnchanged(
  known: DocumentRecord | undefined,
  file: SourceFile,
  fingerprint: string,
  source: DocumentSource,
): boolean {
  return (
    known !== undefined &&
    known.contentHash === file.hash &&
    known.fingerprint === fingerprint &&
    Object.entries(known.asked).every(([path, existed]) => source.exists(path) === existed)
  );
}

function unreadable(
  file: SourceFile,
  source: DocumentSource,
  fingerprint: string,
  cause: unknown,
): DocumentYield {
  const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
  // Too large is too large for as long as its bytes are these; anything else may be better next time.
  const isFinal = cause instanceof CairnError && cause.code === 'LIMIT_EXCEEDED';
  const reason = isMissing ? 'it is missing' : isFinal ? 'it is too large' : 'it cannot be opened';
  const advice = isFinal ? 'leave it out with --exclude' : 'check the file and read the source again';
  const { id } = source.record;
  return {
    document: {
      id: `${id}#${file.path}`,
      source: id,
      path: file.path,
      contentHash: file.hash,
      fingerprint: isFinal ? fingerprint : `${fingerprint}-unread`,
      title: null,
      format: UNREADABLE,
      bytes: file.bytes,
      translationOf: null,
      asked: {},
    },
    entries: [],
    claims: [],
    evidence: [],
    diagnostics: [
      {
        severity: 'error',
        rule: 'document-unreadable',
        message: `The document could not be read: ${reason}; ${advice}.`,
        source: id,
        path: file.path,
        line: null,
      },
    ],
  };
}

/** Codes of errors that stop the reading of a source; any other is a problem of one document. */
const WHOLE = new Set<string>(['STORE_UNAVAILABLE', 'SOURCE_UNAVAILABLE']);

async function readOne(
  file: SourceFile,
  source: DocumentSource,
  options: ReadOptions,
): Promise<DocumentYield> {
  let bytes: Uint8Array;
  try {
    bytes = await source.read(file.path);
  } catch (cause) {
    if (cause instanceof CairnError && WHOLE.has(cause.code)) throw cause;
    return unreadable(file, source, options.fingerprint, cause);
  }
  return options.readDocument(file, bytes, source);
}

/** Files read ahead: enough to keep every process that reads PDFs busy. */
const AHEAD = 4;

/** Reads files, a few at a time, and answers in their order. */
async function readInOrder(
  files: readonly SourceFile[],
  source: DocumentSource,
  options: ReadOptions,
): Promise<readonly DocumentYield[]> {
  const put: DocumentYield[] = [];
  const begun: Promise<DocumentYield>[] = [];
  let [entries, problems] = [0, 0];
  const note = (reading: DocumentYield): void => {
    put.push(reading);
    entries += reading.entries.length;
    problems += reading.diagnostics.length;
    const { path } = reading.document;
    options.onProgress?.({ done: put.length / files.length, documents: put.length, entries, problems, path });
  };
  for (const file of files) {
    const reading = readOne(file, source, options);
    // Awaited below, in order; a failure before then must not count as unhandled.
    reading.catch(() => undefined);
    begun.push(reading);
    if (begun.length < AHEAD) continue;
    note(await (begun.shift() ?? reading));
  }
  for (const reading of begun) note(await reading);
  return put;
}

async function nothingChanged(state: SourceState | null, { store }: ReadOptions): Promise<ChangedEntries> {
  const stored = state ? (await store.entriesOf(state.source.id)).length : 0;
  return { changes: [], untouched: stored, entriesBefore: stored };
}

/**
 * Compares a source with what the store holds of it and reads only what differs: new bytes, another fingerprint
 * (pack or rules changed), a path a document asked about that came or went, or all when the source has another address. A first reading logs no changes:
 * the log tells what changed since.
 */
export async function readSource(source: DocumentSource, options: ReadOptions): Promise<Reading> {
  const state = await options.store.sourceState(source.record.id);
  const known = new Map(state?.documents.map((document) => [document.path, document]));
  // What a document says of itself and of its neighbours stands at their addresses.
  const isElsewhere = state !== null && !isSamePlace(state.source, source.record);
  const stale = source.files.filter(
    (file) => isElsewhere || !isUnchanged(known.get(file.path), file, options.fingerprint, source),
  );
  const put = await readInOrder(stale, source, options);
  const present = new Set(source.files.map((file) => file.path));
  const drop = [...known.keys()].filter((path) => !present.has(path)).sort(compareCodePoints);
  const touched = put.length + drop.length > 0;
  const { changes, untouched, entriesBefore } =
    state && touched
      ? await changesSince(state, source.record, put, drop, options.store)
      : await nothingChanged(state, options);
  return {
    changeSet: { source: source.record, put, drop, changes },
    documentsRead: put.length,
    isFirst: state === null,
    before: state,
    formerAddress: source.formerAddress ?? null,
    entriesBefore,
    entries: untouched + put.reduce((sum, each) => sum + each.entries.length, 0),
    diagnostics: [...(source.diagnostics ?? []), ...put.flatMap((each) => each.diagnostics)],
  };
}
