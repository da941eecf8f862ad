import type { JSX } from 'preact';
import type { Hop, PathAnswer, Way } from '../client/page-shapes.ts';
import type { NamedKind } from '../client/shapes.ts';
import type { Answer } from '../client/use-answer.ts';
import { clip } from '../state/text.ts';
import { counted, verbOf } from '../words.ts';
import { EntityBox } from './Ask.tsx';
import { Quotes } from './Evidence.tsx';
import { EntityLink, Title } from './Links.tsx';
import { Empty, Failure, Skeleton } from './States.tsx';

export interface PathPanelProps {
  readonly from: NamedKind | null;
  readonly to: NamedKind | null;
  readonly hubs: boolean;
  readonly chosen: number | null;
  readonly answer: Answer<{ readonly paths: PathAnswer }>;
  /** Pairs of ends to begin with. */
  readonly examples: readonly (readonly [from: NamedKind, to: NamedKind])[];
  readonly onEnd: (end: 'from' | 'to', id: string | null) => void;
  readonly onEnds: (from: NamedKind, to: NamedKind) => void;
  readonly onTurn: () => void;
  readonly onHubs: (hubs: boolean) => void;
  readonly onChoose: (n: number | null) => void;
}

function End(props: {
  readonly end: 'from' | 'to';
  readonly entity: NamedKind | null;
  readonly onEnd: PathPanelProps['onEnd'];
}): JSX.Element {
  const { end, entity, onEnd } = props;
  const label = end === 'from' ? 'From' : 'To';
  return (
    <div class="path-end">
      <span class="path-label">{label}</span>
      {entity === null ? (
        <EntityBox
          id={`path-${end}`}
          label={`${label}: a topic, a problem or a company`}
          placeholder="A topic, a problem, a company…"
          onShow={(id) => onEnd(end, id)}
          onAsk={null}
        />
      ) : (
        <span class="path-chosen">
          <EntityLink id={entity.id} kind={entity.kind} title={entity.title} />
          <button type="button" class="text-button" onClick={() => onEnd(end, null)}>
            Change
            <span class="hidden">
              {' '}
              {label.toLowerCase()} {clip(entity.title, 60)}
            </span>
          </button>
        </span>
      )}
    </div>
  );
}

const wordsOf = (hop: Hop | undefined): ReadonlySet<string> =>
  new Set(hop?.evidence.nodes.flatMap(({ quote }) => quote ?? []));

interface HopProps {
  readonly hop: Hop;
  readonly way: Way;
  /** The hop above, whose words need not be said again. */
  readonly before: Hop | undefined;
}

/** One relation as a sentence in the direction in which it was said, with the words that say so. */
function HopLine({ hop, way, before }: HopProps): JSX.Element {
  const of = (id: string): NamedKind | undefined => way.entities.find((entity) => entity.id === id);
  const [from, to] = [of(hop.from.id), of(hop.to.id)];
  if (from === undefined || to === undefined) return <></>;
  return (
    <li class="hop">
      <p class="hop-sentence">
        <EntityLink id={from.id} kind={from.kind} title={from.title} />{' '}
        <span class="hop-verb">{verbOf(hop.type)}</span>{' '}
        <EntityLink id={to.id} kind={to.kind} title={to.title} />
      </p>
      <Quotes list={hop.evidence} terms={[from.title, to.title]} said={wordsOf(before)} />
    </li>
  );
}

function Ways({
  answer,
  chosen,
  onChoose,
}: Pick<PathPanelProps, 'chosen' | 'onChoose'> & { readonly answer: PathAnswer }): JSX.Element {
  return (
    <ol class="ways">
      {answer.paths.map((way, index) => {
        const isOpen = chosen === index || (chosen === null && index === 0);
        return (
          <li key={way.relations.map(({ id }) => id).join(' ')} class="way">
            <button
              type="button"
              class="way-head"
              aria-expanded={isOpen}
              onClick={() => onChoose(chosen === index ? null : index)}
            >
              <span class="way-names">
                {way.entities.map(({ id, title }, at) => (
                  <span key={id}>
                    {at > 0 && <span aria-hidden="true"> → </span>}
                    <Title text={clip(title, 60)} />
                  </span>
                ))}
              </span>
              <span class="meta tabular">
                {way.relations.length} {way.relations.length === 1 ? 'hop' : 'hops'}
              </span>
            </button>
            {isOpen && (
              <ul class="hops">
                {way.relations.map((hop, at) => (
                  <HopLine key={hop.id} hop={hop} way={way} before={way.relations[at - 1]} />
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** Two ends, and the ways between them: a sentence a hop, each with its evidence; hubs left out are named. */
export function PathPanel(props: PathPanelProps): JSX.Element {
  const { from, to, answer, hubs } = props;
  const found = answer.state === 'ready' ? answer.data.paths : null;
  return (
    <div class="path-panel">
      <h1 class="name" id="pane-title" tabIndex={-1}>
        How are two things connected?
      </h1>
      <div class="path-ends">
        <End end="from" entity={from} onEnd={props.onEnd} />
        <End end="to" entity={to} onEnd={props.onEnd} />
        {from !== null && to !== null && (
          <button type="button" class="text-button" onClick={props.onTurn}>
            Turn round
          </button>
        )}
      </div>
      {answer.state === 'idle' && (
        <p class="hint">
          Pick two ends here, or press two places on the map. Every hop is shown with the words that say so.
        </p>
      )}
      {from === null && to === null && props.examples.length > 0 && (
        <>
          <h2 class="path-examples-head">For example</h2>
          <ul class="path-examples">
            {props.examples.map((ends) => (
              <li key={ends.map(({ id }) => id).join(' ')}>
                <button type="button" class="path-example" onClick={() => props.onEnds(...ends)}>
                  <Title text={clip(ends[0].title, 60)} /> <span aria-hidden="true">→</span>
                  <span class="hidden"> to </span> <Title text={clip(ends[1].title, 60)} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {answer.state === 'failed' && <Failure message={answer.error.message} retry={answer.retry} />}
      {answer.state === 'waiting' && <Skeleton lines={7} />}
      {found !== null && found.paths.length === 0 && (
        <Empty title="No way was found">
          Within four hops nothing that was read joins the two{hubs ? '' : ' without passing through a hub'}.
          Try other ends{hubs ? '.' : ', or allow hubs below.'}
        </Empty>
      )}
      {found !== null && found.paths.length > 0 && (
        <>
          <p class="meta ways-count" role="status">
            {counted(found.paths.length, 'way', 'ways')}, the shortest first
          </p>
          <Ways answer={found} chosen={props.chosen} onChoose={props.onChoose} />
        </>
      )}
      {found !== null && (
        <div class="path-foot">
          <label class="facet">
            <input
              type="checkbox"
              checked={hubs}
              onChange={(event) => props.onHubs(event.currentTarget.checked)}
            />
            Pass through hubs, too
          </label>
          {found.hubsLeftOut.length > 0 && (
            <p class="meta">
              Not passed through, because nearly everything touches them:{' '}
              {found.hubsLeftOut.map(({ id, title }, index) => (
                <span key={id}>
                  {index > 0 && ', '}
                  <bdi>{clip(title, 60)}</bdi>
                </span>
              ))}
              .
            </p>
          )}
          {found.notes.map((note) => (
            <p key={note} class="meta">
              {note}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}
