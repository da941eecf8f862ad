import { useMemo } from 'preact/hooks';
import type { Details, MapRelation, OverviewMap } from '../client/shapes.ts';
import type { Drawing } from '../graph/map.ts';
import { pickHues } from '../state/hues.ts';
import { type OpenedAnswer, buildScene } from '../state/scene.ts';
import { type Point, outlineTerritories } from '../state/territory.ts';

/** The overview as answered: all places, and the relations among the most important ones. */
export interface OverviewAnswer {
  readonly map: OverviewMap;
  readonly core: { readonly relations: readonly MapRelation[] };
}

/** Everything the map draws, from what was answered; null until the overview is there. */
export function useDrawing(
  overview: OverviewAnswer | null,
  openings: readonly OpenedAnswer[],
  selected: Details | null,
  at: string | null,
): Drawing | null {
  const land = useMemo(() => {
    if (overview === null) return null;
    const members = new Map<string, Point[]>(overview.map.communities.map(({ id }) => [id, []]));
    for (const { x, y, community } of overview.map.places) members.get(community)?.push({ x, y });
    const territories = outlineTerritories(members);
    return {
      territories,
      hueOf: pickHues(territories.map(({ id, center }) => ({ id, x: center.x, y: center.y }))),
      nameOf: new Map(overview.map.communities.map(({ id, name }) => [id, name])),
    };
  }, [overview]);
  const scene = useMemo(
    () => (overview === null ? null : buildScene(overview.map, overview.core.relations, openings, selected)),
    [overview, openings, selected],
  );
  return useMemo(
    () =>
      land === null || scene === null
        ? null
        : { ...land, scene, at: at !== null && scene.byId.has(at) ? at : null },
    [land, scene, at],
  );
}
