import { useMemo } from 'preact/hooks';
import type { EntityKind } from '../../schema/entity.ts';
import { FITTING } from '../client/operations.ts';
import type { Details } from '../client/shapes.ts';
import { useAnswer } from '../client/use-answer.ts';
import { filterOf } from '../state/filter.ts';
import type { Extra } from '../state/scene.ts';

/** Lines to the topics that its works speak of most. */
const MOST_LINES = 20;
const NOTHING: Extra = { entities: [], relations: [] };

/** Organizations and sources are joined to works, never to places of the map. */
export function hasNoTopics(kind: EntityKind): boolean {
  return kind === 'Organization' || kind === 'Source';
}

/** What the works of a selected organization or source speak of most, as lines from it to places of the map. */
export function useSpokenOf(selected: Details | null): Extra {
  const asked = selected !== null && hasNoTopics(selected.kind) ? selected : null;
  const field = asked?.kind === 'Source' ? 'source' : 'organization';
  const answer = useAnswer(
    FITTING,
    asked === null ? null : { filter: filterOf([{ field, value: asked.id }]) ?? {}, topics: MOST_LINES },
  );
  const facets = answer.state === 'ready' ? answer.data.search.facets : null;
  return useMemo(() => {
    if (asked === null) return NOTHING;
    const { id, kind, title, degree } = asked;
    const topics = facets?.find((facet) => facet.field === 'topic')?.values ?? [];
    return {
      entities: [{ id, kind, title, degree }],
      relations: topics.map(({ value }) => ({
        id: `spoken ${id} ${value}`,
        type: 'ABOUT',
        from: id,
        to: value,
      })),
    };
  }, [asked, facets]);
}
