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
