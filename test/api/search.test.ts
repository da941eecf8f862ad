import { describe, expect, it } from 'vitest';
import { searchGraph } from '../../api/index.ts';
import { answerOf } from './ask.ts';
import { useApi } from './use-api.ts';

const { api, graph } = await useApi();

interface Found {
  readonly total: number;
  readonly understood: readonly {
    readonly word: string;
    readonly takenAs: readonly string[];
    readonly found: boolean;
  }[];
  readonly titles: readonly string[];
}

async function find(query: string, filter: object = {}): Promise<Found> {
  const { search } = await answerOf(
    api,
    `query($query: String!, $filter: SearchFilter) { search(query: $query, filter: $filter, first: 10) {
      total understood { word takenAs found } edges { sentence score why { signal } node { id title } }
    } }`,
    { query, filter },
  );
  return { ...search, titles: search.edges.map(({ node }: { node: { title: string } }) => node.title) };
}

describe('search', () => {
  it('puts the concept first when its name is asked for', async () => {
    const { titles } = await find('feature store');
    expect(titles.slice(0, 3)).toEqual([
      'Feature store',
      'What a feature store is',
      'Michelangelo: a feature store at Uber',
    ]);
  });

  it('finds by the beginning of the last word, and by the other number', async () => {
    expect((await find('michel')).titles).toEqual(['Michelangelo: a feature store at Uber']);
    expect((await find('feature stores')).titles[0]).toBe('Feature store');
  });

  it('takes forms and years for what they say of works, and a quoted one for a word', async () => {
    const { search } = await answerOf(api, '{ search(query: "recommendation paper") { whole } }');
    expect(search.whole).toBe(1);
    const dated = await find('feature store 2019');
    expect(dated.titles[0]).toBe('Michelangelo: a feature store at Uber');
    expect((await find('2024')).titles).toEqual(['What a feature store is']);
    expect((await find('"2024"')).titles).toEqual([]);
  });

  it('finds what speaks of a concept under its acronym or its full name', async () => {
    const short = await find('DLRM');
    const long = await find('deep learning recommendation model');
    expect(short.titles.toSorted()).toEqual(['DLRM in production', 'Deep learning recommendation model']);
    expect(long.titles.toSorted()).toEqual(short.titles.toSorted());
    expect(short.understood).toEqual([
      { word: 'DLRM', takenAs: ['Deep learning recommendation model'], found: true },
    ]);
  });

  it('takes case studies for the kind they are', async () => {
    expect((await find('case studies feature store')).titles[0]).toBe(
      'Michelangelo: a feature store at Uber',
    );
    expect((await find('case study')).titles).toContain('Michelangelo: a feature store at Uber');
  });

  it.each([
    'https://example.com/michelangelo',
    'http://www.example.com/michelangelo/?utm_source=x#top',
    ' example.com/michelangelo ',
  ])('answers the address %s by what stands there', async (address) => {
    expect(await find(address)).toMatchObject({
      total: 1,
      titles: ['Michelangelo: a feature store at Uber'],
      understood: [{ word: address.trim(), takenAs: [], found: true }],
    });
  });

  it('answers a repository by its owner and name, and anything by its id', async () => {
    const list = (await find('source/github/first/reading-list')).titles;
    expect(list).toHaveLength(1);
    expect((await find('First/Reading-List')).titles).toEqual(list);
    expect((await find('https://github.com/first/reading-list')).titles).toEqual(list);
    expect((await find('concept/feature-store')).titles).toEqual(['Feature store']);
  });

  it('looks for no words in an address that nothing has, and for words in what only looks like one', async () => {
    const unknown = await find('https://example.com/feature-store');
    expect(unknown).toMatchObject({ total: 0, understood: [{ takenAs: [], found: false }] });
    expect((await find('arXiv:2401.00001')).total).toBe(0);
    expect((await find('feature/store')).titles[0]).toBe('Feature store');
  });

  it('mends a typing error and says how', async () => {
    const { titles, understood } = await find('featrue store');
    expect(titles[0]).toBe('Feature store');
    expect(understood.find(({ word }) => word === 'featrue')?.takenAs).toContain('feature');
  });

  it('leaves out what nothing has, and says so', async () => {
    const { titles, understood } = await find('feature xyzzyqwv store');
    expect(titles[0]).toBe('Feature store');
    expect(understood).toContainEqual({ word: 'xyzzyqwv', takenAs: [], found: false });
  });

  it('goes on to what lacks a part where too few have all of the question, and says how many have', async () => {
    const { search } = await answerOf(
      api,
      '{ search(query: "feature store uber zanzibar", first: 5) { total whole edges { node { title } } } }',
    );
    expect(search.edges[0].node.title).toBe('Michelangelo: a feature store at Uber');
    expect(search.edges.map(({ node }: { node: { title: string } }) => node.title)).toContain(
      'Feature store',
    );
    expect(search.whole).toBe(1);
    expect(search.total).toBeGreaterThan(1);
  });

  it('never leaves out what stands in quotes', async () => {
    const { titles } = await find('"feature store is" zanzibar uber');
    expect(titles).toEqual(['What a feature store is']);
  });

  it('answers a phrase only where the words stand together', async () => {
    expect((await find('"store feature"')).titles).not.toContain('What a feature store is');
    expect((await find('"feature store is"')).titles).toEqual(['What a feature store is']);
  });

  it('narrows by every filter, and tells what could be narrowed to', async () => {
    expect((await find('feature store', { kinds: ['CaseStudy'] })).total).toBe(1);
    expect((await find('feature store', { organizations: ['org/uber'] })).total).toBe(1);
    expect((await find('', { topics: ['problem/fraud'] })).titles).toContain(
      'Michelangelo: a feature store at Uber',
    );
    expect((await find('feature store', { yearFrom: 2020 })).titles).toEqual(['What a feature store is']);
    expect((await find('feature store', { forms: ['paper'] })).total).toBe(0);
    const { search } = await answerOf(
      api,
      '{ search(query: "feature store") { facets { field values { value label count } } } }',
    );
    const kinds = search.facets.find(({ field }: { field: string }) => field === 'kind');
    expect(kinds.values).toContainEqual({ value: 'CaseStudy', label: 'CaseStudy', count: 1 });
  });

  it('does not mend what a filter, not the words, left empty', async () => {
    const { understood } = await find('feature store', { forms: ['paper'] });
    expect(understood.every(({ found }) => found)).toBe(true);
  });

  it('answers nothing for what holds no word, and takes hostile text as text', async () => {
    expect((await find('!!! ???')).total).toBe(0);
    for (const hostile of [
      '" OR 1=1 --',
      'a NEAR(b)',
      '*',
      'facet : "§k1"',
      '^feature',
      'feature AND store',
      '\u0000',
    ]) {
      expect(typeof (await find(hostile)).total, hostile).toBe('number');
    }
  });

  it('is the same for programs that do not go through GraphQL', async () => {
    const { results, total } = await searchGraph(graph.store, { query: 'feature store', first: 3 });
    const viaApi = await find('feature store');
    expect(total).toBe(viaApi.total);
    expect(results.map(({ record }) => record.title)).toEqual(viaApi.titles.slice(0, 3));
  });
});

describe('suggesting', () => {
  it('answers names that begin with what is typed, and which name that is', async () => {
    const { suggest } = await answerOf(
      api,
      '{ suggest(prefix: "feature pl") { match entity { id kind } } none: suggest(prefix: " ") { match } }',
    );
    expect(suggest[0]).toEqual({
      match: 'feature platform',
      entity: { id: 'concept/feature-store', kind: 'Concept' },
    });
  });
});
