import { expect, it } from 'vitest';
import { KEPT_REVISIONS, type RunRecord } from '../../../store/port.ts';
import { AT, changeSet, write } from '../build.ts';
import type { Facts } from '../contract.ts';
import { stores } from '../filled.ts';
import { applied, appliedDocument, appliedSet, awesome, awesomeSet } from '../world.ts';

const NOBODY = 'source/github/no/one';

function running(source: string): Omit<RunRecord, 'id'> {
  const counts = { added: 0, edited: 0, moved: 0, removed: 0, renamed: 0, documentsRead: 0 };
  return { source, state: 'running', ...AT, revision: '', ...counts, message: null };
}

export const runFacts: Facts = (open) => {
  const filled = stores(open);

  it('gives a run an id, also of a source that is not there yet, and answers it by id', async () => {
    const store = await filled([]);
    const first = await store.saveRun(running(NOBODY));
    const second = await store.saveRun(running(applied.id));
    expect(first).toEqual({ ...running(NOBODY), id: first.id });
    expect(first.id).not.toBe(second.id);
    expect(await store.run(first.id)).toEqual(first);
    expect(await store.run('run/999999')).toBeNull();
    expect(await store.run('no run at all')).toBeNull();
  });

  it('says what became of a run, without counting as a change of the graph', async () => {
    const store = await filled();
    const before = await store.generation();
    const run = await store.saveRun(running(applied.id));
    const held: RunRecord = { ...run, state: 'held', revision: 'later', removed: 40, message: 'Too much.' };
    expect(await store.saveRun(held)).toEqual(held);
    expect(await store.run(run.id)).toEqual(held);
    expect((await store.runs({ source: applied.id, limit: 1 }))[0]).toEqual(held);
    expect(await store.generation()).toBe(before);
  });

  it('ends a run that is under way with the change set it was for', async () => {
    const store = await filled([]);
    const { id } = await store.saveRun(running(applied.id));
    const { run } = await store.apply(appliedSet, AT, { run: id });
    expect(run).toBe(id);
    expect(await store.runs({ limit: 10 })).toHaveLength(1);
    expect(await store.run(id)).toMatchObject({
      state: 'done',
      revision: applied.revision,
      documentsRead: 1,
    });
    const back = await store.apply(changeSet({ ...applied, revision: 'earlier' }, []), AT, {
      state: 'rolled-back',
      message: 'Back to earlier.',
    });
    expect(await store.run(back.run ?? '')).toMatchObject({
      state: 'rolled-back',
      message: 'Back to earlier.',
    });
  });

  it('leaves a run under way alone when there was nothing to write', async () => {
    const store = await filled();
    const { id } = await store.saveRun(running(applied.id));
    expect(await store.apply(appliedSet, AT, { run: id })).toEqual({ rowsWritten: 0, run: null });
    expect((await store.run(id))?.state).toBe('running');
  });

  it('asks for runs by state, and page by page', async () => {
    const store = await filled();
    const one = await store.saveRun({ ...running(applied.id), state: 'held' });
    const two = await store.saveRun({ ...running(awesome.id), state: 'failed' });
    const three = await store.saveRun({ ...running(awesome.id), state: 'held' });
    const ids = (runs: readonly RunRecord[]): readonly string[] => runs.map((run) => run.id);
    expect(ids(await store.runs({ states: ['held'], limit: 10 }))).toEqual([three.id, one.id]);
    expect(ids(await store.runs({ source: awesome.id, states: ['held', 'failed'], limit: 10 }))).toEqual([
      three.id,
      two.id,
    ]);
    expect(ids(await store.runs({ states: ['held', 'failed'], before: three.id, limit: 1 }))).toEqual([
      two.id,
    ]);
    expect(await store.runs({ states: [], limit: 10 })).toEqual([]);
  });

  it('forgets runs with their source, also of one that was never read', async () => {
    const store = await filled();
    const run = await store.saveRun({ ...running(NOBODY), state: 'failed' });
    await store.removeSource(NOBODY);
    expect(await store.run(run.id)).toBeNull();
    expect((await store.counts()).sources).toBe(3);
    expect((await store.saveRun(running(NOBODY))).id).not.toBe(run.id);
  });

  it('keeps what a source was made of after its last applied runs, newest first', async () => {
    const store = await filled([awesomeSet]);
    const sets = Array.from({ length: KEPT_REVISIONS + 2 }, (_, shift) =>
      changeSet({ ...applied, revision: `r${String(shift)}` }, [appliedDocument(shift)]),
    );
    for (const set of sets) await store.apply(set, AT);
    const kept = await store.revisions(applied.id);
    expect(kept.map(({ record }) => record.revision)).toEqual(
      sets
        .slice(2)
        .reverse()
        .map(({ source }) => source.revision),
    );
    expect(kept[3]?.record).toEqual(sets.at(-4)?.source);
    expect(kept[3]?.files).toEqual({ 'README.md': sets.at(-4)?.put[0]?.document.contentHash });
    expect(kept[3]?.asked).toEqual([]);
    expect((await store.run(kept[0]?.run ?? ''))?.revision).toBe(kept[0]?.record.revision);
    expect(await store.runs({ source: applied.id, limit: 100 })).toHaveLength(sets.length);
    expect(await store.revisions(awesome.id)).toHaveLength(1);
    expect(await store.revisions(NOBODY)).toEqual([]);
  });

  it('keeps the paths that were asked about and were there', async () => {
    const one = write(applied, 'one.md').document({ asked: { 'z.png': true, 'two.md': true, lost: false } });
    const two = write(applied, 'two.md').document({ asked: { docs: true, 'z.png': true } });
    const store = await filled([changeSet(applied, [one, two])]);
    expect((await store.revisions(applied.id))[0]?.asked).toEqual(['docs', 'z.png']);
  });

  it('keeps no revision for runs that wrote nothing', async () => {
    const store = await filled([appliedSet]);
    await store.saveRun({ ...running(applied.id), state: 'failed' });
    await store.apply(appliedSet, AT);
    expect(await store.revisions(applied.id)).toHaveLength(1);
  });
};
