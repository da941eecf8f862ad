import { changesOf, inMemory } from '../ingest/jobs/preview.ts';
import type { Reading } from '../ingest/changeset.ts';
import { ingest, type IngestSummary } from '../ingest/run.ts';
import type { DocumentSource } from '../ingest/source/port.ts';
import { noteOutcome } from './note-outcome.ts';
import type { EntryChange } from '../schema/index.ts';
import type { PreparedPack } from './prepare-pack.ts';
import { createProgress } from './progress.ts';
import type { Refreshing } from './refreshing.ts';
import type { Settings } from './settings.ts';

/** A change with the title of its entry. */
export interface PlannedChange extends EntryChange {
  readonly title: string;
}

/** With a dry run, every change it would make. */
export interface ReportedSummary extends IngestSummary {
  readonly changes?: readonly PlannedChange[];
}

function plannedChanges(reading: Reading): readonly PlannedChange[] {
  const titles = new Map(
    reading.changeSet.put.flatMap(({ entries }) =>
      entries.map(({ entity, title }) => [entity, title] as const),
    ),
  );
  return changesOf(reading).map((change) => {
    const { before, after, entity } = change;
    return { ...change, title: String(after?.title ?? before?.title ?? titles.get(entity) ?? entity) };
  });
}

/** Reads sources into the store with progress shown, or only says what that would do. */
export async function ingestInto(
  sources: readonly DocumentSource[],
  { options }: Refreshing,
  prepared: PreparedPack,
  settings: Settings,
  isDry: boolean,
): Promise<ReportedSummary> {
  const { store, cache, holder, now } = options;
  const progress = createProgress();
  const changes: PlannedChange[] = [];
  const summary = await ingest(sources, {
    ...prepared,
    ...{ store, holder, now, hold: settings.hold, dryRun: isDry },
    cache: isDry ? inMemory(cache) : cache,
    onProgress: progress.update,
    onOutcome: async (outcome, cause, reading) => {
      if (isDry) {
        changes.push(...(reading ? plannedChanges(reading) : []));
        return;
      }
      await noteOutcome(store, outcome, cause, reading?.before?.source.revision ?? null, now());
    },
  });
  progress.finish();
  return isDry ? { ...summary, changes } : summary;
}
