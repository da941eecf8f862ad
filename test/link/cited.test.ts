import { describe, expect, it } from 'vitest';
import { tidyTitle } from '../../ingest/link/entry/title.ts';
import { isVenue } from '../../ingest/link/entry/venues.ts';
import { addressYear, statedYear } from '../../ingest/link/entry/year.ts';
import { entriesOf, linked } from './link.ts';

describe('the title of a work', () => {
  it.each([
    ['Rising loaves in steam (ICOVEN 2020)', 'Rising loaves in steam'],
    ['Rising loaves in steam (RYE@OVEN 2020)', 'Rising loaves in steam'],
    ['Rising loaves in steam(OVEN-ICE 2019)', 'Rising loaves in steam'],
    ['Rising loaves in steam, OVEN 2018', 'Rising loaves in steam'],
    ['Rising loaves in steam, 2016 RecSys', 'Rising loaves in steam'],
    ['Bread systems (Fall 2019)', 'Bread systems (Fall 2019)'],
    ['Oven stack (2025 update)', 'Oven stack (2025 update)'],
    ['Rising loaves in steam.pdf', 'Rising loaves in steam'],
    ['Rising loaves.pptx', 'Rising loaves'],
    ['[RYE]Rising loaves in steam.pdf', 'Rising loaves in steam'],
    ['[Video] Baking good bread', 'Baking good bread'],
    ['[Survey] Baking good bread', '[Survey] Baking good bread'],
    ['[Loaf]', 'Loaf'],
    ['An oven for loaves small and large.', 'An oven for loaves small and large'],
    ['Tell me how your bread rose.', 'Tell me how your bread rose.'],
  ])('%s', (written, title) => {
    expect(tidyTitle(written)).toBe(title);
  });

  it('ends before a venue, which is more than one capital', () => {
    expect(['KDD', 'NeurIPS', 'Recsys', 'WWW Poster', 'ECML-PKDD'].every(isVenue)).toBe(true);
    expect(['Fall', 'Levain Works', 'the oven', 'Poster'].some(isVenue)).toBe(false);
  });

  it('ends before the organization that signs it with a year or as a blog', () => {
    const text = [
      '- [Steam for every loaf, levain works 2022](https://a.example/1)',
      '- [What is steam? Northern Mill Blog](https://a.example/2)',
      '- [Hearth “Steam for beginners”](https://a.example/3)',
    ].join('\n');
    expect(entriesOf(text).map(({ title, organizations }) => [title, ...organizations])).toEqual([
      ['Steam for every loaf', 'levain works'],
      ['What is steam?', 'Northern Mill'],
      ['Steam for beginners', 'Hearth'],
    ]);
  });

  it('stands before a link in brackets of its own, whatever that says', () => {
    const text = [
      '- CS 12: Crust and crumb of the loaves of the whole northern world, old and new [[Northern Mill]](https://a.example/1)',
      '- Ada Baker: "Slow dough" Keynote - OVEN 2014 [[Watch it]](https://a.example/2)',
      '- [Loaf] (https://a.example/3) A loaf.',
    ].join('\n');
    expect(entriesOf(text)).toMatchObject([
      {
        title: 'CS 12: Crust and crumb of the loaves of the whole northern world, old and new',
        organizations: ['Northern Mill'],
      },
      { title: 'Slow dough', year: 2014 },
      { title: 'Loaf', url: 'https://a.example/3' },
    ]);
  });

  it('is the parent bullet where the links below are only labelled', () => {
    const text = [
      '- Podcasts of dough, OVEN 2019',
      '  - [`paper`](https://a.example/1.pdf), [`review`](./reviews/1.md), [`code`](https://github.com/a/b)',
    ].join('\n');
    expect(entriesOf(text)).toMatchObject([{ title: 'Podcasts of dough', year: 2019, form: 'paper' }]);
  });
});

describe('a year', () => {
  it.each([
    ['“Whole loaf” by Ada Baker, Max Miller, 2020, Mill Press', 2020],
    ['Baker, Ada. Advances in loaves. 2012.', 2012],
    ['The whole loaf ,2022 by Ada Baker', 2022],
    ['Steam for loaves, Oven2021', 2021],
    ['Loaves of 2020 and more', null],
  ])('is stated in %s', (text, year) => {
    expect(statedYear(text)).toBe(year);
  });

  it.each([
    ['https://a.example/cs6465/2019fa/', 2019],
    ['https://a.example/fall2020/index', 2020],
    ['https://a.example/conference/srecon19asia/talk', 2019],
    ['https://a.example/summary-of-outage-on-feb-29th-2012', 2012],
    ['https://a.example/files/opml19papers-baker.pdf', 2019],
    ['https://arxiv.org/pdf/1606.07792.pdf%29', 2016],
    ['https://a.example/march-of-2000-loaves', null],
  ])('is given away by %s', (address, year) => {
    expect(addressYear(address)).toBe(year);
  });
});

describe('paragraphs that begin with a link and tell of it', () => {
  const line = (name: string): string =>
    `[${name}](https://${name}.example/x). The oven of ${name} went out.\n`;
  const read = (...names: readonly string[]): readonly string[] =>
    linked(`# Ovens\n\n## Outages\n\n${names.map(line).join('\n')}`).entries.map(({ title }) => title);

  it('are a list where there are three of them', () => {
    expect(read('rye', 'oat', 'barley')).toEqual(['rye', 'oat', 'barley']);
  });

  it('are prose where there are fewer', () => {
    expect(read('rye', 'oat')).toEqual([]);
  });
});

it('the company of a section stands further out than a heading that only says the form', () => {
  const text = [
    '# Ovens',
    '<details><summary>Levain Works</summary>',
    '',
    '### Blog posts',
    '',
    '- [Steam](https://a.example/1)',
    '</details>',
    '<details><summary>Northern Mill</summary>',
    '',
    '### Talks',
    '',
    '- [Stones](https://a.example/2)',
    '</details>',
  ].join('\n');
  expect(linked(text).entries.map(({ title, organizations }) => [title, ...organizations])).toEqual([
    ['Steam', 'Levain Works'],
    ['Stones', 'Northern Mill'],
  ]);
});

it('books and courses are told by their places', () => {
  const text = [
    '# Bread\n\n## Books\n\n- [Loaf](https://link.springer.com/book/10.1007/1)',
    '- [Crumb](https://github.com/a/b/raw/master/crumb.pdf)\n\n## More\n',
    '- [Dough](https://courses.mill.example/)\n- [Crust](https://mill.example/courses/crust/)',
    '- [List of all the mills](https://mill.example/mills/north)',
  ].join('\n');
  expect(linked(text).entries.map(({ form }) => form)).toEqual(['book', 'book', 'course', 'course', 'list']);
});

it('a book ends before its one author, not before its edition', () => {
  expect(tidyTitle('Loaves and ovens, Ada Baker', true)).toBe('Loaves and ovens');
  expect(tidyTitle('Loaves and ovens, Second Edition', true)).toBe('Loaves and ovens, Second Edition');
  expect(tidyTitle('Ovens: patterns for big, Reliable Loaves', true)).toBe(
    'Ovens: patterns for big, Reliable Loaves',
  );
  expect(tidyTitle('Loaves and ovens, Ada Baker')).toBe('Loaves and ovens, Ada Baker');
});

it('headings promise the form of what stands right under them, and "Recursos" no course', () => {
  const text = [
    '# Bread reading list\n\n## Recursos\n\n- [Crumb](https://blog.mill.example/how-the-crumb-opens)',
    '- [Hearth Oven Course](https://mill.example/hearth/oven)\n\n## Bootcamp\n',
    '- [Gluten](https://en.wikipedia.org/wiki/Gluten)\n\n## Meta lists\n\n- [Loaves of the year](https://mill.example/loaves/year)',
  ].join('\n');
  expect(linked(text).entries.map(({ title, form }) => [title, form])).toEqual([
    ['Crumb', 'article'],
    ['Hearth Oven Course', 'course'],
    ['Gluten', 'article'],
    ['Loaves of the year', 'list'],
  ]);
});

it('a table of entries is read under a heading of thanks, a grid of people is not', () => {
  const table =
    '| Company | Title | Year | Link |\n|-|-|-|-|\n| Levain Works | Steam | 2020 | https://a.example/1 |\n';
  const grid = '| | | |\n|-|-|-|\n| [Ada](https://a.example/ada) | [Max](https://a.example/max) | |\n';
  const read = (rows: string): readonly string[] =>
    linked(
      `# Bread\n\n## Acknowledgements\n\nThanks to [all](https://a.example/all).\n\n${rows}`,
    ).entries.map(({ title }) => title);
  expect(read(table)).toEqual(['Steam']);
  expect(read(grid)).toEqual([]);
});

it('a person before a title of one word is no part of it', () => {
  expect(
    entriesOf('- Ada Baker [Crumb](https://a.example/1)\n- Bread [crumb](https://a.example/2)'),
  ).toMatchObject([{ title: 'Crumb' }, { title: 'Bread crumb' }]);
});
