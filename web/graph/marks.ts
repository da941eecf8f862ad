import { KINDS, type PlaceShape } from '../kinds.ts';
import type { Place } from '../state/scene.ts';
import type { StandOut, StandingLine } from '../state/stand-out.ts';
import type { Look } from './look.ts';

/** Half the size of a place in pixels: grows slower than the map, so that a closer look frees room. */
export function radiusAt(place: Place, closeness: number, isHere: boolean): number {
  const grown = Math.min(1.7, Math.max(0.72, closeness ** 0.45));
  return (2.6 + 5.6 * place.weight) * grown * (isHere ? 1.25 : 1);
}

/** What is drawn for places and for the relations that stand out. */
export interface Marks {
  readonly shown: ReadonlyMap<string, Place>;
  readonly standOut: StandOut;
  readonly selected: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  readonly hueOf: ReadonlyMap<string, number>;
  /** The zoom against that of the whole map. */
  readonly closeness: number;
}

/** Corners from -1 to 1, clockwise; round shapes have none. */
const CORNERS: Readonly<Partial<Record<PlaceShape, readonly (readonly [x: number, y: number])[]>>> = {
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  hexagon: [
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
    [-1, 0],
  ],
  pentagon: [
    [0, -1],
    [1, -0.236],
    [0.618, 1],
    [-0.618, 1],
    [-1, -0.236],
  ],
};

/** The outline of a place, `by` larger on all sides than its radius says; begins a path. */
function outline(context: CanvasRenderingContext2D, { x, y, kind }: Place, radius: number, by: number): void {
  const { shape, stretch } = KINDS[kind];
  const [width, height] = [radius * stretch[0] + by, radius * stretch[1] + by];
  context.beginPath();
  const corners = CORNERS[shape];
  if (corners !== undefined) {
    for (const [cornerX, cornerY] of corners) context.lineTo(x + cornerX * width, y + cornerY * height);
    context.closePath();
  } else if (shape === 'ellipse') context.ellipse(x, y, width, height, 0, 0, 2 * Math.PI);
  else {
    const round = shape === 'round-rectangle' ? Math.min(width, height) / 2 : 0;
    context.roundRect(x - width, y - height, 2 * width, 2 * height, round);
  }
}

function colorOf(place: Place, look: Look, { hueOf, selected }: Marks): string {
  if (selected.has(place.id)) return look.here;
  if (place.kind === 'Problem') return look.ink;
  if (place.community === null) return look.second;
  return look.hues[hueOf.get(place.community) ?? 0] ?? look.second;
}

const OPACITY: Readonly<Record<StandingLine['manner'], number>> = { strong: 0.75, plain: 0.45, faint: 0.1 };

function drawLine(
  context: CanvasRenderingContext2D,
  { line, manner }: StandingLine,
  zoom: number,
  look: Look,
  { shown }: Marks,
): void {
  const [from, to] = [shown.get(line.from), shown.get(line.to)];
  if (from === undefined || to === undefined) return;
  context.globalAlpha = OPACITY[manner];
  context.strokeStyle = manner === 'strong' ? look.here : look.second;
  context.lineWidth = (manner === 'strong' ? 1.5 : 1) / zoom;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
}

/** What lies over what: the selection over what is near it, that over the rest; earlier (more important) places lower. */
function heightOf({ id }: Place, { selected, standOut }: Marks): number {
  return selected.has(id) ? 2 : standOut.near.has(id) ? 1 : 0;
}

/** Draws lit relations and the places over them, on a context in map units. */
export function drawMarks(context: CanvasRenderingContext2D, zoom: number, look: Look, marks: Marks): void {
  const { shown, standOut, selected, pinned, closeness } = marks;
  for (const line of standOut.lines) drawLine(context, line, zoom, look, marks);
  const places = [...shown.values()].sort((a, b) => heightOf(a, marks) - heightOf(b, marks));
  for (const place of places) {
    const isHere = selected.has(place.id);
    const isLit = isHere || standOut.near.has(place.id) || pinned.has(place.id);
    const radius = radiusAt(place, closeness, isHere) / zoom;
    outline(context, place, radius, 0);
    context.globalAlpha = standOut.fades && !isLit ? 0.33 : 1;
    context.fillStyle = colorOf(place, look, marks);
    context.fill();
    context.strokeStyle = pinned.has(place.id) ? look.ink : look.paper;
    context.lineWidth = 1.4 / zoom;
    context.stroke();
    if (!isHere) continue;
    outline(context, place, radius, 3.1 / zoom);
    context.strokeStyle = look.here;
    context.lineWidth = 2 / zoom;
    context.stroke();
  }
  context.globalAlpha = 1;
}
