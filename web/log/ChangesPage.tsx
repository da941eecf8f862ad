import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useHead } from '../app/head.ts';
import type { PageProps } from '../app/page-entry.ts';
import { CHANGES, GUESTS, SOURCES } from '../client/operations.ts';
import type { ChangeRow, ChangeRows } from '../client/page-shapes.ts';
import { useAnswer, useClient } from '../client/use-answer.ts';
import { EntityBox } from '../panels/Ask.tsx';
import { ChangeLines } from '../panels/ChangeLines.tsx';
import { Follow } from '../panels/Follow.tsx';
import { EntityLink } from '../panels/Links.tsx';
import { Empty, Failure, Skeleton } from '../panels/States.tsx';
import { CHANGE_SIGNS, byDay } from '../state/change-words.ts';
import { clip } from '../state/text.ts';
import { isId } from '../state/view.ts';
import { count, counted, shortDate } from '../words.ts';

const PAGE = 50;
const KINDS = ['added', 'edited', 'moved', 'removed', 'renamed'] as const;
const SPANS: readonly (readonly [value: string, words: string])[] = [
  ['7', 'this week'],
  ['30', 'thirty days'],
  ['365', 'a year'],
  ['all', 'ever'],
];

/** The start of a span of days that ends today, to the hour, so that the same question is asked again within it. */
function sinceOf(days: string, now: number): string | null {
  const number = Number.parseInt(days, 10);
  if (Number.isNaN(number)) return null;
  const hour = 3_600_000;
  return new Date(Math.floor(now / hour) * hour - number * 24 * hour).toISOString();
}

/** Why there is nothing to show, and what to do; `ever` is how many changes there are without a span, where known. */
function emptyWords(isNarrowed: boolean, ever: number | null): string {
  if (ever === 0) {
    return isNarrowed
      ? 'Nothing of this kind was seen. Narrow less.'
      : 'The diary begins with the second reading of a list: the first one has nothing to compare with.';
  }
  const older = ever === null ? 'Look farther back.' : `${counted(ever, 'change is', 'changes are')} older.`;
  return `Nothing ${isNarrowed ? 'of this kind ' : ''}was seen in this time. ${older}`;
}

/** What is new: a diary of the lists, narrowed by time, kind, source and topic. */
export function ChangesPage({ params, setParams, goTo }: PageProps): JSX.Element {
  useHead('What is new', 'What was added, edited, moved, removed and renamed in the lists that are read.');
  const client = useClient();
  const [now] = useState(() => Date.now());
  const span = params['span'] ?? '7';
  const source = params['source'] ?? null;
  const topic = params['topic'] !== undefined && isId(params['topic']) ? params['topic'] : null;
  const kind = KINDS.find((each) => each === params['kind']) ?? null;
  const variables = {
    since: sinceOf(span, now),
    source,
    topic,
    kinds: kind === null ? null : [kind],
    first: PAGE,
  };
  const key = JSON.stringify(variables);
  const answer = useAnswer(CHANGES, { ...variables, after: null });
  const isEmpty = answer.state === 'ready' && answer.data.changes.total === 0;
  const older = useAnswer(
    CHANGES,
    isEmpty && span !== 'all' ? { ...variables, since: null, first: 1, after: null } : null,
  );
  const ever = span === 'all' ? 0 : older.state === 'ready' ? older.data.changes.total : null;
  const isNarrowed = kind !== null || topic !== null || source !== null;
  const sources = useAnswer(SOURCES, {});
  const about = useAnswer(GUESTS, topic === null ? null : { ids: [topic] });
  const [more, setMore] = useState<readonly ChangeRows[]>([]);
  useEffect(() => setMore([]), [key]);
  const first =
    answer.state === 'ready'
      ? answer.data.changes
      : answer.state === 'waiting'
        ? answer.stale?.changes
        : null;
  const pages = first === null || first === undefined ? [] : [first, ...more];
  const rows: readonly ChangeRow[] = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  const left = (first?.total ?? 0) - rows.length;
  const subject = about.state === 'ready' ? about.data.entities[0] : null;
  const readOn = (): void => {
    client
      .ask(
        CHANGES,
        { ...variables, after: pages.at(-1)?.pageInfo.endCursor ?? null },
        new AbortController().signal,
      )
      .then(({ changes }) => setMore([...more, changes]))
      .catch(() => undefined);
  };
  return (
    <div class="page changes-page">
      <h1 class="page-title" id="pane-title" tabIndex={-1}>
        What is new
      </h1>
      <p class="definition">What the lists added, edited, moved and took away, as it was read.</p>
      <div class="filters">
        <fieldset class="segmented">
          <legend class="hidden">How far back</legend>
          {SPANS.map(([value, words]) => (
            <label key={value}>
              <input
                type="radio"
                name="span"
                checked={span === value}
                onChange={() => setParams({ span: value === '7' ? null : value })}
              />
              <span>{words}</span>
            </label>
          ))}
        </fieldset>
        <label class="field">
          <span class="hidden">Kind of change</span>
          <select
            value={kind ?? ''}
            onChange={(event) => setParams({ kind: event.currentTarget.value || null })}
          >
            <option value="">every kind</option>
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {CHANGE_SIGNS[each].word}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span class="hidden">Source</span>
          <select
            value={source ?? ''}
            onChange={(event) => setParams({ source: event.currentTarget.value || null })}
          >
            <option value="">every source</option>
            {(sources.state === 'ready' ? sources.data.sources : []).map(({ id, title }) => (
              <option key={id} value={id}>
                {clip(title, 80)}
              </option>
            ))}
          </select>
        </label>
        {topic === null ? (
          <EntityBox
            id="changes-topic"
            label="Only on a topic"
            placeholder="Only on a topic …"
            onShow={(id) => setParams({ topic: id })}
            onAsk={null}
          />
        ) : (
          <span class="path-chosen">
            <EntityLink id={topic} kind={subject?.kind ?? 'Concept'} title={subject?.title ?? topic} />
            <button type="button" class="text-button" onClick={() => setParams({ topic: null })}>
              Every topic
            </button>
          </span>
        )}
      </div>
      {answer.state === 'failed' && <Failure message={answer.error.message} retry={answer.retry} />}
      {(first === null || first === undefined) && answer.state === 'waiting' && <Skeleton lines={10} />}
      {first !== null && first !== undefined && (
        <>
          <p class="meta" role="status">
            {count(first.total)} {first.total === 1 ? 'change' : 'changes'}
          </p>
          {rows.length === 0 && older.state !== 'waiting' && (
            <>
              <Empty title={ever === 0 && !isNarrowed ? 'No change has been seen yet' : 'Nothing changed'}>
                {emptyWords(isNarrowed, ever)}
              </Empty>
              <div class="actions">
                {ever !== 0 && (
                  <button type="button" class="button" onClick={() => setParams({ span: 'all' })}>
                    Look at everything
                  </button>
                )}
                <button type="button" class="button" onClick={() => goTo('sources')}>
                  Read a source again
                </button>
              </div>
            </>
          )}
          {byDay(rows).map(({ day, rows: lines }) => (
            <section key={day} class="day">
              <h2>
                <time dateTime={day}>{shortDate(day) ?? day}</time>
              </h2>
              <ChangeLines rows={lines} withSource />
            </section>
          ))}
          {left > 0 && (
            <button type="button" class="more" onClick={readOn}>
              Show {Math.min(PAGE, left)} more of {count(first.total)}
            </button>
          )}
        </>
      )}
      <Follow
        of={{ kind: 'changes', topic, source }}
        what={subject ? `changes of ${clip(subject.title, 80)}` : 'what is new'}
      />
    </div>
  );
}
