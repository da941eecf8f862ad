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
