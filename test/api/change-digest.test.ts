import { expect, it } from 'vitest';
import { changeDigest } from '../../api/changes/digest.ts';
import type { ShownChange } from '../../api/changes/shown.ts';

const SOURCE = 'source/github/acme/lists';

function moved(title: string, line: number, from: string, to: string): ShownChange {
  return {
    change: {
      kind: 'moved',
      entity: `resource/${title}`,
      title,
      source: SOURCE,
      path: 'README.md',
      line,
      was: { path: 'README.md', line: line - 1, revision: 'old' },
      topics: [],
      before: null,
      after: null,
      at: '2026-01-02T00:00:00.000Z',
      run: 'run/2',
      revision: 'new',
      sequence: line,
    },
    source: null,
    fields: [{ name: 'section', before: from, after: to, isWithheld: false }],
    placeUrl: null,
    formerUrl: null,
    address: null,
    formerAddress: null,
  };
}

const digestOf = (changes: readonly ShownChange[]): string =>
  changeDigest({
    since: '2026-01-01T00:00:00Z',
    until: '2026-01-08T00:00:00Z',
    changes,
    topics: new Map(),
    begun: [],
    unfinished: [],
  });

it('entries that moved alike, as with a section that got another name, are told together from three on', () => {
  const digest = digestOf([
    moved('Rye', 9, 'Papers', 'Articles'),
    moved('Spelt', 11, 'Papers', 'Articles'),
    moved('Wheat', 13, 'Papers', 'Articles'),
    moved('Oats', 20, 'Talks', 'Videos'),
  ]);
  expect(digest.slice(digest.indexOf('**moved**'))).toBe(`**moved**

- Oats (README.md:19 → README.md:20)
  - section: Talks → Videos
- 3 entries, section: Papers → Articles
  - Rye (README.md:8 → README.md:9)
  - Spelt (README.md:10 → README.md:11)
  - Wheat (README.md:12 → README.md:13)
`);
});

it('two that moved alike are told one by one', () => {
  const digest = digestOf([moved('Rye', 9, 'Papers', 'Articles'), moved('Oats', 11, 'Papers', 'Articles')]);
  expect(digest).not.toContain('2 entries');
  expect(digest.match(/section: Papers → Articles/g)).toHaveLength(2);
});
