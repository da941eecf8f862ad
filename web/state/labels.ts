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
  /** Must have its name, however crowded: the selection and its neighbours. */
  readonly must: boolean;
}

/** Where a name stands: its box, and which edge of it touches the mark. */
export interface PlacedLabel {
  readonly box: Box;
  readonly align: 'center' | 'left' | 'right';
}

/** Free pixels between two names, and between a mark and its name. */
const ROOM = 3;
const GAP = 3;
/** Side of a bucket of the index of what is taken. */
const BUCKET = 64;

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function createIndex(): { add(box: Box, owner: string): void; covered(box: Box, owner: string): number } {
  const buckets = new Map<string, { readonly box: Box; readonly owner: string }[]>();
  function* keys(box: Box): Iterable<string> {
    for (let x = Math.floor(box.left / BUCKET); x <= Math.floor(box.right / BUCKET); x += 1) {
      for (let y = Math.floor(box.top / BUCKET); y <= Math.floor(box.bottom / BUCKET); y += 1)
        yield `${x} ${y}`;
    }
  }
  return {
    add(box, owner) {
      for (const key of keys(box)) {
        const bucket = buckets.get(key);
        if (bucket === undefined) buckets.set(key, [{ box, owner }]);
        else bucket.push({ box, owner });
      }
    },
    covered(box, owner) {
      let sum = 0;
      for (const key of keys(box)) {
        for (const taken of buckets.get(key) ?? []) {
          if (taken.owner !== owner) sum += overlap(box, taken.box);
        }
      }
      return sum;
    },
  };
}

/** The places a name may stand, best first: under its mark, beside it, above it, then farther off for a must. */
function* candidates(wish: LabelWish): Iterable<PlacedLabel> {
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
  if (!wish.must) return;
  for (const far of [10, 20, 32, 46]) {
    yield at(x - width / 2, y + out + far, 'center');
    yield at(x - width / 2, y - out - far - height, 'center');
    yield at(x + out + far, y - height / 2, 'left');
    yield at(x - out - far - width, y - height / 2, 'right');
  }
}

const grown = (box: Box, by: number): Box => ({
  left: box.left - by,
  top: box.top - by,
  right: box.right + by,
  bottom: box.bottom + by,
});

/**
 * Where each name stands. Musts come first, then the order given (most important first); whoever finds no free
 * space goes without, except a must, which takes the least covered place. Marks and `taken` boxes are not covered.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  taken: readonly Box[] = [],
): ReadonlyMap<string, PlacedLabel> {
  const index = createIndex();
  for (const box of taken) index.add(box, '');
  for (const { id, x, y, radius } of wishes) {
    const r = radius * 0.8;
    index.add({ left: x - r, top: y - r, right: x + r, bottom: y + r }, id);
  }
  const placed = new Map<string, PlacedLabel>();
  const inOrder = [...wishes.filter((wish) => wish.must), ...wishes.filter((wish) => !wish.must)];
  for (const wish of inOrder) {
    let [best, least] = [null as PlacedLabel | null, Infinity];
    for (const candidate of candidates(wish)) {
      const covered = index.covered(grown(candidate.box, ROOM), wish.id);
      if (covered < least) [best, least] = [candidate, covered];
      if (covered === 0) break;
    }
    if (best === null || (least > 0 && !wish.must)) continue;
    placed.set(wish.id, best);
    // Its own name is an obstacle to others only: the owner is done.
    index.add(best.box, `${wish.id} name`);
  }
  return placed;
}

/** A title in at most two lines of about `width` characters, cut with an ellipsis; control characters removed. */
export function wrapTitle(title: string, width = 20): readonly string[] {
  // Bidirectional controls could turn a neighbour's name around.
  const clean = title
    .slice(0, 200)
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
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
