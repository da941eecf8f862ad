import { describe, expect, it } from 'vitest';
import { foldWords } from '../../schema/index.ts';

describe('folding', () => {
  it.each([
    ['Feature-Store: the “why”', ['feature', 'store', 'the', 'why']],
    ['Café ﬁne ＡＢ１', ['cafe', 'fine', 'ab1']],
    ['A/B testing, C++', ['a', 'b', 'testing', 'c']],
    ['機械学習 ML', ['機械', '械学', '学習', 'ml']],
    ['学', ['学']],
    ['データ', ['デー', 'ータ']],
    ['हिन्दी', ['हिन्दी']],
    ['\u202e!?', []],
  ])('makes words of %j', (text, words) => {
    expect(foldWords(text)).toEqual(words);
  });

  it('is its own fold', () => {
    const words = foldWords('Über-Straße ½ Ⅳ naïve');
    expect(foldWords(words.join(' '))).toEqual(words);
  });
});
