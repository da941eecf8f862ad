import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ndcg } from '../../bench/relevance/ndcg.ts';

describe('nDCG', () => {
  const grades = { a: 3, b: 2, c: 1 };

  it('is one for the best order, nothing for answers nobody wanted, and falls as good answers sink', () => {
    expect(ndcg(['a', 'b', 'c'], grades)).toBe(1);
    expect(ndcg(['x', 'y'], grades)).toBe(0);
    expect(ndcg(['b', 'a', 'c'], grades)).toBeLessThan(1);
    expect(ndcg(['x', 'a', 'b', 'c'], grades)).toBeLessThan(ndcg(['b', 'a', 'c'], grades));
  });

  it('counts the first answers only', () => {
    expect(ndcg(['x', 'a'], grades, 1)).toBe(0);
  });
});

describe('the judged questions', () => {
  const judged = JSON.parse(readFileSync('bench/relevance/judgements.json', 'utf8')) as readonly {
    readonly question: string;
    readonly seen: number;
    readonly grades: Readonly<Record<string, number>>;
  }[];

  it('are at least sixty, each asked once', () => {
    expect(judged.length).toBeGreaterThanOrEqual(60);
    expect(new Set(judged.map(({ question }) => question)).size).toBe(judged.length);
  });

  it('have grades from one to three, fewer than the answers looked at', () => {
    for (const { question, seen, grades } of judged) {
      const values = Object.values(grades);
      expect(values.length, question).toBeGreaterThan(0);
      expect(values.length, question).toBeLessThanOrEqual(seen);
      expect(
        values.every((grade) => [1, 2, 3].includes(grade)),
        question,
      ).toBe(true);
    }
  });
});
