import type { Basis } from '../../../schema/index.ts';
import { CLOSE_VENUE, isVenue, SHORT_VENUES } from './venues.ts';

export interface YearFact {
  readonly year: number;
  readonly basis: Basis;
}

/** The years a work can be from: outside them a number is something else. */
const EARLIEST = 1950;
const LATEST = 2039;

function within(digits: string | undefined): number | null {
  const year = Number(digits);
  return digits !== undefined && year >= EARLIEST && year <= LATEST ? year : null;
}

const WHOLE =
  /^\s*(?:\w{3,9}\.?\s+)?(?:\d{1,2}[./-])?((?:19|20)\d\d)(?:[./-]\d{1,2}){0,2}(?:年\d{0,2}月?)?\s*$/;
const IN_BRACKETS =
  /[([（【][^()[\]（）【】]{0,40}?\b((?:19|20)\d\d)\b(?![^()[\]（）【】]{0,3}[-–—]\s*(?:19|20)?\d)[^()[\]（）【】]{0,16}[)\]）】]/gu;
const AT_EDGE =
  /^\s*((?:19|20)\d\d)(?:[./-]\d{1,2}){0,2}\s*[-–—:|([（【]|[-–—,，|·.]\s*(?:[\p{L}\p{N}]{1,20}\.?\s+){0,2}((?:19|20)\d\d)\s*[.。]?\s*$/u;
/** ", 2021, by …", "[VLDB, 2021] …", ", 2016 RecSys": set off by commas, with at most a venue behind. */
const SET_OFF =
  /[,，.]\s*((?:19|20)\d\d)\s*(?:[,，]|[:：]\s*\d|\.\s|[Bb]y\s|\p{Lu}[\p{L}&@-]{1,12}\s*$)|[,，]\s*\p{Lu}[\p{L}]{2,12}((?:19|20)\d\d)\s*$/u;
const VENUE = /\b(?:[A-Z][A-Za-z]*[A-Z][A-Za-z&]*|proc\.?|proceedings)\s*['’]?\s?((?:19|20)\d\d)\b/gu;
/** ", Crustworks, 2024)": last in brackets, whatever stands before it. */
const LAST_IN_BRACKETS = /[([（][^()[\]（）]{1,160}[,，]\s*((?:19|20)\d\d)\s*[)\]）]/u;
/** "vldb'24", "SC21", "23arxiv". */
const VENUE_CLOSE = new RegExp(`\\b${CLOSE_VENUE}\\s*\\)?$`, 'u');
const VENUE_SHORT = /\b(?:[A-Z]{3,}[a-z]*\s?|[A-Z][a-z]{1,10}[A-Z][A-Za-z]{0,12})['’]\s?(\d\d)\b/gu;

/** A cell or code span that is a date, to the year. */
export function wholeYear(text: string): number | null {
  return within(WHOLE.exec(text)?.[1]);
}

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const DATE = `(?:${MONTH}\\s+(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?(?:19|20)\\d\\d|\\d{1,2}\\s+${MONTH},?\\s+(?:19|20)\\d\\d|(?:19|20)\\d\\d(?:[./-]\\d{1,2}){1,2})`;
/** "2020-05-01 - ", "May 2020: ", "(2020) ": a date that stands before what it dates. */
const DATE_BEFORE = new RegExp(
  `^[\\s*_]*(?:[([（【]\\s*(?:${DATE}|(?:19|20)\\d\\d)\\s*[)\\]）】]|${DATE}(?!\\s*[-–—]\\s*\\d))\\s*(?:[-–—:：|,]\\s*)?`,
  'iu',
);
const YEAR_DIGITS = /(?:19|20)\d\d/;

/** The year of a date that a text begins with. */
export function yearBefore(text: string): number | null {
  return YEAR_DIGITS.test(text.slice(0, 24))
    ? within(YEAR_DIGITS.exec(DATE_BEFORE.exec(text)?.[0] ?? '')?.[0])
    : null;
}

/** A text without the date it begins with; unchanged where no words are left. */
export function withoutDateBefore(text: string): string {
  if (!YEAR_DIGITS.test(text.slice(0, 24))) return text;
  const rest = text.replace(DATE_BEFORE, '');
  return /\p{L}/u.test(rest) ? rest : text;
}

const DATE_BEHIND = new RegExp(
  `\\s*(?:[([（]\\s*(?:${DATE}|(?:19|20)\\d\\d)\\s*[)\\]）]|,\\s*(?:${DATE}|(?:19|20)\\d\\d))\\s*$`,
  'iu',
);

/** A text without the date it ends in, set off by brackets or a comma. */
export const withoutDateBehind = (text: string): string =>
  YEAR_DIGITS.test(text.slice(-24)) ? text.replace(DATE_BEHIND, '') : text;

const SHORT_PIECE = /^([^\d]{2,40}?)[\s,'’-]*((?:19|20)\d\d|\d\d)$/u;
const VENUE_IN_BRACKETS = /[([（【]\s*([\p{L}@&/+-]{2,20})[\s'’-]+(\d\d)\s*[)\]）】]/gu;

/** A year of two digits: "RecSys 19". */
function shortYear(digits: string): number | null {
  return within(`${Number(digits) > 60 ? '19' : '20'}${digits}`);
}

/** The year at the end of a short piece: "RecSys 19", "IVA '20", "submitted to TKDE in 2021". */
export function datedYear(text: string): number | null {
  const [, words = '', digits = ''] = SHORT_PIECE.exec(text.trim()) ?? [];
  if (digits.length === 4) return within(digits);
  return digits !== '' && isVenue(words) ? shortYear(digits) : null;
}

/** The year a text states in brackets, at its edge, or beside the name of a venue. */
export function statedYear(text: string): number | null {
  if (!/\d\d/.test(text)) return null;
  const edge = AT_EDGE.exec(text);
  const found = within(edge?.[1] ?? edge?.[2]);
  if (found !== null) return found;
  const apart = SET_OFF.exec(text);
  const alone = within(apart?.[1] ?? apart?.[2]);
  if (alone !== null) return alone;
  for (const pattern of [IN_BRACKETS, VENUE]) {
    for (const match of text.matchAll(pattern)) {
      const year = within(match[1]);
      if (year !== null) return year;
    }
  }
  for (const match of text.matchAll(VENUE_IN_BRACKETS)) {
    const year = isVenue(match[1] ?? '') ? shortYear(match[2] ?? '') : null;
    if (year !== null) return year;
  }
  for (const match of text.matchAll(VENUE_SHORT)) {
    const year = shortYear(match[1] ?? '');
    if (year !== null) return year;
  }
  const last = within(LAST_IN_BRACKETS.exec(text)?.[1]);
  if (last !== null) return last;
  const close = VENUE_CLOSE.exec(text.trimEnd());
  return close === null ? null : shortYear(close[1] ?? close[2] ?? close[3] ?? '');
}

function first<T>(values: readonly T[], year: (value: T) => number | null): number | null {
  for (const value of values) {
    const found = year(value);
    if (found !== null) return found;
  }
  return null;
}

const ARXIV = /^https:\/\/arxiv\.org\/(?:abs|pdf|html)\/(?:[a-z-]+\/)?(\d\d)(\d\d)/;
const IN_PATH = /\/((?:19|20)\d\d)(?=\/|[-_.]?(?:0[1-9]|1[0-2])(?:[/_.-]|$)|$)/g;
const DATE_IN_PATH =
  /(?:^|[/_-])((?:19|20)\d\d)[-_](?:0[1-9]|1[0-2])(?:[-_](?:0[1-9]|[12]\d|3[01]))?(?=[-_/.]|$)/;
const MONTH_IN_PATH =
  /[/_-](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[-_](?:\d{1,2}(?:st|nd|rd|th)?[-_])?((?:19|20)\d\d)(?=[-_/.]|$)/i;
const COMPACT_DATE = /\/((?:19|20)\d\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?=[-_/.]|$)/;
/** Proceedings name their files after venue and year: `kdd20`, `nips2017`, `P18-1001`. */
const VENUE_IN_PATH = new RegExp(
  `[/._-](?:${SHORT_VENUES}|pycon|strangeloop|qcon|reinvent|srecon|lisa)[_-]?'?((?:19|20)?\\d\\d)(?:asia|emea|europe|americas|apac|papers?)?(?=[/._-]|$)`,
  'i',
);
/** A name and its year run together: `wwdc2019`, `cidr2021`, `march2019`; also the host of a conference. */
const NAMED_YEAR = /(?:[/_.-]|^)[a-z]{3,10}((?:19|20)\d\d)(?=[/_.-]|$)/i;
/** A file named after its author, work and year: `Baker_Ovens_2017.pdf`. */
const YEAR_OF_FILE = /[_-]((?:19|20)\d\d)\.(?:pdf|pptx?)$/i;
/** A course's term: `/2019fa/`, `/fall2020/`, `/wi19/`. */
const TERM_IN_PATH =
  /[/_-](?:(?:fall|spring|summer|winter|autumn|fa|sp|su|wi)[_-]?((?:20)?[0-3]\d)|(20[0-3]\d)[_-]?(?:fall|spring|summer|winter|autumn|fa|sp|su|wi))(?=[/_.-]|$)/i;
const ANTHOLOGY =
  /^https:\/\/(?:aclanthology\.org|aclweb\.org\/anthology)\/(?:[A-Z](\d\d)-\d+|((?:19|20)\d\d)\.)/i;

/** The year that an address gives away beyond doubt: an arXiv number, `/2019/03/`. Takes a canonical address. */
export function addressYear(canonical: string): number | null {
  if (!/\d\d/.test(canonical)) return null;
  const arxiv = ARXIV.exec(canonical);
  if (arxiv !== null) return shortYear(arxiv[1] ?? '');
  const anthology = ANTHOLOGY.exec(canonical);
  if (anthology !== null)
    return anthology[2] === undefined ? shortYear(anthology[1] ?? '') : within(anthology[2]);
  if (/^https:\/\/(?:github\.com|doi\.org|youtube\.com|web\.archive\.org)\//.test(canonical)) return null;
  const path = canonical.slice(8).replace(/[?#].*$/s, '');
  for (const match of path.matchAll(IN_PATH)) {
    const year = within(match[1]);
    if (year !== null) return year;
  }
  const dated = first([DATE_IN_PATH, COMPACT_DATE, MONTH_IN_PATH], (pattern) =>
    within(pattern.exec(path)?.[1]),
  );
  if (dated !== null) return dated;
  const named = within(NAMED_YEAR.exec(path)?.[1]);
  if (named !== null) return named;
  const ofFile = within(YEAR_OF_FILE.exec(path)?.[1]);
  if (ofFile !== null) return ofFile;
  const term = TERM_IN_PATH.exec(path);
  const short = VENUE_IN_PATH.exec(path)?.[1] ?? term?.[1] ?? term?.[2];
  return short === undefined ? null : within(short.length === 2 ? `20${short}` : short);
}
