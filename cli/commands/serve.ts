import { Command } from 'commander';
import { serve, untilStopped, withServingFlags, type ServingFlags } from '../serving.ts';
import { withCommonFlags } from '../settings.ts';
import { withStore } from '../with-store.ts';

/** `cairn serve`: explorer and GraphQL over what is stored, nothing else. */
export function serveCommand(): Command {
  return withServingFlags(
    withCommonFlags(new Command('serve').description('serve explorer and GraphQL over the store as it is')),
  ).action((flags: ServingFlags) =>
    withStore(flags, async (store) => {
      const listening = await serve(store, flags);
      await untilStopped();
      await listening.close();
    }),
  );
}
