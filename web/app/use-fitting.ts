import { useMemo } from 'preact/hooks';
import { FITTING } from '../client/operations.ts';
import type { Facet } from '../client/shapes.ts';
import { type Answer, useAnswer } from '../client/use-answer.ts';
import type { Tick } from '../state/canvas.ts';
import { filterOf, placeFits, workTicks } from '../state/filter.ts';
import type { Place } from '../state/scene.ts';

export interface Fitting {
  /** Which places fit what is ticked; null while nothing is ticked or nothing is known yet. */
  readonly fits: ((place: Place) => boolean) | null;
  /** What all works can be narrowed by. */
  readonly facets: Answer<{ readonly search: { readonly total: number; readonly facets: readonly Facet[] } }>;
}

const WORKS = { filter: { kinds: ['CaseStudy', 'Resource'] as const }, topics: 0 };
/** As many topics as the map can hold. */
const MOST_TOPICS = 2_000;

/** Works out what the map's filter leaves: kinds and works here, the topics that works speak of by asking. */
export function useFitting(only: readonly Tick[], isAsked: boolean): Fitting {
  const works = workTicks(only);
  const facets = useAnswer(FITTING, isAsked || works.length > 0 ? WORKS : null);
  const asked = useAnswer(
    FITTING,
    works.length === 0 ? null : { filter: filterOf(works) ?? {}, topics: MOST_TOPICS },
  );
  const found = asked.state === 'ready' ? asked.data.search.facets : null;
  const fits = useMemo(() => {
    if (only.length === 0 || (works.length > 0 && found === null)) return null;
    const topics = found?.find(({ field }) => field === 'topic')?.values.map(({ value }) => value);
    const spoken = topics === undefined ? null : new Set(topics);
    return (place: Place): boolean => placeFits(place, only, spoken);
  }, [only, found]);
  return { fits, facets };
}
