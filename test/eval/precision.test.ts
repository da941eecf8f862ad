import { describe, expect, test } from 'vitest';
import { formatMeasured, measuredRules, parseMeasured } from '../../ingest/eval/measured.ts';
import { addMeasured, precisionOf } from '../../schema/index.ts';

describe('the precision of a rule', () => {
  test('is the rule of succession, so that no rule is ever quite sure', () => {
    expect(precisionOf({ right: 19, seen: 20 })).toBeCloseTo(20 / 22, 12);
    expect(precisionOf({ right: 100, seen: 100 })).toBeLessThan(1);
  });

  test('is unknown below twenty samples', () => {
    expect(precisionOf({ right: 19, seen: 19 })).toBeNull();
    expect(precisionOf(undefined)).toBeNull();
  });
});

describe('measured figures', () => {
  test('are those of all fields and all samples together', () => {
    const rules = [
      { rule: 'work', field: 'title', right: 9, seen: 10 },
      { rule: 'mention', field: 'problem', right: 3, seen: 4 },
      { rule: 'work', field: 'year', right: 5, seen: 5 },
    ];
    const measured = measuredRules({ rules });
    expect(measured).toEqual({ mention: { right: 3, seen: 4 }, work: { right: 14, seen: 15 } });
    const judged = { mention: { right: 20, seen: 20 } };
    expect(addMeasured([...Object.entries(measured), ...Object.entries(judged)]).mention).toEqual({
      right: 23,
      seen: 24,
    });
  });

  test('are written sorted, one rule a line, and read back', () => {
    const rules = addMeasured([
      ['work', { right: 14, seen: 15 }],
      ['mention', { right: 3, seen: 4 }],
    ]);
    const text = formatMeasured(rules);
    expect(text).toBe(
      '{\n  "mention": { "right": 3, "seen": 4 },\n  "work": { "right": 14, "seen": 15 }\n}\n',
    );
    expect(parseMeasured('precision.json', text)).toEqual(rules);
    expect(parseMeasured('precision.json', formatMeasured({}))).toEqual({});
  });

  test.each([
    '{',
    '[]',
    '{"work": 3}',
    '{"work": {"right": 3, "seen": 2}}',
    '{"work": {"right": -1, "seen": 2}}',
  ])('that make no sense are refused with the name of the file: %s', (text) => {
    expect(() => parseMeasured('judged.json', text)).toThrow(/^judged\.json: /);
  });
});
