import type { JSX } from 'preact';
import { useHead } from '../app/head.ts';
import type { PageProps } from '../app/page-entry.ts';
import { KEEPING } from '../client/keeping.ts';
import { SOURCES } from '../client/operations.ts';
import type { RunRow, Settings } from '../client/page-shapes.ts';
import { useAnswer } from '../client/use-answer.ts';
import { Keeping } from '../read/Keeping.tsx';
import { Runs, UNDER_WAY } from '../read/Runs.tsx';
import { healthOf } from '../state/health.ts';
import { isPackSource } from '../state/pack.ts';
import { count, shortDate } from '../words.ts';
import { EntityLink } from './Links.tsx';
import { Beside, Empty, Failure, Skeleton } from './States.tsx';

/** Readings that wait for a word, and sources that were set aside. */
function NeedsYou({
  runs,
  settings,
}: {
  readonly runs: readonly RunRow[];
  readonly settings: readonly Settings[];
}): JSX.Element | null {
  const waiting = runs.filter(({ state }) => state === 'held');
  const aside = settings.filter(({ quarantined }) => quarantined !== null);
  if (waiting.length + aside.length === 0) return null;
  return (
    <section class="card needs-you" aria-labelledby="needs-you">
      <h2 id="needs-you">Waiting for you</h2>
      {waiting.length > 0 && <Runs runs={waiting} withSource />}
      {aside.length > 0 && (
        <ul class="runs">
          {aside.map((each) => (
            <li key={each.id} class="run">
              <EntityLink id={each.id} kind="Source" title={each.address} />
              <p class="meta">{healthOf(each, null).words}</p>
              <Keeping id={each.id} settings={each} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Everything that is read: whose it is, how old, how much, what only it has, and what waits for a word. */
export function SourcesPage({ at, goTo }: PageProps): JSX.Element {
  useHead('Sources', 'The lists and documents that every line on the map comes from.');
  const answer = useAnswer(SOURCES, {});
  const keeping = useAnswer(KEEPING, {});
  const rows = answer.state === 'ready' ? [...answer.data.sources].sort((a, b) => b.entries - a.entries) : [];
  const settings = keeping.state === 'ready' ? keeping.data.sourceSettings : [];
  const underWay =
    keeping.state === 'ready' ? keeping.data.runs.filter(({ state }) => UNDER_WAY.includes(state)) : [];
  const dotOf = (id: string): JSX.Element | null => {
    const own = settings.find((each) => each.id === id);
    if (own === undefined) return null;
    const health = healthOf(own, null);
    return (
      <span
        class={`health-dot health-${health.state}`}
        role="img"
        aria-label={health.words}
        title={health.words}
      />
    );
  };
  return (
    <div class="page sources-page">
      <h1 class="page-title" id="page-title" tabIndex={-1}>
        What Cairn reads
      </h1>
      <p class="definition">
        Every line on the map comes from a line or a page of one of these. Pick one to see what it lists.
      </p>
      <div class="actions">
        <button type="button" class="button" onClick={() => goTo('add')}>
          Add a source
        </button>
        <button type="button" class="button" onClick={() => goTo('compare')}>
          Compare lists
        </button>
      </div>
      {underWay.length > 0 && (
        <section class="card needs-you" aria-labelledby="under-way">
          <h2 id="under-way">Being read now</h2>
          <Runs runs={underWay} withSource />
        </section>
      )}
      {keeping.state === 'ready' && <NeedsYou runs={keeping.data.runs} settings={settings} />}
      {answer.state === 'failed' && <Failure message={answer.error.message} retry={answer.retry} />}
      {answer.state === 'waiting' && <Skeleton lines={8} />}
      {answer.state === 'ready' && rows.length === 0 && (
        <Empty title="Nothing has been read yet">
          Add a source above, or run <code>cairn ingest</code> with a repository’s address or a folder.
        </Empty>
      )}
      {rows.length > 0 && at === null && (
        <Beside>Pick a source: how it fares, what it lists and what changed are shown here.</Beside>
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
                  Faults
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id} class={row.id === at ? 'is-here' : ''}>
                  <th scope="row">
                    <EntityLink id={row.id} kind="Source" title={row.title} /> {dotOf(row.id)}
                    {isPackSource(row.id) && <span class="meta">Cairn’s own words</span>}
                  </th>
                  <td>{row.license ?? 'none found'}</td>
                  <td class="tabular">
                    {shortDate(row.revisionDate)} <span class="meta">{row.revision.slice(0, 7)}</span>
                  </td>
                  <td class="number">{isPackSource(row.id) ? '–' : count(row.entries)}</td>
                  <td class="number">{isPackSource(row.id) ? '–' : count(row.onlyHere)}</td>
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
