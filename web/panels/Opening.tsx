import type { JSX } from 'preact';
import type { MapPlace, StatsFigures } from '../client/shapes.ts';
import { mostSpokenOf } from '../state/starts.ts';
import type { PageId } from '../state/pages.ts';
import { count, counted } from '../words.ts';
import { EntityLink } from './Links.tsx';
import { Skeleton } from './States.tsx';

const MOST = 12;

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
  readonly onPage: (page: PageId) => void;
}

/** Where to begin without a problem from the list. */
const WAYS_IN: readonly { readonly page: PageId; readonly words: string; readonly about: string }[] = [
  { page: 'brief', words: 'Describe your own problem', about: 'a design brief, step by step' },
  { page: 'learn', words: 'Learn a topic', about: 'what to understand first, what to read' },
  { page: 'changes', words: 'See what is new', about: 'what the lists added and removed' },
];

/** What the pane says while nothing is selected. */
export function Opening({ places, stats, onPage }: OpeningProps): JSX.Element {
  const problems = places === null ? [] : mostSpokenOf(places, ['Problem'], MOST);
  return (
    <div class="opening">
      <h1 class="name" id="pane-title" tabIndex={-1}>
        What do you want to design?
      </h1>
      <p class="definition">
        Pick a problem, ask for anything in the box, or press a place on the map. Whatever you open shows the
        lists it comes from, to the line.
      </p>
      {places === null ? (
        <Skeleton lines={9} />
      ) : (
        <ul class="problems">
          <li class="problems-head meta" aria-hidden="true">
            <span>Problems most spoken of</span>
            <span>relations</span>
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
      {places !== null && (
        <ul class="ways-in" aria-label="Other ways to begin">
          {WAYS_IN.map(({ page, words, about }) => (
            <li key={page}>
              <a
                href={`/${page}`}
                onClick={(event) => {
                  event.preventDefault();
                  onPage(page);
                }}
              >
                {words}
              </a>
              <span class="meta">{about}</span>
            </li>
          ))}
        </ul>
      )}
      {stats !== null && <Read stats={stats} />}
      {places !== null && (
        <p class="hint keys-hint">
          <kbd>/</kbd> asks, <kbd>?</kbd> lists the keys.
        </p>
      )}
    </div>
  );
}
