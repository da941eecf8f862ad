import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, type LabelWish, placeLabels, wrapTitle } from '../../web/state/labels.ts';

const overlaps = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) > Math.max(a.left, b.left) &&
  Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top);

const wish = (id: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  id,
  x,
  y,
  radius: 6,
  width: 60,
  height: 14,
  need: 'free',
  patience: 0,
  ...more,
});

const crowds = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 600 }),
    y: fc.integer({ min: 0, max: 400 }),
    width: fc.integer({ min: 20, max: 140 }),
    need: fc.constantFrom<'first' | 'free'>('first', 'free'),
  }),
  { maxLength: 120 },
);

describe('placing names', () => {
  it('puts a name where no mark of another seems to own it', () => {
    // Close under the mark at the middle stands another: below is free, above is free and clear.
    const placed = placeLabels([
      wish('a', 0, 0),
      wish('b', 0, 34, { need: 'free', width: 400, patience: -1 }),
    ]);
    expect(placed.get('a')?.box.bottom).toBeLessThanOrEqual(8);
  });

  it('never lays a name over another', () => {
    fc.assert(
      fc.property(crowds, (crowd) => {
        const wishes = crowd.map(({ x, y, ...more }, index) => wish(String(index), x, y, more));
        const boxes = [...placeLabels(wishes).values()].map(({ box }) => box);
        boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => expect(overlaps(a, b)).toBe(false)));
      }),
    );
  });

  it('always names the selection, however crowded', () => {
    const crowd = Array.from({ length: 200 }, (_, i) => wish(`n${i}`, (i % 20) * 8, Math.floor(i / 20) * 8));
    const placed = placeLabels([...crowd, wish('here', 80, 40, { need: 'always' })]);
    expect(placed.has('here')).toBe(true);
  });

  it('gives way to the more important', () => {
    const far = placeLabels([wish('a', 0, 0), wish('b', 400, 0)]);
    expect([...far.keys()]).toEqual(['a', 'b']);
    const row = Array.from({ length: 30 }, (_, i) => wish(`p${i}`, i * 14, 0));
    expect(placeLabels(row).has('p0')).toBe(true);
    expect(placeLabels(row).size).toBeLessThan(30);
  });

  it('names more when zooming in', () => {
    const points = Array.from({ length: 80 }, (_, i) => [(i * 37) % 300, (i * 91) % 200] as const);
    const at = (zoom: number): number =>
      placeLabels(points.map(([x, y], i) => wish(`${i}`, x * zoom, y * zoom))).size;
    expect(at(3)).toBeGreaterThan(at(1));
    expect(at(6)).toBe(80);
  });

  it('keeps names inside the frame', () => {
    const frame = { left: 0, top: 0, right: 300, bottom: 200 };
    const placed = placeLabels([wish('edge', 2, 100)], frame);
    expect(placed.get('edge')?.box.left).toBeGreaterThanOrEqual(0);
  });
});

describe('titles on the map', () => {
  it('take two lines at most and end with an ellipsis when cut', () => {
    expect(wrapTitle('Feature store')).toEqual(['Feature store']);
    expect(wrapTitle('Two-stage retrieval and ranking')).toEqual(['Two-stage retrieval', 'and ranking']);
    expect(wrapTitle('word '.repeat(2_000))).toHaveLength(2);
    expect(wrapTitle('x'.repeat(10_000))[0]?.length).toBeLessThan(40);
  });

  it('cannot turn the direction of reading around', () => {
    expect(wrapTitle('\u202egnp.exe')).toEqual(['gnp.exe']);
  });
});
