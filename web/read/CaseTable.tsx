import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { CASES } from '../client/operations.ts';
import type { CaseEdge, CaseRows } from '../client/page-shapes.ts';
import { useClient } from '../client/use-answer.ts';
import { Empty } from '../panels/States.tsx';
import { useGradual } from '../app/after-paint.ts';
import { download, fileName } from '../app/download.ts';
import {
  BY_RANK,
  CASES_AT_ONCE,
  type CaseColumn,
  type CaseRow,
  casesAsCsv,
  caseTopicsOf,
  filterCases,
  pressCaseColumn,
  sortCases,
} from '../state/cases.ts';
import { clip } from '../state/text.ts';
import { count } from '../words.ts';
import { type CaseColumns, CaseLine } from './CaseLine.tsx';

const HEADS: Readonly<Record<Exclude<CaseColumn, 'rank'>, string>> = {
  organization: 'Organization',
  year: 'Year',
  form: 'Form',
  title: 'Account',
};

/** Rows of a screen. */
const AT_ONCE = 12;

function rowOf({ node, evidence, sentence }: CaseEdge): CaseRow {
  return { ...node, evidence: evidence.nodes[0] ?? null, sentence };
}

export interface CaseTableProps {
  readonly id: string;
  readonly title: string;
  /** Words to mark in quotes. */
  readonly terms: readonly string[];
  /** The first rows, which came with the page. */
  readonly first: CaseRows;
}

/** All case studies as a table to sort, filter and take along; "not said" where no source says. */
export function CaseTable({ id, title, terms, first }: CaseTableProps): JSX.Element {
  const client = useClient();
  const [sorting, setSorting] = useState(BY_RANK);
  const [words, setWords] = useState('');
  const [more, setMore] = useState<readonly CaseRows[]>([]);
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => setMore([]), [first]);
  const topics = caseTopicsOf(id);
  const columns: CaseColumns = { organization: !id.startsWith('org/'), topics: `${topics}s` };
  const pages = [first, ...more];
  const rows = useMemo(() => pages.flatMap(({ edges }) => edges.map((edge) => rowOf(edge))), [first, more]);
  const seen = sortCases(filterCases(rows, words), sorting);
  const limit = useGradual(JSON.stringify([id, sorting, words]), seen.length, AT_ONCE);
  // A row that was drawn before is only put elsewhere.
  const lines = useMemo(() => new Map<string, JSX.Element>(), [rows]);
  const lineOf = (row: CaseRow): JSX.Element => {
    const line = lines.get(row.id) ?? <CaseLine key={row.id} row={row} terms={terms} columns={columns} />;
    lines.set(row.id, line);
    return line;
  };
  const left = first.total - rows.length;
  const readOn = (): void => {
    setWaiting(true);
    client
      .ask(
        CASES,
        { id, first: CASES_AT_ONCE, after: pages.at(-1)?.pageInfo.endCursor ?? null, topics: [topics] },
        new AbortController().signal,
      )
      .then(({ entity }) => entity?.caseStudies !== undefined && setMore([...more, entity.caseStudies]))
      .catch(() => undefined)
      .finally(() => setWaiting(false));
  };
  const head = (column: Exclude<CaseColumn, 'rank'>): JSX.Element => {
    const isSorted = sorting.column === column;
    return (
      <th
        scope="col"
        class={`case-${column}`}
        aria-sort={isSorted ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
      >
        <button type="button" onClick={() => setSorting(pressCaseColumn(sorting, column))}>
          {HEADS[column]}
          <span aria-hidden="true">{isSorted ? (sorting.descending ? ' ↓' : ' ↑') : ''}</span>
        </button>
      </th>
    );
  };
  return (
    <div class="cases">
      <div class="cases-bar">
        <label class="field">
          <span class="hidden">Filter the case studies</span>
          <input
            type="search"
            placeholder={
              columns.organization ? 'Filter: a company, a year, a word' : 'Filter: a year, a word'
            }
            value={words}
            maxLength={200}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
        <p class="meta" role="status">
          {seen.length < rows.length
            ? `${count(seen.length)} of ${count(rows.length)}`
            : left > 0
              ? count(rows.length)
              : ''}
          {left > 0 ? ` of ${count(first.total)} read so far` : ''}
        </p>
        <button
          type="button"
          class="button no-print"
          onClick={() =>
            download(
              fileName(`${title} case studies`, 'csv'),
              casesAsCsv(seen, columns.topics.toLowerCase()),
              'text/csv',
            )
          }
        >
          CSV
        </button>
      </div>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={`Case studies on ${clip(title, 80)}`}>
        <table class={`table case-table ${columns.organization ? '' : 'case-table-own'}`}>
          <thead>
            <tr>
              {columns.organization && head('organization')}
              {head('year')}
              {head('form')}
              {head('title')}
              <th scope="col" class="case-topics">
                {columns.topics}
              </th>
              <th scope="col" class="case-says">
                What the source says
              </th>
            </tr>
          </thead>
          <tbody>{seen.slice(0, limit).map(lineOf)}</tbody>
        </table>
      </div>
      {seen.length === 0 && <Empty title="No row fits">Take a word away, or read more rows below.</Empty>}
      {left > 0 && (
        <button type="button" class="more" disabled={isWaiting} onClick={readOn}>
          {isWaiting ? 'Reading …' : `Show ${Math.min(CASES_AT_ONCE, left)} more of ${count(first.total)}`}
        </button>
      )}
    </div>
  );
}
