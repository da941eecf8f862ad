import { Command } from 'commander';
import { startRefresher } from '../refresher/fork.ts';
import { serve, untilStopped, withServingFlags, type ServingFlags } from '../serving.ts';
import { withCommonFlags, withRedisFlag } from '../settings.ts';
import { withStore } from '../with-store.ts';

/** `cairn serve`: explorer and GraphQL over what is stored, nothing else. */
export function serveCommand(): Command {
  return withServingFlags(
    withRedisFlag(
      withCommonFlags(new Command('serve').description('serve explorer and GraphQL over the store as it is')),
    ),
  ).action((flags: ServingFlags) =>
    withStore(flags, async (store, settings) => {
      // With a Redis, what is asked of this server is done by the workers that share it.
      const refresher =
        settings.redis === null ? null : startRefresher({ settings, isScheduled: false, works: false });
      const listening = await serve(store, flags, settings, refresher?.control);
      await untilStopped();
      await listening.close();
      await refresher?.close();
    }),
  );
}
