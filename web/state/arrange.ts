import type { Canvas } from './canvas.ts';
import { type Place, type Scene, neighborsOf } from './scene.ts';
import type { Point } from './territory.ts';

/** A scene of some of the places of another, at points of their own where given. Relations go with their ends. */
function only(scene: Scene, keeps: (place: Place) => boolean, points?: ReadonlyMap<string, Point>): Scene {
  const places = scene.places.filter(keeps).map((place) => {
    const point = points?.get(place.id);
    return point === undefined ? place : { ...place, x: point.x, y: point.y };
  });
  const byId = new Map(places.map((place) => [place.id, place]));
  return {
    places,
    byId,
    relations: scene.relations.filter(({ from, to }) => byId.has(from) && byId.has(to)),
    guests: new Set([...scene.guests].filter((id) => byId.has(id))),
    hosts: new Set([...scene.hosts].filter((id) => byId.has(id))),
  };
}

/**
 * The scene as a person wants it: without what is hidden, only around the focus, only what fits a filter (null: no
 * filter; the selection and what is pinned stay), or in the order of understanding.
 */
export function arrange(
  scene: Scene,
  canvas: Canvas,
  selected: readonly string[],
  fitting: ((place: Place) => boolean) | null,
  order: ReadonlyMap<string, Point> | null,
): Scene {
  const hidden = new Set(canvas.hidden);
  const near = canvas.focus === null ? null : neighborsOf(scene, canvas.focus);
  const kept = new Set([...selected, ...canvas.pinned]);
  return only(
    scene,
    (place) => {
      if (order !== null) return order.has(place.id);
      if (hidden.has(place.id)) return false;
      if (near !== null && place.id !== canvas.focus && !near.has(place.id) && !scene.guests.has(place.id)) {
        return selected.includes(place.id);
      }
      return fitting === null || fitting(place) || kept.has(place.id);
    },
    order ?? undefined,
  );
}

/** A step of understanding: `from` needs `to` first. */
export interface NeedsFirst {
  readonly from: string;
  readonly to: string;
}

const ROW = 120;
const COLUMN = 150;

/** How many steps away each entity is along `next`, the longest way counted; a cycle is cut where it closes. */
function depths(start: string, next: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const found = new Map<string, number>([[start, 0]]);
  const walk = (id: string, depth: number, above: ReadonlySet<string>): void => {
    for (const other of next.get(id) ?? []) {
      if (above.has(other) || (found.get(other) ?? -1) >= depth + 1) continue;
      found.set(other, depth + 1);
      walk(other, depth + 1, new Set([...above, other]));
    }
  };
  walk(start, 0, new Set([start]));
  return found;
}

/**
 * Points for `center`, what must be understood before it (above, the first things at the top) and what it leads to
 * (below), a row a step. The same relations give the same points; ids in a row stand in code point order, drawn
 * towards what they are joined to.
 */
export function placeInOrder(center: string, relations: readonly NeedsFirst[]): ReadonlyMap<string, Point> {
  const before = new Map<string, string[]>();
  const after = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, value: string): void => {
    map.set(key, [...(map.get(key) ?? []), value]);
  };
  for (const { from, to } of relations) {
    add(before, from, to);
    add(after, to, from);
  }
  const rows = new Map<number, string[]>();
  const put = (id: string, row: number): void => void rows.set(row, [...(rows.get(row) ?? []), id]);
  const above = depths(center, before);
  for (const [id, depth] of above) put(id, -depth);
  for (const [id, depth] of depths(center, after)) if (!above.has(id)) put(id, depth);
  const points = new Map<string, Point>([[center, { x: 0, y: 0 }]]);
  for (const row of [...rows.keys()].sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)) {
    if (row === 0) continue;
    const toward = row < 0 ? after : before;
    const wish = (id: string): number => {
      const xs = (toward.get(id) ?? []).flatMap((other) => points.get(other)?.x ?? []);
      return xs.length === 0 ? 0 : xs.reduce((a, b) => a + b, 0) / xs.length;
    };
    const ids = (rows.get(row) ?? [])
      .map((id) => ({ id, x: wish(id) }))
      .sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
    ids.forEach(({ id }, index) => {
      // Neighbours in a row stand a little up and down in turn, so that their names find room.
      const stagger = ids.length > 5 ? (index % 2) * 34 : 0;
      points.set(id, { x: (index - (ids.length - 1) / 2) * COLUMN, y: row * ROW + stagger });
    });
  }
  return points;
}
