import type { EntityKind } from '../../schema/entity.ts';
import { compareCodePoints } from '../../schema/order.ts';
import type { MapPlace } from '../client/shapes.ts';

/** The most connected places of some kinds, best first, ties by id. */
export function mostSpokenOf(
  places: readonly MapPlace[],
  kinds: readonly EntityKind[],
  most: number,
): readonly MapPlace['entity'][] {
  return places
    .map(({ entity }) => entity)
    .filter(({ kind }) => kinds.includes(kind))
    .sort((a, b) => b.degree - a.degree || compareCodePoints(a.id, b.id))
    .slice(0, most);
}

/** How many pairs to begin with. */
const PAIRS = 3;

/**
 * Pairs worth asking a path between: a pattern (a concept where there is none) and a problem of another area, those
 * most spoken of first, none twice.
 */
export function pairsToJoin(
  places: readonly MapPlace[],
): readonly (readonly [from: MapPlace['entity'], to: MapPlace['entity']])[] {
  const areaOf = new Map(places.map(({ entity, community }) => [entity.id, community]));
  const patterns = mostSpokenOf(places, ['Pattern'], PAIRS);
  const starts = patterns.length > 0 ? patterns : mostSpokenOf(places, ['Concept'], PAIRS);
  const ends = [...mostSpokenOf(places, ['Problem'], 4 * PAIRS)];
  return starts.flatMap((from) => {
    const at = ends.findIndex(({ id }) => areaOf.get(id) !== areaOf.get(from.id));
    return ends.splice(at, at < 0 ? 0 : 1).map((to) => [from, to] as const);
  });
}
