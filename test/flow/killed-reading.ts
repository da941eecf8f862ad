import { EMPTY_PACK, createDocumentReader } from '../../ingest/reader.ts';
import { ingest } from '../../ingest/run.ts';
import { openSnapshot } from '../../ingest/source/snapshot.ts';
import { openStore } from '../../store/open.ts';

/** Reads a snapshot folder into the store in a file, as `cairn ingest` does. */
export async function readInto(file: string, folder: string, at: Date): Promise<void> {
  const store = await openStore(`sqlite:${file}`);
  const source = await openSnapshot(folder);
  await ingest([source], { ...createDocumentReader(EMPTY_PACK), store, areas: new Map(), now: () => at });
  await store.close();
}
