import type { JSX } from 'preact';
import { ageInWords, makersInWords } from '../../schema/brief/words.ts';
import { EntityLink, OutLink } from '../panels/Links.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import type { ShownBrief, ShownCase, ShownStep } from './shapes.ts';

/** Metrics with why, what they hide, and what must not get worse. */
export function Metrics({ brief: { metrics } }: { readonly brief: ShownBrief }): JSX.Element | null {
  if (metrics.length === 0) return null;
  return (
    <section>
      <h2>How you will know</h2>
      <ul class="plan-cards">
        {metrics.map(({ when, name, why, counter, guardrail }) => (
          <li key={`${when} ${name}`}>
            <p>
              <b>{name}</b> <span class="plan-meta">{when}</span>
            </p>
            <p>{why}</p>
            <p>Hides: {counter}</p>
            {guardrail === '' ? null : <p>Must not get worse: {guardrail}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Case({ one }: { readonly one: ShownCase }): JSX.Element {
  const age = ageInWords(one);
  return (
    <li>
      <EntityLink id={one.id} kind="CaseStudy" title={one.title} />
      <p class="plan-meta">{makersInWords(one)}</p>
      <p class="plan-why">
        {one.fit}; {one.why}
      </p>
      {age === '' ? null : <p>{age}</p>}
      <p class="plan-meta">
        <OutLink href={one.url}>Read it</OutLink>
        {one.evidence === null ? null : (
          <>
            {' · said in '}
            <PlaceLink place={one.evidence} />
          </>
        )}
      </p>
    </li>
  );
}

/** Who built one, ranked. */
export function CaseList({
  brief: { cases, casesTotal, years },
}: {
  readonly brief: ShownBrief;
}): JSX.Element {
  const span = years === null ? '' : `, ${years[0] === years[1] ? years[0] : years.join('–')}`;
  return (
    <section>
      <h2>Who did it</h2>
      {cases.length === 0 ? (
        <p>No case study in this graph fits.</p>
      ) : (
        <p class="plan-meta">
          {cases.length} of {casesTotal}
          {span}
        </p>
      )}
      <ol class="plan-cards">
        {cases.map((one) => (
          <Case key={one.id} one={one} />
        ))}
      </ol>
    </section>
  );
}

/** What is the same for every problem, folded. */
export function Always({ steps }: { readonly steps: readonly ShownStep[] }): JSX.Element {
  return (
    <details class="plan-always">
      <summary>As always: the same for every problem</summary>
      {steps.map(({ id, number, title, always }) => (
        <section key={id}>
          <h3>
            {number}. {title}
          </h3>
          <ul class="plan-list">
            {always.decide.map((each) => (
              <li key={each}>Decide: {each}</li>
            ))}
            {always.ask.map((each) => (
              <li key={each}>Ask: {each}</li>
            ))}
            {always.mistakes.map((each) => (
              <li key={each}>Avoid: {each}</li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
