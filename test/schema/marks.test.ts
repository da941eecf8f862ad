import { describe, expect, it } from 'vitest';
import { marksOf } from '../../schema/index.ts';

describe('how the words of an entry say it stands', () => {
  it.each([
    ['A plotting library. [Deprecated]', ['deprecated']],
    ['Bindings (🥉12 · ⭐ 900 · 💀) - no longer maintained', ['unmaintained']],
    ['A course (paid), the link is [broken]', ['paid', 'broken']],
    ['It archives models and freezes layers', []],
  ])('%s → %j', (words, marks) => {
    expect(marksOf(words)).toEqual(marks);
  });
});
