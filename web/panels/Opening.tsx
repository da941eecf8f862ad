import type { JSX } from 'preact';
import { compareCodePoints } from '../../schema/order.ts';
import type { MapPlace } from '../client/shapes.ts';
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

/** What the pane says while nothing is selected. */
export function Opening({ places }: { places: readonly MapPlace[] | null }): JSX.Element {
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
          {problems.map(({ id, kind, title, degree }) => (
            <li key={id}>
              <EntityLink id={id} kind={kind} title={title} />
              <span class="meta tabular" title="relations">
                {degree}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p class="hint">
        <kbd>/</kbd> asks, <kbd>?</kbd> lists the keys.
      </p>
    </div>
  );
}
