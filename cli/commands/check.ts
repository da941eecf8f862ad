import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import { checkAddresses, createAsk, findingsOf, knownAddresses } from '../../ingest/check/index.ts';
import type { Decision, Diagnostic } from '../../schema/index.ts';
import { namedSource, sourcesOf } from '../named-source.ts';
import { bold, count, dim, number, print, printJson, safe } from '../output.ts';
import { createProgress } from '../progress.ts';
import { recordDecisions } from '../record-decisions.ts';
import { withCommonFlags } from '../settings.ts';
import { asWhole } from '../whole-number.ts';
import { withGraph } from '../with-store.ts';

interface Flags {
  readonly limit: number;
  readonly after?: string;
  readonly dryRun?: boolean;
}

/** Milliseconds between two questions to one host. */
const PAUSE = 500;

function printMove(decision: Decision, isDry: boolean): void {
  if (decision.kind !== 'alias') return;
  print(`${bold(isDry ? 'would move' : 'moved')} ${safe(decision.fromAddress ?? decision.from)}`);
  print(`      ${dim('to')} ${safe(decision.toAddress ?? decision.to)}`);
}

function printDiagnostic({ message, source, path, line }: Diagnostic): void {
  print(safe(message));
  print(`      ${dim([source, [path, line].filter((part) => part !== null).join(':')].join(' · '))}`);
}

/** `cairn check [source…]`: asks what became of the addresses that lists name, and records which moved for good. */
export function checkCommand(): Command {
  return withCommonFlags(
    new Command('check')
      .description('ask what became of addresses: record those that moved for good, name those that are gone')
      .argument('[source...]', 'owner/name or ids of sources; all of them when none is named')
      .option('--limit <n>', 'at most this many addresses', asWhole(1, 100_000), 200)
      .option('--after <id>', 'go on after this resource')
      .option('--dry-run', 'record nothing'),
  ).action((given: string[], flags: Flags) =>
    withGraph(flags, async (store, settings) => {
      const isDry = flags.dryRun === true;
      const records = await sourcesOf(store);
      const sources = given.map((name) => namedSource(records, name).id);
      const decided = await store.decisions();
      const { addresses, left } = await knownAddresses(store, decided, {
        limit: flags.limit,
        ...(given.length === 0 ? {} : { sources }),
        ...(flags.after === undefined ? {} : { after: flags.after }),
      });
      const progress = createProgress();
      let done = 0;
      const checked = await checkAddresses(addresses, {
        ask: createAsk(),
        pause: () => sleep(PAUSE),
        onChecked: (more) => {
          done += more;
          progress.update(done / addresses.length, 'asking');
        },
      });
      progress.finish();
      const findings = findingsOf(checked, decided, new Date().toISOString().slice(0, 10));
      const { record, diagnostics } = findings;
      if (!isDry) await recordDecisions(store, settings, { put: record });
      const unsure = checked.filter(({ standing }) => standing.state === 'unsure').length;
      const next = left > 0 ? (addresses.at(-1)?.entity ?? null) : null;
      if (settings.json) {
        printJson({ checked: checked.length, moved: record, diagnostics, unsure, left, next });
        return;
      }
      for (const decision of record) printMove(decision, isDry);
      for (const diagnostic of diagnostics) printDiagnostic(diagnostic);
      print(
        `Asked ${count(checked.length, 'address', 'addresses')}: ${number(record.length)} moved for good, ${number(unsure)} gave no clear answer.`,
      );
      if (next !== null) print(`${number(left)} are left; go on with --after ${next}.`);
    }),
  );
}
