import { compareCodePoints, type ChangeSet, type DocumentYield, type SourceRecord } from '../schema/index.ts';
import { packSourceId } from '../schema/id.ts';
import type { Pack, PackFile } from '../schema/pack.ts';
import { hashOfPack } from './link/pack/hash.ts';
import { PACK_READING } from './link/pack/yield.ts';
import type { SourceState } from '../store/port.ts';

const revisionOf = (hash: string): string => hash.slice(0, 40);

/** The revision that these files are, without reading what they say. */
export function packRevision(files: readonly PackFile[]): string {
  return revisionOf(hashOfPack(files));
}

/** The pack as a source: its revision is the hash over its files. */
export function packRecord(pack: Pack): SourceRecord {
  return {
    id: packSourceId(pack.name),
    kind: 'pack',
    title: pack.title,
    address: null,
    revision: revisionOf(pack.hash),
    revisionDate: null,
    branch: null,
    license: pack.license,
    stars: null,
  };
}

/** True when the store says already all that the pack says. */
export function saysPack(state: SourceState | null, pack: Pack): boolean {
  return (
    state?.source.revision === revisionOf(pack.hash) &&
    state.documents.length === pack.files.length &&
    state.documents.every(({ fingerprint }) => fingerprint === PACK_READING)
  );
}

/** What must be written so that the store says what the pack says; nothing when it does already. */
export function packChangeSet(
  pack: Pack,
  yields: readonly DocumentYield[],
  state: SourceState | null,
): ChangeSet {
  const known = new Map(state?.documents.map((document) => [document.path, document]));
  const present = new Set(pack.files.map((file) => file.path));
  return {
    source: packRecord(pack),
    put: yields.filter(({ document }) => {
      const before = known.get(document.path);
      return before?.contentHash !== document.contentHash || before.fingerprint !== document.fingerprint;
    }),
    drop: [...known.keys()].filter((path) => !present.has(path)).sort(compareCodePoints),
    changes: [],
  };
}
