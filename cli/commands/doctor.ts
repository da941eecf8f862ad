import { Command } from 'commander';
import { dim, number, print, printJson, safe } from '../output.ts';
import { withCommonFlags } from '../settings.ts';
import { withStore } from '../with-store.ts';

/** `cairn doctor`: what is wrong in what was read, with places a curator could open an issue from. */
export function doctorCommand(): Command {
  return withCommonFlags(
    new Command('doctor')
      .description('problems found in what was read')
      .option('--source <id>', 'of one source only')
      .option('--limit <n>', 'at most this many', '50'),
  ).action((flags: { source?: string; limit: string }) =>
    withStore(flags, async (store, settings) => {
      const { total, diagnostics } = await store.diagnostics({
        ...(flags.source === undefined ? {} : { source: flags.source }),
        limit: Math.max(1, Math.min(10_000, Number(flags.limit) || 50)),
      });
      if (settings.json) {
        printJson({ total, diagnostics });
        return;
      }
      for (const { severity, rule, message, source, path, line } of diagnostics) {
        print(`${severity.padEnd(7)} ${safe(message)}`);
        print(dim(`        ${[source, path, line].filter((part) => part !== null).join(':')} (${rule})`));
      }
      print(
        total === 0
          ? 'No problems were found.'
          : `Showing ${number(diagnostics.length)} of ${number(total)}.`,
      );
    }),
  );
}
