import type { JSX } from 'preact';
import { SOURCES } from '../client/operations.ts';
import { useAnswer } from '../client/use-answer.ts';
import { count, shortDate } from '../words.ts';
import { EntityLink } from './Links.tsx';
import { Empty, Failure, Skeleton } from './States.tsx';

/** Everything that is read: whose it is, how old, how much, and what only it has. */
export function SourcesPage({ at }: { at: string | null }): JSX.Element {
  const answer = useAnswer(SOURCES, {});
  const rows = answer.state === 'ready' ? [...answer.data.sources].sort((a, b) => b.entries - a.entries) : [];
  return (
    <div class="page sources-page">
      <h1 class="page-title">What Cairn reads</h1>
      <p class="definition">
        Every path on the map comes from a line or a page of one of these. Pick one to see what it lists.
      </p>
      {answer.state === 'failed' && <Failure message={answer.error.message} retry={answer.retry} />}
      {answer.state === 'waiting' && <Skeleton lines={8} />}
      {answer.state === 'ready' && rows.length === 0 && (
        <Empty title="Nothing has been read yet">
          Run <code>cairn ingest</code> with a repository’s address or a folder, then open this page again.
        </Empty>
      )}
      {rows.length > 0 && (
        <div class="table-scroll" tabIndex={0} role="region" aria-label="Sources">
          <table class="table">
            <thead>
              <tr>
                <th scope="col">Source</th>
                <th scope="col">Licence</th>
                <th scope="col">As of</th>
                <th scope="col" class="number">
                  Entries
                </th>
                <th scope="col" class="number">
                  Only here
                </th>
                <th scope="col" class="number">
                  Problems
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id} class={row.id === at ? 'is-here' : ''}>
                  <th scope="row">
                    <EntityLink id={row.id} kind="Source" title={row.title} />
                  </th>
                  <td>{row.license ?? 'none found'}</td>
                  <td class="tabular">
                    {shortDate(row.revisionDate) ?? '–'} <span class="meta">{row.revision.slice(0, 7)}</span>
                  </td>
                  <td class="number">{count(row.entries)}</td>
                  <td class="number">{count(row.onlyHere)}</td>
                  <td class="number">{count(row.diagnostics.total)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
