import { expect, it } from 'vitest';
import type { DerivedFigures } from '../../../store/port.ts';
import type { Facts } from '../contract.ts';
import { stores } from '../filled.ts';
import { digest } from '../snapshot.ts';
import { applied, awesome, netflixFeatures } from '../world.ts';

const figures: DerivedFigures = {
  positions: [{ entity: 'concept/data', x: 1.5, y: -2, community: 'community/a' }],
  communities: [{ id: 'community/a', name: 'Data', size: 1 }],
  voices: { [applied.id]: applied.id, [awesome.id]: applied.id },
};

export const derivedFacts: Facts = (open) => {
  const filled = stores(open);

  it('counts lists that speak with one voice once', async () => {
    const store = await filled();
    await store.saveDerived(figures);
    expect((await store.entities([netflixFeatures]))[0]).toMatchObject({
      voices: 1,
      lists: [awesome.id, applied.id],
    });
    await store.saveDerived({ ...figures, voices: {} });
    expect((await store.entities([netflixFeatures]))[0]?.voices).toBe(2);
  });

  it('places the overview; what has no position stands at the origin, in no community', async () => {
    const store = await filled();
    await store.saveDerived(figures);
    const { entities, communities } = await store.overview(10);
    expect(communities).toEqual(figures.communities);
    const place = (id: string): unknown => {
      const found = entities.find((each) => each.id === id);
      return found && [found.entity, found.x, found.y, found.community];
    };
    expect(place('concept/data')).toEqual(['concept/data', 1.5, -2, 'community/a']);
    expect(place('concept/embedding')).toEqual(['concept/embedding', 0, 0, '']);
  });

  it('keeps discovered topics in their order, as many as are asked for', async () => {
    const store = await filled();
    expect(await store.discovered(10)).toEqual({ total: 0, topics: [] });
    const place = {
      source: awesome.id,
      path: 'README.md',
      line: 3,
      headings: ['A'],
      entity: netflixFeatures,
    };
    const topic = { voices: 2, entries: 3, isHeading: true, places: [place] };
    const discovered = [
      { id: 'concept/z', title: 'Z', ...topic },
      { id: 'concept/a', title: 'A', ...topic },
    ];
    await store.saveDerived({ ...figures, discovered });
    expect(await store.discovered(10)).toEqual({ total: 2, topics: discovered });
    expect(await store.discovered(1)).toEqual({ total: 2, topics: discovered.slice(0, 1) });
    await store.saveDerived({ ...figures, discovered: discovered.slice(1) });
    expect(await store.discovered(10)).toEqual({ total: 1, topics: discovered.slice(1) });
  });

  it('is replaced as a whole, and leaves the digest alone', async () => {
    const store = await filled();
    const before = await digest(store);
    await store.saveDerived(figures);
    await store.saveDerived({ positions: [], communities: [], voices: {} });
    expect((await store.overview(10)).communities).toEqual([]);
    expect(await digest(store)).toBe(before);
  });

  it('grows by one generation with new figures and not at all with the same', async () => {
    const store = await filled();
    const before = await store.generation();
    await store.saveDerived(figures);
    await store.saveDerived(figures);
    expect(await store.generation()).toBe(before + 1);
  });

  it('tells whether the figures are of the graph as it is', async () => {
    const store = await filled();
    const areNew = async (): Promise<boolean> =>
      (await store.figuresGeneration()) === (await store.generation());
    expect(await areNew()).toBe(false);
    await store.saveDerived({ ...figures, generation: await store.generation() });
    expect(await areNew()).toBe(true);
    await store.saveDerived({ ...figures, generation: await store.generation() });
    expect(await areNew()).toBe(true);
    const computedFrom = await store.generation();
    await store.removeSource(awesome.id);
    expect(await areNew()).toBe(false);
    await store.saveDerived({ ...figures, voices: {}, generation: computedFrom });
    expect(await areNew()).toBe(false);
  });
};
