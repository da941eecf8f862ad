import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FIND } from '../client/operations.ts';
import type { Found, FoundRow } from '../client/shapes.ts';
import { useAnswer, useClient } from '../client/use-answer.ts';
import { KINDS } from '../kinds.ts';
import type { PageId } from '../state/pages.ts';
import { clip, isNotLatin } from '../state/text.ts';
import type { Tick } from '../state/canvas.ts';
import { filterOf } from '../state/filter.ts';
import { count, whyBeside } from '../words.ts';
import { Facets, labelOfTick } from './Facets.tsx';
import { Follow } from './Follow.tsx';
import { EntityLink } from './Links.tsx';
import { Beside, Empty, Failure, Skeleton } from './States.tsx';

const FIRST = 20;

function ResultLine({ row, at }: { row: FoundRow; at: string | null }): JSX.Element {
  const { node } = row;
  const facts = [
    KINDS[node.kind].one,
    ...(node.organizations ?? []).slice(0, 3).map(({ title }) => title),
    ...(node.year === null || node.year === undefined ? [] : [String(node.year)]),
    ...(node.form === null || node.form === undefined ? [] : [node.form]),
  ];
  const why = whyBeside(row.sentence, node.year ?? null);
  return (
    <li class={`work ${node.id === at ? 'is-here' : ''}`}>
      <EntityLink id={node.id} kind={node.kind} title={node.title} class="work-title" />
      <p class="meta">
        <bdi>{clip(facts.join(' · '), 160)}</bdi>
      </p>
      {node.description !== null && <p class="excerpt">{clip(node.description, 500)}</p>}
      {why !== '' && <p class="why">{clip(why, 240)}</p>}
    </li>
  );
}

export interface SearchPageProps {
  readonly question: string;
  readonly ticks: readonly Tick[];
  readonly at: string | null;
  readonly isNarrow: boolean;
  readonly onTick: (tick: Tick) => void;
  readonly onPage: (page: PageId) => void;
}

/** Where to go on from when nothing was found. */
const WAYS_ON: readonly { readonly page: PageId; readonly words: string }[] = [
  { page: 'map', words: 'Look at the map' },
  { page: 'sources', words: 'See what is read' },
  { page: 'add', words: 'Add a source' },
];

/** Why nothing was found, and what to do: also for words in letters that no name on the page is likely to have. */
function NothingFits({
  question,
  isNarrowed,
  onPage,
}: {
  readonly question: string;
  readonly isNarrowed: boolean;
  readonly onPage: (page: PageId) => void;
}): JSX.Element {
  return (
    <>
      <Empty title="Nothing fits">
        {isNotLatin(question)
          ? 'Names and titles are kept in the language of their list. Ask in the language of the lists, or add a list in yours.'
          : `Try fewer or other words${isNarrowed ? ', or take a filter away' : ''}. Names of topics and companies work best.`}
      </Empty>
      <div class="actions">
        {WAYS_ON.map(({ page, words }) => (
          <button key={page} type="button" class="button" onClick={() => onPage(page)}>
            {words}
          </button>
        ))}
      </div>
    </>
  );
}

/** What speaks of some words, why, and what it can be narrowed by. */
export function SearchPage({ question, ticks, at, isNarrow, onTick, onPage }: SearchPageProps): JSX.Element {
  const client = useClient();
  const filter = filterOf(ticks);
  const key = JSON.stringify([question, filter]);
  const [more, setMore] = useState<{ key: string; found: Found } | null>(null);
  const answer = useAnswer(FIND, { query: question, filter, first: FIRST, after: null });
  const first =
    answer.state === 'ready' ? answer.data.search : answer.state === 'waiting' ? answer.stale?.search : null;
  const added = more?.key === key ? more.found : null;
  const edges = [...(first?.edges ?? []), ...(added?.edges ?? [])];
  const labelOf = ({ field, value }: Tick): string => {
    const values = first?.facets.find((facet) => facet.field === field)?.values;
    return labelOfTick(field, value, values?.find((each) => each.value === value)?.label ?? value);
  };
  const left = (first?.total ?? 0) - edges.length;
  const readOn = (): void => {
    const after = (added ?? first)?.pageInfo.endCursor ?? null;
    client
      .ask(FIND, { query: question, filter, first: FIRST, after }, new AbortController().signal)
      .then(({ search }) =>
        setMore({ key, found: { ...search, edges: [...(added?.edges ?? []), ...search.edges] } }),
      )
      .catch(() => undefined);
  };
  const mended = (first?.understood ?? []).filter(({ takenAs }) => takenAs.length > 0);
  const unknown = (first?.understood ?? []).filter(({ found }) => !found);
  return (
    <div class="page search-page">
      <h1 class="page-title">
        What speaks of “<bdi>{clip(question, 120)}</bdi>”
      </h1>
      {answer.state === 'failed' && <Failure message={answer.error.message} retry={answer.retry} />}
      {first === null || first === undefined ? (
        answer.state === 'waiting' && <Skeleton lines={10} />
      ) : (
        <>
          <p class="meta" role="status">
            {first.totalIsExact ? count(first.total) : 'More than 10,000'}{' '}
            {first.total === 1 ? 'result' : 'results'}
            {mended.length > 0 &&
              ` · also looked for ${mended.flatMap(({ takenAs }) => takenAs.slice(0, 3)).join(', ')}`}
            {unknown.length > 0 && ` · nothing says ${unknown.map(({ word }) => `“${word}”`).join(', ')}`}
          </p>
          {ticks.length > 0 && (
            <ul class="chips" aria-label="Narrowed to">
              {ticks.map((tick) => (
                <li key={`${tick.field}:${tick.value}`}>
                  <button type="button" class="chip" onClick={() => onTick(tick)}>
                    {labelOf(tick)} <span aria-hidden="true">×</span>
                    <span class="hidden">, take away</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
          <div class="search-columns">
            <details class="facets-fold" open={!isNarrow}>
              <summary>Narrow down</summary>
              <Facets facets={first.facets} ticks={ticks} onTick={onTick} />
            </details>
            <div>
              {edges.length === 0 && (
                <NothingFits question={question} isNarrowed={ticks.length > 0} onPage={onPage} />
              )}
              {edges.length > 0 && at === null && (
                <Beside>
                  Pick a result: what it is, what is around it and where it says so are shown here.
                </Beside>
              )}
              <ul class="works">
                {edges.map((row) => (
                  <ResultLine key={row.node.id} row={row} at={at} />
                ))}
              </ul>
              {left > 0 && edges.length > 0 && (
                <button type="button" class="more" onClick={readOn}>
                  Show {Math.min(FIRST, left)} more of {count(first.total)}
                </button>
              )}
              {edges.length > 0 && (
                <Follow of={{ kind: 'search', question, ticks }} what="what fits this question" />
              )}
            </div>
          </div>
        </>
      )}
    </div>
  );
}
