import { expect, it } from 'vitest';
import { AT, changeSet, sourceRecord, write } from '../build.ts';
import type { Facts } from '../contract.ts';
import { stores } from '../filled.ts';
import { applied, appliedDocument, awesome, awesomeDocument, fraudPaper, pack } from '../world.ts';

export const sourceFacts: Facts = (open) => {
  const filled = stores(open);

  it('gives back the stored reading of a source, documents by path', async () => {
    const list = sourceRecord('a/list');
    const documents = ['z.md', 'B.md', 'a.md', '𝒜.md', '\uffee.md'].map((path) =>
      write(list, path).document({ asked: { 'x.md': true, 'a.md': false }, translationOf: 'en.md' }),
    );
    const store = await filled([changeSet(list, documents)]);
    const state = await store.sourceState(list.id);
    expect(state?.source).toEqual(list);
    expect(state?.documents.map((document) => document.path)).toEqual([
      'B.md',
      'a.md',
      'z.md',
      '\uffee.md',
      '𝒜.md',
    ]);
    expect(state?.documents[1]).toEqual(documents[2]?.document);
    expect(await store.documents(list.id)).toEqual(state?.documents);
    expect(await store.sourceState('source/github/none/none')).toBeNull();
    expect(await store.documents('source/github/none/none')).toEqual([]);
  });

  it('gives back entries by path and position', async () => {
    const list = sourceRecord('a/list');
    const writer = write(list, 'b.md');
    for (let index = 0; index < 12; index += 1)
      writer.line(50 - index).entry('resource/x', `Entry ${String(index)}`);
    const store = await filled([
      changeSet(list, [writer.document(), write(list, 'a.md').entry('resource/y', 'Y').document()]),
    ]);
    const entries = await store.entriesOf(list.id);
    expect(entries.map((entry) => [entry.path, entry.position])).toEqual([
      ['a.md', 0],
      ...Array.from({ length: 12 }, (_, index) => ['b.md', index]),
    ]);
    expect(entries.slice(1)).toEqual(writer.document().entries);
    expect(await store.entriesOf('source/github/none/none')).toEqual([]);
  });

  it('sums sources up: documents, entries, resources, those found only here, problems, last run', async () => {
    const store = await filled();
    const summaries = await store.sources();
    expect(summaries.map((each) => each.source.id)).toEqual([awesome.id, applied.id, pack.id]);
    expect(summaries[0]).toMatchObject({
      source: awesome,
      documents: 1,
      entries: 2,
      resources: 2,
      onlyHere: 1,
      diagnostics: 2,
      lastRun: { source: awesome.id, state: 'done', revision: awesome.revision, documentsRead: 1 },
    });
    expect(summaries[2]).toMatchObject({ entries: 0, resources: 0, onlyHere: 0, diagnostics: 0 });
    await store.removeSource(awesome.id);
    expect((await store.sources())[0]).toMatchObject({ resources: 2, onlyHere: 2 });
  });

  it('gives problems by source and severity, with totals', async () => {
    const store = await filled();
    const { total, diagnostics } = await store.diagnostics({ limit: 10 });
    expect(total).toBe(2);
    expect(diagnostics).toEqual(awesomeDocument().diagnostics);
    expect(await store.diagnostics({ severity: 'note', limit: 10 })).toEqual({
      total: 1,
      diagnostics: diagnostics.slice(1),
    });
    expect(await store.diagnostics({ source: applied.id, limit: 10 })).toEqual({ total: 0, diagnostics: [] });
    expect(await store.diagnostics({ source: awesome.id, limit: 1 })).toEqual({
      total: 2,
      diagnostics: diagnostics.slice(0, 1),
    });
  });

  it('keeps what other documents of a source say when one is put again', async () => {
    const other = write(applied, 'more.md')
      .entity(fraudPaper, 'Resource', 'Deep fraud detection')
      .entry(fraudPaper, 'Again');
    const store = await filled([changeSet(applied, [appliedDocument(), other.document()])]);
    await store.apply(changeSet(applied, [appliedDocument(2)]), AT);
    expect((await store.documents(applied.id)).map((document) => document.path)).toEqual([
      'README.md',
      'more.md',
    ]);
    expect(await store.entriesOf(applied.id)).toHaveLength(3);
  });
};
