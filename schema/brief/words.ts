import type {
  BriefCase,
  BriefEvidence,
  BriefFact,
  BriefLineKind,
  BriefNumber,
  BriefOption,
} from './brief.ts';
import { figure, formulaInWords, nameInWords } from './formula.ts';

/** Words of a brief that every front says alike. */

/** Something with a title. */
export interface Titled {
  readonly title: string;
}

export const LINE_WORDS: Readonly<Record<BriefLineKind, string>> = {
  decide: 'Decide',
  options: 'Options',
  number: 'Number',
  who: 'Who did it',
  trap: 'Trap',
};

export const FACT_WORDS: Readonly<Record<BriefFact['name'], string>> = {
  flow: 'From request to decision',
  limits: 'What usually bites',
  baseline: 'Beat this first',
  'no-model': 'No model needed when',
  signals: 'What behaviour tells',
  reports: 'What people say outright',
  labels: 'Labels',
  privacy: 'Privacy',
  pitfalls: 'Also known to go wrong',
};

/** The lines of a fact in one paragraph: sentences stand side by side, phrases are parted. */
export const factInWords = ({ lines }: Pick<BriefFact, 'lines'>): string =>
  lines.slice(1).reduce((said, line) => `${said}${/[.!?]$/.test(said) ? ' ' : '; '}${line}`, lines[0] ?? '');

/** `rules first — when labels are few`. */
export const optionInWords = ({ choose, when }: BriefOption): string =>
  when === '' ? choose : `${choose} — ${when}`;

/** `scoring load = … ≈ 1,736 requests per second`. */
export function numberInWords({ name, formula, unit, value }: BriefNumber): string {
  const result = value === null ? 'cannot be computed' : `≈ ${figure(value)}${unit === '' ? '' : ` ${unit}`}`;
  return `${name} = ${formulaInWords(formula)} ${result}`;
}

/** `transactions per day 50,000,000, peak factor 3`. */
export function assumptionsInWords({ assumptions }: BriefNumber): string {
  return assumptions.map(({ name, value }) => `${nameInWords(name)} ${figure(value)}`).join(', ');
}

/** `Stripe · 2021 · article`; what nobody stated is said to be so. */
export function makersInWords({
  organizations,
  year,
  form,
}: Pick<BriefCase, 'year' | 'form'> & { readonly organizations: readonly Titled[] }): string {
  const makers = organizations.map(({ title }) => title).join(', ');
  return [makers === '' ? 'maker not stated' : makers, year ?? 'year not stated', form ?? '']
    .filter((part) => part !== '')
    .join(' · ');
}

/** What time has done to an account; empty for a new one without a successor. */
export function ageInWords({
  age,
  later,
  replaced,
  year,
}: Pick<BriefCase, 'age' | 'later' | 'replaced' | 'year'>): string {
  const said = [
    age === null ? '' : `${year ?? ''}: ${age} years old`,
    replaced === null
      ? ''
      : `since replaced by ${replaced.by}${replaced.year === null ? '' : ` (${replaced.year})`}`,
    later === null ? '' : `they wrote again in ${later.year}: ${later.title}`,
  ];
  return said.filter((part) => part !== '').join('; ');
}

/** `owner/list README.md line 12`. */
export function placeInWords({
  source,
  path,
  lines,
  page,
}: Pick<BriefEvidence, 'source' | 'path' | 'page'> & { readonly lines: readonly number[] | null }): string {
  const where = lines !== null ? ` line ${lines[0]}` : page === null ? '' : ` page ${page}`;
  return `${source} ${path}${where}`;
}

/** What free words were taken for. */
export function matchedInWords(matched: readonly string[], ignored: readonly string[]): string {
  const list = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
  if (matched.length === 0 && ignored.length === 0) return '';
  const heard = matched.length === 0 ? 'No word was understood' : `Understood ${list(matched)}`;
  return `${heard}${ignored.length === 0 ? '' : `; ignored ${list(ignored)}`}.`;
}
