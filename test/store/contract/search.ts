import { expect, it } from 'vitest';
import { resourceId } from '../../../schema/id.ts';
import { foldText, type ChangeSet } from '../../../schema/index.ts';
import type { SearchFilter, SearchTerm, Store } from '../../../store/port.ts';
import { AT, changeSet, key, sourceRecord, write } from '../build.ts';
import type { Facts } from '../contract.ts';
import { stores } from '../filled.ts';
import {
  applied,
  appliedDocument,
  awesome,
  embeddingCourse,
  everySet,
  fraudPaper,
  netflixFeatures,
  packSet,
} from '../world.ts';

const word = (words: string, prefix = false): SearchTerm => ({ words: foldText(words), prefix });

async function find(store: Store, groups: SearchTerm[][], filter?: SearchFilter): Promise<readonly string[]> {
  const answer = await store.search({ groups, limit: 50, ...(filter && { filter }) });
  expect(answer.total).toBe(answer.candidates.length);
  expect(answer.totalIsExact).toBe(true);
  return answer.candidates.map((each) => each.id);
}

/** One list of numbered resources, all of which speak of "common"; every tenth of "rare". */
function many(size: number): ChangeSet {
  const list = sourceRecord('many/list');
  const writer = write(list, 'a.md');
  for (let index = 0; index < size; index += 1) {
    const id = resourceId(String(index));
    writer
      .line(index + 1)
      .entity(id, 'Resource', `common ${index % 10 === 0 ? 'rare' : 'usual'} ${String(index)}`);
    if (index % 4 === 0) writer.claim(id, 'year', String(1990 + (index % 40)));
    writer.relate(key('LISTS', list.id, id));
  }
  return changeSet(list, [writer.document()]);
}

export const searchFacts: Facts = (open) => {
  const filled = stores(open);

  it('finds by words of title, alias, description, organization and topic', async () => {
    const store = await filled();
    expect(await find(store, [[word('distributed')]])).toEqual([netflixFeatures]);
    expect(await find(store, [[word('time')], [word('travel')], [word('at')]])).toEqual([netflixFeatures]);
    expect(await find(store, [[word('serving')]])).toEqual(['concept/feature-store']);
    expect(new Set(await find(store, [[word('netflix')]]))).toEqual(
      new Set(['org/netflix', netflixFeatures]),
    );
    expect(new Set(await find(store, [[word('store')]]))).toEqual(
      new Set(['concept/feature-store', netflixFeatures]),
    );
    expect(await find(store, [[word('nowhere')]])).toEqual([]);
  });

  it('wants every group and any alternative of each', async () => {
    const store = await filled();
    expect(await find(store, [[word('nothing'), word('embedding')]])).toEqual([
      'concept/embedding',
      embeddingCourse,
    ]);
    expect(await find(store, [[word('deep'), word('embedding')], [word('fraud')]])).toEqual([fraudPaper]);
    expect(await find(store, [[word('fraud')], []])).toEqual([]);
  });

  it('takes a kind, a form or a year for a term, beside its words and the other groups', async () => {
    const store = await filled();
    const papers: SearchTerm = { ...word('paper'), or: { forms: ['paper'] } };
    expect(await find(store, [[papers]])).toEqual([fraudPaper]);
    expect(await find(store, [[papers], [word('fraud')]])).toEqual([fraudPaper]);
    expect(await find(store, [[papers], [word('netflix')]])).toEqual([]);
    const then: SearchTerm = { ...word('2016', true), or: { years: [2016, 2016] } };
    expect(await find(store, [[then]])).toEqual([netflixFeatures]);
    expect(await find(store, [[papers, then]])).toEqual(await find(store, [[then, papers]]));
    expect((await find(store, [[papers, then]])).toSorted()).toEqual(
      [fraudPaper, netflixFeatures].toSorted(),
    );
    const cases: SearchTerm = { ...word('nothing'), or: { kinds: ['CaseStudy'] } };
    expect(await find(store, [[cases]])).toEqual([netflixFeatures]);
    expect(await find(store, [[cases], [word('fraud')]])).toEqual([]);
    expect(await find(store, [[then]], { forms: ['paper'] })).toEqual([]);
    expect(await find(store, [[{ ...word('‖'), or: { forms: ['paper'] } }]])).toEqual([]);
  });

  it('finds phrases as they stand, never across two names', async () => {
    const store = await filled();
    expect(await find(store, [[word('time travel for')]])).toEqual([netflixFeatures]);
    expect(await find(store, [[word('travel time')]])).toEqual([]);
    expect(await find(store, [[word('generation time')]])).toEqual([]);
    expect(await find(store, [[word('store feature platform')]])).toEqual([]);
  });

  it('finds prefixes, words without accents, and runs of Japanese', async () => {
    const store = await filled();
    expect(await find(store, [[word('fra', true)], [word('deep', true)]])).toEqual([fraudPaper]);
    expect(await find(store, [[word('fra')]])).toEqual([]);
    expect(await find(store, [[word('fur')], [word('alle')]])).toEqual([embeddingCourse]);
    expect(await find(store, [[word('FÜR')]])).toEqual([embeddingCourse]);
    expect(await find(store, [[word('検索')]])).toEqual([embeddingCourse]);
    expect(await find(store, [[word('検索エンジン')]])).toEqual([embeddingCourse]);
  });

  it('takes what looks like query syntax for words', async () => {
    const store = await filled();
    for (const words of [
      '"',
      'a" OR "b',
      '*',
      'NEAR(a b)',
      'name : x',
      '^',
      'a\0b',
      "'; DROP TABLE entity",
    ]) {
      expect(await find(store, [[{ words, prefix: true }]])).toEqual([]);
    }
  });

  it('filters by kind, form, organization, source, topic and years', async () => {
    const store = await filled();
    const all = [[word('f', true), word('e', true), word('d', true)]];
    expect(await find(store, all, { kinds: ['Problem', 'CaseStudy'] })).toEqual([
      'problem/fraud',
      netflixFeatures,
    ]);
    expect(await find(store, all, { forms: ['course'] })).toEqual([embeddingCourse]);
    expect(await find(store, all, { organizations: ['org/netflix'] })).toEqual([netflixFeatures]);
    expect(await find(store, all, { sources: [awesome.id], kinds: ['Resource'] })).toEqual([embeddingCourse]);
    expect(
      await find(store, all, { topics: ['problem/fraud', 'concept/embedding'], sources: [applied.id] }),
    ).toEqual([fraudPaper]);
    expect(await find(store, all, { years: [2017, 2030] })).toEqual([fraudPaper]);
    expect(await find(store, all, { years: [2030, 2017] })).toEqual([]);
    expect(await find(store, all, { sources: [] })).toEqual([]);
    expect(await find(store, [], { topics: ['concept/feature-store'] })).toEqual([netflixFeatures]);
    expect(await find(store, [], { steps: ['step/data'] })).toEqual([netflixFeatures]);
    expect(await find(store, [], { steps: ['step/data'], topics: ['problem/fraud'] })).toEqual([]);
    expect(await find(store, [], { steps: ['step/none'] })).toEqual([]);
    const page = await store.entityPage({ filter: { steps: ['step/data'] }, limit: 10 });
    expect([page.total, page.entities.map(({ id }) => id)]).toEqual([1, [netflixFeatures]]);
  });

  it('gives the best by static rank first, and everything when nothing is asked', async () => {
    const store = await filled();
    const answer = await store.search({ groups: [], limit: 100 });
    expect(answer.total).toBe((await store.entityPage({ filter: {}, limit: 100 })).total);
    const kinds = answer.candidates.map((each) => each.kind);
    expect(kinds.slice(-3)).toEqual(['CaseStudy', 'Resource', 'Resource']);
    expect(answer.candidates.slice(-3).map((each) => each.id)).toEqual([
      netflixFeatures,
      fraudPaper,
      embeddingCourse,
    ]);
    expect((await store.search({ groups: [], limit: 2 })).candidates).toEqual(answer.candidates.slice(0, 2));
    expect((await store.search({ groups: [], limit: 0 })).candidates).toEqual([]);
  });

  it('cuts candidates in order of rank, whatever the limit', async () => {
    const store = await filled([many(300)]);
    const groups = [[word('common')]];
    const all = (await store.search({ groups, limit: 1000 })).candidates.map((each) => each.id);
    const ranked = (await store.entities(all)).map(
      (each) => [each?.year === null ? 1 : 0, each?.id ?? ''] as const,
    );
    expect(ranked).toEqual([...ranked].sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1)));
    for (const limit of [1, 5, 76, 150]) {
      const { candidates, total } = await store.search({ groups, limit });
      expect(candidates.map((each) => each.id)).toEqual(all.slice(0, limit));
      expect(total).toBe(300);
    }
  });

  it('counts facets over all hits, most frequent first, at most twenty values', async () => {
    const store = await filled([many(300)]);
    const { facets } = await store.search({ groups: [[word('common')]], limit: 1 });
    expect(facets.map((facet) => facet.field)).toEqual([
      'kind',
      'form',
      'organization',
      'year',
      'source',
      'topic',
      'step',
    ]);
    const [kind, , , year, source] = facets;
    expect(kind?.values).toEqual([{ value: 'Resource', label: 'Resource', count: 300 }]);
    expect(source?.values).toEqual([{ value: 'source/github/many/list', label: 'many/list', count: 300 }]);
    expect(year?.values).toHaveLength(10);
    expect(year?.values.map((each) => each.count)).toEqual([8, 8, 8, 8, 8, 7, 7, 7, 7, 7]);
    const whole = await (await filled()).search({ groups: [], limit: 1 });
    expect(whole.facets.find((facet) => facet.field === 'topic')?.values).toEqual([
      { value: 'problem/fraud', label: 'Fraud detection', count: 3 },
      { value: 'concept/embedding', label: 'Embedding', count: 1 },
      { value: 'concept/feature-store', label: 'Feature store', count: 1 },
    ]);
    const short = await (await filled()).search({ groups: [], limit: 1, topics: 1 });
    expect(short.facets.find((facet) => facet.field === 'topic')?.values).toEqual([
      { value: 'problem/fraud', label: 'Fraud detection', count: 3 },
    ]);
    expect(whole.facets.find((facet) => facet.field === 'step')?.values).toEqual([
      { value: 'step/data', label: 'Data and features', count: 1 },
    ]);
    expect(whole.facets.find((facet) => facet.field === 'organization')?.values).toEqual([
      { value: 'org/netflix', label: 'Netflix', count: 1 },
    ]);
  });

  it('leaves facets out where only the total is wanted, which is the same', async () => {
    const store = await filled([many(50)]);
    for (const groups of [[[word('common')]], [[word('rare')]], [[word('nowhere')]], []]) {
      const { candidates, total, totalIsExact } = await store.search({ groups, limit: 3 });
      const bare = await store.search({ groups, limit: 3, facets: false });
      expect(bare).toEqual({ candidates, total, totalIsExact, facets: [] });
    }
  });

  it('finds by new words, and no longer by old ones, once a document says something else', async () => {
    const store = await filled();
    const document = appliedDocument();
    const renamed = document.claims.map((claim) =>
      claim.value === 'Deep fraud detection'
        ? { ...claim, value: 'Shallow swindle', id: `${claim.id}x` }
        : claim,
    );
    await store.apply(changeSet(applied, [{ ...document, claims: renamed }]), AT);
    expect(await find(store, [[word('swindle')]])).toEqual([fraudPaper]);
    expect(await find(store, [[word('deep')]])).toEqual([]);
  });

  it('finds works by the new name of an organization or topic', async () => {
    const store = await filled();
    const [reading] = packSet.put;
    const claims = reading?.claims.map((claim) =>
      claim.value === 'Netflix' ? { ...claim, value: 'Streamly', id: `${claim.id}x` } : claim,
    );
    if (reading && claims) await store.apply(changeSet(packSet.source, [{ ...reading, claims }]), AT);
    expect(new Set(await find(store, [[word('streamly')]]))).toEqual(
      new Set(['org/netflix', netflixFeatures]),
    );
  });

  it('offers words near an unknown one: one edit, two from eight letters', async () => {
    const store = await filled();
    expect(await store.nearestWords('fruad', 5)).toEqual(['fraud']);
    expect(await store.nearestWords('featurs', 5)).toEqual(['feature', 'features']);
    expect(await store.nearestWords('embeding', 5)).toEqual(['embedding', 'embeddings']);
    expect(await store.nearestWords('dsitribbuted', 5)).toEqual(['distributed']);
    expect(await store.nearestWords('fxxud', 5)).toEqual([]);
    expect(await store.nearestWords('retreival', 5)).toEqual(['retrieval']);
    expect(await store.nearestWords('fraud', 5)).toEqual([]);
  });

  it('forgets words that nothing says any more, and orders equal ones by how often they occur', async () => {
    const store = await filled();
    await store.removeSource(awesome.id);
    expect(await store.nearestWords('vectrs', 5)).toEqual([]);
    const list = sourceRecord('w/list');
    const writer = write(list, 'a.md');
    for (const [index, title] of ['cart', 'card', 'card', 'care'].entries()) {
      writer.line(index + 1).entity(`resource/w${String(index)}`, 'Resource', title);
    }
    await store.apply(changeSet(list, [writer.document()]), AT);
    expect(await store.nearestWords('carx', 5)).toEqual(['card', 'care', 'cart']);
    expect(await store.nearestWords('carx', 1)).toEqual(['card']);
  });

  it('suggests by the beginning of each word of a name, per kind', async () => {
    const store = await filled();
    const ids = async (prefix: string, limit = 3): Promise<readonly string[]> =>
      (await store.suggest(prefix, limit)).map((each) => each.id);
    expect(await ids('fea')).toEqual(['concept/feature-store', 'step/data', netflixFeatures]);
    expect(await ids('Fraud de')).toEqual(['problem/fraud', fraudPaper]);
    expect(await ids('platf')).toEqual(['concept/feature-store']);
    expect(await ids('serving')).toEqual([]);
    expect(await ids('d', 1)).toEqual([
      'concept/data',
      'problem/fraud',
      'step/data',
      netflixFeatures,
      fraudPaper,
    ]);
    expect(await ids('')).toEqual([]);
    expect(await ids('" *')).toEqual([]);
  });

  it('gives the overview: concepts, patterns and problems by rank, with the relations among them', async () => {
    const store = await filled(everySet);
    const overview = await store.overview(10);
    expect(overview.total).toBe(5);
    expect(overview.entities.map((each) => each.id)).toEqual([
      'concept/embedding',
      'concept/feature-store',
      'problem/fraud',
      'concept/data',
      'pattern/two-stage',
    ]);
    expect(overview.relations.map((each) => each.type).sort()).toEqual([
      'BROADER',
      'NEEDS',
      'PREREQUISITE',
      'SOLVES',
      'USES',
    ]);
    const small = await store.overview(2);
    expect(small.entities.map((each) => each.id)).toEqual(['concept/embedding', 'concept/feature-store']);
    expect([small.relations, small.total]).toEqual([[], 5]);
  });
};
