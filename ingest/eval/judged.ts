import { addMeasured, CairnError, type MeasuredRules } from '../../schema/index.ts';

/** What a person said of a piece of evidence drawn at random: facts and place only, no quote. */
export interface Judgement {
  readonly source: string;
  readonly path: string;
  readonly line: number | null;
  /** `APPLIES pattern/two-stage-retrieval` */
  readonly relation: string;
  readonly rule: string;
  readonly basis: string;
  readonly verdict: 'right' | 'wrong';
  /** A word or two on what decided. */
  readonly why: string;
}

const TEXTS = ['source', 'path', 'relation', 'rule', 'basis', 'verdict', 'why'] as const;

function isJudgement(value: unknown): value is Judgement {
  if (typeof value !== 'object' || value === null) return false;
  const given = value as Record<string, unknown>;
  return (
    TEXTS.every((field) => typeof given[field] === 'string') &&
    (given.line === null || Number.isInteger(given.line)) &&
    (given.verdict === 'right' || given.verdict === 'wrong')
  );
}

/** Reads `judged.json`, a list of judgements. Throws `BAD_USER_INPUT` that names file and number of a fault. */
export function parseJudged(path: string, text: string): readonly Judgement[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new CairnError('BAD_USER_INPUT', `${path} is not JSON; write a list of judgements.`, cause);
  }
  if (!Array.isArray(value))
    throw new CairnError('BAD_USER_INPUT', `${path} is no list; write a list of judgements.`);
  return value.map((each: unknown, index) => {
    if (isJudgement(each)) return each;
    throw new CairnError(
      'BAD_USER_INPUT',
      `${path}: judgement ${index + 1} lacks a field or has a wrong one.`,
    );
  });
}

/** How often each rule was right in what was judged. */
export function judgedRules(judged: readonly Judgement[]): MeasuredRules {
  return addMeasured(
    judged.map(({ rule, verdict }) => [rule, { right: verdict === 'right' ? 1 : 0, seen: 1 }]),
  );
}
