import { Command } from 'commander';
import { digestOf } from '../../schema/digest.ts';
import { print, printJson } from '../output.ts';
import { withCommonFlags } from '../settings.ts';
import { withStore } from '../with-store.ts';

/** `cairn digest`: one line, the hash of what the graph says. */
export function digestCommand(): Command {
  return withCommonFlags(
    new Command('digest').description(
      'print the hash of what the graph says, equal whatever the order of reading',
    ),
  ).action((flags: object) =>
    withStore(flags, async (store, settings) => {
      const digest = await digestOf(store.stream());
      if (settings.json) printJson({ digest });
      else print(digest);
    }),
  );
}
