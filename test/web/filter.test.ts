import { describe, expect, it } from 'vitest';
import { toggled } from '../../web/state/canvas.ts';
import { filterOf, placeFits, spanOf, workTicks } from '../../web/state/filter.ts';
import type { Place } from '../../web/state/scene.ts';
import { standingOf, warningsOf } from '../../web/state/standing.ts';
import { whyBeside } from '../../web/words.ts';

const at = { x: 0, y: 0, community: null, weight: 1, degree: 1 };
const topic: Place = { ...at, id: 'concept/drift', kind: 'Concept', title: 'Drift', standing: null };
const work = (facts: Partial<NonNullable<Place['standing']>>): Place => ({
  ...at,
  id: 'resource/a',
  kind: 'Resource',
  title: 'A',
  standing: {
    form: 'tool',
    year: 2021,
    organizations: ['org/uber'],
    lists: ['source/x'],
    marks: [],
    ...facts,
  },
});
const tick = (field: string, value: string) => ({ field, value });

describe('the filter of the map', () => {
  it('keeps a work by what is known of it, every field at once', () => {
    const ticks = [tick('form', 'tool'), tick('organization', 'org/uber'), tick('organization', 'org/lyft')];
    expect(placeFits(work({}), ticks, null)).toBe(true);
    expect(placeFits(work({ form: 'paper' }), ticks, null)).toBe(false);
    expect(placeFits(work({ organizations: [] }), ticks, null)).toBe(false);
    expect(placeFits(work({}), [tick('source', 'source/y')], null)).toBe(false);
  });

  it('keeps a topic that fitting works speak of, whatever the works are', () => {
    expect(placeFits(topic, [tick('form', 'tool')], new Set(['concept/drift']))).toBe(true);
    expect(placeFits(topic, [tick('form', 'tool')], new Set(['concept/other']))).toBe(false);
    expect(placeFits(topic, [tick('kind', 'Problem')], null)).toBe(false);
  });

  it('takes years as a span with open ends, in which what has no year does not lie', () => {
    const since = [tick('from', '2021')];
    expect([2020, 2021, null].map((year) => placeFits(work({ year }), since, null))).toEqual([
      false,
      true,
      false,
    ]);
    expect(spanOf([tick('year', '2019'), tick('year', '2022')])).toEqual([2019, 2022]);
    expect(filterOf([tick('to', '2020')])).toEqual({ yearTo: 2020 });
  });

  it('leaves out what lists call deprecated, archived or gone when asked, and never a topic', () => {
    const fine = [tick('health', 'fine')];
    expect(placeFits(work({ marks: ['unmaintained'] }), fine, null)).toBe(false);
    expect(placeFits(work({ marks: ['paid'] }), fine, null)).toBe(true);
    expect(placeFits(topic, fine, null)).toBe(true);
    expect(workTicks(fine)).toEqual([]);
  });

  it('holds one value at each end of the years, which an empty one takes away', () => {
    const once = toggled([], tick('from', '2019'));
    expect(toggled(once, tick('from', '2021'))).toEqual([tick('from', '2021')]);
    expect(toggled(once, tick('from', ''))).toEqual([]);
  });
});

describe('how a work stands', () => {
  it('is known of works alone', () => {
    expect(standingOf({ id: 'concept/a', kind: 'Concept', title: 'A' })).toBeNull();
    expect(
      standingOf({ id: 'resource/a', kind: 'Resource', title: 'A', lists: [{ id: 'source/x' }] }),
    ).toEqual({
      form: null,
      year: null,
      organizations: [],
      lists: ['source/x'],
      marks: [],
    });
  });

  it('warns of what is gone or given up, not of what costs money', () => {
    expect(warningsOf(['deprecated', 'paid', 'broken'])).toEqual(['deprecated', 'broken']);
  });
});

describe('why a row stands where it does', () => {
  it('is said without the year that the row shows, and not at all when that is all', () => {
    expect(whyBeside('names it in its title; 2021', 2021)).toBe('Names it in its title');
    expect(whyBeside('2021', 2021)).toBe('');
    expect(whyBeside('names it; 2021', null)).toBe('Names it; 2021');
  });
});
