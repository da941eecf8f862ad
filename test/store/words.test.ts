import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../schema/index.ts';
import { compareNearWords } from '../../store/nearest.ts';
import { compareRanked, RESOURCE_RANK, RESOURCE_RANKS, staticRank } from '../../store/rank.ts';
import { yearMarks } from '../../store/sqlite/facets.ts';
import { afterPrefix, firstSlot, overflowSlot, rankOfSlot } from '../../store/sqlite/slot.ts';
import { trigramsOf } from '../../store/trigrams.ts';

const RUNS = { seed: 7, numRuns: 500 };
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), minLength: 3, maxLength: 12 });

/** One edit at a place: insert, delete, substitute or swap. */
function edited(text: string, kind: number, place: number): string {
  const at = place % text.length;
  const [left, right] = [text.slice(0, at), text.slice(at)];
  if (kind === 0) return `${left}z${right}`;
  if (kind === 1) return left + right.slice(1);
  if (kind === 2) return `${left}z${right.slice(1)}`;
  return `${left}${right.slice(1, 2)}${right.slice(0, 1)}${right.slice(2)}`;
}

describe('the distance of words', () => {
  it.each([
    ['same', 'same', 0],
    ['fraud', 'fruad', 1],
    ['store', 'stoer', 1],
    ['store', 'tore', 1],
    ['ca', 'abc', 2],
    ['feature', 'freeture', 2],
    ['größe', 'grösse', 2],
    ['𝒜b', '𝒜c', 1],
    ['kitten', 'sitting', 3],
  ])('between %s and %s is %i', (left, right, distance) => {
    expect(editDistance(left, right, 5)).toBe(distance);
    expect(editDistance(right, left, 5)).toBe(distance);
    expect(editDistance(left, right, distance)).toBe(distance);
    if (distance > 0) expect(editDistance(left, right, distance - 1)).toBe(distance);
  });

  it('is at most the number of edits made', () => {
    const edit = fc.tuple(fc.nat(3), fc.nat(20));
    fc.assert(
      fc.property(word, edit, edit, (text, [kind, place], [otherKind, otherPlace]) => {
        const once = edited(text, kind, place);
        expect(editDistance(text, once, 1)).toBeLessThanOrEqual(1);
        expect(editDistance(text, edited(once, otherKind, otherPlace), 2)).toBeLessThanOrEqual(2);
      }),
      RUNS,
    );
  });

  it('leaves one of five trigrams alone at one edit', () => {
    fc.assert(
      fc.property(word, fc.nat(3), fc.nat(20), (text, kind, place) => {
        const own = trigramsOf(text);
        const kept = new Set(trigramsOf(edited(text, kind, place)));
        expect(own.filter((trigram) => !kept.has(trigram)).length).toBeLessThanOrEqual(4);
      }),
      RUNS,
    );
  });

  it('puts the nearest first, then the frequent, then the smallest', () => {
    const words = [
      { word: 'b', distance: 1, frequency: 2 },
      { word: 'a', distance: 1, frequency: 2 },
      { word: 'c', distance: 1, frequency: 9 },
      { word: 'd', distance: 0, frequency: 1 },
    ];
    expect(words.sort(compareNearWords).map((each) => each.word)).toEqual(['d', 'c', 'a', 'b']);
  });
});

describe('static ranks and slots', () => {
  const facts = { kind: 'Resource', lists: 1, hasOrganization: false, hasYear: false, mentions: 0 } as const;

  it('put concepts before resources, mentions and lists before what is filled in', () => {
    const inOrder = [
      staticRank({ ...facts, kind: 'Concept', mentions: 50 }),
      staticRank({ ...facts, kind: 'Pattern', mentions: 3, lists: 9 }),
      staticRank({ ...facts, lists: 300 }),
      staticRank({ ...facts, lists: 2 }),
      staticRank({ ...facts, kind: 'CaseStudy', hasOrganization: true, hasYear: true }),
      staticRank({ ...facts, hasYear: true }),
      staticRank(facts),
      staticRank({ ...facts, lists: 0 }),
    ];
    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
    expect(new Set(inOrder).size).toBe(inOrder.length);
    expect(inOrder.at(-1)).toBe(RESOURCE_RANK + RESOURCE_RANKS - 1);
  });

  it('order slots like rank and id, as far as the id orders', () => {
    const id = fc.string({ unit: fc.constantFrom('2', '7', 'a', 'k', 'z', '-', '~', 'é'), maxLength: 12 });
    const ranked = fc.record({
      rank: fc.integer({ min: RESOURCE_RANK, max: RESOURCE_RANK + RESOURCE_RANKS - 1 }),
      id: id.map((tail) => `resource/${tail}`),
    });
    fc.assert(
      fc.property(ranked, ranked, (left, right) => {
        const [a, b] = [firstSlot(left.rank, left.id), firstSlot(right.rank, right.id)];
        if (compareRanked(left, right) < 0) expect(a).toBeLessThanOrEqual(b);
        expect(rankOfSlot(a)).toBe(left.rank);
        expect(rankOfSlot(overflowSlot(left.rank, 2 ** 33))).toBe(left.rank);
        expect(Number.isSafeInteger(overflowSlot(left.rank, 2 ** 33))).toBe(true);
        expect(afterPrefix(a) - a).toBe(16);
      }),
      RUNS,
    );
  });
});

describe('the marks of a span of years', () => {
  it('cover exactly its years', () => {
    const year = fc.integer({ min: -50, max: 10_050 });
    fc.assert(
      fc.property(year, year, (from, to) => {
        const marks = yearMarks(from, to);
        expect(marks.length).toBeLessThanOrEqual(60);
        for (const probe of [from - 1, from, Math.floor((from + to) / 2), to, to + 1]) {
          if (probe < 0 || probe > 9999) continue;
          const text = `§y${String(probe).padStart(4, '0')}`;
          const covered = marks.some((mark) =>
            mark.prefix ? text.startsWith(mark.text) : text === mark.text,
          );
          expect(covered).toBe(probe >= from && probe <= to);
        }
      }),
      RUNS,
    );
  });
});
