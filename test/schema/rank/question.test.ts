import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../../schema/index.ts';

const terms = (text: string): readonly string[] =>
  parseQuestion(text).terms.map(({ words, prefix }) => `${words.join(' ')}${prefix ? '*' : ''}`);

describe('a question', () => {
  it('is words, the last of them a prefix', () => {
    expect(terms('fraud detec')).toEqual(['fraud', 'detec*']);
  });

  it('keeps the last word whole once a space follows', () => {
    expect(terms('fraud detection ')).toEqual(['fraud', 'detection']);
  });

  it('keeps phrases in double quotes together, straight or curly', () => {
    expect(terms('"feature store" uber')).toEqual(['feature store', 'uber*']);
    expect(terms('“feature store”')).toEqual(['feature store']);
  });

  it('takes words joined by punctuation as a phrase', () => {
    expect(terms('two-stage retrieval ')).toEqual(['two stage', 'retrieval']);
    expect(terms('A/B testing ')).toEqual(['a b', 'testing']);
  });

  it('leaves out words that only carry the question', () => {
    expect(terms('how does Netflix do recommendation ')).toEqual(['netflix', 'recommendation']);
    expect(terms('what is this ')).toEqual(['what', 'is', 'this']);
  });

  it('does not take short beginnings for prefixes', () => {
    expect(terms('ml')).toEqual(['ml']);
  });

  it('takes a kind of work that is said in two words for one term', () => {
    expect(terms('case studies of fraud ')).toEqual(['case studies', 'fraud']);
    expect(terms('"case" study ')).toEqual(['case', 'study']);
  });

  it('keeps the sign that makes another word of a letter', () => {
    expect(
      parseQuestion('C++ or F# and .NET but not a+b or end.').terms.flatMap(({ literal }) => literal ?? []),
    ).toEqual(['c++', 'f#', '.net']);
  });

  it('is bounded, whatever is typed', () => {
    expect(parseQuestion('word '.repeat(100_000)).terms.length).toBeLessThanOrEqual(16);
    expect(parseQuestion('"'.repeat(100_000)).terms).toEqual([]);
    expect(terms('"open quote')).toEqual(['open', 'quote*']);
  });
});
