import { describe, expect, it } from 'vitest';
import { foldText, foldWords } from '../../schema/index.ts';

describe('folding', () => {
  it.each([
    ['Feature-Store: the “why”', ['feature', 'store', 'the', 'why']],
    ['two-stage/retrieval_ranking', ['two', 'stage', 'retrieval', 'ranking']],
    ['Café ﬁne ＡＢ１', ['cafe', 'fine', 'ab1']],
    ['A/B testing, C++', ['a', 'b', 'testing', 'c']],
    ['Müller São İstanbul Ångström', ['muller', 'sao', 'istanbul', 'angstrom']],
    ['ΣΊΣΥΦΟΣ и Йод', ['σισυφοσ', 'и', 'иод']],
    ['機械学習 ML', ['機械', '械学', '学習', 'ml']],
    ['深 learning2 学習', ['深', 'learning2', '学習']],
    ['学', ['学']],
    ['データ', ['デー', 'ータ']],
    ['ガ', ['ガ']],
    ['기계 학습', ['기계', '학습']],
    ['हिन्दी', ['हिन्दी']],
    ['🚀 ship-it 🚀', ['ship', 'it']],
    ['\u202e!?', []],
    ['', []],
  ])('makes words of %j', (text, words) => {
    expect(foldWords(text)).toEqual(words);
    expect(foldText(text)).toBe(words.join(' '));
  });

  it('is its own fold', () => {
    const words = foldWords('Über-Straße ½ Ⅳ naïve');
    expect(foldWords(words.join(' '))).toEqual(words);
    for (const text of ['Größe', '推薦システム', 'ΣΊΣΥΦΟΣ', 'İ', 'x'.repeat(100)]) {
      for (const word of foldWords(text)) expect(foldWords(word)).toEqual([word]);
    }
  });

  it('cuts words at 64 units and never within a character', () => {
    expect(foldWords('a'.repeat(200))).toEqual(['a'.repeat(64)]);
    expect(foldWords(`a${'𐐨'.repeat(50)}`)).toEqual([`a${'𐐨'.repeat(31)}`]);
  });
});
