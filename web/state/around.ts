import type { Point } from './territory.ts';

/** Distance between two marks that still reads as two, in map units. */
const APART = 30;
const FIRST_RING = 58;
const RING_STEP = 34;
const RINGS = 14;

/**
 * `count` free points around `center`, nearest rings first, none within `apart` of what is taken or of each other.
 * The same question gets the same answer; nothing already there is moved.
 */
export function freePlacesAround(
  center: Point,
  count: number,
  taken: readonly Point[],
  apart = APART,
): readonly Point[] {
  const found: Point[] = [];
  const near = taken.filter(
    ({ x, y }) => Math.hypot(x - center.x, y - center.y) < FIRST_RING + RING_STEP * RINGS + apart,
  );
  const isFree = (point: Point): boolean =>
    [...near, ...found].every(({ x, y }) => Math.hypot(x - point.x, y - point.y) >= apart);
  for (let ring = 0; ring < RINGS && found.length < count; ring += 1) {
    const radius = FIRST_RING + ring * RING_STEP;
    const slots = Math.floor((2 * Math.PI * radius) / (apart * 1.5));
    for (let slot = 0; slot < slots && found.length < count; slot += 1) {
      const angle = (2 * Math.PI * (slot + (ring % 2) / 2)) / slots - Math.PI / 2;
      const point = { x: center.x + radius * Math.cos(angle), y: center.y + radius * Math.sin(angle) };
      if (isFree(point)) found.push(point);
    }
  }
  for (let left = count - found.length, index = 0; index < left; index += 1) {
    const angle = index * 2.4;
    found.push({
      x: center.x + (FIRST_RING + index * 4) * Math.cos(angle),
      y: center.y + (FIRST_RING + index * 4) * Math.sin(angle),
    });
  }
  return found;
}

/** The middle of some points; null for none. */
export function middleOf(points: readonly Point[]): Point | null {
  if (points.length === 0) return null;
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}
