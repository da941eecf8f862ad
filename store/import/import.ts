import { digestOf, type DigestRecord } from '../../schema/digest.ts';
import { CairnError, type DocumentYield, type SourceRecord } from '../../schema/index.ts';
import type { Store } from '../port.ts';
import { digestRecord, readLine } from './lines.ts';
import type { Staging } from './staging.ts';

export interface ImportOptions {
  readonly now: () => Date;
  /** @param share of all the work, 0 to 1 */
  readonly onProgress?: (share: number, label: string) => void;
  /** Size of the file in UTF-16 units or bytes, for progress alone. */
  readonly size?: number;
  /** Rows written at once. */
  readonly rowsAtOnce?: number;
}

export interface Imported {
  /** Equal for the file and the store. */
  readonly digest: string;
  readonly sources: number;
  readonly documents: number;
  /** Documents that were there already, from an import that was cut short. */
  readonly skipped: number;
}

/** Reading the file is about a third of the work. */
const READING = 0.3;
const LINES_PER_STEP = 5_000;

/** Puts the file aside. @returns the digest of what it holds */
function stage(lines: AsyncIterable<string>, staging: Staging, options: ImportOptions): Promise<string> {
  const { onProgress, size = 0 } = options;
  async function* records(): AsyncGenerator<DigestRecord> {
    let number = 0;
    let seen = 0;
    for await (const text of lines) {
      number += 1;
      seen += text.length + 1;
      if (text === '') continue;
      const line = readLine(text, number);
      staging.add(line);
      if (number % LINES_PER_STEP === 0)
        onProgress?.(READING * Math.min(1, seen / Math.max(1, size)), 'reading');
      const record = digestRecord(line);
      if (record) yield record;
    }
  }
  return digestOf(records());
}

async function checkRoom(store: Store, sources: readonly SourceRecord[]): Promise<void> {
  const own = new Set(sources.map(({ id }) => id));
  const stranger = (await store.sources()).find(({ source }) => !own.has(source.id));
  if (!stranger) return;
  throw new CairnError(
    'BAD_USER_INPUT',
    `The store holds ${stranger.source.id}, which the file does not; import into an empty store (another --data or --store).`,
  );
}

const sizeOf = ({ entries, claims, evidence, diagnostics }: DocumentYield): number =>
  1 + entries.length + claims.length + evidence.length + diagnostics.length;

/** Writes one source, some documents at a time; those that are there already are left alone. */
async function writeSource(
  store: Store,
  staging: Staging,
  record: SourceRecord,
  options: ImportOptions,
): Promise<{ readonly written: number; readonly skipped: number }> {
  const { now, rowsAtOnce = 50_000 } = options;
  const state = await store.sourceState(record.id);
  const stored = new Map(state?.documents.map((document) => [document.path, document]));
  const documents = staging.documents(record.id);
  const paths = new Set(documents.map(({ path }) => path));
  const missing = documents.filter((document) => {
    const known = stored.get(document.path);
    return known?.contentHash !== document.contentHash || known.fingerprint !== document.fingerprint;
  });
  const apply = async (
    source: SourceRecord,
    put: readonly DocumentYield[],
    drop: readonly string[],
  ): Promise<void> => {
    const startedAt = now().toISOString();
    await store.apply({ source, put, drop, changes: [] }, { startedAt, finishedAt: now().toISOString() });
  };
  let waiting: DocumentYield[] = [];
  let rows = 0;
  for (const document of missing) {
    const reading = staging.read(document);
    if (waiting.length > 0 && rows + sizeOf(reading) > rowsAtOnce) {
      // Until all is there, the revision says that it is not.
      await apply(state?.source ?? { ...record, revision: '' }, waiting, []);
      waiting = [];
      rows = 0;
    }
    waiting.push(reading);
    rows += sizeOf(reading);
  }
  await apply(
    record,
    waiting,
    [...stored.keys()].filter((path) => !paths.has(path)),
  );
  return { written: missing.length, skipped: documents.length - missing.length };
}

async function matchDecisions(store: Store, staging: Staging): Promise<void> {
  const wanted = staging.decisions();
  const ids = new Set(wanted.map(({ id }) => id));
  for (const { id } of await store.decisions()) if (!ids.has(id)) await store.undo(id);
  if (wanted.length > 0) await store.decide(wanted);
}

/** How the graph came to be, and how it is kept fresh; a file of an earlier version tells nothing of it. */
async function writeHistory(store: Store, staging: Staging): Promise<void> {
  for (const some of staging.history('setting')) for (const each of some) await store.saveSettings(each);
  const runs = [...staging.history('run')].flat();
  if (runs.length === 0) return;
  await store.restoreRuns(runs, [...staging.history('revision')].flat());
  for (const changes of staging.history('change')) await store.restoreChanges(changes);
}

/**
 * Brings an exported graph into a store that is empty or holds part of it: what an import that was cut short has
 * written is kept. Throws `BAD_USER_INPUT` for lines that no export writes and for a store that holds anything else.
 * @param lines of `cairn export --format jsonl`
 */
export async function importGraph(
  store: Store,
  lines: AsyncIterable<string>,
  staging: Staging,
  options: ImportOptions,
): Promise<Imported> {
  const digest = await stage(lines, staging, options);
  const sources = staging.sources();
  await checkRoom(store, sources);
  await matchDecisions(store, staging);
  let [documents, skipped] = [0, 0];
  for (const [index, record] of sources.entries()) {
    options.onProgress?.(READING + ((1 - READING) * index) / sources.length, record.title);
    const done = await writeSource(store, staging, record, options);
    documents += done.written;
    skipped += done.skipped;
  }
  options.onProgress?.(1, 'comparing');
  const written = await digestOf(store.stream());
  if (written !== digest) {
    throw new CairnError(
      'BAD_USER_INPUT',
      `What was written (digest ${written}) is not what the file holds (${digest}); import into an empty store, or export again with this version.`,
    );
  }
  await writeHistory(store, staging);
  return { digest, sources: sources.length, documents, skipped };
}
