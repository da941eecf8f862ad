import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { evaluate, figure, formulaInWords, nameInWords } from '../../schema/brief/formula.ts';
import { LINE_WORDS, makersInWords } from '../../schema/brief/words.ts';
import { EntityLink, OutLink, Title } from '../panels/Links.tsx';
import type { ShownLine, ShownNumber, ShownStep } from './shapes.ts';

/** A number with its formula; the assumptions are fields anyone may change. */
function NumberLine({ number }: { readonly number: ShownNumber }): JSX.Element {
  const [changed, setChanged] = useState<Readonly<Record<string, string>>>({});
  const values = new Map(
    number.assumptions.map(({ name, value }) => {
      const typed = changed[name];
      return [name, typed === undefined || typed.trim() === '' ? value : Number(typed)] as const;
    }),
  );
  const value = evaluate(number.formula, values);
  return (
    <>
      <p>
        {number.name} = {formulaInWords(number.formula)}{' '}
        <output class="plan-value">
          {value === null ? 'cannot be computed' : `≈ ${figure(value)} ${number.unit}`.trim()}
        </output>
      </p>
      <div class="plan-assumptions">
        {number.assumptions.map(({ name, value: given }) => (
          <label key={name}>
            <span>{nameInWords(name)}</span>
            <input
              inputMode="decimal"
              value={changed[name] ?? String(given)}
              onInput={(event) => setChanged({ ...changed, [name]: event.currentTarget.value })}
            />
          </label>
        ))}
      </div>
    </>
  );
}

function LineBody({ line }: { readonly line: ShownLine }): JSX.Element {
  if (line.kind === 'options') {
    return (
      <ul>
        {line.options.map(({ choose, when, topic }) => (
          <li key={choose}>
            {topic === null ? <b>{choose}</b> : <EntityLink {...topic} />}
            {when !== '' && <span class="plan-meta"> fits: {when}</span>}
          </li>
        ))}
      </ul>
    );
  }
  if (line.number !== null) return <NumberLine number={line.number} />;
  if (line.case !== null) {
    return (
      <p>
        {makersInWords(line.case)}:{' '}
        <OutLink href={line.case.url}>
          <Title text={line.case.title} />
        </OutLink>
        , {line.because}
      </p>
    );
  }
  return <p>{line.text}</p>;
}

/** The part of the page that a step stands in: `step/x` → `step-x`. */
export function sectionOf(step: string): string {
  return step.replaceAll('/', '-');
}

/** The steps, each with at most one line of each kind. */
export function BriefSteps({ steps }: { readonly steps: readonly ShownStep[] }): JSX.Element {
  return (
    <>
      {steps.map(({ id, number, title, lines }) => (
        <section key={id} id={sectionOf(id)} class="plan-step">
          <h2 id={`${sectionOf(id)}-head`} tabIndex={-1}>
            <span class="plan-number" aria-hidden="true">
              {number}
            </span>{' '}
            {title}
          </h2>
          <dl>
            {lines.map((line) => (
              <div key={line.kind} class={`plan-line plan-line-${line.kind}`}>
                <dt>{LINE_WORDS[line.kind]}</dt>
                <dd>
                  <LineBody line={line} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
