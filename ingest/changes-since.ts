import {
  canonicalAddress,
  compareCodePoints,
  createDecisions,
  diffEntries,
  type DocumentRecord,
  type DocumentYield,
  type Entry,
  type EntryChange,
  type SourceRecord,
} from '../schema/index.ts';
import { resourceId } from '../schema/id.ts';
import type { GraphReader, GraphWriter, SourceState } from '../store/port.ts';
import { withTopics } from './change-topics.ts';
import { RELEASED } from './release/format.ts';

/** The format of a document that could not be read. */
export const UNREADABLE = 'unreadable';

export interface ChangedEntries {
  readonly changes: readonly EntryChange[];
  /** Entries of documents that were not read. */
  readonly untouched: number;
  readonly entriesBefore: number;
}

/** Whether a document could not be read. An empty one holds nothing, and was read whole. */
export function isUnread({ format, bytes }: DocumentRecord): boolean {
  return format === UNREADABLE && bytes > 0;
}

/**
 * The documents whose entries tell what changed in the source: those that came, went or have other bytes. One that
 * only pack or rules read anew is the same to a reader of the source, and one that could not be read tells nothing.
 */
function changedPaths(
  known: ReadonlyMap<string, DocumentRecord>,
  put: readonly DocumentYield[],
  drop: readonly string[],
  isElsewhere: boolean,
): ReadonlySet<string> {
  const changed = put.filter(({ document }) => {
    const before = known.get(document.path);
    if (isUnread(document) || (before && isUnread(before))) return false;
    const hasOtherBytes = before?.contentHash !== document.contentHash;
    return hasOtherBytes || (before.fingerprint === document.fingerprint && !isElsewhere);
  });
  return new Set([...changed.map((each) => each.document.path), ...drop]);
}

/** An entry that names something in its own repository, as it would after the repository got another address. */
function movedWith(entry: Entry, from: string | null, to: string | null): Entry {
  if (from === null || to === null || !entry.url.startsWith(from)) return entry;
  const url = to + entry.url.slice(from.length);
  const canonical = canonicalAddress(url);
  return canonical === null ? entry : { ...entry, url, entity: resourceId(canonical) };
}

function titlesOf(documents: readonly DocumentRecord[]): ReadonlyMap<string, string> {
  return new Map(documents.flatMap(({ path, title }) => (title === null ? [] : [[path, title] as const])));
}

/** What a reader of the source would say changed since it was stored. */
export async function changesSince(
  state: SourceState,
  source: SourceRecord,
  put: readonly DocumentYield[],
  drop: readonly string[],
  store: Pick<GraphWriter, 'entriesOf'> & Pick<GraphReader, 'decisions' | 'entities'>,
): Promise<ChangedEntries> {
  const [from, to] = [state.source.address, source.address];
  const known = new Map(state.documents.map((each) => [each.path, each]));
  const touched = new Set([...put.map((each) => each.document.path), ...drop]);
  const changed = changedPaths(known, put, drop, from !== to || state.source.branch !== source.branch);
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
  const before = stored
    .filter((entry) => changed.has(entry.path))
    .map((entry) => (from === to ? entry : movedWith(entry, from, to)));
  const gone = new Set(drop);
  const changes = diffEntries(before, after, {
    revision: state.source.revision,
    alias: decisions.resolve,
    isRenamed: (from, to) => gone.has(from) && !known.has(to),
    titles: {
      before: titlesOf(state.documents),
      after: titlesOf(put.map(({ document }) => document)),
    },
  });
  return {
    changes: await withTopics(changes, put, decisions, store),
    untouched: stored.filter((entry) => !touched.has(entry.path)).length,
    entriesBefore: stored.length,
  };
}
