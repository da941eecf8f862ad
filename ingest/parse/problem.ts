import type { Diagnostic, Severity } from '../../schema/diagnostic.ts';

/** A diagnostic as a parser gives it: source and path are added by whoever knows them. */
export type Problem = Omit<Diagnostic, 'source' | 'path'>;

/** Collects what is wrong with one document. */
export interface Reporter {
  report(severity: Severity, rule: string, message: string, line: number | null): void;
  readonly problems: readonly Problem[];
}

/** The most problems of one rule that are kept for one document. */
export const PROBLEM_LIMIT = 50;

/** A reporter that keeps the first fifty problems of each rule and says so once when it leaves out more. */
export function createReporter(): Reporter {
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  return {
    problems,
    report(severity, rule, message, line) {
      const count = (seen.get(rule) ?? 0) + 1;
      seen.set(rule, count);
      if (count <= PROBLEM_LIMIT) problems.push({ severity, rule, message, line });
      else if (count === PROBLEM_LIMIT + 1) {
        problems.push({
          severity: 'note',
          rule,
          message: `More than ${PROBLEM_LIMIT} problems of this kind; the rest are not shown.`,
          line,
        });
      }
    },
  };
}
