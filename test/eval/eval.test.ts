import { describe, expect, it } from 'vitest';
import { parseGold } from '../../ingest/eval/gold.ts';
import { scoreOf, share } from '../../ingest/eval/score.ts';

const line = JSON.stringify({
  id: 'a-1',
  repo: 'o/r',
  path: 'README.md',
  line: 3,
  url: 'https://example.org/a',
  title: 'A',
  organisations: [],
  year: null,
  form: 'article',
  case_study: false,
  problems: [],
  confident: true,
});

describe('evaluation', () => {
  it('reads labelled entries and passes over empty lines', () => {
    expect(parseGold(`${line}\n\n${line}\n`, 'gold.jsonl')).toHaveLength(2);
  });

  it('names file, line and field of a fault', () => {
    expect(() => parseGold(`${line}\n{"id":"x"}`, 'gold.jsonl')).toThrow(/gold\.jsonl:2: the field/);
    expect(() => parseGold('nonsense', 'gold.jsonl')).toThrow(/gold\.jsonl:1 is not JSON/);
  });

  it('gives no figure for what was never counted', () => {
    expect(share(0, 0).value).toBeNull();
    expect(scoreOf({ right: 0, wrong: 0, missed: 0 }).f1).toBeNull();
  });

  it('gives intervals by Wilson', () => {
    const { low, high } = share(9, 10);
    expect(low).toBeCloseTo(0.5958, 3);
    expect(high).toBeCloseTo(0.9821, 3);
  });

  it('counts a wrong value against precision and a missing one against recall', () => {
    const score = scoreOf({ right: 3, wrong: 1, missed: 2 });
    expect(score.precision.value).toBeCloseTo(0.75);
    expect(score.recall.value).toBeCloseTo(0.6);
    expect(score.f1).toBeCloseTo(2 / 3);
  });
});
