import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Facet } from '../client/shapes.ts';
import type { Answer } from '../client/use-answer.ts';
import type { Tick } from '../state/canvas.ts';
import { Facets } from './Facets.tsx';
import { Failure, Skeleton } from './States.tsx';

const WORKS = ['form', 'organization', 'year', 'source'];

export interface FilterPanelProps {
  /** How many places of each kind the map holds. */
  readonly kinds: Facet;
  /** How lists say the works on the map stand; without values where no work is on it. */
  readonly health: Facet;
  readonly answer: Answer<{ readonly search: { readonly facets: readonly Facet[] } }>;
  readonly ticks: readonly Tick[];
  readonly onTick: (tick: Tick) => void;
  readonly onClear: () => void;
  readonly onClose: () => void;
}

/** What the map is narrowed to: kinds of places, and what is written about them. */
export function FilterPanel(props: FilterPanelProps): JSX.Element {
  const { answer, ticks, onTick } = props;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before !== document.body) before.focus({ preventScroll: true });
    };
  }, []);
  const facets =
    answer.state === 'ready'
      ? answer.data.search.facets
      : answer.state === 'waiting'
        ? answer.stale?.search.facets
        : [];
  const works = WORKS.flatMap((field) => facets?.find((facet) => facet.field === field) ?? []);
  return (
    <section ref={panel} class="filter-panel" tabIndex={-1} aria-label="Filter the map">
      <header>
        <h2>Show only</h2>
        <span>
          {ticks.length > 0 && (
            <button type="button" class="text-button" onClick={props.onClear}>
              Show everything
            </button>
          )}
          <button type="button" class="text-button" onClick={props.onClose}>
            Close
          </button>
        </span>
      </header>
      <Facets facets={[props.kinds, props.health]} ticks={ticks} onTick={onTick} />
      <p class="meta">Works like these, and the places they speak of:</p>
      {answer.state === 'failed' && <Failure message={answer.error.message} retry={answer.retry} />}
      {answer.state === 'waiting' && works.length === 0 && <Skeleton lines={5} />}
      <Facets facets={works} ticks={ticks} onTick={onTick} />
    </section>
  );
}
