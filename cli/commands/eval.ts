import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { CairnError } from '../../schema/index.ts';
import { evaluate, type EvaluationReport } from '../../ingest/eval/index.ts';
import { measuredRules } from '../../ingest/eval/measured.ts';
import type { Interval } from '../../ingest/eval/score.ts';
import { bold, dim, print, printJson, safe, say } from '../output.ts';
import { writePrecision } from '../precision.ts';
import { withCommonFlags } from '../settings.ts';
import { withStore } from '../with-store.ts';

const figure = ({ value, low, high, of }: Interval): string =>
  value === null || low === null || high === null
    ? '–'.padEnd(30)
    : `${value.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)}, of ${of})`.padEnd(30);

interface Flags {
  readonly gold: string;
  readonly rules?: boolean;
  readonly write?: boolean;
  readonly misses?: boolean;
  readonly sources?: boolean;
}

function printReport(report: EvaluationReport, flags: Flags): void {
  print(bold(`${'field'.padEnd(14)}${'precision (95 %)'.padEnd(30)} ${'recall (95 %)'.padEnd(30)} F1`));
  for (const { field, score, bySource } of report.fields) {
    print(
      `${field.padEnd(14)}${figure(score.precision)} ${figure(score.recall)} ${score.f1?.toFixed(3) ?? '–'}`,
    );
    if (!flags.sources) continue;
    for (const each of bySource) {
      print(dim(`  ${figure(each.score.precision)} ${figure(each.score.recall)} ${each.source}`));
    }
  }
  if (flags.rules) {
    print(bold('\nrule, field, right of seen'));
    for (const { rule, field, right, seen } of report.rules)
      print(`${rule.padEnd(28)} ${field.padEnd(14)} ${right} of ${seen}`);
  }
  if (flags.misses) {
    print(bold('\nmisses'));
    for (const { id, field, place, title, wrong, missed } of report.misses) {
      print(`${id} ${field} ${dim(place)} ${safe(title)}`);
      if (wrong.length > 0) print(`    said      ${safe(wrong.join(' | '))}`);
      if (missed.length > 0) print(`    should be ${safe(missed.join(' | '))}`);
    }
  } else print(dim(`${report.misses.length} misses; --misses lists them`));
}

/** `cairn eval --gold <file>` */
export function evalCommand(): Command {
  return withCommonFlags(
    new Command('eval')
      .description('score what was read against labelled entries')
      .requiredOption('--gold <file>', 'labelled entries, one JSON object a line')
      .option('--rules', 'how often each rule was right')
      .option('--write', 'make these the measured precision of the rules (ingest/link/precision.json)')
      .option('--sources', 'figures for each source too')
      .option('--misses', 'list what was wrong or missed'),
  ).action((flags: Flags) =>
    withStore(flags, async (store, settings) => {
      const text = await readFile(flags.gold, 'utf8').catch((cause: unknown) => {
        throw new CairnError(
          'NOT_FOUND',
          `There is no readable file "${flags.gold}"; check the path.`,
          cause,
        );
      });
      const report = await evaluate(store.stream(), text, flags.gold);
      if (flags.write) say(`Written to ${await writePrecision(measuredRules(report))}.`);
      if (settings.json) printJson(report);
      else printReport(report, flags);
    }),
  );
}
