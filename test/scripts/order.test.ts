import { describe, expect, it } from 'vitest';
import { inOrder } from '../order.ts';

const file = (name: string, seconds: number): { readonly name: string; readonly seconds: number } => ({
  name,
  seconds,
});

/** When each file begins and ends where every lane takes the next one as soon as it is free. */
function taken(
  order: readonly ReturnType<typeof file>[],
  lanes: number,
): readonly { readonly name: string; readonly from: number; readonly to: number }[] {
  const until = Array.from({ length: lanes }, () => 0);
  return order.map(({ name, seconds }) => {
    const from = Math.min(...until);
    until[until.indexOf(from)] = from + seconds;
    return { name, from, to: from + seconds };
  });
}

const FILES = [
  ...[3, 90, 40, 7].map((seconds, index) => file(`neo4j/part-${index}`, seconds)),
  ...[60, 1, 30, 20, 2, 2, 25].map((seconds, index) => file(`web/part-${index}`, seconds)),
];

describe('the order in which files are tested', () => {
  it('holds each file once', () => {
    const order = inOrder(FILES, 2);
    expect(new Set(order)).toEqual(new Set(FILES));
    expect(order).toHaveLength(FILES.length);
  });

  it('lets no lane wait for the database that another holds', () => {
    const holding = taken(inOrder(FILES, 2), 2)
      .filter(({ name }) => name.startsWith('neo4j/'))
      .sort((one, other) => one.from - other.from);
    expect(holding).toHaveLength(4);
    for (const [index, { from }] of holding.entries()) {
      expect(from).toBeGreaterThanOrEqual(holding[index - 1]?.to ?? 0);
    }
  });

  it('begins with the longest', () => {
    expect(inOrder(FILES, 2).slice(0, 2)).toEqual([file('neo4j/part-1', 90), file('web/part-0', 60)]);
    const plain = FILES.filter(({ name }) => name.startsWith('web/'));
    expect(inOrder(plain, 2).map(({ seconds }) => seconds)).toEqual([60, 30, 25, 20, 2, 2, 1]);
  });
});
