import type { EntityKind, Form } from '../../schema/entity.ts';
import { compareCodePoints } from '../../schema/order.ts';
import type { EvidenceBlock, Named, NamedKind } from '../client/shapes.ts';
import { toCsv } from './take-along.ts';

/** A case study as a line of a table; what nobody says is null or empty. */
export interface CaseRow {
  readonly id: string;
  readonly kind: EntityKind;
  readonly title: string;
  readonly url: string | null;
  readonly organizations: readonly Named[];
  readonly year: number | null;
  readonly form: Form | null;
  /** Patterns it applies, or for an organization's table the problems it solves. */
  readonly topics: readonly NamedKind[];
  /** The best evidence that it belongs here. */
  readonly evidence: EvidenceBlock | null;
  readonly sentence: string;
  /** What sources say it is, beyond its name. */
  readonly description: string | null;
}

/** Rows asked at once. */
export const CASES_AT_ONCE = 100;

/** What stands beside an entity's case studies: problems where it is itself a pattern or an organization. */
export function caseTopicsOf(id: string): 'Pattern' | 'Problem' {
  return id.startsWith('pattern/') || id.startsWith('org/') ? 'Problem' : 'Pattern';
}

export const CASE_COLUMNS = ['rank', 'organization', 'year', 'form', 'title'] as const;
export type CaseColumn = (typeof CASE_COLUMNS)[number];

export interface CaseSorting {
  readonly column: CaseColumn;
  readonly descending: boolean;
}

/** As ranked: the best first. */
export const BY_RANK: CaseSorting = { column: 'rank', descending: false };

/** A column sorts its natural way first (years: the newest), then the other way round, then as ranked again. */
export function pressCaseColumn(sorting: CaseSorting, column: CaseColumn): CaseSorting {
  const first = { column, descending: column === 'year' };
  if (sorting.column !== column) return first;
  return sorting.descending === first.descending ? { column, descending: !first.descending } : BY_RANK;
}

const folded = (text: string): string => text.toLowerCase();

/** What a row is sorted by; null where nobody says, which always comes last. */
function keyOf(row: CaseRow, column: CaseColumn): string | number | null {
  if (column === 'year') return row.year;
  if (column === 'form') return row.form;
  if (column === 'title') return folded(row.title);
  return row.organizations[0] === undefined ? null : folded(row.organizations[0].title);
}

/** Sorted rows; ties keep the order they came in. */
export function sortCases(rows: readonly CaseRow[], { column, descending }: CaseSorting): readonly CaseRow[] {
  if (column === 'rank') return rows;
  const turn = descending ? -1 : 1;
  return rows
    .map((row, index) => ({ row, index, key: keyOf(row, column) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null)
        return Number(a.key === null) - Number(b.key === null) || a.index - b.index;
      const order =
        typeof a.key === 'number' && typeof b.key === 'number'
          ? a.key - b.key
          : compareCodePoints(String(a.key), String(b.key));
      return order * turn || a.index - b.index;
    })
    .map(({ row }) => row);
}

/** Words that say nothing of their own beside a title. */
const EMPTY_WORDS = new Set([
  'paper',
  'code',
  'blog',
  'video',
  'source',
  'slides',
  'part',
  'at',
  'by',
  'the',
  'a',
]);
/** So many words beyond the title are something said. */
const FEW_WORDS = 3;

const wordsOf = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** What a source says of a row: its description, else the words quoted where they say more than names and years. */
export function saidOf({ description, evidence, title, organizations, year }: CaseRow): string | null {
  if (description !== null) return description;
  const quote = evidence?.quote ?? null;
  if (quote === null) return null;
  const named = new Set(
    [title, ...organizations.map((org) => org.title), String(year ?? '')].flatMap((text) => wordsOf(text)),
  );
  const more = wordsOf(quote).filter((word) => !named.has(word) && !EMPTY_WORDS.has(word));
  return more.length < FEW_WORDS ? null : quote;
}

/** Rows in which every word of `words` stands somewhere: title, organization, year, form, patterns or what is said. */
export function filterCases(rows: readonly CaseRow[], words: string): readonly CaseRow[] {
  const wanted = folded(words)
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 8);
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const text = folded(
      [
        row.title,
        ...row.organizations.map(({ title }) => title),
        ...row.topics.map(({ title }) => title),
        row.year ?? '',
        row.form ?? '',
        row.description ?? '',
        row.evidence?.quote ?? '',
      ].join(' '),
    );
    return wanted.every((word) => text.includes(word));
  });
}

/** What stands where a source does not say. */
export const NOT_SAID = 'not said';

export function casesAsCsv(rows: readonly CaseRow[], topics: string): string {
  return toCsv(
    [
      'organization',
      'year',
      'form',
      'title',
      topics,
      'what the source says',
      'source',
      'place',
      'link',
      'id',
    ],
    rows.map((row) => [
      row.organizations.map(({ title }) => title).join('; ') || NOT_SAID,
      row.year ?? NOT_SAID,
      row.form ?? NOT_SAID,
      row.title,
      row.topics.map(({ title }) => title).join('; ') || NOT_SAID,
      saidOf(row) ?? NOT_SAID,
      row.evidence?.source.title ?? '',
      row.evidence === null ? '' : placeOf(row.evidence),
      row.url ?? '',
      row.id,
    ]),
  );
}

/** `README.md line 231`, `guide.pdf page 7`. */
export function placeOf({ path, lines, page }: EvidenceBlock): string {
  if (page !== null) return `${path} page ${page}`;
  const [first, last] = lines ?? [];
  if (first === undefined) return path;
  return last === undefined || last <= first ? `${path} line ${first}` : `${path} lines ${first}–${last}`;
}
