import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { evaluate } from '../../ingest/eval/index.ts';
import { measuredRules } from '../../ingest/eval/measured.ts';
import { drawSamples } from '../../ingest/eval/sample.ts';
import { loadPack } from '../../ingest/link/index.ts';
import { readPackFiles } from '../../ingest/source/pack.ts';
import { CairnError, RELATION_TYPES } from '../../schema/index.ts';
import type { Store } from '../../store/port.ts';
import { printEvaluation, type ReportFlags } from '../evaluation-report.ts';
import { dim, print, printJson, safe, say } from '../output.ts';
import { readJudged, writePrecision } from '../precision.ts';
import { withCommonFlags, type Settings } from '../settings.ts';
import { asWhole } from '../whole-number.ts';
import { withGraph } from '../with-store.ts';

interface Flags extends ReportFlags {
  readonly gold?: string;
  readonly write?: boolean;
  readonly sample?: number;
  readonly types: string;
  readonly byRule?: boolean;
  readonly seed: string;
}

async function score(store: Store, settings: Settings, gold: string, flags: Flags): Promise<void> {
  const text = await readFile(gold, 'utf8').catch((cause: unknown) => {
    throw new CairnError('NOT_FOUND', `There is no readable file "${gold}"; check the path.`, cause);
  });
  const pack = settings.pack === null ? null : loadPack(await readPackFiles(settings.pack));
  const report = await evaluate(store.stream(), text, gold, {
    closedProblems: pack === null || pack.scoredProblems.length === 0 ? null : pack.scoredProblems,
    entriesOf: (source) => store.entriesOf(source),
  });
  if (flags.write) say(`Written to ${await writePrecision(measuredRules(report))}.`);
  const judged = await readJudged();
  if (settings.json) printJson({ ...report, judged });
  else printEvaluation(report, judged, flags);
}

async function draw(store: Store, settings: Settings, count: number, flags: Flags): Promise<void> {
  const named = flags.types.split(',');
  const types = RELATION_TYPES.filter((type) => named.includes(type));
  const samples = await drawSamples(store.stream(), {
    ...{ seed: flags.seed, count, types, byRule: flags.byRule ?? false },
  });
  if (settings.json) {
    printJson({ samples });
    return;
  }
  for (const { relation, to, rule, basis, title, headings, source, path, line, page, quote } of samples) {
    print(`${relation} ${to} ${dim(`(${rule}, ${basis})`)}`);
    print(`    ${safe(title)} ${dim(`· ${safe(headings.join(' › '))}`)}`);
    print(dim(`    ${source}:${path}:${line ?? `page ${page ?? ''}`}`));
    if (quote !== null) print(`    ${safe(quote)}`);
  }
}

/** `cairn eval --gold <file>`, and `cairn eval --sample <n>` to draw what a person should judge. */
export function evalCommand(): Command {
  return withCommonFlags(
    new Command('eval')
      .description('score what was read against labelled entries, or draw a sample to judge by eye')
      .option('--gold <file>', 'labelled entries, one JSON object a line')
      .option('--rules', 'how often each rule was right')
      .option('--write', 'make these the measured precision of the rules (ingest/link/precision.json)')
      .option('--misses', 'list all that was wrong or missed')
      .option(
        '--sample <n>',
        'draw so many relations of each type at random, with their evidence',
        asWhole(1, 100_000),
      )
      .option('--types <list>', 'types of relations to draw', 'ABOUT,APPLIES,SOLVES')
      .option('--by-rule', 'draw so many of each rule and basis instead')
      .option('--seed <text>', 'another seed draws another sample', '1'),
  ).action((flags: Flags) =>
    withGraph(flags, async (store, settings) => {
      if (flags.gold !== undefined) return score(store, settings, flags.gold, flags);
      if (flags.sample !== undefined) return draw(store, settings, flags.sample, flags);
      throw new CairnError(
        'BAD_USER_INPUT',
        'Name labelled entries with --gold <file>, or draw a sample with --sample <n>.',
      );
    }),
  );
}
