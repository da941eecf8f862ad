import { describe, expect, it } from 'vitest';
import { factOf, parseQuestion, rank, rankForTopic } from '../../../schema/index.ts';
import type { AskedFact, RankContext, RankedRecord } from '../../../schema/index.ts';

function record(id: string, title: string, more: Partial<RankedRecord> = {}): RankedRecord {
  return {
    id,
    title,
    kind: 'Resource',
    aliases: [],
    description: null,
    form: null,
    year: null,
    organizations: [],
    voices: 1,
    topics: [],
    ...more,
  };
}

const plain: RankContext = {
  newestYear: 2024,
  topics: new Map(),
  subjects: new Set(),
  alternatives: new Map(),
};
const order = (question: string, records: readonly RankedRecord[], context = plain): readonly string[] =>
  rank(parseQuestion(question), records, context).map(({ record: { id } }) => id);

describe('ranking', () => {
  it('prefers the title itself, then the words in order, then all words, then another field', () => {
    const records = [
      record('e', 'Serving', { description: 'What a feature store is.' }),
      record('d', 'Uber data', { organizations: [{ id: 'org/f', title: 'Feature Store' }] }),
      record('c', 'Store every feature'),
      record('b', 'Building a feature store'),
      record('a', 'Feature store'),
    ];
    expect(order('feature store', records)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('puts the language with the sign before the letter alone, and says which of them a title has', () => {
    const records = [record('a', 'C for beginners'), record('b', 'Profiling C++ at length, part one of two')];
    const ranked = rank(parseQuestion('c++'), records, plain);
    expect(ranked.map(({ record: { id }, sentence }) => [id, sentence])).toEqual([
      ['b', 'says “c++” in its title'],
      ['a', 'says “c” in its title'],
    ]);
  });

  it('takes a word for the form or the year of a work where it was understood so, and says so', () => {
    const facts = new Map<string, AskedFact>([
      ['papers', { form: 'paper' }],
      ['2019', { year: 2019 }],
    ]);
    const records = [
      record('a', 'Fraud at scale', { form: 'article', year: 2024 }),
      record('b', 'Fraud at scale', { form: 'paper', year: 2019 }),
      record('c', 'Fraud papers of 2019', { form: 'list', year: 2020 }),
    ];
    const ranked = rank(parseQuestion('fraud papers 2019 '), records, { ...plain, facts });
    expect(ranked.map(({ record: { id } }) => id)).toEqual(['c', 'b', 'a']);
    expect(ranked[1]?.sentence).toBe('says “fraud” in its title; a paper; from 2019');
    expect(order('fraud papers 2019 ', records)).toEqual(['c', 'a', 'b']);
  });

  it('knows the words for forms in either number, and years of four digits', () => {
    const known = ['paper', 'papers', 'slides', 'libraries', 'talk', '1984', '2031'].map(factOf);
    expect(known).toEqual([
      { form: 'paper' },
      { form: 'paper' },
      { form: 'slides' },
      { form: 'tool' },
      { form: 'video' },
      { year: 1984 },
      { year: 2031 },
    ]);
    expect(['1900', '20199', '201', 'papery', 'constructor', ''].map(factOf)).toEqual(Array(6).fill(null));
  });

  it('puts the concept itself first when the words are its name', () => {
    const concept = record('concept/recall', 'Recall', { kind: 'Concept', aliases: ['Sensitivity'] });
    const context = {
      ...plain,
      topics: new Map([['concept/recall', 'Recall']]),
      subjects: new Set(['concept/recall']),
    };
    expect(order('recall', [record('a', 'Recall', { voices: 9, year: 2024 }), concept], context)[0]).toBe(
      'concept/recall',
    );
    expect(order('sensitivity', [record('a', 'Sensitivity'), concept], context)[0]).toBe('concept/recall');
  });

  it('lets agreement of independent lists speak from two up', () => {
    const [two, one] = rank(
      parseQuestion('feature store'),
      [record('a', 'Feature store'), record('b', 'Feature store', { voices: 2 })],
      plain,
    );
    expect(two?.record.id).toBe('b');
    expect(two?.sentence).toContain('two lists that do not copy each other');
    expect(one?.why.map(({ signal }) => signal)).not.toContain('voices');
  });

  it('counts freshness from the newest year of the graph', () => {
    const records = [record('old', 'Drift', { year: 2014 }), record('new', 'Drift', { year: 2024 })];
    expect(order('drift', records)).toEqual(['new', 'old']);
  });

  it('says why in one sentence', () => {
    const found = record('a', 'A feature store at scale', { year: 2024, voices: 2 });
    expect(rank(parseQuestion('feature store'), [found], plain)[0]?.sentence).toBe(
      'says “feature store” in its title; two lists that do not copy each other; 2024',
    );
  });

  it('finds a term under another name and quotes that name', () => {
    const context: RankContext = {
      ...plain,
      alternatives: new Map([['dlrm', [{ words: ['deep', 'learning'], text: 'Deep learning' }]]]),
    };
    const [found] = rank(parseQuestion('dlrm '), [record('a', 'Deep learning at work')], context);
    expect(found?.why[0]?.text).toBe('says “Deep learning” in its title');
  });

  it('adds up to its score', () => {
    const [found] = rank(parseQuestion('drift'), [record('a', 'Drift', { year: 2020, voices: 3 })], plain);
    const sum = found?.why.reduce((total, { contribution }) => total + contribution, 0) ?? 0;
    expect(found?.score).toBeCloseTo(sum, 3);
  });

  it('gives the same order whatever order the candidates come in, ties by id', () => {
    const records = ['c', 'a', 'b'].map((id) => record(id, 'Drift'));
    expect(order('drift', records)).toEqual(['a', 'b', 'c']);
    expect(order('drift', records.toReversed())).toEqual(['a', 'b', 'c']);
  });
});

describe('what to read first on a topic', () => {
  const topic = { title: 'Feature store', aliases: ['feature platform'] };
  const about = (found: RankedRecord, basis: 'stated' | 'mentioned' | 'inherited' | 'inferred') => ({
    record: found,
    grounds: [{ type: 'ABOUT' as const, bases: [basis] }],
  });

  it('is what says so outright, then what names it in its title, then elsewhere, then under its heading', () => {
    const ranked = rankForTopic(
      topic,
      [
        about(record('e', 'Misc'), 'inferred'),
        about(record('d', 'Data at Uber'), 'inherited'),
        about(record('c', 'Data at Lyft'), 'mentioned'),
        about(record('b', 'Our feature platform'), 'mentioned'),
        about(record('a', 'Data at Gojek'), 'stated'),
      ],
      plain,
    );
    expect(ranked.map(({ record: { id } }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(ranked.map(({ sentence }) => sentence)).toEqual([
      'says so outright',
      'names it in its title',
      'names it',
      'stands under its heading',
      'guessed from its address or owner',
    ]);
  });

  it('ranks without grounds by voices and year alone', () => {
    const candidates = [record('a', 'A'), record('b', 'B', { voices: 2 })].map((found) => ({
      record: found,
      grounds: [],
    }));
    expect(rankForTopic(topic, candidates, plain).map(({ record: { id } }) => id)).toEqual(['b', 'a']);
  });
});
