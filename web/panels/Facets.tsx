import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EntityKind } from '../../schema/entity.ts';
import type { Facet } from '../client/shapes.ts';
import { KINDS } from '../kinds.ts';
import type { Tick } from '../state/canvas.ts';
import { clip } from '../state/text.ts';
import { count } from '../words.ts';

const FEW_VALUES = 6;
const FACET_WORDS: Readonly<Record<string, string>> = {
  kind: 'Kind',
  form: 'Form',
  organization: 'Organization',
  year: 'Year',
  source: 'List',
  topic: 'Topic',
};

export function labelOfTick(field: string, value: string, label: string): string {
  return field === 'kind' && value in KINDS ? KINDS[value as EntityKind].many : label;
}

interface FacetListProps {
  readonly facet: Facet;
  readonly ticks: readonly Tick[];
  readonly onTick: (tick: Tick) => void;
}

function FacetList({ facet, ticks, onTick }: FacetListProps): JSX.Element | null {
  const [isWhole, setWhole] = useState(false);
  const { field, values } = facet;
  const isTicked = (value: string): boolean =>
    ticks.some((tick) => tick.field === field && tick.value === value);
  const seen = isWhole ? values : values.filter(({ value }, index) => index < FEW_VALUES || isTicked(value));
  if (seen.length === 0) return null;
  return (
    <fieldset>
      <legend>{FACET_WORDS[field] ?? field}</legend>
      {seen.map(({ value, label, count: total }) => (
        <label key={value} class="facet">
          <input type="checkbox" checked={isTicked(value)} onChange={() => onTick({ field, value })} />
          <bdi>{clip(labelOfTick(field, value, label), 60)}</bdi>
          <span class="meta tabular">{count(total)}</span>
        </label>
      ))}
      {values.length > seen.length && (
        <button type="button" class="text-button" onClick={() => setWhole(true)}>
          {values.length - seen.length} more
        </button>
      )}
    </fieldset>
  );
}

/** What one can narrow by, with counts; ticks of one field are alternatives. */
export function Facets(props: {
  readonly facets: readonly Facet[];
  readonly ticks: readonly Tick[];
  readonly onTick: (tick: Tick) => void;
}): JSX.Element {
  return (
    <div class="facets">
      {props.facets.map((facet) => (
        <FacetList key={facet.field} facet={facet} ticks={props.ticks} onTick={props.onTick} />
      ))}
    </div>
  );
}
