import { describe, expect, it } from 'vitest';
import type { ChangeKind, ChangeSet, EntryChange } from '../../../schema/index.ts';
import type { Store } from '../../../store/port.ts';
import { changeSet } from '../build.ts';
import type { Facts } from '../contract.ts';
import { merge } from '../decided.ts';
import { stores } from '../filled.ts';
import {
  applied,
  appliedDocument,
  appliedSet,
  awesome,
  awesomeDocument,
  fraudPaper,
  netflixFeatures,
  packSet,
} from '../world.ts';

const MONDAY = { startedAt: '2025-03-03T09:00:00Z', finishedAt: '2025-03-03T09:01:00Z' };
const TUESDAY = { startedAt: '2025-03-04T09:00:00Z', finishedAt: '2025-03-04T09:01:00Z' };

function change(kind: ChangeKind, entity: string, source: string, line: number): EntryChange {
  const facts = { title: 'T', year: 2020, headings: ['A', 'B'] };
  return {
    kind,
    entity,
    source,
    path: 'README.md',
    line,
    before: kind === 'added' ? null : facts,
    after: kind === 'removed' ? null : facts,
  };
}

const FORMERLY = { path: 'docs/old.md', line: 7, revision: 'beef' };

const monday: ChangeSet = changeSet(applied, [appliedDocument()], {
  changes: [change('added', fraudPaper, applied.id, 1), change('edited', netflixFeatures, applied.id, 2)],
});
const tuesday: ChangeSet = changeSet(awesome, [awesomeDocument()], {
  changes: [change('removed', netflixFeatures, awesome.id, 3), change('moved', fraudPaper, awesome.id, 4)],
});

export const logFacts: Facts = (open) => {
  const filled = stores(open);
  const logged = async (): Promise<Store> => {
    const store = await filled([]);
    await store.apply(monday, MONDAY);
    await store.apply(tuesday, TUESDAY);
    return store;
  };
  const lines = (changes: readonly { readonly line: number }[]): readonly number[] =>
    changes.map((each) => each.line);

  it('keeps the lines of a change set, newest first, with what they say', async () => {
    const store = await logged();
    const { total, changes } = await store.changes({ limit: 10 });
    expect(total).toBe(4);
    expect(lines(changes)).toEqual([4, 3, 2, 1]);
    expect(changes[2]).toMatchObject({ ...monday.changes[1], at: MONDAY.finishedAt, was: null });
    expect(changes[3]?.title).toBe('Deep fraud detection');
    expect(changes[2]?.revision).toBe(applied.revision);
    expect(changes[3]).toMatchObject({ ...monday.changes[0] });
    const sequences = changes.map((each) => each.sequence);
    expect(sequences).toEqual([...sequences].sort((a, b) => b - a));
    const [run] = await store.runs({ source: applied.id, limit: 1 });
    expect(changes[2]?.run).toBe(run?.id);
  });

  it('asks by time, source, entity and kind', async () => {
    const store = await logged();
    expect(lines((await store.changes({ since: TUESDAY.finishedAt, limit: 10 })).changes)).toEqual([4, 3]);
    expect(lines((await store.changes({ source: applied.id, limit: 10 })).changes)).toEqual([2, 1]);
    expect(lines((await store.changes({ entity: fraudPaper, limit: 10 })).changes)).toEqual([4, 1]);
    const kinds = await store.changes({ kinds: ['added', 'removed'], limit: 1 });
    expect([kinds.total, lines(kinds.changes)]).toEqual([2, [3]]);
    expect(await store.changes({ kinds: [], limit: 10 })).toEqual({ total: 0, changes: [] });
    expect(await store.changes({ source: 'source/github/no/one', limit: 10 })).toEqual({
      total: 0,
      changes: [],
    });
  });

  it('keeps what an entry was called and where it stood before, in which revision', async () => {
    const store = await filled([]);
    const moved = { ...change('moved', fraudPaper, applied.id, 3), was: FORMERLY, title: 'Fraud, deeply' };
    const gone = change('removed', 'resource/gone', applied.id, 4);
    await store.apply(changeSet(applied, [appliedDocument()], { changes: [moved, gone] }), MONDAY);
    const [last, first] = (await store.changes({ limit: 2 })).changes;
    expect(first).toMatchObject({ was: FORMERLY, title: 'Fraud, deeply' });
    expect(last?.title).toBe('resource/gone');
  });

  describe('asked by topic', () => {
    const [fraud, features] = ['problem/fraud', 'concept/feature-store'];
    const about = async (store: Store, topic: string): Promise<readonly number[]> => {
      const { total, changes } = await store.changes({ topic, limit: 10 });
      expect(total).toBe(changes.length);
      for (const each of changes) expect(each.topics).toContain(topic);
      return lines(changes);
    };

    it('has the changes of resources that are about it now, whatever was known when they changed', async () => {
      const store = await filled([]);
      await store.apply(monday, MONDAY);
      expect(await about(store, fraud)).toEqual([]);
      await store.apply(packSet, MONDAY);
      expect(await about(store, fraud)).toEqual([1]);
      expect(await about(store, features)).toEqual([2]);
      expect(await about(store, 'concept/embedding')).toEqual([]);
      expect(await about(store, 'concept/no-such')).toEqual([]);
    });

    it('has the changes of resources that were about it then, also when they are gone', async () => {
      const store = await filled([packSet, appliedSet]);
      const gone = { ...change('removed', fraudPaper, applied.id, 20), topics: [fraud, features, fraud] };
      await store.apply(changeSet(applied, [], { drop: ['README.md'], changes: [gone] }), TUESDAY);
      expect((await store.entities([fraudPaper]))[0]).toBeNull();
      expect(await about(store, fraud)).toEqual([20]);
      expect((await store.changes({ limit: 1 })).changes[0]?.topics).toEqual([features, fraud]);
      expect((await store.changes({ topic: fraud, kinds: ['added'], limit: 10 })).total).toBe(0);
      await store.removeSource(applied.id);
      expect(await about(store, fraud)).toEqual([]);
    });

    it('knows a topic by the name it got by decision, and by the one it had', async () => {
      const store = await filled([packSet]);
      const added = { ...change('added', netflixFeatures, applied.id, 5), topics: [features] };
      await store.apply(changeSet(applied, [], { changes: [added] }), MONDAY);
      await store.decide([merge(features, 'concept/data')]);
      expect(lines((await store.changes({ topic: features, limit: 10 })).changes)).toEqual([5]);
      expect(await about(store, 'concept/data')).toEqual([5]);
    });
  });

  it('goes on before a sequence, with the same total', async () => {
    const store = await logged();
    const first = await store.changes({ limit: 3 });
    const before = first.changes.at(-1)?.sequence;
    const rest = await store.changes({ limit: 3, ...(before !== undefined && { before }) });
    expect([rest.total, lines(rest.changes)]).toEqual([4, [1]]);
  });

  it('keeps runs, newest first, with what they did', async () => {
    const store = await logged();
    const runs = await store.runs({ limit: 10 });
    expect(runs.map((run) => run.source)).toEqual([awesome.id, applied.id]);
    expect(runs[1]).toEqual({
      id: runs[1]?.id,
      source: applied.id,
      state: 'done',
      ...MONDAY,
      revision: applied.revision,
      added: 1,
      edited: 1,
      moved: 0,
      removed: 0,
      renamed: 0,
      documentsRead: 1,
      message: null,
    });
    expect(new Set(runs.map((run) => run.id)).size).toBe(2);
    expect(await store.runs({ source: applied.id, limit: 10 })).toEqual(runs.slice(1));
    expect(await store.runs({ limit: 1 })).toEqual(runs.slice(0, 1));
  });

  it('forgets the log of a source with the source, and uses no sequence twice', async () => {
    const store = await logged();
    const last = (await store.changes({ limit: 1 })).changes[0];
    await store.removeSource(awesome.id);
    expect(lines((await store.changes({ limit: 10 })).changes)).toEqual([2, 1]);
    const { run } = await store.apply(tuesday, TUESDAY);
    const next = await store.changes({ limit: 10 });
    expect(run).not.toBe(last?.run);
    expect(Math.min(...next.changes.slice(0, 2).map((each) => each.sequence))).toBeGreaterThan(
      last?.sequence ?? 0,
    );
  });
};
