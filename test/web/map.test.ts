import { describe, expect, it } from 'vitest';
import type { MapRelation, OverviewMap } from '../../web/client/shapes.ts';
import { freePlacesAround } from '../../web/state/around.ts';
import { HUE_COUNT, pickHues } from '../../web/state/hues.ts';
import { capacityOf, placesInView } from '../../web/state/in-view.ts';
import { type OpenedAnswer, buildScene, neighborsOf } from '../../web/state/scene.ts';
import { outlineTerritories } from '../../web/state/territory.ts';
import { walk } from '../../web/state/walk.ts';

const SIDE = 30;
const overview: OverviewMap = {
  shown: SIDE * SIDE,
  total: SIDE * SIDE,
  communities: [{ id: 'c', name: 'C', size: SIDE * SIDE }],
  places: Array.from({ length: SIDE * SIDE }, (_, i) => ({
    x: (i % SIDE) * 40,
    y: Math.floor(i / SIDE) * 40,
    community: 'c',
    weight: 1 - i / 900,
    entity: { id: `concept/n${i}`, kind: 'Concept' as const, title: `N ${i}`, degree: 900 - i },
  })),
};
const relations: readonly MapRelation[] = [
  { id: 'rel/1', type: 'RELATED', from: 'concept/n0', to: 'concept/n899' },
];
const scene = buildScene(overview, relations, [], []);
const all = { left: -10, top: -10, right: 5_000, bottom: 5_000 };

describe('what is drawn', () => {
  it('is at most about 200 places, spread over the whole map', () => {
    const drawn = placesInView(scene, all, [], 180);
    expect(drawn).toHaveLength(180);
    for (const [x, y] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ] as const) {
      const quarter = drawn.filter(
        (place) =>
          place.x >= x * 600 && place.x < x * 600 + 600 && place.y >= y * 600 && place.y < y * 600 + 600,
      );
      expect(quarter.length).toBeGreaterThan(20);
    }
  });

  it('shows more of less when looking closer', () => {
    const corner = placesInView(scene, { left: 0, top: 0, right: 400, bottom: 400 }, [], 180);
    expect(corner).toHaveLength(121);
  });

  it('always holds the selection and its neighbours, and takes nothing away for them', () => {
    const before = new Set(placesInView(scene, all, [], 180).map(({ id }) => id));
    const after = new Set(placesInView(scene, all, ['concept/n0'], 180).map(({ id }) => id));
    expect(after.has('concept/n899')).toBe(true);
    expect([...before].every((id) => after.has(id))).toBe(true);
    expect(neighborsOf(scene, 'concept/n0')).toEqual(new Set(['concept/n899']));
  });

  it('keeps half of the map, and what was opened, however much was added', () => {
    const guests = Array.from({ length: 400 }, (_, i) => `resource/g${i}`);
    const places = scene.places.slice(0, 400).map((place, i) => ({ ...place, id: `resource/g${i}` }));
    const crowded = {
      ...scene,
      places: [...scene.places, ...places],
      guests: new Set(guests),
      hosts: new Set(['concept/n899']),
    };
    const own = placesInView(crowded, all, [], 180).filter(({ id }) => !crowded.guests.has(id));
    expect(own.length).toBeGreaterThanOrEqual(90);
    expect(own.map(({ id }) => id)).toContain('concept/n899');
  });

  it('is less on a phone', () => {
    expect(capacityOf(390, 420)).toBeLessThan(capacityOf(1000, 900));
    expect(capacityOf(4_000, 3_000)).toBe(180);
    expect(capacityOf(720, 190)).toBeLessThan(capacityOf(390, 420));
  });
});

describe('opening', () => {
  const opened: OpenedAnswer = {
    opened: { entity: 'concept/n5', type: 'ABOUT', direction: 'in', count: 8 },
    around: {
      id: 'concept/n5',
      relations: {
        total: 20,
        edges: Array.from({ length: 8 }, (_, i) => ({
          node: { id: `rel/o${i}`, type: 'ABOUT' as const },
          other: { id: `resource/r${i}`, kind: 'Resource' as const, title: `R ${i}`, degree: 3 },
        })),
      },
    },
  };

  it('adds places around the one asked for and moves nothing else', () => {
    const after = buildScene(overview, relations, [opened], []);
    for (const place of scene.places) expect(after.byId.get(place.id)).toEqual(place);
    expect(after.guests.size).toBe(8);
    expect(after.hosts).toEqual(new Set(['concept/n5']));
    expect(neighborsOf(after, 'concept/n5').size).toBe(8);
  });

  it('puts nothing on top of something', () => {
    const taken = scene.places;
    const points = freePlacesAround({ x: 400, y: 400 }, 8, taken, 20);
    const everything = [...taken, ...points];
    for (const point of points) {
      const near = everything.filter(
        (other) => other !== point && Math.hypot(other.x - point.x, other.y - point.y) < 20,
      );
      expect(near).toHaveLength(0);
    }
  });

  it('finds a place even where there is no room', () => {
    const wall = Array.from({ length: 40_000 }, (_, i) => ({
      x: (i % 200) * 8 - 800,
      y: Math.floor(i / 200) * 8 - 800,
    }));
    expect(freePlacesAround({ x: 0, y: 0 }, 8, wall)).toHaveLength(8);
  });
});

describe('territories', () => {
  const disc = (x: number, y: number): { x: number; y: number }[] =>
    Array.from({ length: 25 }, (_, i) => ({ x: x + (i % 5) * 30, y: y + Math.floor(i / 5) * 30 }));
  const territories = outlineTerritories(
    new Map([
      ['left', disc(0, 0)],
      ['right', disc(190, 0)],
      ['none', []],
    ]),
  );

  it('enclose their places and leave out communities without any', () => {
    expect(territories.map(({ id }) => id)).toEqual(['left', 'right']);
    const xs = territories[0]?.rings[0]?.map(({ x }) => x) ?? [];
    expect(Math.min(...xs)).toBeLessThan(0);
    expect(Math.max(...xs)).toBeGreaterThan(120);
  });

  it('meet in a border and do not overlap', () => {
    const right = Math.max(...(territories[0]?.rings[0]?.map(({ x }) => x) ?? []));
    const left = Math.min(...(territories[1]?.rings[0]?.map(({ x }) => x) ?? []));
    expect(right).toBeLessThanOrEqual(left + 9);
  });

  it('of one colour lie apart', () => {
    const centers = Array.from({ length: 12 }, (_, i) => ({ id: `c${i}`, x: i * 100, y: 0 }));
    const hues = pickHues(centers);
    expect(new Set(hues.values()).size).toBe(HUE_COUNT);
    for (let i = 1; i < centers.length; i += 1) expect(hues.get(`c${i}`)).not.toBe(hues.get(`c${i - 1}`));
  });
});

describe('arrow keys', () => {
  const places = [
    { id: 'right', x: 100, y: 10 },
    { id: 'far right', x: 300, y: 0 },
    { id: 'up', x: 5, y: -80 },
  ];
  const from = { x: 0, y: 0 };

  it('walk to the nearest place in their direction', () => {
    expect(walk(from, 'ArrowRight', places)?.id).toBe('right');
    expect(walk(from, 'ArrowUp', places)?.id).toBe('up');
  });

  it('stay where nothing lies that way', () => {
    expect(walk(from, 'ArrowLeft', places)).toBeNull();
  });
});
