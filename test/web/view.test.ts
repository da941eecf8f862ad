import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELATION_TYPES } from '../../schema/relation.ts';
import {
  type Opened,
  START,
  type View,
  ask,
  close,
  open,
  openCount,
  readAddress,
  select,
  showOnMap,
  stepBack,
  toggleTick,
  writeAddress,
} from '../../web/state/view.ts';

const read = (address: string): View => readAddress(new URL(address, 'http://cairn.test'));
const around: Omit<Opened, 'count'> = { entity: 'problem/fraud-detection', type: 'SOLVES', direction: 'in' };

const word = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
const id = fc
  .tuple(fc.constantFrom('concept', 'pattern', 'problem', 'org', 'resource'), word)
  .map((x) => x.join('/'));
const views = fc.record({
  at: fc.option(id),
  table: fc.boolean(),
  opened: fc.uniqueArray(
    fc.record({
      entity: id,
      type: fc.constantFrom(...RELATION_TYPES),
      direction: fc.constantFrom<'in' | 'out'>('in', 'out'),
      count: fc.integer({ min: 1, max: 48 }),
    }),
    { maxLength: 6 },
  ),
  question: fc.oneof(
    fc.constant(''),
    fc.string({ minLength: 1, maxLength: 60 }).map((text) => text.trim()),
  ),
  ticks: fc.array(fc.record({ field: word, value: fc.string({ minLength: 1, maxLength: 30 }) }), {
    maxLength: 4,
  }),
});

describe('the address', () => {
  it('holds the whole view: what is written is read back', () => {
    fc.assert(
      fc.property(views, (parts) => {
        const isSearch = parts.question !== '';
        const view: View = {
          ...parts,
          page: isSearch ? 'search' : 'map',
          ticks: isSearch ? parts.ticks : [],
        };
        expect(read(writeAddress(view))).toEqual(view);
      }),
    );
  });

  it('is short at the start', () => {
    expect(writeAddress(START)).toBe('/');
  });

  it('may name an entity by its path', () => {
    expect(read('/concept/feature-store').at).toBe('concept/feature-store');
  });

  it('leaves out what it cannot understand', () => {
    const view = read(
      '/?at=javascript:alert(1)&open=x~y~z~1,concept/a~LISTS~up~8,concept/a~LISTS~in~-1&view=globe',
    );
    expect(view).toEqual(START);
    expect(read('/%E0%A4%A').at).toBeNull();
    expect(read(`/?at=concept/${'x'.repeat(10_000)}`).at).toBeNull();
  });
});

describe('the view', () => {
  it('opens eight relations of a kind, then eight more, and takes them away again', () => {
    const once = open(START, around);
    const twice = open(once, around);
    expect(openCount(once, around)).toBe(8);
    expect(openCount(twice, around)).toBe(16);
    expect(close(twice, around)).toEqual(START);
  });

  it('goes back one step at a time: the selection, what was opened, the page', () => {
    const view = select(open({ ...START, page: 'search', question: 'fraud' }, around), 'concept/a');
    const steps = [view];
    for (let at = view; at !== stepBack(at) && steps.length < 9; at = stepBack(at)) steps.push(stepBack(at));
    expect(steps.map(({ at, opened, page }) => [at, opened.length, page])).toEqual([
      ['concept/a', 1, 'search'],
      [null, 1, 'search'],
      [null, 0, 'search'],
      [null, 0, 'map'],
    ]);
  });

  it('goes from results to the map with the same thing selected', () => {
    const results = toggleTick(ask(START, ' feature  store '), { field: 'kind', value: 'Concept' });
    expect(results.question).toBe('feature  store');
    expect(showOnMap(results, 'concept/a')).toEqual({ ...START, at: 'concept/a' });
  });

  it('takes a filter away when it is ticked twice', () => {
    const tick = { field: 'year', value: '2024' };
    expect(toggleTick(toggleTick(START, tick), tick).ticks).toEqual([]);
  });
});
