import { compareCodePoints, diffEntries, type EntryChange } from '../../schema/index.ts';
import type { ContentCache } from '../../store/content-cache.ts';
import type { Preview, SourceInput } from '../../store/control.ts';
import { readSource, type Reading } from '../changeset.ts';
import type { Candidate } from '../refresh/candidates.ts';
import { repositoryOf } from '../refresh/candidates.ts';
import { openAtHead, openElsewhere } from '../refresh/open.ts';
import { githubHeads } from '../source/github/index.ts';
import type { DocumentSource } from '../source/port.ts';
import { holdReason } from './hold.ts';
import { countsOf } from './runs.ts';
import { newSettings, sourceIdOf } from './source-settings.ts';
import type { WorkOptions } from './work.ts';

const SHOWN = 100;

/** Reads through to the cache, and keeps what is new in memory only. */
export function inMemory(cache: ContentCache): ContentCache {
  const own = new Map<string, Uint8Array>();
  return {
    get: (hash) => own.get(hash) ?? cache.get(hash),
    has: (hash) => own.has(hash) || cache.has(hash),
    put: (hash, bytes) => {
      own.set(hash, bytes);
    },
  };
}

async function openNew(candidate: Candidate, options: WorkOptions): Promise<DocumentSource> {
  const { store, client, cache } = options;
  if (!candidate.repository) return openElsewhere(candidate);
  const [answer] = await githubHeads(client, [candidate.repository]);
  if (!answer?.head) throw answer?.error ?? new Error('GitHub gave no answer.');
  const state = await store.sourceState(candidate.id);
  return openAtHead(candidate, answer.head, state, { client, cache: inMemory(cache) });
}

/** What a reading changes; of a first one every entry as added, though the log does not say so. */
export function changesOf({ changeSet, isFirst }: Reading): readonly EntryChange[] {
  if (!isFirst) return changeSet.changes;
  const documents = [...changeSet.put].sort((a, b) => compareCodePoints(a.document.path, b.document.path));
  return diffEntries(
    [],
    documents.flatMap(({ entries }) => entries),
    { revision: '' },
  );
}

/**
 * Reads the source that an address names, compares it with what is stored, and writes nothing. Throws `CairnError`
 * with a sentence where it cannot be read.
 */
export async function previewSource(input: SourceInput, options: WorkOptions): Promise<Preview> {
  const { store, now, hold } = options;
  const id = sourceIdOf(input.address);
  const settings = newSettings(id, input, now());
  const stored = (await store.sourceState(id))?.source ?? null;
  const candidate = { id, stored, settings, repository: repositoryOf(stored, settings) };
  const source = await openNew(candidate, options);
  const { readDocument, fingerprint } = await options.reader();
  const reading = await readSource(source, { store, readDocument, fingerprint });
  return {
    source: id,
    title: source.record.title,
    license: source.record.license,
    revision: source.record.revision,
    documents: source.files.length,
    entries: reading.entries,
    ...countsOf(reading),
    changes: changesOf(reading)
      .slice(0, SHOWN)
      .map((change) => ({
        ...{ was: null, topics: [], title: change.entity },
        ...change,
        revision: source.record.revision,
      })),
    diagnostics: reading.diagnostics.slice(0, SHOWN),
    holdReason: holdReason(reading, hold),
  };
}
