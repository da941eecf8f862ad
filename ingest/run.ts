import { CairnError, compareCodePoints, type Diagnostic, type SourceRecord } from '../schema/index.ts';
import type { ContentCache } from '../store/content-cache.ts';
import type { GraphReader, GraphWriter } from '../store/port.ts';
import { readSource, type ReadDocument, type Reading } from './changeset.ts';
import { deriveFigures } from './derive/index.ts';
import { areFiguresOld } from './jobs/deriving.ts';
import { holdReason, type HoldLimits } from './jobs/hold.ts';
import { sourceLease, underLease } from './jobs/lease.ts';
import { countsOf, takeOver } from './jobs/runs.ts';
import { takeIn } from './jobs/take-in.ts';
import { keepingBytes } from './source/kept.ts';
import { SourceUnavailableError, type DocumentSource } from './source/port.ts';

/** What happened to one source. */
export interface SourceOutcome {
  readonly id: string;
  readonly revision: string;
  /** planned: a dry run, nothing was written; held: waits for `cairn runs approve`. */
  readonly state: 'done' | 'unchanged' | 'failed' | 'held' | 'planned';
  readonly added: number;
  readonly edited: number;
  readonly moved: number;
  readonly removed: number;
  readonly renamed: number;
  /** Id of the run that was recorded. */
  readonly run?: string;
  /** Why it is or would be held, one sentence. */
  readonly reason?: string;
}

export interface IngestSummary {
  readonly sources: readonly SourceOutcome[];
  /** Documents read in this run; unchanged ones are not read again. */
  readonly documents: number;
  /** Entries of the sources named, after the run. */
  readonly entries: number;
  /** Entities in the store after the run. */
  readonly entities: number;
  readonly relations: number;
  readonly rowsWritten: number;
  readonly seconds: number;
  readonly diagnostics: readonly Diagnostic[];
}

export interface IngestOptions {
  readonly store: GraphReader & GraphWriter;
  readonly readDocument: ReadDocument;
  /** Changes whenever pack, parsers or rules do. */
  readonly fingerprint: string;
  /** Names of the pack's areas by id. */
  readonly areas: ReadonlyMap<string, string>;
  readonly now: () => Date;
  /** Share of all sources done, 0 to 1, and the source at work. */
  readonly onProgress?: (share: number, label: string) => void;
  /** What is suspicious enough to wait for a person; nothing when absent. */
  readonly hold?: HoldLimits | null;
  /** Keeps the bytes that are read, so that a revision can be gone back to. */
  readonly cache?: ContentCache;
  /** Tells this process from others that write to the store. */
  readonly holder?: string;
  /** Reads and compares, and writes nothing. */
  readonly dryRun?: boolean;
  /** Called when a source is done, with what went wrong if anything did. */
  readonly onOutcome?: (outcome: SourceOutcome, cause: unknown, reading: Reading | null) => Promise<void>;
}

function failure(source: SourceRecord, cause: unknown): Diagnostic {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return {
    severity: 'error',
    rule: 'source-unreadable',
    message: `The source was not read and keeps its last good state: ${reason}`,
    source: source.id,
    path: null,
    line: null,
  };
}

/** Of sources named twice the one with the later revision date is read; every other is a diagnostic. */
export function withoutRepeats(sources: readonly DocumentSource[]): {
  readonly sources: readonly DocumentSource[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const chosen = new Map<string, DocumentSource>();
  const diagnostics: Diagnostic[] = [];
  for (const source of sources) {
    const other = chosen.get(source.record.id);
    const isLater =
      !other || compareCodePoints(source.record.revisionDate ?? '', other.record.revisionDate ?? '') > 0;
    if (isLater) chosen.set(source.record.id, source);
    const left = isLater ? other : source;
    if (!left || left.record.revision === chosen.get(source.record.id)?.record.revision) continue;
    diagnostics.push({
      severity: 'warning',
      rule: 'source-named-twice',
      message: `${left.record.title} was named at two revisions; ${left.record.revision.slice(0, 7)} was left out in favor of the later one.`,
      source: left.record.id,
      path: null,
      line: null,
    });
  }
  return { sources: [...chosen.values()], diagnostics };
}

const FAILED = { state: 'failed', added: 0, edited: 0, moved: 0, removed: 0, renamed: 0 } as const;
/** How long a source that another process reads is waited for, in milliseconds. */
const PATIENCE = 60_000;

interface OneTaken {
  readonly reading: Reading;
  readonly outcome: SourceOutcome;
  readonly rowsWritten: number;
}

function planned(reading: Reading, hold: HoldLimits | null): OneTaken {
  const { source, put, drop } = reading.changeSet;
  const isSame = put.length + drop.length === 0 && reading.before?.source.revision === source.revision;
  const reason = hold && holdReason(reading, hold);
  const outcome: SourceOutcome = {
    ...{ id: source.id, revision: source.revision, state: isSame ? 'unchanged' : 'planned' },
    ...countsOf(reading),
    ...(reason === null ? {} : { reason }),
  };
  return { reading, outcome, rowsWritten: 0 };
}

async function takeOne(
  source: DocumentSource,
  options: IngestOptions,
  onShare: (share: number) => void,
): Promise<OneTaken> {
  const { store, now, hold = null, cache, holder = 'ingest' } = options;
  const { id, title } = source.record;
  const startedAt = now().toISOString();
  const kept = cache ? keepingBytes(source, cache) : source;
  const read = (): Promise<Reading> =>
    readSource(kept, { ...options, onProgress: ({ done }) => onShare(done) });
  if (options.dryRun === true) return planned(await read(), hold);
  const lease = { holder, now, patience: PATIENCE };
  const taken = await underLease(store, sourceLease(id), lease, async (fence): Promise<OneTaken> => {
    const run = await takeOver(store, id, undefined, now());
    const reading = await read();
    const {
      state,
      run: ended,
      reason,
      rowsWritten,
    } = await takeIn(reading, {
      ...{ store, holder, now, hold, fence, startedAt, run, cache: cache ?? null },
    });
    const outcome: SourceOutcome = {
      ...{ id, revision: source.record.revision, state },
      ...countsOf(reading),
      ...(ended === null ? {} : { run: ended }),
      ...(reason === null ? {} : { reason }),
    };
    return { reading, outcome, rowsWritten };
  });
  if (taken) return taken.result;
  throw new SourceUnavailableError(`Another process is reading ${title}; it is tried again later.`, null);
}

/** Reads sources into the store, one after the other; one that fails keeps its last good state. */
export async function ingest(
  given: readonly DocumentSource[],
  options: IngestOptions,
): Promise<IngestSummary> {
  const started = options.now();
  const { sources, diagnostics: repeated } = withoutRepeats(given);
  const totalBytes = sources.reduce((sum, source) => sum + weight(source), 0);
  const outcomes: SourceOutcome[] = [];
  const diagnostics = [...repeated];
  let [documents, entries, rowsWritten, doneBytes] = [0, 0, 0, 0];
  for (const source of sources) {
    const { record } = source;
    try {
      const {
        reading,
        outcome,
        rowsWritten: rows,
      } = await takeOne(source, options, (share) =>
        options.onProgress?.((doneBytes + share * weight(source)) / totalBytes, record.title),
      );
      outcomes.push(outcome);
      diagnostics.push(...reading.diagnostics);
      documents += reading.documentsRead;
      entries += reading.entries;
      rowsWritten += rows;
      await options.onOutcome?.(outcome, null, reading);
    } catch (cause) {
      if (cause instanceof CairnError && cause.code === 'STORE_UNAVAILABLE') throw cause;
      const outcome: SourceOutcome = { id: record.id, revision: record.revision, ...FAILED };
      outcomes.push(outcome);
      diagnostics.push(failure(record, cause));
      await options.onOutcome?.(outcome, cause, null);
    }
    doneBytes += weight(source);
    options.onProgress?.(doneBytes / totalBytes, record.title);
  }
  if (rowsWritten > 0 || (await areFiguresOld(options.store))) {
    options.onProgress?.(1, 'drawing the map');
    await options.store.saveDerived(await deriveFigures(options.store, options.areas));
  }
  const counts = await options.store.counts();
  const total = (values: Readonly<Record<string, number>>): number =>
    Object.values(values).reduce((sum, value) => sum + value, 0);
  return {
    sources: outcomes,
    documents,
    entries,
    entities: total(counts.entities as Record<string, number>),
    relations: total(counts.relations as Record<string, number>),
    rowsWritten,
    seconds: (options.now().getTime() - started.getTime()) / 1000,
    diagnostics,
  };
}

/** A source's share of the work: its bytes, and a little for each file. */
function weight(source: DocumentSource): number {
  return source.files.reduce((sum, file) => sum + file.bytes, 1000);
}
