import { describe, expect, it } from 'vitest';
import { readKnown, toggled } from '../../web/learn/known.ts';

describe('what a browser keeps as known', () => {
  it('is read as ids of concepts, each once; anything else is left out', () => {
    expect(readKnown('["concept/b","concept/a","concept/b","problem/x",7,"concept/<b>"]')).toEqual([
      'concept/a',
      'concept/b',
    ]);
    for (const text of [null, '', '{', '{"a":1}', '7']) expect(readKnown(text)).toEqual([]);
  });

  it('gains a concept and loses it again', () => {
    const once = toggled(['concept/b'], 'concept/a');
    expect([once, toggled(once, 'concept/a')]).toEqual([['concept/a', 'concept/b'], ['concept/b']]);
  });
});
