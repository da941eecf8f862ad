import type { EvaluationReport } from '../ingest/eval/index.ts';
import type { Interval, Score } from '../ingest/eval/score.ts';
import type { MeasuredRules } from '../schema/index.ts';
import { bold, dim, print, safe } from './output.ts';

/** Misses shown without `--misses`. */
const FEW = 10;

const figure = ({ value, low, high, of }: Interval): string =>
  value === null || low === null || high === null
    ? '–'.padEnd(30)
    : `${value.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)}, of ${of})`.padEnd(30);

const short = ({ precision, recall }: Score): string => {
  const part = ({ value }: Interval): string => (value === null ? '–' : value.toFixed(2));
  return precision.of + recall.of === 0 ? '–' : `${part(precision)}/${part(recall)} of ${recall.of}`;
};

/** One line for each part (shape, source), one column for each field: precision/recall of how many. */
function printParts(
  name: string,
  fields: EvaluationReport['fields'],
  partsOf: (field: EvaluationReport['fields'][number]) => readonly (readonly [string, Score])[],
): void {
  const parts = [...new Set(fields.flatMap((field) => partsOf(field).map(([part]) => part)))];
  const first = Math.max(name.length, ...parts.map((part) => part.length)) + 2;
  print(
    bold(`\n${name.padEnd(first)}${fields.map(({ field }) => field.padEnd(18)).join('')}`) +
      dim('precision/recall'),
  );
  for (const part of parts) {
    const cells = fields.map((field) => {
      const score = partsOf(field).find(([other]) => other === part)?.[1];
      return (score === undefined ? '–' : short(score)).padEnd(18);
    });
    print(`${part.padEnd(first)}${cells.join('')}`.trimEnd());
  }
}

function printRules(report: EvaluationReport, judged: MeasuredRules): void {
  print(bold('\nrule, field, right of seen'));
  for (const { rule, field, right, seen } of report.rules)
    print(`${rule.padEnd(28)} ${field.padEnd(14)} ${right} of ${seen}`);
  for (const [rule, { right, seen }] of Object.entries(judged))
    print(`${rule.padEnd(28)} ${'judged'.padEnd(14)} ${right} of ${seen}`);
}

export interface ReportFlags {
  readonly rules?: boolean;
  readonly misses?: boolean;
}

/** Prints an evaluation for people: figures of all fields, by shape, by source, rules, misses. */
export function printEvaluation(report: EvaluationReport, judged: MeasuredRules, flags: ReportFlags): void {
  print(bold(`${'field'.padEnd(14)}${'precision (95 %)'.padEnd(30)} ${'recall (95 %)'.padEnd(30)} F1`));
  for (const { field, score } of report.fields) {
    const f1 = score.f1?.toFixed(3) ?? '–';
    print(`${field.padEnd(14)}${figure(score.precision)} ${figure(score.recall)} ${f1}`);
  }
  printParts('shape', report.fields, (field) =>
    field.byShape.map(({ shape, score }) => [shape === null ? 'not found' : String(shape), score]),
  );
  printParts('source', report.fields, (field) => field.bySource.map(({ source, score }) => [source, score]));
  if (flags.rules) printRules(report, judged);
  const shown = flags.misses ? report.misses : report.misses.slice(0, FEW);
  print(bold(`\n${report.misses.length} misses`));
  for (const { id, field, place, title, wrong, missed } of shown) {
    print(`${id} ${field} ${dim(place)} ${safe(title)}`);
    if (wrong.length > 0) print(`    said      ${safe(wrong.join(' | '))}`);
    if (missed.length > 0) print(`    should be ${safe(missed.join(' | '))}`);
  }
  if (shown.length < report.misses.length) print(dim(`Showing ${shown.length}; --misses lists all.`));
}
