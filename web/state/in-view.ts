import { type Place, type Scene, neighborsOf } from './scene.ts';

/** A rectangle in map units. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Drawn at once when nothing is selected or opened, and the few more that a selection may add. */
const MOST_SHOWN = 180;
const LEAST_SHOWN = 64;
const MOST_NEIGHBORS = 22;
/** Square pixels that a place with its name wants. */
const ROOM_EACH = 4_400;

/** A map lower or narrower than this is a strip: a phone on its side, or a page at twice its size. */
const STRIP = 260;

/** Whether a map of this size in pixels is a strip. */
export function isStrip(width: number, height: number): boolean {
  return Math.min(width, height) < STRIP;
}

/** How many places a map of this size in pixels can show and still be read. */
export function capacityOf(width: number, height: number): number {
  const least = isStrip(width, height) ? LEAST_SHOWN / 3 : LEAST_SHOWN;
  const most = isStrip(width, height) ? least : MOST_SHOWN;
  return Math.round(Math.min(most, Math.max(least, (width * height) / ROOM_EACH)));
}

/** Spacings tried one after the other, as shares of the even one: first spread out, then whatever fits. */
const SPACINGS = [1, 0.75, 0.5, 0.25, 0];

/** What was answered last: a selection changes neither the places nor the room for them. */
let lastSpread: {
  readonly places: readonly Place[];
  readonly room: number;
  readonly chosen: ReadonlySet<string>;
} | null = null;

const isSameList = (a: readonly Place[], b: readonly Place[]): boolean =>
  a.length === b.length && a.every((place, index) => place === b[index]);

/**
 * The `room` most important of `places` (given in that order) that leave room for each other, so that no corner of
 * the map is crowded while another is bare; closer ones follow only when the room is not used up.
 */
function spreadOut(places: readonly Place[], room: number): ReadonlySet<string> {
  if (lastSpread?.room === room && isSameList(lastSpread.places, places)) return lastSpread.chosen;
  const chosen = chooseSpread(places, room);
  lastSpread = { places, room, chosen };
  return chosen;
}

function chooseSpread(places: readonly Place[], room: number): ReadonlySet<string> {
  const chosen = new Map<string, Place>();
  if (places.length <= room) return new Set(places.map(({ id }) => id));
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const area = (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
  const even = Math.sqrt(area / Math.max(1, room)) * 0.7;
  const around: Place[] = [];
  for (const share of SPACINGS) {
    const apart = even * share;
    for (const place of places) {
      if (chosen.size >= room) return new Set(chosen.keys());
      if (chosen.has(place.id)) continue;
      if (around.some(({ x, y }) => Math.hypot(x - place.x, y - place.y) < apart)) continue;
      chosen.set(place.id, place);
      around.push(place);
    }
  }
  return new Set(chosen.keys());
}

/**
 * What to draw: the most important places of the window, so that a closer look shows more of fewer, and always the
 * selection (`selected`, the first one with the best of its neighbours), what is pinned and what was opened with what
 * it was opened around. At most about 200 and what was opened: much of that makes the rest fewer, never less than half.
 */
export function placesInView(
  scene: Scene,
  window: Window | null,
  selected: readonly string[],
  capacity: number,
  pinned: readonly string[] = [],
): readonly Place[] {
  const neighbors = neighborsOf(scene, selected[0] ?? null);
  const kept = new Set<string>([...scene.guests, ...scene.hosts, ...selected, ...pinned]);
  let more = 0;
  for (const { id } of scene.places) {
    if (more < MOST_NEIGHBORS && neighbors.has(id) && !kept.has(id)) {
      kept.add(id);
      more += 1;
    }
  }
  const inside = scene.places.filter(
    ({ id, x, y }) =>
      !scene.guests.has(id) &&
      (window === null || (x >= window.left && x <= window.right && y >= window.top && y <= window.bottom)),
  );
  // What is kept plays no part here: a selection adds places and takes none away.
  const chosen = spreadOut(inside, Math.max(capacity / 2, capacity - scene.guests.size / 3));
  return scene.places.filter(({ id }) => kept.has(id) || chosen.has(id));
}
