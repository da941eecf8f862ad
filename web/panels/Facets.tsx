import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EntityKind } from '../../schema/entity.ts';
import type { Facet } from '../client/shapes.ts';
import { KINDS } from '../kinds.ts';
import type { Tick } from '../state/canvas.ts';
import { spanOf } from '../state/filter.ts';
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
  health: 'What lists say of it',
  step: 'Step',
};

const HEALTH_WORDS: Readonly<Record<string, string>> = {
  fine: 'Nothing said against it',
  warned: 'Called deprecated, archived or gone',
};

export function labelOfTick(field: string, value: string, label: string): string {
  if (field === 'from') return `From ${value}`;
  if (field === 'to') return `Until ${value}`;
  if (field === 'health') return HEALTH_WORDS[value] ?? label;
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

/** A span of years: an open end is any year. */
function YearSpan({ facet, ticks, onTick }: FacetListProps): JSX.Element | null {
  const years = facet.values.map(({ value }) => value).sort((a, b) => Number(b) - Number(a));
  const span = spanOf(ticks);
  if (years.length === 0) return null;
  const end = (field: 'from' | 'to', words: string, year: number | null): JSX.Element => (
    <label class="year-end">
      {words}
      <select
        value={year === null ? '' : String(year)}
        onChange={(event) => onTick({ field, value: event.currentTarget.value })}
      >
        <option value="">any year</option>
        {[...new Set(year === null ? years : [...years, String(year)])].map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <fieldset>
      <legend>{FACET_WORDS['year']}</legend>
      {end('from', 'From', span[0])}
      {end('to', 'Until', span[1])}
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
      {props.facets.map((facet) => {
        const List = facet.field === 'year' ? YearSpan : FacetList;
        return <List key={facet.field} facet={facet} ticks={props.ticks} onTick={props.onTick} />;
      })}
    </div>
  );
}
