import { Command } from 'commander';
import { openForRefresh, type StandingSource } from '../../ingest/refresh.ts';
import type { SourceOutcome } from '../../ingest/run.ts';
import { inMemory } from '../../ingest/jobs/preview.ts';
import { jobOf } from '../../ingest/jobs/runs.ts';
import type { Store } from '../../store/port.ts';
import { sourceIdOf } from '../named-source.ts';
import { noteFailures, noteStanding } from '../note-outcome.ts';
import { ingestInto } from '../ingest-into.ts';
import type { Refreshing } from '../refreshing.ts';
import { withCommonFlags, withHoldFlags, type Settings } from '../settings.ts';
import { report } from '../summary.ts';
import { withRefreshing } from '../with-refreshing.ts';

function asOutcome({ id, revision, why, held }: StandingSource): SourceOutcome {
  const counts = held ?? { added: 0, edited: 0, moved: 0, removed: 0, renamed: 0 };
  const { added, edited, moved, removed, renamed } = counts;
  return {
    ...{ id, revision, state: held ? 'held' : 'unchanged', added, edited, moved, removed, renamed },
    ...(held ? { run: held.id } : {}),
    ...(why === null ? {} : { reason: why }),
  };
}

/** Does first what a person asked for and a process that was killed left undone. */
async function finishAsked({ jobs }: Refreshing, store: Store, ids: readonly string[]): Promise<void> {
  const left = await store.runs({ states: ['running', 'applying'], limit: 1_000 });
  const owed = left.filter(({ source, asked }) => asked && (ids.length === 0 || ids.includes(source)));
  if (owed.length === 0) return;
  for (const run of owed) await jobs.enqueue(jobOf(run));
  await jobs.idle();
}

interface Flags {
  readonly dryRun?: boolean;
}

/** `cairn refresh [source…]` */
export function refreshCommand(): Command {
  return withHoldFlags(
    withCommonFlags(
      new Command('refresh')
        .description('ask the sources what has changed, and read only that')
        .argument('[source...]', 'owner/name or ids of sources; all of them when none is named')
        .option('--dry-run', 'show what would change and write nothing'),
    ),
  ).action((given: string[], flags: Flags) => {
    const ids = given.map(sourceIdOf);
    const isDry = flags.dryRun === true;
    const read = async (refreshing: Refreshing, store: Store, settings: Settings): Promise<void> => {
      const { options } = refreshing;
      const prepared = await refreshing.prepared();
      if (!isDry) await finishAsked(refreshing, store, ids);
      const opened = await openForRefresh({
        ...options,
        cache: isDry ? inMemory(options.cache) : options.cache,
        fingerprint: prepared.fingerprint,
        ...(ids.length === 0 ? {} : { only: ids }),
      });
      if (!isDry) {
        await noteStanding(store, opened.unchanged, new Date());
        await noteFailures(store, opened.failures, new Date());
      }
      const summary = await ingestInto(opened.sources, refreshing, prepared, settings, isDry);
      report(
        {
          ...summary,
          sources: [...summary.sources, ...opened.unchanged.map(asOutcome)],
          diagnostics: [...opened.failures.map(({ diagnostic }) => diagnostic), ...summary.diagnostics],
        },
        settings.json,
      );
    };
    return withRefreshing(flags, read, { isDry });
  });
}
