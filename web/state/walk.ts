import type { Point } from './territory.ts';

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const HEADING: Readonly<Record<Arrow, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

export function isArrow(key: string): key is Arrow {
  return key in HEADING;
}

/** How far aside a place may lie and still be "in this direction": a little over 60 degrees. */
const NARROWEST = 0.45;

/**
 * The place an arrow key goes to from `from`: the one nearest in its direction, those straight ahead preferred;
 * null when nothing lies that way. Ties go to the first given.
 */
export function walk<T extends Point>(from: Point, arrow: Arrow, places: readonly T[]): T | null {
  const heading = HEADING[arrow];
  let [best, cost] = [null as T | null, Infinity];
  for (const place of places) {
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const distance = Math.hypot(dx, dy);
    if (distance === 0) continue;
    const straight = (dx * heading.x + dy * heading.y) / distance;
    if (straight < NARROWEST) continue;
    const price = distance / (straight * straight);
    if (price < cost) [best, cost] = [place, price];
  }
  return best;
}
