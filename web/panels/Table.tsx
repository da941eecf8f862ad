import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useGradual } from '../app/after-paint.ts';
import { KINDS } from '../kinds.ts';
import { COLUMNS, type Column, FIRST_SORTING, type Row, pressColumn, sortRows } from '../state/rows.ts';
import { count } from '../words.ts';
import { EntityLink } from './Links.tsx';

const HEADS: Readonly<Record<Column, string>> = {
  title: 'Name',
  kind: 'Kind',
  area: 'Area',
  degree: 'Relations',
};

/** Rows of a screen. */
const AT_ONCE = 22;

/** The canvas as a table: the same rows and the same selection. */
export function Table({ rows, at }: { rows: readonly Row[]; at: string | null }): JSX.Element {
  const [sorting, setSorting] = useState(FIRST_SORTING);
  const limit = useGradual(JSON.stringify(sorting), rows.length, AT_ONCE);
  const sorted = sortRows(rows, sorting);
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label="What the map shows, as a table">
      <table class="table">
        <thead>
          <tr>
            {COLUMNS.map((column) => {
              const isSorted = sorting.column === column;
              const direction = sorting.descending ? 'descending' : 'ascending';
              return (
                <th
                  key={column}
                  scope="col"
                  class={`col-${column}`}
                  aria-sort={isSorted ? direction : 'none'}
                >
                  <button type="button" onClick={() => setSorting(pressColumn(sorting, column))}>
                    {HEADS[column]}
                    <span aria-hidden="true">{isSorted ? (sorting.descending ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, limit).map((row) => (
            <tr
              key={row.id}
              class={row.id === at ? 'is-here' : ''}
              aria-current={row.id === at ? 'true' : undefined}
            >
              <th scope="row" class="col-title">
                <EntityLink id={row.id} kind={row.kind} title={row.title} />
              </th>
              <td class="col-kind">{KINDS[row.kind].one}</td>
              <td class="col-area">{row.area}</td>
              <td class="col-degree">{count(row.degree)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
