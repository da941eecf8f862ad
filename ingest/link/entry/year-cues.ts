import type { EntryContext } from './context.ts';
import { wordsOfParts } from './parts.ts';
import { addressYear, statedYear, wholeYear, yearBefore } from './year.ts';
import type { YearFact } from './year.ts';

type YearCue = (context: EntryContext) => number | null;

function first<T>(values: Iterable<T>, year: (value: T) => number | null): number | null {
  for (const value of values) {
    const found = year(value);
    if (found !== null) return found;
  }
  return null;
}

const codeSpan: YearCue = ({ draft }) =>
  first([...draft.tail, ...draft.lead], (part) => (part.kind === 'code' ? wholeYear(part.text) : null));

const column: YearCue = ({ cells }) =>
  first(cells, (cell) => (cell.meaning === 'year' ? wholeYear(cell.text) : null));

const DIGITS = /\d\d/;

const title: YearCue = ({ draft }) =>
  DIGITS.test(draft.title) ? statedYear(draft.title.replace(/[\s,，;([（]{1,8}$/u, '')) : null;

const lead: YearCue = ({ leadWords: words }) => {
  if (!DIGITS.test(words)) return null;
  return wholeYear(words.replace(/[^\d\p{L}./年月-]+/gu, ' ')) ?? yearBefore(words) ?? statedYear(words);
};

/** What stands between a title and the label behind it dates the work, not the page the label leads to. */
const between: YearCue = ({ draft }) => {
  const words = draft.between === 0 ? '' : wordsOfParts(draft.tail.slice(0, draft.between));
  return DIGITS.test(words) ? statedYear(words.slice(0, 160)) : null;
};

const unnamedCell: YearCue = ({ cells }) =>
  first(cells, (cell) => (cell.meaning === null ? wholeYear(cell.text) : null));

/** "Journal of Bread 2018.": nothing but a venue and its year. */
const VENUE_ALONE =
  /^[\s.,;:–—-]*(?:(?:\p{Lu}[\p{L}&'’.-]*|of|on|the|and|for|in)\s+){1,8}['’]?((?:19|20)\d\d)[\s.]*$/u;

const description: YearCue = ({ item, tailWords, description: words, cells }) => {
  const isLong = cells.length > 0 || item.kind === 'details' || item.kind === 'heading';
  const written = isLong ? words : tailWords.slice(0, 400);
  if (!DIGITS.test(written)) return null;
  const text = written.replace(/\[\^[\w-]{1,20}\]/g, '');
  return wholeYear(text) ?? statedYear(text) ?? wholeYear(VENUE_ALONE.exec(text)?.[1] ?? '');
};

const address: YearCue = ({ draft }) => addressYear(draft.main.target.canonical);

/** The link itself says no more than the year: "[2013](…) - Title". */
const linkText: YearCue = ({ draft }) =>
  draft.title === draft.main.text ? null : wholeYear(draft.main.text);

const cited: YearCue = (context) => context.cited().year;

const LAST = /\s[-–—|·]\s*((?:19|20)\d\d)\s*$/u;

/** "[Title](…) - What it tells. - 2013": the line ends in its year. */
const last: YearCue = ({ tailWords }) =>
  /\d\d$/.test(tailWords) ? wholeYear(LAST.exec(tailWords)?.[1] ?? '') : null;

const STATED: readonly YearCue[] = [
  codeSpan,
  column,
  title,
  lead,
  between,
  linkText,
  cited,
  last,
  unnamedCell,
];

/** The year an entry states, or that its address gives away. */
export function yearOf(context: EntryContext): YearFact | null {
  const stated = first(STATED, (cue) => cue(context));
  if (stated !== null) return { year: stated, basis: 'stated' };
  const inAddress = address(context);
  if (inAddress !== null) return { year: inAddress, basis: 'inferred' };
  const mentioned = description(context);
  return mentioned === null ? null : { year: mentioned, basis: 'mentioned' };
}
