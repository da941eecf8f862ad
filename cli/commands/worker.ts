import { Command } from 'commander';
import { startScheduler } from '../../ingest/jobs/scheduler.ts';
import { CairnError } from '../../schema/index.ts';
import { say } from '../output.ts';
import { createCalm } from '../refresher/calm.ts';
import type { Store } from '../../store/port.ts';
import type { Refreshing } from '../refreshing.ts';
import { untilStopped } from '../serving.ts';
import { readSettings, withCommonFlags, withHoldFlags, withRedisFlag } from '../settings.ts';
import { untilThere } from '../until-there.ts';
import { withRefreshing } from '../with-refreshing.ts';

/** `cairn worker`: takes jobs from the Redis that all workers of a store share, as long as it runs. */
export function workerCommand(): Command {
  return withRedisFlag(
    withHoldFlags(
      withCommonFlags(
        new Command('worker').description('refresh sources for servers and other workers that share a Redis'),
      ),
    ),
  ).action((flags: object) => {
    if (readSettings(flags).redis === null) {
      throw new CairnError(
        'BAD_USER_INPUT',
        'A worker needs the Redis it takes jobs from; name it with --redis redis://host:6379 or CAIRN_REDIS.',
      );
    }
    const calm = createCalm();
    const told = new Set<string>();
    const tell = (text: string): void => {
      if (!told.has(text)) say(text);
      told.add(text);
    };
    const take = async (refreshing: Refreshing, store: Store): Promise<void> => {
      await refreshing.prepared();
      await refreshing.seed();
      void refreshing.catchUp();
      const { jobs, options } = refreshing;
      const scheduler = startScheduler({
        ...{ store, jobs, now: options.now, resumes: true },
        onError: calm.error,
      });
      told.clear();
      say('Waiting for jobs. Ctrl+C stops when what is being read is done.');
      await untilStopped();
      scheduler.stop();
    };
    const hooks = { onResult: calm.note, onError: calm.error, onWaiting: tell };
    return untilThere(
      () => withRefreshing(flags, take, hooks),
      ({ message }) => tell(`cairn: ${message} This worker goes on when it answers.`),
    );
  });
}
