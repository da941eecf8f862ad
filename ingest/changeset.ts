import {
  CairnError,
  compareCodePoints,
  createDecisions,
  diffEntries,
  type ChangeSet,
  type Diagnostic,
  type DocumentRecord,
  type DocumentYield,
  type EntryChange,
} from '../schema/index.ts';
import type { GraphReader, GraphWriter, SourceState } from '../store/port.ts';
import { RELEASED } from './release/format.ts';
import type { DocumentSource, SourceFile } from './source/port.ts';
import { withTopics } from './change-topics.ts';

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

const UNREADABLE = 'unreadable';

function unreadable(
  file: SourceFile,
  source: DocumentSource,
  fingerprint: string,
  cause: unknown,
): DocumentYield {
  const reason = (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'it is missing' : 'it cannot be opened';
  const { id } = source.record;
  return {
    document: {
      id: `${id}#${file.path}`,
      source: id,
      path: file.path,
      contentHash: file.hash,
      fingerprint: `${fingerprint}-unread`,
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
        message: `The document could not be read: ${reason}; check the file and read the source again.`,
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

/**
 * The documents whose entries tell what changed in the source: those that came, went or have other bytes. One that
 * only pack or rules read anew is the same to a reader of the source, and one that could not be read tells nothing.
 */
function changedPaths(
  known: ReadonlyMap<string, DocumentRecord>,
  put: readonly DocumentYield[],
  drop: readonly string[],
): ReadonlySet<string> {
  const changed = put.filter(({ document }) => {
    const before = known.get(document.path);
    if (document.format === UNREADABLE || before?.format === UNREADABLE) return false;
    return before?.contentHash !== document.contentHash || before.fingerprint === document.fingerprint;
  });
  return new Set([...changed.map((each) => each.document.path), ...drop]);
}

async function changesSince(
  state: SourceState,
  put: readonly DocumentYield[],
  drop: readonly string[],
  store: ReadOptions['store'],
): Promise<{ changes: readonly EntryChange[]; untouched: number; entriesBefore: number }> {
  const known = new Map(state.documents.map((each) => [each.path, each]));
  const touched = new Set([...put.map((each) => each.document.path), ...drop]);
  const changed = changedPaths(known, put, drop);
  const stored = await store.entriesOf(state.source.id);
  // A release holds no descriptions; a first live reading must not report each of them as an edit.
  const isReleased = (path: string): boolean => known.get(path)?.fingerprint.startsWith(RELEASED) ?? false;
  const after = [...put]
    .sort((a, b) => compareCodePoints(a.document.path, b.document.path))
    .flatMap((each) => each.entries)
    .filter((entry) => changed.has(entry.path))
    .map((entry) => (isReleased(entry.path) ? { ...entry, description: null } : entry));
  // An address that became another by decision is renamed, not removed and added.
  const decisions = createDecisions(await store.decisions());
  const before = stored.filter((entry) => changed.has(entry.path));
  const gone = new Set(drop);
  const changes = diffEntries(before, after, {
    revision: state.source.revision,
    alias: decisions.resolve,
    isRenamed: (from, to) => gone.has(from) && !known.has(to),
  });
  return {
    changes: await withTopics(changes, put, decisions, store),
    untouched: stored.filter((entry) => !touched.has(entry.path)).length,
    entriesBefore: stored.length,
  };
}

async function nothingChanged(
  state: SourceState | null,
  { store }: ReadOptions,
): Promise<Awaited<ReturnType<typeof changesSince>>> {
  const stored = state ? (await store.entriesOf(state.source.id)).length : 0;
  return { changes: [], untouched: stored, entriesBefore: stored };
}

/**
 * Compares a source with what the store holds of it and reads only what differs: new bytes, another fingerprint
 * (pack or rules changed), or a path a document asked about that came or went. A first reading logs no changes:
 * the log tells what changed since.
 */
export async function readSource(source: DocumentSource, options: ReadOptions): Promise<Reading> {
  const state = await options.store.sourceState(source.record.id);
  const known = new Map(state?.documents.map((document) => [document.path, document]));
  const stale = source.files.filter(
    (file) => !isUnchanged(known.get(file.path), file, options.fingerprint, source),
  );
  const put = await readInOrder(stale, source, options);
  const present = new Set(source.files.map((file) => file.path));
  const drop = [...known.keys()].filter((path) => !present.has(path)).sort(compareCodePoints);
  const touched = put.length + drop.length > 0;
  const { changes, untouched, entriesBefore } =
    state && touched
      ? await changesSince(state, put, drop, options.store)
      : await nothingChanged(state, options);
  return {
    changeSet: { source: source.record, put, drop, changes },
    documentsRead: put.length,
    isFirst: state === null,
    before: state,
    entriesBefore,
    entries: untouched + put.reduce((sum, each) => sum + each.entries.length, 0),
    diagnostics: [...(source.diagnostics ?? []), ...put.flatMap((each) => each.diagnostics)],
  };
}
