/** A point in map units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Territory {
  readonly id: string;
  /** Closed outlines, each a ring of points in map units; the largest first. */
  readonly rings: readonly (readonly Point[])[];
  /** Middle of the top of the largest ring: where its name stands. */
  readonly top: Point;
  readonly center: Point;
}

/** Side of a cell of the field, and how far a place is felt, in map units. */
const CELL = 9;
const REACH = 62;
/** Where the outline runs: a lone place gives a disc of about half its reach. */
const LEVEL = 0.34;
/** How strongly neighbours push an outline back. */
const PUSH = 0.85;
/** Outlines with fewer corners than this are islands of one cell. */
const SMALLEST_RING = 8;

interface Grid {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
}

function gridOver(points: readonly Point[]): Grid {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const margin = REACH + 2 * CELL;
  return {
    left: left - margin,
    top: top - margin,
    columns: Math.min(600, Math.ceil((right - left + 2 * margin) / CELL)),
    rows: Math.min(600, Math.ceil((bottom - top + 2 * margin) / CELL)),
  };
}

/** A part of a grid: from `left` and `top` up to, not including, `right` and `bottom`. */
interface Part {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The corners of the grid that some of `points` reach. */
function partOf(points: readonly Point[], grid: Grid): Part {
  let [left, top, right, bottom] = [grid.columns, grid.rows, 0, 0];
  for (const { x, y } of points) {
    left = Math.min(left, Math.floor((x - REACH - grid.left) / CELL));
    right = Math.max(right, Math.ceil((x + REACH - grid.left) / CELL) + 1);
    top = Math.min(top, Math.floor((y - REACH - grid.top) / CELL));
    bottom = Math.max(bottom, Math.ceil((y + REACH - grid.top) / CELL) + 1);
  }
  return {
    left: Math.max(0, left),
    top: Math.max(0, top),
    right: Math.min(grid.columns, right),
    bottom: Math.min(grid.rows, bottom),
  };
}

/** Sum over places of (1 − (d/reach)²)², at every corner of the grid. */
function fieldOf(points: readonly Point[], grid: Grid): Float64Array {
  const field = new Float64Array(grid.columns * grid.rows);
  const cells = Math.ceil(REACH / CELL);
  for (const { x, y } of points) {
    const column = Math.round((x - grid.left) / CELL);
    const row = Math.round((y - grid.top) / CELL);
    const [first, last] = [Math.max(0, column - cells), Math.min(grid.columns - 1, column + cells)];
    for (let r = Math.max(0, row - cells); r <= Math.min(grid.rows - 1, row + cells); r += 1) {
      const dy = grid.top + r * CELL - y;
      for (let c = first; c <= last; c += 1) {
        const dx = grid.left + c * CELL - x;
        const near = 1 - (dx * dx + dy * dy) / (REACH * REACH);
        const corner = r * grid.columns + c;
        if (near > 0) field[corner] = (field[corner] ?? 0) + near * near;
      }
    }
  }
  return field;
}

/** Where the outline leaves a cell, by the corners inside (marching squares); sides are 0 top, 1 right, 2 bottom, 3 left. */
const SIDES: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[3, 0]],
  [[0, 1]],
  [[3, 1]],
  [[1, 2]],
  [
    [3, 2],
    [1, 0],
  ],
  [[0, 2]],
  [[3, 2]],
  [[2, 3]],
  [[2, 0]],
  [
    [0, 3],
    [2, 1],
  ],
  [[2, 1]],
  [[1, 3]],
  [[1, 0]],
  [[0, 3]],
  [],
];

/** Closed rings around everything of the field above zero, within a part of the grid. */
function contour(field: Float64Array, grid: Grid, part: Part): Point[][] {
  const { columns } = grid;
  const at = (column: number, row: number): number => field[row * columns + column] ?? 0;
  // A crossing is known by the corner it follows and whether it lies on a level side: one number.
  const next = new Map<number, { to: number; point: Point }>();
  const keyOf = (c: number, r: number, side: number): number =>
    2 * (r * columns + c) + (side === 0 ? 0 : side === 1 ? 3 : side === 2 ? 2 * columns : 1);
  const pointOf = (c: number, r: number, side: number): Point => {
    const [c1, r1] = side === 1 ? [c + 1, r] : side === 2 ? [c, r + 1] : [c, r];
    const isLevel = side === 0 || side === 2;
    const [a, b] = [at(c1, r1), isLevel ? at(c1 + 1, r1) : at(c1, r1 + 1)];
    const t = a === b ? 0.5 : a / (a - b);
    return {
      x: grid.left + (c1 + (isLevel ? t : 0)) * CELL,
      y: grid.top + (r1 + (isLevel ? 0 : t)) * CELL,
    };
  };
  for (let r = part.top; r < part.bottom - 1; r += 1) {
    for (let c = part.left; c < part.right - 1; c += 1) {
      const inside =
        (at(c, r) > 0 ? 1 : 0) |
        (at(c + 1, r) > 0 ? 2 : 0) |
        (at(c + 1, r + 1) > 0 ? 4 : 0) |
        (at(c, r + 1) > 0 ? 8 : 0);
      if (inside === 0 || inside === 15) continue;
      for (const [from, to] of SIDES[inside] ?? []) {
        next.set(keyOf(c, r, from), { to: keyOf(c, r, to), point: pointOf(c, r, from) });
      }
    }
  }
  const rings: Point[][] = [];
  while (next.size > 0) {
    const ring: Point[] = [];
    let key = next.keys().next().value;
    for (let step = key === undefined ? undefined : next.get(key); key !== undefined && step !== undefined;) {
      ring.push(step.point);
      next.delete(key);
      key = step.to;
      step = next.get(key);
    }
    if (ring.length >= SMALLEST_RING) rings.push(ring);
  }
  return rings.sort((a, b) => b.length - a.length);
}

/** Above zero for rings with their inside to the left: outlines; below for holes. */
function turn(ring: readonly Point[]): number {
  let sum = 0;
  ring.forEach(({ x, y }, index) => {
    const next = ring[(index + 1) % ring.length] ?? { x, y };
    sum += x * next.y - next.x * y;
  });
  return -sum;
}

/** A ring drawn softer: each point becomes the mean of its neighbourhood. */
function softened(ring: readonly Point[], radius: number): Point[] {
  const size = ring.length;
  return ring.map((_, index) => {
    let [x, y] = [0, 0];
    for (let offset = -radius; offset <= radius; offset += 1) {
      const point = ring[(index + offset + size) % size] ?? { x: 0, y: 0 };
      x += point.x;
      y += point.y;
    }
    return { x: x / (2 * radius + 1), y: y / (2 * radius + 1) };
  });
}

/**
 * Soft outlines around the places of each community. Every place makes a small hill; a territory is where its
 * own hills rise over those of the others, so that two territories meet in a border and do not overlap.
 */
export function outlineTerritories(members: ReadonlyMap<string, readonly Point[]>): readonly Territory[] {
  const all = [...members.values()].flat();
  if (all.length === 0) return [];
  const grid = gridOver(all);
  const fields = [...members].map(([id, points]) => ({ id, points, field: fieldOf(points, grid) }));
  const total = new Float64Array(grid.columns * grid.rows);
  for (const { field } of fields) {
    for (let index = 0; index < total.length; index += 1) {
      total[index] = (total[index] ?? 0) + (field[index] ?? 0);
    }
  }
  return fields.flatMap(({ id, points, field }) => {
    const part = partOf(points, grid);
    const own = new Float64Array(field.length);
    for (let r = part.top; r < part.bottom; r += 1) {
      for (let index = r * grid.columns + part.left; index < r * grid.columns + part.right; index += 1) {
        const value = field[index] ?? 0;
        own[index] = value - PUSH * ((total[index] ?? 0) - value) - LEVEL;
      }
    }
    const rings = contour(own, grid, part)
      .filter((ring) => turn(ring) > 0)
      .map((ring) => softened(ring, 3));
    const outer = rings[0];
    if (outer === undefined) return [];
    const ceiling = Math.min(...outer.map((point) => point.y));
    const high = outer.filter((point) => point.y < ceiling + 2 * CELL);
    const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
    const middle = high.reduce((x, point) => x + point.x, 0) / Math.max(1, high.length);
    return [
      {
        id,
        rings,
        top: { x: middle, y: ceiling },
        center: { x: sum.x / points.length, y: sum.y / points.length },
      },
    ];
  });
}
