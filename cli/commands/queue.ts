import { Command } from 'commander';
import type { QueueStatus } from '../../ingest/jobs/port.ts';
import type { Store } from '../../store/port.ts';
import { count, print, printJson, say } from '../output.ts';
import { openSharedJobs } from '../refreshing.ts';
import { withCommonFlags, withRedisFlag, type Settings } from '../settings.ts';
import { withStore } from '../with-store.ts';

interface Status extends QueueStatus {
  /** Sources that are due, wait for something, or are in quarantine; they stand in the store. */
  readonly due: number;
  readonly waitingSources: number;
  readonly quarantined: number;
  readonly held: number;
}

async function queueStatus({ redis, store: address }: Settings): Promise<QueueStatus> {
  if (redis === null) return { waiting: 0, active: 0, delayed: 0, failed: 0, workers: 0 };
  const jobs = await openSharedJobs(redis, { store: address }, { onError: () => undefined });
  const status = await jobs.status();
  await jobs.close();
  return status;
}

async function statusOf(store: Store, settings: Settings): Promise<Status> {
  const now = new Date().toISOString();
  const sources = (await store.settings()).filter(({ paused }) => !paused);
  return {
    ...(await queueStatus(settings)),
    due: sources.filter(({ nextDue }) => nextDue !== null && nextDue <= now).length,
    waitingSources: sources.filter(({ waits }) => waits !== null).length,
    quarantined: sources.filter(({ quarantined }) => quarantined !== null).length,
    held: (await store.runs({ states: ['held'], limit: 1_000 })).length,
  };
}

/** `cairn queue status` */
export function queueCommand(): Command {
  const status = withRedisFlag(
    withCommonFlags(
      new Command('status').description('jobs that wait and run, workers, sources that are due'),
    ),
  ).action((flags: object) =>
    withStore(flags, async (store, settings) => {
      const found = await statusOf(store, settings);
      if (settings.json) {
        printJson(found);
        return;
      }
      if (settings.redis === null) say('No Redis is named; jobs are done by "cairn start" itself.');
      const { waiting, active, delayed, failed, workers } = found;
      if (settings.redis !== null && workers === 0) {
        say(`No worker takes jobs for the store at ${settings.store}; "cairn worker" is one.`);
      }
      print(
        `${count(workers, 'worker')} · ${waiting} waiting · ${active} running · ${delayed} delayed · ${failed} failed`,
      );
      print(
        `${count(found.due, 'source')} due · ${found.waitingSources} waiting · ${found.quarantined} in quarantine · ${count(found.held, 'run')} held`,
      );
    }),
  );
  return new Command('queue').description('the work that is waiting').addCommand(status);
}
