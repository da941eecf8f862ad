import { describe, expect, it } from 'vitest';
import { tidyTitle } from '../../ingest/link/entry/title.ts';
import { entriesOf, linked } from './link.ts';

describe('a title written as in a bibliography', () => {
  it.each([
    ['2020 (Hearth) (ICOVEN) Improving the crumb of rye', 'Improving the crumb of rye'],
    ['2021 (Hearth)(ICOVEN) [RYE] RYE - Rising yeast evenly', 'RYE - Rising yeast evenly'],
    ["(ICOVEN'18) Steam at scale in stone ovens", 'Steam at scale in stone ovens'],
    ['[ICOVEN 2019] Steam at scale', 'Steam at scale'],
    ['[Survey] Steam at scale', '[Survey] Steam at scale'],
    ['“The whole loaf” by Ada Baker, 2020', 'The whole loaf'],
    ['"The whole loaf", Baker, Ada and Miller, Max, Mill Press', 'The whole loaf'],
    ['"The whole loaf". 2017. By A. Baker et al.', 'The whole loaf'],
    ['E-Book "The whole loaf. How to bake"', 'The whole loaf. How to bake'],
    ['"Why should it rise?": Explaining dough', '"Why should it rise?": Explaining dough'],
    ['《The whole loaf of rye》', 'The whole loaf of rye'],
    ['The whole loaf: a survey of crusts. Baking Surveys 2019.', 'The whole loaf: a survey of crusts'],
    ['Loss of $\\mathrm{CO_2}$ in dough', 'Loss of CO_2 in dough'],
    ['2020 was a good year', '2020 was a good year'],
  ])('%s', (written, title) => {
    expect(tidyTitle(written)).toBe(title);
  });

  it('keeps authors that are part of it, unless its list says that it is a book', () => {
    const written = 'The whole loaf. 2020. By Ada Baker, Max Miller. Mill Press';
    expect(tidyTitle(written)).toBe(written);
    expect(tidyTitle(written, true)).toBe('The whole loaf');
    expect(tidyTitle('The whole loaf ,2022 by Ada Baker , Mill Press', true)).toBe('The whole loaf');
    expect(tidyTitle('Learning by doing', true)).toBe('Learning by doing');
  });

  it('gives year and organization that stand before it, and leaves out who signs it', () => {
    const text = [
      '- [2020 (Levain Works) (ICOVEN) Improving the crumb of rye](https://a.example/1.pdf)',
      '- [Rye at home (by Northern Mill)](https://a.example/2)',
      '- [Steam and stones – Northern Mill](https://a.example/3)',
      '- [Steam – a memoir](https://a.example/4)',
    ].join('\n');
    const read = entriesOf(text).map(({ title, organizations, year }) => [title, organizations.join(), year]);
    expect(read).toEqual([
      ['Improving the crumb of rye', 'Levain Works', 2020],
      ['Rye at home', 'Northern Mill', null],
      ['Steam and stones', 'Northern Mill', null],
      ['Steam – a memoir', '', null],
    ]);
  });

  it('is an entry behind its authors, too', () => {
    const text =
      '- A. Baker and M. Miller. [Efficient rising of large loaves](https://a.example/1). Bread 2018.';
    expect(entriesOf(text)).toMatchObject([{ title: 'Efficient rising of large loaves', year: 2018 }]);
  });
});

describe('sentences about the list itself are no entries', () => {
  it.each([
    'Inspired by [awesome-rye](https://github.com/someone/awesome-rye).',
    'Please read the guidelines first. Join our [Slack](https://slack.example).',
    '[Loaves](#loaves) • [Ovens](#ovens) • [Discord](https://chat.example/x)',
  ])('%s', (text) => {
    expect(entriesOf(text)).toEqual([]);
  });

  it('nor are the links under headings on licence and contributing', () => {
    const text = '# Bread\n\n## License\n\n- [CC0](https://license.example/cc0)\n';
    expect(linked(text).entries).toEqual([]);
  });
});

it('an address may be written with escapes, as in Markdown', () => {
  const [entry] = linked('# Bread\n\n[1] Rye. http://a.example/rye\\%20bread/\\#crust.\n').entries;
  expect(entry).toMatchObject({ title: 'Rye', url: 'http://a.example/rye%20bread/#crust' });
});

it('a link back to the top leaves nothing in the heading', () => {
  const [entry] = linked('# Bread\n\n## Rye [[Top](#bread)]\n\n- [A](https://a.example/1)\n').entries;
  expect(entry?.headings).toEqual(['Bread', 'Rye']);
});
