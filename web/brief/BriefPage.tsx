import type { JSX } from 'preact';
import type { EntityKind } from '../../schema/entity.ts';
import { download, fileName } from '../app/download.ts';
import { useHead } from '../app/head.ts';
import type { PageProps } from '../app/page-entry.ts';
import { useAnswer } from '../client/use-answer.ts';
import { BriefOperation } from '../generated/operations.ts';
import { EntityLink, Title } from '../panels/Links.tsx';
import { Failure, Skeleton } from '../panels/States.tsx';
import { Contents } from '../read/Section.tsx';
import { shortDate } from '../words.ts';
import { AskPlan, Understood } from './AskPlan.tsx';
import { Always, CaseList, Metrics } from './BriefParts.tsx';
import { Starts } from './Starts.tsx';
import type { BriefAnswer, ShownBrief } from './shapes.ts';
import { BriefSteps, sectionOf } from './BriefSteps.tsx';

const PROBLEMS: EntityKind[] = ['Problem'];

function Column({
  brief,
  answer,
  ...props
}: { brief: ShownBrief; answer: BriefAnswer } & PageProps): JSX.Element {
  const { problem, broader, facts, ask, questions, asOf } = brief;
  return (
    <article class="page plan-page">
      <header class="plan-head">
        <p class="plan-kind">Design brief</p>
        <h1 class="page-title" id="pane-title" tabIndex={-1}>
          <Title text={problem.title} />
        </h1>
        {problem.description === null ? null : <p class="plan-lead">{problem.description}</p>}
        <Understood answer={answer} choose={(id) => props.goTo('brief', id)} />
        <p class="plan-meta">
          {asOf === null ? '' : `Read from lists as of ${shortDate(asOf) ?? asOf}. `}
          {broader.length === 0 ? null : 'A kind of '}
          {broader.map((each) => (
            <EntityLink key={each.id} {...each} />
          ))}
        </p>
        <p class="plan-actions no-print">
          <button type="button" class="button" onClick={() => window.print()}>
            Print
          </button>
          <button
            type="button"
            class="button"
            onClick={() => download(fileName(problem.title, 'md'), brief.markdown, 'text/markdown')}
          >
            Markdown
          </button>
          <button type="button" class="button" onClick={() => props.goTo('learn', problem.id)}>
            What to learn for it
          </button>
        </p>
        <Contents
          entries={brief.steps.map(({ id, number, title }) => ({
            id: sectionOf(id),
            title: `${number} ${title}`,
          }))}
        />
      </header>
      {ask.length === 0 ? null : (
        <section>
          <h2>Ask first</h2>
          <ul class="plan-list">
            {ask.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
      {facts.length === 0 ? null : (
        <section>
          <h2>What is known</h2>
          <dl class="plan-facts">
            {facts.map(({ name, title, lines }) => (
              <div key={name}>
                <dt>{title}</dt>
                <dd>
                  {lines.length === 1 ? (
                    lines[0]
                  ) : (
                    <ul>
                      {lines.map((line) => (
                        <li key={line}>{line}</li>
                      ))}
                    </ul>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <BriefSteps steps={brief.steps} />
      <Metrics brief={brief} />
      <CaseList brief={brief} />
      {questions.length === 0 ? null : (
        <section>
          <h2>Practise</h2>
          <ul class="plan-list">
            {questions.map((question) => (
              <li key={question.id}>
                <EntityLink {...question} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Always steps={brief.steps} />
    </article>
  );
}

/** The design brief of a problem, as a column that prints. */
export function BriefPage(props: PageProps): JSX.Element {
  const asked = props.at ?? props.params.q ?? '';
  const answer = useAnswer(BriefOperation, asked === '' ? null : { question: asked });
  const found = answer.state === 'ready' ? answer.data.designBrief : null;
  useHead(
    found?.brief ? `Brief: ${found.brief.problem.title}` : 'Design brief',
    found?.brief?.problem.description ??
      'What to settle step by step, which numbers to estimate and who built one.',
  );
  if (answer.state === 'failed') return <Failure message={answer.error.message} retry={answer.retry} />;
  if (answer.state === 'waiting') {
    return (
      <div class="page">
        <Skeleton lines={12} />
      </div>
    );
  }
  if (found?.brief) return <Column brief={found.brief} answer={found} {...props} />;
  return (
    <div class="page plan-page">
      <h1 class="page-title" id="pane-title" tabIndex={-1}>
        What do you have to design?
      </h1>
      <AskPlan
        words={props.params.q ?? ''}
        label="The problem, in your own words"
        ask={(q) => props.goTo('brief', null, { q })}
      />
      {found === null ? null : <Understood answer={found} choose={(id) => props.goTo('brief', id)} />}
      <Starts
        title="Or pick one, the most spoken of first"
        kinds={PROBLEMS}
        most={120}
        hrefOf={(id) => `/brief/${id}`}
        show={(id) => props.goTo('brief', id)}
      />
    </div>
  );
}
