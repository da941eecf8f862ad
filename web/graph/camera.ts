import type { Point } from '../state/territory.ts';

/** Pixels at the edges that other things cover. */
export interface Insets {
  readonly top: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}

/** Pixels kept free at the left and right, where names stand out over the outlines. */
const SIDE = 30;

/** The viewport that shows all `points` between the insets; null where there is nothing to show or no room. */
export function viewportOver(points: readonly Point[], size: Size, insets: Insets): Viewport | null {
  if (points.length === 0 || size.width === 0) return null;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = size.width - 2 * SIDE;
  const height = size.height - insets.top - insets.bottom;
  const zoom = Math.max(0.05, Math.min(6, width / (right - left || 1), height / (bottom - top || 1)));
  return {
    zoom,
    pan: {
      x: size.width / 2 - ((left + right) / 2) * zoom,
      y: insets.top + height / 2 - ((top + bottom) / 2) * zoom,
    },
  };
}

/** How far the map must move so that `point` (in pixels) stands clear of the edges; zero where it does already. */
export function stepIntoView(point: Point, size: Size, insets: Insets): Point {
  const limit = (value: number, low: number, high: number): number =>
    low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));
  const x = limit(point.x, 70, size.width - 70);
  const y = limit(point.y, insets.top + 24, size.height - insets.bottom - 36);
  return { x: x - point.x, y: y - point.y };
}
