import type { JSX } from 'preact';
import { compareCodePoints } from '../../schema/order.ts';
import type { MapPlace, StatsFigures } from '../client/shapes.ts';
import { count, counted } from '../words.ts';
import { EntityLink } from './Links.tsx';
import { Skeleton } from './States.tsx';

const MOST = 12;

/** The most connected problems, best first, ties by id. */
export function askedProblems(places: readonly MapPlace[]): readonly MapPlace['entity'][] {
  return places
    .map(({ entity }) => entity)
    .filter(({ kind }) => kind === 'Problem')
    .sort((a, b) => b.degree - a.degree || compareCodePoints(a.id, b.id))
    .slice(0, MOST);
}

/** `9,120 resources and case studies from 17 sources, 12,480 entries, 1,003 organizations.` */
function Read({ stats }: { stats: StatsFigures }): JSX.Element {
  const of = (kind: string): number => stats.entities.find((each) => each.kind === kind)?.total ?? 0;
  const works = of('CaseStudy') + of('Resource');
  if (works === 0) {
    return (
      <p class="hint">
        No list has been read yet: run <code>cairn ingest</code> with a repository’s address or a folder.
      </p>
    );
  }
  const parts = [
    counted(stats.entries, 'entry', 'entries'),
    ...(of('CaseStudy') === 0 ? [] : [counted(of('CaseStudy'), 'case study', 'case studies')]),
    ...(of('Resource') === 0 ? [] : [counted(of('Resource'), 'other resource', 'other resources')]),
    counted(of('Organization'), 'organization', 'organizations'),
  ];
  return (
    <p class="hint">
      Read from {counted(stats.sources, 'source', 'sources')}: {parts.join(', ')}.
    </p>
  );
}

export interface OpeningProps {
  readonly places: readonly MapPlace[] | null;
  readonly stats: StatsFigures | null;
}

/** What the pane says while nothing is selected. */
export function Opening({ places, stats }: OpeningProps): JSX.Element {
  const problems = places === null ? [] : askedProblems(places);
  return (
    <div class="opening">
      <h1 class="name" id="pane-title" tabIndex={-1}>
        What do you want to design?
      </h1>
      <p class="definition">
        Pick a problem, or a place on the map. Every path on it leads to the words that say so.
      </p>
      {places === null ? (
        <Skeleton lines={9} />
      ) : (
        <ul class="problems">
          <li class="problems-head meta" aria-hidden="true">
            <span>Most spoken of</span>
            <span>connections</span>
          </li>
          {problems.map(({ id, kind, title, degree }) => (
            <li key={id}>
              <EntityLink id={id} kind={kind} title={title} />
              <span class="meta tabular">
                {count(degree)}
                <span class="hidden"> relations</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {stats !== null && <Read stats={stats} />}
      {places !== null && (
        <p class="hint">
          <kbd>/</kbd> asks, <kbd>?</kbd> lists the keys.
        </p>
      )}
    </div>
  );
}
