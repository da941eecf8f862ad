import type { JSX } from 'preact';
import { GAP_WORDS, neededInWords, textInWords } from '../../schema/learn/words.ts';
import { PlaceLink } from '../brief/PlaceLink.tsx';
import { EntityLink, OutLink, Title } from '../panels/Links.tsx';
import { clip } from '../state/text.ts';
import { whyBeside } from '../words.ts';
import type { ShownStep, ShownText } from './shapes.ts';

function Text({ label, text }: { readonly label: string; readonly text: ShownText }): JSX.Element {
  return (
    <div class="plan-line">
      <dt>{label}</dt>
      <dd>
        <OutLink href={text.url}>
          <Title text={text.title} />
        </OutLink>
        <p class="plan-meta">{textInWords(text)}</p>
        <p class="plan-why">{whyBeside(text.why, text.year)}</p>
        {text.evidence === null ? null : (
          <p class="plan-meta">
            <PlaceLink place={text.evidence} />
          </p>
        )}
      </dd>
    </div>
  );
}

function Step({
  step,
  know,
}: {
  readonly step: ShownStep;
  readonly know: (id: string) => void;
}): JSX.Element {
  const { number, concept, description, mustRead, goesOn, alternatives, isGap, question } = step;
  return (
    <li class="plan-step">
      <h2>
        <span class="plan-number" aria-hidden="true">
          {number}
        </span>{' '}
        <EntityLink {...concept} />
      </h2>
      {description === null ? null : <p>{description}</p>}
      <button type="button" class="button no-print" onClick={() => know(concept.id)}>
        I know this<span class="hidden">: {clip(concept.title, 80)}</span>
      </button>
      <dl>
        {mustRead === null ? null : <Text label="Read" text={mustRead} />}
        {goesOn === null ? null : (
          <div class="plan-line">
            <dt>Read on</dt>
            <dd>
              The text of step {goesOn.step}
              {goesOn.section === null ? '' : `, “${goesOn.section}”`}
              {goesOn.evidence === null ? null : (
                <p class="plan-meta">
                  <PlaceLink place={goesOn.evidence} />
                </p>
              )}
            </dd>
          </div>
        )}
        {isGap ? (
          <div class="plan-line">
            <dt>Gap</dt>
            <dd>{GAP_WORDS}</dd>
          </div>
        ) : null}
        {alternatives.map((text) => (
          <Text key={text.id} label="Or" text={text} />
        ))}
        <div class="plan-line">
          <dt>Needed by</dt>
          <dd>{neededInWords(step)}</dd>
        </div>
        {question === null ? null : (
          <div class="plan-line">
            <dt>Can you answer</dt>
            <dd>
              <Title text={question.title} />{' '}
              <span class="plan-meta">
                {question.level} · {question.fit}
              </span>
            </dd>
          </div>
        )}
      </dl>
    </li>
  );
}

/** The steps as a numbered trail, each with a way to say that it is known. */
export function Trail(props: {
  readonly steps: readonly ShownStep[];
  readonly know: (id: string) => void;
}): JSX.Element {
  return (
    <ol class="plan-trail">
      {props.steps.map((step) => (
        <Step key={step.concept.id} step={step} know={props.know} />
      ))}
    </ol>
  );
}
