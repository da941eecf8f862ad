import type { PathLine } from '../state/scene.ts';
import type { Territory } from '../state/territory.ts';
import type { Look } from './look.ts';
import { type Marks, drawMarks } from './marks.ts';
import type { Camera, Surface } from './surface.ts';

export interface Ground {
  readonly territories: readonly Territory[];
  readonly hueOf: ReadonlyMap<string, number>;
  readonly paths: readonly PathLine[];
  readonly marks: Marks;
}

const outlines = new WeakMap<Territory, Path2D>();

/** A closed curve through the middles of a ring's sides: no corner stays. */
function outlineOf(territory: Territory): Path2D {
  const known = outlines.get(territory);
  if (known !== undefined) return known;
  const path = new Path2D();
  for (const ring of territory.rings) {
    const points = ring.filter((_, index) => index % 2 === 0);
    const middle = (index: number): readonly [number, number] => {
      const a = points[index % points.length] ?? { x: 0, y: 0 };
      const b = points[(index + 1) % points.length] ?? { x: 0, y: 0 };
      return [(a.x + b.x) / 2, (a.y + b.y) / 2];
    };
    path.moveTo(...middle(0));
    for (let index = 1; index <= points.length; index += 1) {
      const corner = points[index % points.length] ?? { x: 0, y: 0 };
      path.quadraticCurveTo(corner.x, corner.y, ...middle(index));
    }
    path.closePath();
  }
  outlines.set(territory, path);
  return path;
}

/** Draws territories, the faint paths between places, and the places: what lies under the names. */
export function drawGround(surface: Surface, camera: Camera, look: Look, ground: Ground): void {
  const context = surface.begin(camera);
  if (context === null) return;
  const { marks } = ground;
  context.translate(camera.panX, camera.panY);
  context.scale(camera.zoom, camera.zoom);
  context.lineWidth = 1.25 / camera.zoom;
  for (const territory of ground.territories) {
    const color = look.hues[ground.hueOf.get(territory.id) ?? 0] ?? look.line;
    const path = outlineOf(territory);
    context.fillStyle = color;
    context.strokeStyle = color;
    context.globalAlpha = look.fill;
    context.fill(path, 'evenodd');
    context.globalAlpha = look.fill * 3.2;
    context.stroke(path);
  }
  context.globalAlpha = marks.standOut.fades ? 0.08 : 0.17;
  context.strokeStyle = look.second;
  context.lineWidth = 0.8 / camera.zoom;
  context.beginPath();
  for (const { from, to } of ground.paths) {
    const [a, b] = [marks.shown.get(from), marks.shown.get(to)];
    if (a === undefined || b === undefined) continue;
    context.moveTo(a.x, a.y);
    context.lineTo(b.x, b.y);
  }
  context.stroke();
  drawMarks(context, camera.zoom, look, marks);
}
