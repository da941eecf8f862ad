import { plain } from './text.ts';

/** A rectangle in screen pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Something that wants a name beside it; sizes in screen pixels at the zoom at hand, origin anywhere. */
export interface LabelWish {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Half the size of the mark that the name belongs to. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /**
   * `always` has its name however crowded (the selection), `first` comes before the others and may stand farther
   * off (its neighbours), `free` takes what is left.
   */
  readonly need: 'always' | 'first' | 'free';
  /** Share of the name that may lie over marks of others; never over names. */
  readonly patience: number;
  /** Where it may stand instead of around its mark, best first; such a wish has no mark. */
  readonly spots?: readonly PlacedLabel[];
}

/** Where a name stands: its box, and which edge of it touches the mark. */
export interface PlacedLabel {
  readonly box: Box;
  readonly align: 'center' | 'left' | 'right';
}

/** Free pixels between two names: beside each other they would read as one. */
const ROOM = { across: 8, along: 3 };
/** Free pixels between a mark and its name. */
const GAP = 3;
/** The first so many spots touch the mark; a farther one costs as much as covering this share of a name. */
const BESIDE = 8;
const FAR_COST = 0.16;
/** A mark of others within so many pixels seems to own the name; what that costs beside lying over it. */
const NEAR = 7;
const NEAR_COST = 0.1;
/** Side of a bucket of the index of what is taken. */
const BUCKET = 64;

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

interface Index {
  add(box: Box, owner: string): void;
  /** Square pixels of `box` that lie under boxes of others; one that spans two buckets may count twice. */
  covered(box: Box, owner: string): number;
}

function createIndex(): Index {
  const buckets = new Map<number, { readonly box: Box; readonly owner: string }[]>();
  const keyOf = (column: number, row: number): number => column * 1_000_003 + row;
  return {
    add(box, owner) {
      for (let x = Math.floor(box.left / BUCKET); x <= Math.floor(box.right / BUCKET); x += 1) {
        for (let y = Math.floor(box.top / BUCKET); y <= Math.floor(box.bottom / BUCKET); y += 1) {
          const key = keyOf(x, y);
          const bucket = buckets.get(key);
          if (bucket === undefined) buckets.set(key, [{ box, owner }]);
          else bucket.push({ box, owner });
        }
      }
    },
    covered(box, owner) {
      let sum = 0;
      for (let x = Math.floor(box.left / BUCKET); x <= Math.floor(box.right / BUCKET); x += 1) {
        for (let y = Math.floor(box.top / BUCKET); y <= Math.floor(box.bottom / BUCKET); y += 1) {
          const bucket = buckets.get(keyOf(x, y));
          if (bucket === undefined) continue;
          for (const taken of bucket) if (taken.owner !== owner) sum += overlap(box, taken.box);
        }
      }
      return sum;
    },
  };
}

/** The places a name may stand, best first: under its mark, beside it, above it, then farther off for those that come first. */
function* candidates(wish: LabelWish): Iterable<PlacedLabel> {
  if (wish.spots !== undefined) {
    yield* wish.spots;
    return;
  }
  const { x, y, radius, width, height } = wish;
  const at = (left: number, top: number, align: PlacedLabel['align']): PlacedLabel => ({
    align,
    box: { left, top, right: left + width, bottom: top + height },
  });
  const out = radius + GAP;
  yield at(x - width / 2, y + out, 'center');
  yield at(x + out + 1, y - height / 2, 'left');
  yield at(x - out - 1 - width, y - height / 2, 'right');
  yield at(x - width / 2, y - out - height, 'center');
  yield at(x + radius * 0.7, y + out - 2, 'left');
  yield at(x - radius * 0.7 - width, y + out - 2, 'right');
  yield at(x + radius * 0.7, y - out - height + 2, 'left');
  yield at(x - radius * 0.7 - width, y - out - height + 2, 'right');
  if (wish.need === 'free') return;
  for (const far of [10, 20, 32, 46]) {
    yield at(x - width / 2, y + out + far, 'center');
    yield at(x - width / 2, y - out - far - height, 'center');
    yield at(x + out + far, y - height / 2, 'left');
    yield at(x - out - far - width, y - height / 2, 'right');
  }
}

const grown = (box: Box, across: number, along = across): Box => ({
  left: box.left - across,
  top: box.top - along,
  right: box.right + across,
  bottom: box.bottom + along,
});

const ORDER = { always: 0, first: 1, free: 2 } as const;

/**
 * Where each name stands: those with the greater need first, then in the order given (most important first). Names
 * never lie over names; whoever finds no free space goes without, except an `always`, which takes the least
 * covered place. `frame` is what a name may not leave.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  frame: Box | null = null,
): ReadonlyMap<string, PlacedLabel> {
  const marks = createIndex();
  const names = createIndex();
  for (const { id, x, y, radius, spots } of wishes) {
    if (spots !== undefined) continue;
    const r = radius * 0.9;
    marks.add({ left: x - r, top: y - r, right: x + r, bottom: y + r }, id);
  }
  const isOutside = (box: Box): boolean =>
    frame !== null &&
    (box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom);
  const placed = new Map<string, PlacedLabel>();
  for (const wish of [...wishes].sort((a, b) => ORDER[a.need] - ORDER[b.need])) {
    const area = wish.width * wish.height;
    let [best, least, cheapest] = [null as PlacedLabel | null, Infinity, Infinity];
    let spot = 0;
    for (const candidate of candidates(wish)) {
      const { box } = candidate;
      spot += 1;
      const far = wish.spots === undefined && spot > BESIDE ? FAR_COST * area : 0;
      if (far >= cheapest) break;
      // Over a name is never as good as over any mark.
      const overNames = names.covered(grown(box, ROOM.across, ROOM.along), '') + (isOutside(box) ? area : 0);
      const covered =
        far + marks.covered(grown(box, 1), wish.id) + (overNames > 0 ? overNames + 2 * area : 0);
      if (covered >= cheapest) continue;
      const near = wish.spots === undefined ? marks.covered(grown(box, NEAR), wish.id) : 0;
      const cost = covered + NEAR_COST * near;
      if (cost < cheapest) [best, least, cheapest] = [candidate, covered, cost];
      if (cost === 0) break;
    }
    if (best === null || (least > wish.patience * area && wish.need !== 'always')) continue;
    placed.set(wish.id, best);
    names.add(best.box, wish.id);
  }
  return placed;
}

/** A title in at most two lines of about `width` characters, cut with an ellipsis; control characters removed. */
export function wrapTitle(title: string, width = 20): readonly string[] {
  const clean = plain(title.slice(0, 200)).trim();
  if (clean.length <= width) return [clean];
  const words = clean.split(/\s+/);
  const lines: string[] = [''];
  for (const word of words) {
    const line = lines[lines.length - 1] ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  const cut = (line: string): string => (line.length > width + 6 ? `${line.slice(0, width + 4)}…` : line);
  const [first = '', second, third] = lines;
  if (second === undefined) return [cut(first)];
  return [cut(first), third === undefined ? cut(second) : `${second.slice(0, width)}…`];
}
