import type { Point } from './territory.ts';

/** How many community colours the tokens hold. */
export const HUE_COUNT = 8;

/**
 * A colour for each community, as an index below `HUE_COUNT`, so that communities of one colour lie far apart.
 * Decided in the order given: the first ones keep their colour when later ones come or go.
 */
export function pickHues(centers: readonly (Point & { readonly id: string })[]): ReadonlyMap<string, number> {
  const taken = new Map<string, number>();
  centers.forEach((center, index) => {
    if (index < HUE_COUNT) {
      taken.set(center.id, index);
      return;
    }
    let [best, farthest] = [0, -1];
    for (let hue = 0; hue < HUE_COUNT; hue += 1) {
      const nearest = Math.min(
        ...centers
          .filter((other) => taken.get(other.id) === hue)
          .map((other) => Math.hypot(other.x - center.x, other.y - center.y)),
      );
      if (nearest > farthest) [best, farthest] = [hue, nearest];
    }
    taken.set(center.id, best);
  });
  return taken;
}
