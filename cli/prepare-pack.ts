import { withPromoted } from '../ingest/decisions/promoted.ts';
import { createPdfReader } from '../ingest/jobs/pdf/index.ts';
import { packYield } from '../ingest/link/index.ts';
import { APPLY_LEASE, underLease } from '../ingest/jobs/lease.ts';
import { packChangeSet, saysPack } from '../ingest/pack-source.ts';
import { EMPTY_PACK, createDocumentReader, type DocumentReader } from '../ingest/reader.ts';
import { packSourceId } from '../schema/id.ts';
import type { Pack } from '../schema/pack.ts';
import { CairnError } from '../schema/index.ts';
import type { Fence, Store } from '../store/port.ts';
import { holderName } from './holder.ts';
import { areaNames, readPack } from './known-pack.ts';
import { readingVersion } from './reading-version.ts';

/** How long the pack waits for others to be written, in milliseconds. */
const PATIENCE = 600_000;

export interface PackOptions {
  /** True leaves the store as it is. */
  readonly isDry?: boolean;
  /** Path of the file that keeps the pack as read; null or absent keeps nothing. */
  readonly keptAt?: string | null;
}

export interface PreparedPack extends DocumentReader {
  /** Ends the processes that read PDFs. */
  close(): Promise<void>;
  /** Names of the pack's areas by id, in its order. */
  readonly areas: ReadonlyMap<string, string>;
  /** True when the store did not say yet what the pack says. */
  readonly isNew: boolean;
}

/** Writes what the store does not hold of a pack. @returns rows written */
async function applyPack(store: Store, pack: Pack, fences: readonly Fence[]): Promise<number> {
  const startedAt = new Date().toISOString();
  const state = await store.sourceState(packSourceId(pack.name));
  const changeSet = packChangeSet(pack, saysPack(state, pack) ? [] : packYield(pack), state);
  const at = { startedAt, finishedAt: new Date().toISOString() };
  return (await store.apply(changeSet, at, { fences })).rowsWritten;
}

/** Processes that start together on an empty store write the pack once. @returns rows written */
async function writePack(store: Store, pack: Pack): Promise<number> {
  if (saysPack(await store.sourceState(packSourceId(pack.name)), pack)) return 0;
  const taker = { holder: holderName(), now: () => new Date(), patience: PATIENCE };
  const written = await underLease(store, APPLY_LEASE, taker, (fence) => applyPack(store, pack, [fence]));
  if (written) return written.result;
  throw new CairnError(
    'SOURCE_UNAVAILABLE',
    'Other processes have been writing to the store for ten minutes; try again when they are done.',
  );
}

/**
 * Loads a pack, writes what the store does not hold of it, and answers how to read documents with it.
 * @param folder null for no pack
 * Throws `PACK_INVALID` with file and line before anything is written.
 */
export async function preparePack(
  store: Store,
  folder: string | null,
  { isDry = false, keptAt = null }: PackOptions = {},
): Promise<PreparedPack> {
  const decisions = await store.decisions();
  const pdf = createPdfReader();
  const close = (): Promise<void> => pdf.close();
  const version = readingVersion();
  const readerOf = (pack: Pack): DocumentReader =>
    createDocumentReader(withPromoted(pack, decisions), pdf, version);
  if (folder === null) return { ...readerOf(EMPTY_PACK), close, areas: new Map(), isNew: false };
  const pack = await readPack(folder, version, isDry ? null : keptAt);
  return {
    ...readerOf(pack),
    close,
    areas: areaNames(pack),
    isNew: !isDry && (await writePack(store, pack)) > 0,
  };
}
