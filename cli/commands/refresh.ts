import process from 'node:process';
import { Command } from 'commander';
import { openForRefresh } from '../../ingest/refresh.ts';
import { ingest, type SourceOutcome } from '../../ingest/run.ts';
import { createGithubClient, githubSettings } from '../../ingest/source/github/index.ts';
import type { SourceRecord } from '../../schema/index.ts';
import { openContentCache } from '../../store/content-cache.ts';
import { preparePack } from '../prepare-pack.ts';
import { createProgress } from '../progress.ts';
import { contentCachePath, withCommonFlags } from '../settings.ts';
import { report } from '../summary.ts';
import { withStore } from '../with-store.ts';

function asUnchanged({ id, revision }: SourceRecord): SourceOutcome {
  return { id, revision, state: 'unchanged', added: 0, edited: 0, moved: 0, removed: 0, renamed: 0 };
}

/** `cairn refresh [source…]` */
export function refreshCommand(): Command {
  return withCommonFlags(
    new Command('refresh')
      .description('ask GitHub what has changed in the repositories read so far, and read only that')
      .argument('[source...]', 'ids of sources (source/github/owner/name); all of them when none is named'),
  ).action((ids: string[], flags: object) =>
    withStore(flags, async (store, settings) => {
      const cache = openContentCache(contentCachePath(settings));
      try {
        const prepared = await preparePack(store, settings.pack);
        const { sources, unchanged, failures } = await openForRefresh({
          store,
          cache,
          client: createGithubClient(githubSettings(process.env)),
          fingerprint: prepared.fingerprint,
          ...(ids.length === 0 ? {} : { only: ids }),
        });
        const progress = createProgress();
        const summary = await ingest(sources, {
          ...prepared,
          store,
          now: () => new Date(),
          onProgress: progress.update,
        });
        progress.finish();
        await prepared.close();
        report(
          {
            ...summary,
            sources: [...summary.sources, ...unchanged.map(asUnchanged)],
            diagnostics: [...failures, ...summary.diagnostics],
          },
          settings.json,
        );
      } finally {
        cache.close();
      }
    }),
  );
}
