import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELATION_TYPES } from '../../schema/relation.ts';
import { readAddress, writeAddress } from '../../web/state/address.ts';
import {
  type Opened,
  UNTOUCHED,
  close,
  focusOn,
  hide,
  open,
  openCount,
  showHidden,
  toggleOnly,
  togglePinned,
} from '../../web/state/canvas.ts';
import { begin, record, redo, undo } from '../../web/state/history.ts';
import { PAGE_IDS } from '../../web/state/pages.ts';
import { visit } from '../../web/state/trail.ts';
import {
  START,
  type View,
  ask,
  follow,
  goTo,
  hideSelection,
  select,
  selectAlso,
  selection,
  setParams,
  showOnMap,
  stepBack,
  toggleTick,
  touch,
} from '../../web/state/view.ts';

const read = (address: string): View => readAddress(new URL(address, 'http://cairn.test'));
const around: Omit<Opened, 'count'> = { entity: 'problem/fraud-detection', type: 'SOLVES', direction: 'in' };

const word = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
const id = fc
  .tuple(fc.constantFrom('concept', 'pattern', 'problem', 'org', 'resource'), word)
  .map((x) => x.join('/'));
const ticks = fc.array(fc.record({ field: word, value: fc.string({ minLength: 1, maxLength: 30 }) }), {
  maxLength: 4,
});
const canvases = fc.record({
  opened: fc.uniqueArray(
    fc.record({
      entity: id,
      type: fc.constantFrom(...RELATION_TYPES),
      direction: fc.constantFrom<'in' | 'out'>('in', 'out'),
      count: fc.integer({ min: 1, max: 48 }),
    }),
    { maxLength: 6 },
  ),
  pinned: fc.uniqueArray(id, { maxLength: 5 }),
  hidden: fc.uniqueArray(id, { maxLength: 5 }),
  focus: fc.option(id),
  layout: fc.constantFrom<'map' | 'order'>('map', 'order'),
  only: ticks,
});
const question = fc
  .string({ minLength: 1, maxLength: 60 })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const views = fc.record({
  page: fc.constantFrom(...PAGE_IDS),
  at: id,
  canvas: canvases,
  table: fc.boolean(),
  question,
  ticks,
  params: fc.dictionary(
    fc.stringMatching(/^[a-z]{2}-[a-z]{1,5}$/),
    fc.string({ minLength: 1, maxLength: 40 }),
    {
      maxKeys: 3,
      noNullPrototype: true,
    },
  ),
});

describe('the address', () => {
  it('holds the whole view: what is written is read back', () => {
    fc.assert(
      fc.property(views, fc.uniqueArray(id, { maxLength: 4 }), (parts, also) => {
        const isSearch = parts.page === 'search';
        const view: View = {
          ...parts,
          also: also.filter((each) => each !== parts.at),
          question: isSearch ? parts.question : '',
          ticks: isSearch ? parts.ticks : [],
        };
        expect(read(writeAddress(view))).toEqual(view);
      }),
    );
  });

  it('is short at the start', () => {
    expect(writeAddress(START)).toBe('/');
  });

  it('names a page and an entity by its path', () => {
    expect(read('/concept/feature-store')).toMatchObject({ page: 'read', at: 'concept/feature-store' });
    expect(read('/sources?sort=age')).toMatchObject({ page: 'sources', params: { sort: 'age' } });
    expect(read('/path?from=concept/a&to=concept/b').params).toEqual({ from: 'concept/a', to: 'concept/b' });
    expect(writeAddress(goTo(START, 'read', 'org/netflix'))).toBe('/org/netflix');
  });

  it('of an earlier version still leads to the same page', () => {
    expect(read('/?page=sources').page).toBe('sources');
    expect(read('/?q=fraud')).toMatchObject({ page: 'search', question: 'fraud' });
  });

  it('leaves out what it cannot understand', () => {
    const view = read(
      '/?at=javascript:alert(1)&open=x~y~z~1,concept/a~LISTS~up~8,concept/a~LISTS~in~-1&view=globe&keep=x&focus=y',
    );
    expect(view).toEqual(START);
    expect(read('/%E0%A4%A').at).toBeNull();
    expect(read(`/?at=concept/${'x'.repeat(10_000)}`).at).toBeNull();
    expect(read('/search').page).toBe('map');
    expect(read('/nowhere/at/all')).toEqual(START);
  });
});

describe('the view', () => {
  it('opens eight relations of a kind, then eight more, and takes them away again', () => {
    const once = open(UNTOUCHED, around);
    const twice = open(once, around);
    expect(openCount(once, around)).toBe(8);
    expect(openCount(twice, around)).toBe(16);
    expect(close(twice, around)).toEqual(UNTOUCHED);
  });

  it('goes back one step at a time: the selection, the page, what was done to the canvas', () => {
    const results = { ...START, page: 'search' as const, question: 'fraud', canvas: open(UNTOUCHED, around) };
    const view = selectAlso(select(results, 'concept/a'), 'concept/b');
    const steps = [view];
    for (let at = view; at !== stepBack(at) && steps.length < 9; at = stepBack(at)) steps.push(stepBack(at));
    expect(steps.map((step) => [selection(step).length, step.page, step.canvas.opened.length])).toEqual([
      [2, 'search', 1],
      [1, 'search', 1],
      [0, 'search', 1],
      [0, 'map', 1],
      [0, 'map', 0],
    ]);
  });

  it('goes from results to the map with the same thing selected', () => {
    const results = toggleTick(ask(START, ' feature  store '), { field: 'kind', value: 'Concept' });
    expect(results.question).toBe('feature  store');
    expect(showOnMap(results, 'concept/a')).toEqual({ ...START, at: 'concept/a' });
  });

  it('follows a link into the pane where there is one, and to its own page elsewhere', () => {
    expect(follow(ask(START, 'x'), 'concept/a')).toMatchObject({ page: 'search', at: 'concept/a' });
    expect(follow(goTo(START, 'read', 'org/x'), 'concept/a')).toMatchObject({
      page: 'read',
      at: 'concept/a',
    });
  });

  it('takes a filter away when it is ticked twice', () => {
    const tick = { field: 'year', value: '2024' };
    expect(toggleTick(toggleTick(START, tick), tick).ticks).toEqual([]);
    expect(toggleOnly(toggleOnly(UNTOUCHED, tick), tick)).toEqual(UNTOUCHED);
  });

  it('keeps several places selected, and the second leads when the first is left out', () => {
    const three = selectAlso(selectAlso(select(START, 'concept/a'), 'concept/b'), 'concept/c');
    expect(selection(three)).toEqual(['concept/a', 'concept/b', 'concept/c']);
    expect(selection(selectAlso(three, 'concept/a'))).toEqual(['concept/b', 'concept/c']);
    expect(selection(selectAlso(three, 'concept/b'))).toEqual(['concept/a', 'concept/c']);
    expect(selection(select(three, 'concept/z'))).toEqual(['concept/z']);
  });

  it('forgets a parameter that is set to nothing', () => {
    expect(setParams(setParams(START, { n: '2', to: 'a' }), { n: null }).params).toEqual({ to: 'a' });
  });
});

describe('the canvas', () => {
  it('pins what is not pinned, and lets go what all is', () => {
    const pinned = togglePinned(UNTOUCHED, ['concept/a', 'concept/b']);
    expect(togglePinned(pinned, ['concept/b', 'concept/c']).pinned).toEqual([
      'concept/a',
      'concept/b',
      'concept/c',
    ]);
    expect(togglePinned(pinned, ['concept/a']).pinned).toEqual(['concept/b']);
  });

  it('hides a place with what was opened around it, and shows it again when it is asked for', () => {
    const canvas = focusOn(togglePinned(open(UNTOUCHED, around), [around.entity]), around.entity);
    const hidden = hide(canvas, [around.entity]);
    expect(hidden).toEqual({ ...UNTOUCHED, hidden: [around.entity] });
    expect(focusOn(hidden, around.entity).hidden).toEqual([]);
    expect(showHidden(hidden)).toEqual(UNTOUCHED);
    const view = hideSelection(selectAlso(select(START, 'concept/a'), 'concept/b'));
    expect([view.canvas.hidden, view.at]).toEqual([['concept/a', 'concept/b'], null]);
  });

  it('changes nothing when nothing changes', () => {
    expect(touch(START, showHidden)).toBe(START);
  });
});

describe('undo and redo', () => {
  const same = (a: number, b: number): boolean => a === b;

  it('go back and forth through what was done, any number of steps', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 30 }), (steps) => {
        const end = steps.reduce((history, step) => record(history, step, same), begin(-1));
        let back = end;
        while (back.past.length > 0) back = undo(back);
        expect(back.now).toBe(-1);
        while (back.future.length > 0) back = redo(back);
        expect(back).toEqual(end);
      }),
    );
  });

  it('forget what was taken back as soon as something else is done', () => {
    const history = record(undo(record(record(begin(0), 1, same), 2, same)), 9, same);
    expect(history).toEqual({ past: [0, 1], now: 9, future: [] });
    expect(redo(history)).toBe(history);
    expect(record(history, 9, same)).toBe(history);
  });
});

describe('the trail', () => {
  const step = (name: string) => ({ id: `concept/${name}`, kind: 'Concept' as const, title: name });

  it('grows by where one goes and is cut where one comes back to', () => {
    const trail = ['a', 'b', 'c'].map(step).reduce(visit, []);
    expect(visit(trail, step('c'))).toBe(trail);
    expect(visit(trail, step('a')).map(({ title }) => title)).toEqual(['a']);
    expect(['d', 'e', 'f', 'g', 'h', 'i'].map(step).reduce(visit, trail)).toHaveLength(8);
  });
});
