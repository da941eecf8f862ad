import { describe, expect, it } from 'vitest';
import type { Basis, ClaimField } from '../../schema/index.ts';
import { resolveEntity, type Vote } from '../../store/resolve.ts';

const isPack = (source: string): boolean => source.startsWith('pack');
const vote = (source: string, field: ClaimField, value: string, basis: Basis = 'stated'): Vote => ({
  source,
  field,
  value,
  basis,
});
const resolve = (...votes: readonly Vote[]) => resolveEntity('resource/x', votes, isPack);
const titled = (...votes: readonly Vote[]) => resolve(vote('a', 'kind', 'Resource'), ...votes);

describe('what claims add up to', () => {
  it('is nothing without a kind', () => {
    expect(resolve()).toBeNull();
    expect(resolve(vote('a', 'title', 'T'))).toBeNull();
    expect(resolve(vote('a', 'kind', 'Spaceship'))).toBeNull();
  });

  it('counts sources, not claims', () => {
    const votes = [vote('a', 'title', 'Loud'), vote('a', 'title', 'Loud'), vote('a', 'title', 'Loud')];
    expect(titled(...votes, vote('b', 'title', 'Calm'), vote('c', 'title', 'Calm'))?.title).toBe('Calm');
  });

  it('counts what a pack says before all others', () => {
    const votes = [vote('a', 'title', 'Theirs'), vote('b', 'title', 'Theirs'), vote('pack', 'title', 'Ours')];
    expect(titled(...votes)).toMatchObject({ title: 'Ours', aliases: ['Theirs'], origin: 'source' });
    expect(resolve(vote('pack', 'kind', 'Concept'), vote('a', 'kind', 'Resource'))).toMatchObject({
      kind: 'Concept',
      origin: 'pack',
    });
  });

  it('takes others where a pack says nothing that counts', () => {
    expect(titled(vote('pack', 'year', 'long ago'), vote('a', 'year', '2020'))?.year).toBe(2020);
  });

  it('is a case study as soon as one stated claim says so', () => {
    const most = ['a', 'b', 'c'].map((source) => vote(source, 'kind', 'Resource', 'inferred'));
    expect(resolve(...most, vote('d', 'kind', 'CaseStudy'))?.kind).toBe('CaseStudy');
    expect(resolve(...most, vote('d', 'kind', 'CaseStudy', 'inferred'))?.kind).toBe('Resource');
    expect(resolve(vote('pack', 'kind', 'Resource'), vote('d', 'kind', 'CaseStudy'))?.kind).toBe('CaseStudy');
    expect(resolve(vote('pack', 'kind', 'Concept'), vote('d', 'kind', 'CaseStudy'))?.kind).toBe('Concept');
  });

  it.each([
    ['the longest title', ['Short', 'Rather long'], 'Rather long'],
    ['one that is not all capitals', ['A VERY LOUD TITLE', 'A calm one'], 'A calm one'],
    ['one that is no address', ['https://example.org/a/very/long/path', 'A title'], 'A title'],
    ['one that is no bare address', ['example.org/a/very/long/path', 'A title'], 'A title'],
    ['the smallest of equals, by code point', ['\u{1f600}b', '\uffeeab'], '\uffeeab'],
  ])('prefers %s', (_which, titles, winner) => {
    const votes = titles.map((title, index) => vote(String(index), 'title', title));
    expect(titled(...votes)?.title).toBe(winner);
    expect(titled(...votes.reverse())?.title).toBe(winner);
  });

  it('gathers losing titles and aliases, each once and without the winner', () => {
    const votes = [
      vote('a', 'title', 'Winner of all'),
      vote('b', 'title', 'Loser'),
      vote('b', 'alias', 'Loser'),
      vote('c', 'alias', 'Winner of all'),
      vote('c', 'alias', 'Also'),
    ];
    expect(titled(...votes)?.aliases).toEqual(['Also', 'Loser']);
  });

  it('ignores values that a field does not admit, and empty ones', () => {
    const votes = [vote('a', 'form', 'poem'), vote('a', 'year', '20'), vote('a', 'description', '')];
    expect(titled(...votes)).toMatchObject({
      form: null,
      year: null,
      description: null,
      title: 'resource/x',
    });
    expect(titled(vote('a', 'url', 'https://example.org'))?.title).toBe('https://example.org');
  });

  it('takes a source for what its record says where no claim does', () => {
    const record = { id: 'source/x', title: 'A list', address: 'https://example.org' };
    expect(resolveEntity('source/x', [], isPack, record)).toMatchObject({
      kind: 'Source',
      title: 'A list',
      url: 'https://example.org',
      origin: 'source',
    });
    const votes = [vote('pack', 'kind', 'Source'), vote('pack', 'title', 'The pack')];
    expect(resolveEntity('source/x', votes, isPack, { ...record, address: null })).toMatchObject({
      title: 'The pack',
      url: null,
      origin: 'pack',
      aliases: [],
    });
  });
});
