import { describe, expect, it } from 'vitest';
import { arrange, placeInOrder } from '../../web/state/arrange.ts';
import { UNTOUCHED } from '../../web/state/canvas.ts';
import type { PathLine, Place, Scene } from '../../web/state/scene.ts';
import { standOut } from '../../web/state/stand-out.ts';
import {
  asGraphml,
  asJson,
  asMarkdown,
  csvField,
  placesAsCsv,
  takenFrom,
} from '../../web/state/take-along.ts';

const place = (name: string): Place => ({
  id: `concept/${name}`,
  kind: 'Concept',
  title: name,
  x: 0,
  y: 0,
  community: 'c',
  weight: 1,
  degree: 1,
  standing: null,
});
const line = (from: string, to: string): PathLine => ({
  id: `rel/${from}${to}`,
  type: 'RELATED',
  from: `concept/${from}`,
  to: `concept/${to}`,
});
const places = ['a', 'b', 'c', 'd'].map(place);
const scene: Scene = {
  places,
  byId: new Map(places.map((each) => [each.id, each])),
  relations: [line('a', 'b'), line('b', 'c'), line('c', 'd')],
  guests: new Set(),
  hosts: new Set(),
};
const names = (result: Scene): string => result.places.map(({ title }) => title).join('');

describe('arranging the map', () => {
  it('leaves out what is hidden, and relations with it', () => {
    const result = arrange(scene, { ...UNTOUCHED, hidden: ['concept/b'] }, [], null, null);
    expect(names(result)).toBe('acd');
    expect(result.relations.map(({ id }) => id)).toEqual(['rel/cd']);
  });

  it('keeps only what is around a focus, and whatever is selected', () => {
    const focused = { ...UNTOUCHED, focus: 'concept/b' };
    expect(names(arrange(scene, focused, [], null, null))).toBe('abc');
    expect(names(arrange(scene, focused, ['concept/d'], null, null))).toBe('abcd');
  });

  it('keeps what fits a filter, the selection and what is pinned', () => {
    const canvas = { ...UNTOUCHED, pinned: ['concept/d'] };
    expect(names(arrange(scene, canvas, ['concept/c'], ({ title }) => title === 'a', null))).toBe('acd');
  });

  it('stands what must be understood first above what it leads to', () => {
    const needs = (from: string, to: string) => ({ from, to });
    const points = placeInOrder('c', [needs('c', 'b'), needs('b', 'a'), needs('c', 'a'), needs('d', 'c')]);
    const heights = ['a', 'b', 'c', 'd'].map((name) => points.get(name)?.y ?? Number.NaN);
    expect([...heights].sort((x, y) => x - y)).toEqual(heights);
    expect(new Set(heights).size).toBe(4);
  });

  it('ends where relations run in a circle', () => {
    const points = placeInOrder('a', [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
    ]);
    expect([...points.keys()].sort()).toEqual(['a', 'b']);
  });
});

describe('what stands out', () => {
  const quiet = { scene, selected: [], lit: null, hovered: null };

  it('is nothing at rest', () => {
    expect(standOut(quiet)).toEqual({ near: new Set(), lines: [], fades: false });
  });

  it('is what is around the pointer, without anything else stepping back', () => {
    const result = standOut({ ...quiet, hovered: 'concept/b' });
    expect([...result.near].sort()).toEqual(['concept/a', 'concept/c']);
    expect(result.lines.map(({ manner }) => manner)).toEqual(['plain', 'plain']);
    expect(result.fades).toBe(false);
  });

  it('draws the lines of a crowd of added places faintly, but those of what is pointed at plainly', () => {
    const guests = Array.from({ length: 80 }, (_, i) => `resource/g${i}`);
    const relations = guests.map((id) => ({ ...line('a', 'b'), id: `rel/${id}`, from: id }));
    const crowd = { ...quiet, scene: { ...scene, relations, guests: new Set(guests) } };
    const faint = (hovered: string | null): number =>
      standOut({ ...crowd, hovered }).lines.filter(({ manner }) => manner === 'faint').length;
    expect(faint(null)).toBe(80);
    expect(faint('concept/b')).toBe(0);
  });

  it('is what is around every selected place while all else fades', () => {
    const result = standOut({ ...quiet, selected: ['concept/a', 'concept/d'] });
    expect(result.lines.filter(({ manner }) => manner === 'strong').map(({ line: { id } }) => id)).toEqual([
      'rel/ab',
      'rel/cd',
    ]);
    expect(result.fades).toBe(true);
  });

  it('is a path alone when one is lit', () => {
    const lit = { places: new Set(['concept/a', 'concept/b']), relations: new Set(['rel/ab']) };
    const result = standOut({ ...quiet, selected: ['concept/d'], lit });
    expect(result.lines.map(({ line: { id } }) => id)).toEqual(['rel/ab']);
    expect(result.near).toEqual(lit.places);
  });
});

describe('taking the map along', () => {
  const hostile: Place = { ...place('x'), title: '=HYPERLINK("http://x") & <b>|`\u202e\ud800' };
  const taken = takenFrom(
    [...places.slice(0, 2), hostile],
    scene.relations,
    'http://cairn.test/?at=concept/a',
  );

  it('takes only relations between what is taken', () => {
    expect(taken.relations.map(({ id }) => id)).toEqual(['rel/ab']);
  });

  it('quotes what CSV needs quoted and disarms formulas', () => {
    expect(csvField('a,"b"')).toBe('"a,""b"""');
    expect(csvField('=1+1')).toBe("'=1+1");
    expect(csvField(-3)).toBe('-3');
    expect(placesAsCsv(taken).split('\r\n')).toHaveLength(5);
  });

  it('gives JSON that reads back', () => {
    const read = JSON.parse(asJson(taken)) as { entities: unknown[]; relations: unknown[] };
    expect([read.entities.length, read.relations.length]).toEqual([3, 1]);
  });

  it('escapes titles in GraphML and Markdown', () => {
    expect(asGraphml(taken)).toContain('&amp; &lt;b&gt;|`\ufffd');
    expect(asMarkdown(taken)).toContain('& \\<b\\>\\|\\`');
    expect(asMarkdown(taken)).toContain('- a stands beside b');
  });
});
