import { expect, it } from 'vitest';
import { AT, changeSet, key, sourceRecord, write } from '../build.ts';
import type { Facts } from '../contract.ts';
import { stores } from '../filled.ts';
import { picture, seen } from '../snapshot.ts';
import {
  applied,
  appliedDocument,
  appliedSet,
  awesome,
  awesomeSet,
  everySet,
  fraudPaper,
  netflixFeatures,
  packSet,
} from '../world.ts';

export const writingFacts: Facts = (open) => {
  const filled = stores(open);

  it('writes what is new, records a run and grows by one generation', async () => {
    const store = await filled([]);
    const before = await store.generation();
    const result = await store.apply(appliedSet, AT);
    expect(result.rowsWritten).toBeGreaterThan(0);
    expect(result.run).not.toBeNull();
    expect(await store.generation()).toBe(before + 1);
  });

  it('writes nothing for a change set that holds nothing', async () => {
    const store = await filled();
    const before = await store.generation();
    expect(await store.apply(changeSet(applied, []), AT)).toEqual({ rowsWritten: 0, run: null });
    expect(await store.generation()).toBe(before);
  });

  it('writes nothing for a reading that is stored already, even with lines for the log', async () => {
    const store = await filled();
    const change = {
      kind: 'added',
      entity: fraudPaper,
      source: applied.id,
      path: 'README.md',
      line: 20,
      before: null,
      after: {},
    } as const;
    const again = changeSet(applied, [appliedDocument()], { changes: [change] });
    expect(await store.apply(again, AT)).toEqual({ rowsWritten: 0, run: null });
    expect((await store.changes({ limit: 10 })).total).toBe(0);
  });

  it('writes nothing for a path that is dropped and was never there', async () => {
    const store = await filled();
    const gone = changeSet(applied, [], { drop: ['nowhere.md'] });
    expect(await store.apply(gone, AT)).toEqual({ rowsWritten: 0, run: null });
  });

  it('takes a new revision of a source whose documents are the same', async () => {
    const store = await filled();
    const result = await store.apply(changeSet({ ...applied, revision: 'later' }, []), AT);
    expect(result.run).not.toBeNull();
    expect((await store.sourceState(applied.id))?.source.revision).toBe('later');
  });

  it('comes to the same graph whatever the order of the sources', async () => {
    const forward = await seen(await filled(everySet));
    expect(await seen(await filled([...everySet].reverse()))).toEqual(forward);
  });

  it('forgets with a source all that only it said', async () => {
    const without = await seen(await filled([packSet, appliedSet]));
    const store = await filled();
    const result = await store.removeSource(awesome.id);
    expect(result.rowsWritten).toBeGreaterThan(0);
    expect(await seen(store)).toEqual(without);
    expect(await store.runs({ source: awesome.id, limit: 10 })).toEqual([]);
    expect(await store.sourceState(awesome.id)).toBeNull();
  });

  it('writes nothing when a source is removed that is not there', async () => {
    const store = await filled();
    const before = await store.generation();
    expect(await store.removeSource('source/github/no/one')).toEqual({ rowsWritten: 0, run: null });
    expect(await store.generation()).toBe(before);
  });

  it('is as if a document had never been there once it is dropped', async () => {
    const bare = await seen(await filled([packSet, changeSet(applied, []), awesomeSet]));
    const store = await filled();
    await store.apply(changeSet(applied, [], { drop: ['README.md'] }), AT);
    expect(await seen(store)).toEqual(bare);
  });

  it('touches only the rows of a document whose lines have shifted', async () => {
    const store = await filled();
    const before = await picture(store);
    const { rowsWritten } = await store.apply(changeSet(applied, [appliedDocument(3)]), AT);
    const own = await store.counts();
    expect(await picture(store)).toEqual(before);
    // Rows of the document itself, deleted and written again, its own row, the run: nothing that others say.
    const document = appliedDocument(3);
    const rows = document.claims.length + document.evidence.length + document.entries.length;
    expect(rowsWritten).toBeLessThanOrEqual(2 * rows + 2);
    expect(own.entries).toBe(4);
    const page = await store.evidence(
      (await store.relations([fraudPaper], { types: ['LISTS'], limit: 1 }))[0]?.relations.map(
        (each) => each.id,
      ) ?? [],
      1,
    );
    expect(page[0]?.evidence[0]?.place.lines).toEqual([23, 23]);
  });

  it('keeps evidence of a relation whose ends are not admitted until their kinds change', async () => {
    const list = sourceRecord('a/list');
    const first = write(list, 'a.md')
      .entity('concept/x', 'Concept', 'X')
      .entity('resource/y', 'Resource', 'Y');
    first.relate(key('BY', 'resource/y', 'concept/x'));
    const store = await filled([changeSet(list, [first.document()])]);
    expect(await store.relations(['resource/y'], { limit: 10 })).toEqual([{ total: 0, relations: [] }]);
    const other = sourceRecord('b/list');
    const votes = [
      write(other, 'b.md').entity('concept/x', 'Organization', 'X').document(),
      write(sourceRecord('c/list'), 'c.md').entity('concept/x', 'Organization', 'X').document(),
    ];
    await store.apply(changeSet(other, votes.slice(0, 1)), AT);
    await store.apply(changeSet(sourceRecord('c/list'), votes.slice(1)), AT);
    const [page] = await store.relations(['resource/y'], { limit: 10 });
    expect(page?.relations.map((each) => each.type)).toEqual(['BY']);
    await store.removeSource('source/github/c/list');
    await store.removeSource('source/github/b/list');
    expect((await store.relations(['resource/y'], { limit: 10 }))[0]?.total).toBe(0);
  });

  it('shows a relation once its other end comes into being', async () => {
    const store = await filled([appliedSet]);
    expect((await store.relations([netflixFeatures], { types: ['BY'], limit: 1 }))[0]?.total).toBe(0);
    await store.apply(packSet, AT);
    const [page] = await store.relations([netflixFeatures], { types: ['BY'], limit: 1 });
    expect(page?.relations[0]).toMatchObject({ from: netflixFeatures, to: 'org/netflix' });
  });

  it('refuses a change set that holds a document of another source', async () => {
    const store = await filled();
    const stranger = changeSet(awesome, [appliedDocument()]);
    await expect(store.apply(stranger, AT)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect((await store.counts()).sources).toBe(3);
  });

  it('undoes a change set that fails half-way', async () => {
    const store = await filled();
    const before = await picture(store);
    const document = appliedDocument(1);
    const [claim] = document.claims;
    const broken = {
      ...document,
      claims: [...document.claims, { ...claim, id: 'claim/odd', field: 'colour' }],
    };
    const set = changeSet(applied, [broken as unknown as typeof document]);
    await expect(store.apply(set, AT)).rejects.toThrow();
    expect(await picture(store)).toEqual(before);
    expect((await store.apply(changeSet(applied, [appliedDocument(1)]), AT)).run).not.toBeNull();
  });
};
