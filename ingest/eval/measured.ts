import { addMeasured, CairnError, type Measured, type MeasuredRules } from '../../schema/index.ts';
import type { EvaluationReport } from './index.ts';

/** What an evaluation says of each rule, over all fields it speaks for. */
export function measuredRules(report: Pick<EvaluationReport, 'rules'>): MeasuredRules {
  return addMeasured(report.rules.map(({ rule, right, seen }) => [rule, { right, seen }]));
}

/** `precision.json`: one rule a line, sorted, so that a new measurement is a small difference. */
export function formatMeasured(rules: MeasuredRules): string {
  const lines = Object.entries(rules).map(
    ([rule, { right, seen }]) => `  ${JSON.stringify(rule)}: { "right": ${right}, "seen": ${seen} }`,
  );
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}

function isMeasured(value: unknown): value is Measured {
  if (typeof value !== 'object' || value === null) return false;
  const { right, seen } = value as Partial<Record<'right' | 'seen', unknown>>;
  return (
    Number.isInteger(right) && Number.isInteger(seen) && 0 <= Number(right) && Number(right) <= Number(seen)
  );
}

/**
 * Reads `precision.json` or `judged.json`: `{"<rule>": {"right": 19, "seen": 20}}`.
 * Throws `BAD_USER_INPUT` that names the file and the rule.
 */
export function parseMeasured(path: string, text: string): MeasuredRules {
  const fail = (what: string): never => {
    throw new CairnError('BAD_USER_INPUT', `${path}: ${what}; write {"<rule>": {"right": 19, "seen": 20}}.`);
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('This is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail('This is no object');
  const rules = Object.entries(value).map(([rule, measured]: [string, unknown]) =>
    isMeasured(measured) ? ([rule, measured] as const) : fail(`The figures of "${rule}" cannot be read`),
  );
  return addMeasured(rules);
}
