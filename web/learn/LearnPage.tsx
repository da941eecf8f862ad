import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EntityKind } from '../../schema/entity.ts';
import { LEVELS } from '../../schema/pack.ts';
import { download, fileName } from '../app/download.ts';
import { useHead } from '../app/head.ts';
import type { PageProps } from '../app/page-entry.ts';
import { useAnswer } from '../client/use-answer.ts';
import { LearnOperation } from '../generated/operations.ts';
import { lengthInWords } from '../../schema/learn/words.ts';
import { AskPlan, Understood } from '../brief/AskPlan.tsx';
import { Starts } from '../brief/Starts.tsx';
import { EntityLink, Title } from '../panels/Links.tsx';
import { Failure, Skeleton } from '../panels/States.tsx';
import { keepKnown, loadKnown, readKnown, toggled } from './known.ts';
import type { PathAnswer, ShownPath } from './shapes.ts';
import { Trail } from './Trail.tsx';

const TOPICS: EntityKind[] = ['Concept', 'Pattern'];
const HOURS = ['2', '5', '10', '20'];

function Named({ words, topics }: { words: string; topics: ShownPath['assumed'] }): JSX.Element | null {
  if (topics.length === 0) return null;
  return (
    <details class="plan-always">
      <summary>
        {words}: {topics.length}
      </summary>
      <ul class="plan-chips">
        {topics.map((each) => (
          <li key={each.id}>
            <EntityLink {...each} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface Knowing {
  readonly known: readonly string[];
  readonly change: (known: readonly string[]) => void;
}

/** What is known, with ways to take it along. */
function Known({ known, change }: Knowing): JSX.Element {
  return (
    <p class="plan-actions no-print" role="status">
      <span>
        {known.length === 0
          ? 'Mark what you know: the path grows shorter.'
          : `${known.length} marked as known.`}
      </span>
      {known.length === 0 ? null : (
        <>
          <button
            type="button"
            class="button"
            onClick={() =>
              download('cairn-known.json', `${JSON.stringify(known, null, 2)}\n`, 'application/json')
            }
          >
            Export what I know
          </button>
          <button type="button" class="button" onClick={() => change([])}>
            Forget it
          </button>
        </>
      )}
      <label class="button">
        Import what I know
        <input
          class="hidden"
          type="file"
          accept="application/json,.json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            void file?.text().then((text) => change([...new Set([...known, ...readKnown(text)])]));
          }}
        />
      </label>
    </p>
  );
}

function Column(props: { answer: PathAnswer; path: ShownPath; knowing: Knowing } & PageProps): JSX.Element {
  const { answer, path, knowing, params, setParams } = props;
  const { goal, steps } = path;
  return (
    <article class="page plan-page">
      <header class="plan-head">
        <p class="plan-kind">Learning path</p>
        <h1 class="page-title" id="pane-title" tabIndex={-1}>
          <Title text={goal.title} />
        </h1>
        {path.description === null ? null : <p class="plan-lead">{path.description}</p>}
        <Understood answer={answer} choose={(id) => props.goTo('learn', id)} />
        <p class="plan-meta" role="status">
          {steps.length === 0
            ? 'Nothing left to learn: you know all of it.'
            : [`${steps.length} ${steps.length === 1 ? 'step' : 'steps'}`, lengthInWords(path)]
                .filter(Boolean)
                .join(', ')}
        </p>
        <div class="plan-actions no-print">
          <label>
            My level{' '}
            <select
              value={params.level ?? ''}
              onChange={(event) => setParams({ level: event.currentTarget.value || null })}
            >
              <option value="">as it fits</option>
              {LEVELS.map((level) => (
                <option key={level} value={level}>
                  {level}
                </option>
              ))}
            </select>
          </label>
          <label>
            Time{' '}
            <select
              value={params.hours ?? ''}
              onChange={(event) => setParams({ hours: event.currentTarget.value || null })}
            >
              <option value="">as long as it takes</option>
              {HOURS.map((hours) => (
                <option key={hours} value={hours}>
                  {hours} hours
                </option>
              ))}
            </select>
          </label>
          <button type="button" class="button" onClick={() => window.print()}>
            Print
          </button>
          <button
            type="button"
            class="button"
            onClick={() => download(fileName(`path ${goal.title}`, 'md'), path.markdown, 'text/markdown')}
          >
            Markdown
          </button>
        </div>
        <Known {...knowing} />
      </header>
      <Named words="You know, and what that needs" topics={path.known} />
      <Named words="Taken as known" topics={path.assumed} />
      <Trail steps={steps} know={(id) => knowing.change(toggled(knowing.known, id))} />
      <Named words="For later" topics={path.later} />
    </article>
  );
}

/** The way to a concept, pattern or problem, as a numbered trail. */
export function LearnPage(props: PageProps): JSX.Element {
  const [known, setKnown] = useState(loadKnown);
  const { params } = props;
  const asked = props.at ?? params.q ?? '';
  const level = LEVELS.find((each) => each === params.level) ?? null;
  const hours = Number(params.hours) > 0 ? Number(params.hours) : null;
  const answer = useAnswer(LearnOperation, asked === '' ? null : { goal: asked, known, level, hours });
  const found =
    answer.state === 'ready'
      ? answer.data.learningPath
      : answer.state === 'waiting'
        ? answer.stale?.learningPath
        : null;
  useHead(
    found?.path ? `Learn: ${found.path.goal.title}` : 'Learning path',
    found?.path?.description ?? 'What to understand in which order, and what to read on it.',
  );
  const change = (next: readonly string[]): void => {
    keepKnown(next);
    setKnown(next);
  };
  if (answer.state === 'failed') return <Failure message={answer.error.message} retry={answer.retry} />;
  if (found?.path) return <Column {...props} answer={found} path={found.path} knowing={{ known, change }} />;
  if (answer.state === 'waiting') {
    return (
      <div class="page">
        <Skeleton lines={12} />
      </div>
    );
  }
  return (
    <div class="page plan-page">
      <h1 class="page-title" id="pane-title" tabIndex={-1}>
        What do you want to understand?
      </h1>
      <AskPlan
        words={params.q ?? ''}
        label="A concept, a pattern or a problem"
        ask={(q) => props.goTo('learn', null, { q })}
      />
      {found ? <Understood answer={found} choose={(id) => props.goTo('learn', id)} /> : null}
      <Starts
        title="Or pick one of the most spoken of"
        kinds={TOPICS}
        most={48}
        hrefOf={(id) => `/learn/${id}`}
        show={(id) => props.goTo('learn', id)}
      />
    </div>
  );
}
