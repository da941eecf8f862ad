import { withPromoted } from '../ingest/decisions/promoted.ts';
import { createPdfReader } from '../ingest/jobs/pdf/index.ts';
import { packYield } from '../ingest/link/index.ts';
import { packChangeSet, saysPack } from '../ingest/pack-source.ts';
import { EMPTY_PACK, createDocumentReader, type DocumentReader } from '../ingest/reader.ts';
import { packSourceId } from '../schema/id.ts';
import type { Pack } from '../schema/pack.ts';
import type { Store } from '../store/port.ts';
import { readPack } from './known-pack.ts';
import { readingVersion } from './reading-version.ts';

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
  const startedAt = new Date().toISOString();
  const state = await store.sourceState(packSourceId(pack.name));
  const changeSet = packChangeSet(pack, saysPack(state, pack) ? [] : packYield(pack), state);
  const applied = isDry
    ? { rowsWritten: 0 }
    : await store.apply(changeSet, { startedAt, finishedAt: new Date().toISOString() });
  return {
    ...readerOf(pack),
    close,
    areas: new Map(pack.areas.map(({ id, name }) => [id, name])),
    isNew: applied.rowsWritten > 0,
  };
}
