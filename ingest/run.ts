import { CairnError, compareCodePoints, type Diagnostic, type SourceRecord } from '../schema/index.ts';
import type { ApplyResult, GraphReader, GraphWriter } from '../store/port.ts';
import { readSource, type ReadDocument, type Reading } from './changeset.ts';
import { deriveFigures } from './derive/index.ts';
import type { DocumentSource } from './source/port.ts';

/** What happened to one source. */
export interface SourceOutcome {
  readonly id: string;
  readonly revision: string;
  readonly state: 'done' | 'unchanged' | 'failed';
  readonly added: number;
  readonly edited: number;
  readonly moved: number;
  readonly removed: number;
  readonly renamed: number;
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

function outcomeOf(reading: Reading, applied: ApplyResult): SourceOutcome {
  const { source, changes } = reading.changeSet;
  const count = (kind: string): number => changes.filter((change) => change.kind === kind).length;
  return {
    id: source.id,
    revision: source.revision,
    state: applied.run === null ? 'unchanged' : 'done',
    added: reading.isFirst ? reading.entries : count('added'),
    edited: count('edited'),
    moved: count('moved'),
    removed: count('removed'),
    renamed: count('renamed'),
  };
}

const FAILED = { state: 'failed', added: 0, edited: 0, moved: 0, removed: 0, renamed: 0 } as const;

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
    const startedAt = options.now().toISOString();
    try {
      const reading = await readSource(source, {
        ...options,
        onProgress: (share) =>
          options.onProgress?.((doneBytes + share * weight(source)) / totalBytes, record.title),
      });
      const applied = await options.store.apply(reading.changeSet, {
        startedAt,
        finishedAt: options.now().toISOString(),
      });
      outcomes.push(outcomeOf(reading, applied));
      diagnostics.push(...reading.diagnostics);
      documents += reading.documentsRead;
      entries += reading.entries;
      rowsWritten += applied.rowsWritten;
    } catch (cause) {
      if (cause instanceof CairnError && cause.code === 'STORE_UNAVAILABLE') throw cause;
      outcomes.push({ id: record.id, revision: record.revision, ...FAILED });
      diagnostics.push(failure(record, cause));
    }
    doneBytes += weight(source);
    options.onProgress?.(doneBytes / totalBytes, record.title);
  }
  if (rowsWritten > 0) {
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
