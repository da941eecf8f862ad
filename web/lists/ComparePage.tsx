import type { JSX } from 'preact';
import { useHead } from '../app/head.ts';
import type { PageProps } from '../app/page-entry.ts';
import { COMPARE, COMPARE_ONE, type Comparison } from '../client/keeping.ts';
import { SOURCES } from '../client/operations.ts';
import { useAnswer } from '../client/use-answer.ts';
import { EntityLink } from '../panels/Links.tsx';
import { Empty, Failure, Skeleton } from '../panels/States.tsx';
import { Tabs } from '../panels/Tabs.tsx';
import { ComparedList } from '../read/ComparedList.tsx';
import { isId } from '../state/view.ts';
import { count } from '../words.ts';
import { clip } from '../state/text.ts';

const ROWS = 30;
const MOST = 6;

function readIds(text: string | undefined): readonly string[] {
  return [...new Set((text ?? '').split(',').filter(isId))].slice(0, MOST);
}

/** For every list what it shares, what only it has and what it lacks, as bars of one length. */
function Overlap({
  comparison,
  at,
  onPick,
}: {
  readonly comparison: Comparison;
  readonly at: string | null;
  readonly onPick: (id: string) => void;
}): JSX.Element {
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label="How the lists overlap">
      <table class="table compare-table">
        <thead>
          <tr>
            <th scope="col">List</th>
            <th scope="col" class="number">
              Works
            </th>
            <th scope="col" class="number">
              Shared
            </th>
            <th scope="col" class="number">
              Only here
            </th>
            <th scope="col" class="number">
              Lacks
            </th>
            <th scope="col">
              <span class="hidden">Share</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {comparison.sources.map(({ source, total, shared, only, missing }) => (
            <tr key={source.id} class={source.id === at ? 'is-here' : ''}>
              <th scope="row">
                <EntityLink id={source.id} kind="Source" title={source.title} />
              </th>
              <td class="number" data-what="works">
                {count(total)}
              </td>
              <td class="number" data-what="shared">
                {count(shared)}
              </td>
              <td class="number" data-what="only here">
                {count(only)}
              </td>
              <td class="number" data-what="lacking">
                {count(missing)}
              </td>
              <td class="compare-pick">
                <meter
                  min={0}
                  max={Math.max(1, total)}
                  value={shared}
                  aria-label={`${count(shared)} of ${count(total)} shared`}
                />
                <button
                  type="button"
                  class="text-button"
                  aria-pressed={source.id === at}
                  onClick={() => onPick(source.id)}
                >
                  What differs
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Differences({
  ids,
  at,
  title,
}: {
  readonly ids: readonly string[];
  readonly at: string;
  readonly title: string;
}): JSX.Element {
  const answer = useAnswer(COMPARE_ONE, { ids, source: at, first: ROWS });
  if (answer.state === 'failed') return <Failure message={answer.error.message} retry={answer.retry} />;
  if (answer.state !== 'ready') return <Skeleton lines={6} />;
  const { onlyIn, missingFrom } = answer.data.compareSources;
  const best = (shown: number, total: number): JSX.Element | null =>
    total > shown ? (
      <p class="meta">
        The best {shown} of {count(total)}.
      </p>
    ) : null;
  return (
    <Tabs
      owner={at}
      label={`What differs in ${clip(title, 80)}`}
      tabs={[
        {
          id: 'only',
          label: `Only in ${clip(title, 60)}`,
          count: count(onlyIn.total),
          draw: () =>
            onlyIn.total === 0 ? (
              <Empty title="Nothing">Everything it lists stands in one of the others as well.</Empty>
            ) : (
              <>
                <p class="meta">Beside the lists picked here; others may have it, too.</p>
                <ComparedList rows={onlyIn} />
                {best(onlyIn.edges.length, onlyIn.total)}
              </>
            ),
        },
        {
          id: 'missing',
          label: 'In others, not here',
          count: count(missingFrom.total),
          draw: () =>
            missingFrom.total === 0 ? (
              <Empty title="Nothing">It has all that the others list.</Empty>
            ) : (
              <>
                <ComparedList rows={missingFrom} />
                {best(missingFrom.edges.length, missingFrom.total)}
              </>
            ),
        },
      ]}
    />
  );
}

/** Two or more lists beside each other: what they share, what only one has, what one lacks. */
export function ComparePage({ params, setParams }: PageProps): JSX.Element {
  useHead('Compare lists', 'What lists share, what only one of them has, and what each lacks.');
  const ids = readIds(params['ids']);
  const at = params['list'] !== undefined && ids.includes(params['list']) ? params['list'] : (ids[0] ?? null);
  const sources = useAnswer(SOURCES, {});
  const answer = useAnswer(COMPARE, ids.length < 2 ? null : { ids, first: ROWS });
  const all =
    sources.state === 'ready'
      ? [...sources.data.sources]
          .filter(({ resources }) => resources > 0)
          .sort((a, b) => b.resources - a.resources)
      : [];
  const toggle = (id: string): void => {
    const next = ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id].slice(-MOST);
    setParams({ ids: next.length === 0 ? null : next.join(','), list: null });
  };
  const comparison = answer.state === 'ready' ? answer.data.compareSources : null;
  return (
    <div class="page compare-page">
      <h1 class="page-title" id="pane-title" tabIndex={-1}>
        Compare lists
      </h1>
      <p class="definition">Pick two to six lists: what they agree on, what only one has, what each lacks.</p>
      {sources.state === 'failed' && <Failure message={sources.error.message} retry={sources.retry} />}
      {sources.state === 'waiting' && <Skeleton lines={4} />}
      <ul class="picks" aria-label="Lists to compare">
        {all.map(({ id, title, resources }) => (
          <li key={id}>
            <label class={`pick ${ids.includes(id) ? 'is-picked' : ''}`}>
              <input type="checkbox" checked={ids.includes(id)} onChange={() => toggle(id)} />
              <bdi>{title}</bdi> <span class="meta tabular">{count(resources)}</span>
            </label>
          </li>
        ))}
      </ul>
      {ids.length < 2 && (
        <p class="hint">
          {ids.length === 0 ? 'Nothing is picked yet.' : 'One more list makes a comparison.'}{' '}
          {ids.length === 0 && all.length >= 2 && (
            <button
              type="button"
              class="text-button"
              onClick={() =>
                setParams({
                  ids: all
                    .slice(0, MOST)
                    .map(({ id }) => id)
                    .join(','),
                })
              }
            >
              Compare the {Math.min(MOST, all.length)} largest
            </button>
          )}
        </p>
      )}
      {answer.state === 'failed' && <Failure message={answer.error.message} retry={answer.retry} />}
      {answer.state === 'waiting' && <Skeleton lines={8} />}
      {comparison !== null && (
        <>
          <Overlap comparison={comparison} at={at} onPick={(id) => setParams({ list: id })} />
          {comparison.notes.map((note) => (
            <p key={note} class="meta">
              {note}
            </p>
          ))}
          {at !== null && (
            <Differences
              ids={ids}
              at={at}
              title={comparison.sources.find(({ source }) => source.id === at)?.source.title ?? at}
            />
          )}
          <section class="read-section">
            <h2>
              In at least two of them <span class="tab-count">{count(comparison.shared.total)}</span>
            </h2>
            {comparison.shared.total === 0 ? (
              <Empty title="Nothing">These lists share no work at all.</Empty>
            ) : (
              <ComparedList rows={comparison.shared} />
            )}
          </section>
        </>
      )}
    </div>
  );
}
