import { expect, it } from 'vitest';
import type { ClaimField } from '../../../schema/index.ts';
import type { Store } from '../../../store/port.ts';
import { changeSet, packRecord, sourceRecord, write } from '../build.ts';
import type { Facts } from '../contract.ts';
import { stores } from '../filled.ts';
import { applied, awesome, embeddingCourse, fraudPaper, netflixFeatures, pack } from '../world.ts';

export const entityFacts: Facts = (open) => {
  const filled = stores(open);
  const titles = ['One', 'Two', 'Three'] as const;
  /** A store in which each source claims one value of a field of `resource/x`. */
  const claiming = (field: ClaimField, ...values: readonly string[]): Promise<Store> =>
    filled(
      values.map((value, index) => {
        const source = sourceRecord(`list/${String(index)}`);
        const writer = write(source, 'a.md').entity('resource/x', 'Resource', titles[0]);
        return changeSet(source, [writer.claim('resource/x', field, value).document()]);
      }),
    );

  it('answers in the order asked, null for what it does not know', async () => {
    const store = await filled();
    const answer = await store.entities([fraudPaper, 'concept/none', 'concept/data']);
    expect(answer.map((entity) => entity?.id ?? null)).toEqual([fraudPaper, null, 'concept/data']);
  });

  it('gives fields, lists, organizations, topics and degree', async () => {
    const store = await filled();
    const [work, course] = await store.entities([netflixFeatures, embeddingCourse]);
    expect(work).toMatchObject({
      kind: 'CaseStudy',
      url: 'https://example.org/netflix-features',
      form: 'article',
      year: 2016,
      origin: 'source',
      organizations: [{ id: 'org/netflix', title: 'Netflix' }],
      lists: [awesome.id, applied.id],
      voices: 2,
      topics: ['concept/feature-store'],
      degree: 4,
    });
    expect(course).toMatchObject({
      kind: 'Resource',
      form: 'course',
      year: null,
      url: null,
      level: null,
      details: null,
      organizations: [],
      lists: [awesome.id],
      voices: 1,
      topics: ['concept/embedding'],
    });
  });

  it('counts what a pack says first, and tells its origin', async () => {
    const store = await filled();
    const [concept] = await store.entities(['concept/feature-store']);
    expect(concept).toMatchObject({
      origin: 'pack',
      title: 'Feature store',
      aliases: ['feature platform'],
      level: 'core',
      topics: [],
    });
    const other = packRecord('other');
    const lists = await filled([
      ...titles.map((_, index) => {
        const source = sourceRecord(`list/${String(index)}`);
        return changeSet(source, [write(source, 'a.md').entity('concept/x', 'Concept', 'Theirs').document()]);
      }),
      changeSet(other, [write(other, 'a.yaml').entity('concept/x', 'Concept', 'Ours').document()]),
    ]);
    expect((await lists.entities(['concept/x']))[0]).toMatchObject({
      title: 'Ours',
      aliases: ['Theirs'],
      origin: 'pack',
    });
  });

  it('follows most sources, however often one of them says it', async () => {
    const store = await claiming('year', '2019', '2020', '2020');
    expect((await store.entities(['resource/x']))[0]?.year).toBe(2020);
  });

  it('prefers the longest of what equally many say, then the smallest', async () => {
    expect(
      (await (await claiming('description', 'Short.', 'Rather long.')).entities(['resource/x']))[0],
    ).toMatchObject({ description: 'Rather long.' });
    expect((await (await claiming('year', '2021', '2020')).entities(['resource/x']))[0]?.year).toBe(2020);
  });

  it('keeps losing titles as aliases, by code point', async () => {
    const store = await filled();
    expect((await store.entities([netflixFeatures]))[0]).toMatchObject({
      title: 'Distributed time travel for feature generation',
      aliases: ['Time travel at Netflix'],
    });
  });

  it('takes a stored source for an entity of kind Source', async () => {
    const store = await filled();
    expect((await store.entities([applied.id, pack.id])).map((entity) => entity?.kind)).toEqual([
      'Source',
      'Source',
    ]);
    expect((await store.entities([applied.id]))[0]).toMatchObject({
      title: applied.title,
      url: applied.address,
    });
  });

  it('has no entity that nobody claims a kind of', async () => {
    const source = sourceRecord('a/list');
    const writer = write(source, 'a.md').claim('resource/x', 'title', 'Nameless');
    const store = await filled([changeSet(source, [writer.document()])]);
    expect(await store.entities(['resource/x'])).toEqual([null]);
    expect((await store.counts()).entities).toEqual({ Source: 1 });
  });

  it('pages in id order, with exact totals', async () => {
    const store = await filled();
    const first = await store.entityPage({ filter: {}, limit: 4 });
    const last = first.entities.at(-1)?.id ?? '';
    const second = await store.entityPage({ filter: {}, limit: 100, after: last });
    const ids = [...first.entities, ...second.entities].map((entity) => entity.id);
    expect(first.total).toBe(ids.length);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('pages by kind, form, organization, source, topic and year', async () => {
    const store = await filled();
    const page = async (filter: Parameters<Store['entityPage']>[0]['filter']): Promise<readonly string[]> => {
      const { total, entities } = await store.entityPage({ filter, limit: 10 });
      expect(total).toBe(entities.length);
      return entities.map((entity) => entity.id);
    };
    expect(await page({ kinds: ['CaseStudy', 'Pattern'] })).toEqual(['pattern/two-stage', netflixFeatures]);
    expect(await page({ kinds: [] })).toEqual([]);
    expect(await page({ forms: ['paper'] })).toEqual([fraudPaper]);
    expect(await page({ organizations: ['org/netflix'] })).toEqual([netflixFeatures]);
    expect(await page({ sources: [applied.id] })).toEqual([netflixFeatures, fraudPaper].sort());
    expect(await page({ topics: ['problem/fraud'], kinds: ['Resource'] })).toEqual([fraudPaper]);
    expect(await page({ topics: ['problem/unknown'] })).toEqual([]);
    expect(await page({ years: [2016, 2019] })).toEqual([netflixFeatures]);
    expect(await page({ years: [1000, 2999] })).toEqual([netflixFeatures, fraudPaper].sort());
  });

  it('counts what it holds', async () => {
    const store = await filled();
    expect(await store.counts()).toEqual({
      entities: {
        Concept: 3,
        Pattern: 1,
        Problem: 1,
        Step: 1,
        CaseStudy: 1,
        Resource: 2,
        Organization: 1,
        Source: 3,
        Question: 1,
      },
      relations: {
        LISTS: 4,
        ABOUT: 2,
        SOLVES: 2,
        BY: 1,
        EXPLAINS: 1,
        BROADER: 1,
        PREREQUISITE: 1,
        NEEDS: 1,
        USES: 1,
        BELONGS_TO: 1,
      },
      evidence: 16,
      claims: 34,
      entries: 4,
      documents: 3,
      sources: 3,
      diagnostics: 2,
    });
  });

  it('refuses to look up more than a thousand at a time', async () => {
    const store = await filled([]);
    const ids = Array.from({ length: 1001 }, (_, index) => `concept/${String(index)}`);
    await expect(store.entities(ids)).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });
};
