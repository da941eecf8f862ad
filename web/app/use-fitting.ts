import { FITTING } from '../client/operations.ts';
import type { Facet } from '../client/shapes.ts';
import { type Answer, useAnswer } from '../client/use-answer.ts';
import type { Tick } from '../state/canvas.ts';
import { filterOf, splitTicks } from '../state/filter.ts';
import type { Place } from '../state/scene.ts';

export interface Fitting {
  /** Which places fit what is ticked; null while nothing is ticked or nothing is known yet. */
  readonly fits: ((place: Place) => boolean) | null;
  readonly facets: Answer<{ readonly search: { readonly total: number; readonly facets: readonly Facet[] } }>;
}

/** Works out what the map's filter leaves: kinds here, everything that works have by asking. */
export function useFitting(only: readonly Tick[], isAsked: boolean): Fitting {
  const { kinds, works } = splitTicks(only);
  const facets = useAnswer(
    FITTING,
    isAsked || works.length > 0 ? { filter: filterOf(works) ?? { kinds: ['CaseStudy', 'Resource'] } } : null,
  );
  const found = facets.state === 'ready' ? facets.data.search.facets : null;
  const topics = found?.find(({ field }) => field === 'topic')?.values.map(({ value }) => value);
  if (only.length === 0 || (works.length > 0 && found === null)) return { fits: null, facets };
  const isSpokenOf = works.length === 0 ? null : new Set(topics);
  return {
    facets,
    fits: (place) =>
      (kinds.length === 0 || kinds.includes(place.kind)) && (isSpokenOf === null || isSpokenOf.has(place.id)),
  };
}
