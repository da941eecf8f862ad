import { CairnError, FORMS, type Form } from '../../schema/index.ts';

/** One labelled entry: what an expert reads in it. */
export interface GoldEntry {
  readonly id: string;
  /** `owner/name` of the repository. */
  readonly repo: string;
  readonly path: string;
  readonly line: number;
  readonly url: string;
  readonly title: string;
  readonly organizations: readonly string[];
  readonly year: number | null;
  readonly form: Form;
  readonly caseStudy: boolean;
  readonly problems: readonly string[];
  /** False where a second expert might disagree about form, case study or problems. */
  readonly confident: boolean;
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function parseLine(line: string, where: string): GoldEntry {
  const wrong = (field: string): never => {
    throw new CairnError('BAD_USER_INPUT', `${where}: the field "${field}" is missing or wrong.`);
  };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new CairnError(
      'BAD_USER_INPUT',
      `${where} is not JSON; each line must be one labelled entry.`,
      cause,
    );
  }
  if (typeof value !== 'object' || value === null) return wrong('id');
  const gold = value as Record<string, unknown>;
  const text = (field: string): string => {
    const found = gold[field];
    return typeof found === 'string' ? found : wrong(field);
  };
  const list = (field: string): readonly string[] => {
    const found = gold[field];
    return isTextList(found) ? found : wrong(field);
  };
  const form = FORMS.find((each) => each === gold.form);
  const year = gold.year;
  if (year !== null && typeof year !== 'number') return wrong('year');
  if (typeof gold.line !== 'number') return wrong('line');
  if (typeof gold.case_study !== 'boolean') return wrong('case_study');
  return {
    id: text('id'),
    repo: text('repo'),
    path: text('path'),
    line: gold.line,
    url: text('url'),
    title: text('title'),
    organizations: list('organisations'),
    year,
    form: form ?? wrong('form'),
    caseStudy: gold.case_study,
    problems: list('problems'),
    confident: gold.confident !== false,
  };
}

/**
 * Labelled entries, one JSON object a line; empty lines are passed over.
 * Throws `BAD_USER_INPUT` naming file, line and field of the first fault.
 */
export function parseGold(text: string, file: string): readonly GoldEntry[] {
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(line, `${file}:${index + 1}`)]));
}
