import { describe, expect, it } from 'vitest';
import { createTogether } from '../../ingest/link/vocabulary/together.ts';
import { linked, relationsOf } from './link.ts';

const read = createTogether([
  { clause: 'detect* fight* + fraud* scam*', value: 'fraud' },
  { clause: 'tag* + image images ! docker', value: 'vision' },
]);

describe('words that together name something', () => {
  it.each([
    ['How we fight scams', ['fraud']],
    ['Scammers, and how to detect them', ['fraud']],
    ['Detecting the undetected', []],
    ['Fraud', []],
    ['Tagging images for fraud detection', ['vision', 'fraud']],
    ['Tagging Docker images', []],
    ['Imagery tags', []],
    ['', []],
  ])('%s', (title, values) => {
    expect(read(title)).toEqual(values);
  });

  it('need a word of their own for each group', () => {
    const both = createTogether([{ clause: 'match* + match* driver*', value: 'matching' }]);
    expect(both('Matching')).toEqual([]);
    expect(both('Matching drivers')).toEqual(['matching']);
  });

  it('solve a problem in the title of an entry, never in its description', () => {
    const text = (title: string, more: string): string =>
      `# Bread\n\n- [${title}](https://a.example/x) - ${more}\n`;
    expect(relationsOf(linked(text('Loaves that stay crisp', 'Notes.')), 'SOLVES')).toEqual([
      'SOLVES problem/crusty-bread together mentioned',
    ]);
    expect(relationsOf(linked(text('Notes', 'Loaves that stay crisp.')), 'SOLVES')).toEqual([]);
    expect(relationsOf(linked(text('Crisp cookies beside a loaf', 'Notes.')), 'SOLVES')).toEqual([]);
  });
});

it('a tag that names two problems stands for the first, unless the title names the other', () => {
  const row = (title: string): readonly string[] =>
    relationsOf(
      linked(
        `# Bread\n\n| Title | Tags |\n|---|---|\n| [${title}](https://a.example/x) | Crusty bread & sourdough |\n`,
      ),
      'SOLVES',
    ).map((relation) => relation.split(' ')[1] ?? '');
  expect(row('A loaf')).toEqual(['problem/crusty-bread']);
  expect(row('Sourdough')).toEqual(['problem/sour-bread']);
});

it('Chinese, Japanese and Korean words are found without spaces around them', () => {
  const unspaced = createTogether([
    { clause: '推荐 推薦 추천', value: 'recommendation' },
    { clause: '点击率 ctr预估 + 广告', value: 'ads' },
  ]);
  expect(unspaced('微博推荐实时大模型的技术演进')).toEqual(['recommendation']);
  expect(unspaced('카카오의 개인화 추천')).toEqual(['recommendation']);
  expect(unspaced('展示广告的CTR预估')).toEqual(['ads']);
  expect(unspaced('展示广告')).toEqual([]);
});
