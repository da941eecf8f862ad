import { describe, expect, it } from 'vitest';
import { formOfHeading } from '../../ingest/link/entry/form/words.ts';
import { entriesOf, linked } from './link.ts';

const PAGE = 'https://example.org/oven-notes';
const PDF = 'https://example.org/ovens.pdf';

/** The first entry of a text. */
const first = (text: string): ReturnType<typeof entriesOf>[number] | undefined => entriesOf(text)[0];

describe('the layout of an entry', () => {
  it('tells a title between bars or brackets from people, venue and year', () => {
    expect(
      first(`- Deep crust classification | Ada Miller, Bo Baker | **[ICML' 18]** | [\`[pdf]\`](${PDF})`),
    ).toMatchObject({ title: 'Deep crust classification', year: 2018, url: PDF });
    expect(
      first(
        `- [Ada _et. al._] [Finding burnt crust early] [MIDL'18] [[google scholar]](https://scholar.google.com/scholar?q=crust) [[pdf]](${PDF})`,
      ),
    ).toMatchObject({ title: 'Finding burnt crust early', year: 2018, url: PDF, otherUrls: [] });
  });

  it('keeps a search where nothing else is linked', () => {
    const search = 'https://scholar.google.com/scholar?q=crust';
    expect(first(`- Finding burnt crust early (ICML'22) [Paper](${search})`)?.url).toBe(search);
  });

  it('joins labels in bullets of their own under one name', () => {
    const found = entriesOf(
      `- **Crust detection (CIKM 2020)**\n  - Ada Miller\n  - [[Paper]](${PDF})\n  - [[Code]](${PAGE})`,
    );
    expect(found).toMatchObject([{ title: 'Crust detection', url: PDF, otherUrls: [PAGE], year: 2020 }]);
  });

  it('holds two works where each has a year of its own', () => {
    expect(
      entriesOf(`- [Oven one](${PAGE}/1) (2003) and The [Oven two](${PAGE}/2) (2006): both heat.`),
    ).toMatchObject([
      { title: 'Oven one', year: 2003 },
      { title: 'Oven two', year: 2006 },
    ]);
  });

  it('is about the repository where its owner is linked before it', () => {
    const [owner, repository] = ['https://github.com/someone', 'https://github.com/someone/ovenkit'];
    expect(first(`- [someone](${owner})/**[ovenkit](${repository})**`)).toMatchObject({
      title: 'ovenkit',
      url: repository,
    });
  });

  it('may be a paragraph that begins with the name above it', () => {
    const { entries } = linked(
      `# Bread\n\n## Ovenkit\n\n[Ovenkit](${PAGE}) is a classical oven.\n\n## Other\n\n[It](${PAGE}/x) is not.\n`,
    );
    expect(entries.map(({ title }) => title)).toEqual(['Ovenkit']);
  });

  it('leads to what a picture in a row leads to when no word is a link', () => {
    const badge = 'https://img.shields.io/badge/Code-GitHub-black';
    const table = `| Use | Code |\n| --- | --- |\n| **Night baking** | [![GitHub](${badge})](https://github.com/someone/night.git) |\n| Day baking | [![GitHub](${badge})](https://github.com/someone/day) |`;
    expect(entriesOf(table)).toMatchObject([
      { title: 'Night baking', url: 'https://github.com/someone/night.git' },
      { title: 'Day baking', url: 'https://github.com/someone/day' },
    ]);
  });
});

describe('titles', () => {
  const titleOf = (written: string, address = PAGE): string | undefined =>
    first(`- [${written}](${address})`)?.title;

  it('end before who wrote them and where they stand', () => {
    expect(titleOf('The crumb of bread, by Ada Miller & Bo Baker')).toBe('The crumb of bread');
    expect(titleOf('Ovens all night by Northern Mill')).toBe('Ovens all night');
    expect(titleOf('Baking, by night')).toBe('Baking, by night');
    expect(titleOf('How we bake at night - ryeworks', 'https://ryeworks.example/night')).toBe(
      'How we bake at night',
    );
    const made = 'Rye Institute of Bread – Crumb1850';
    expect(titleOf(made, 'https://crumb1850.example/')).toBe(made);
    expect(titleOf('GitHub - someone/ovenkit: Ovens for all')).toBe('ovenkit');
  });

  it('stand before a label on a line of its own, and before a blog that signs them', () => {
    expect(
      first(`1. Crust by numbers by Ada Miller, Bo Baker, BreadCon 2016.<br>\nSource: ${PDF}`),
    ).toMatchObject({ title: 'Crust by numbers', url: PDF });
    expect(first(`- Finding burnt crust early (ICML'22) [link to paper](${PDF})`)?.title).toBe(
      'Finding burnt crust early',
    );
    expect(titleOf('How we bake at night | Rye Machine Learning Blog')).toBe('How we bake at night');
    expect(titleOf('Technical crust, by Baker')).toBe('Technical crust');
  });

  it('are found behind the authors of a citation', () => {
    expect(
      titleOf(
        'Miller, A., & Baker, B. (2022, May). Is crust good? A study. In *Proceedings of Bread* (pp. 1-9).',
      ),
    ).toBe('Is crust good? A study');
  });

  it('stand behind the authors of a citation in words, and before the mark of a kind of work', () => {
    for (const line of [
      `- Baker A, Miller B J, et al. The crumb of few: a study of rye[C]//Proceedings of BreadCon. ACM, 2009: 5-9.[[pdf]](${PDF})`,
      `- Ada Baker, Bo Miller, and Cy Cook. 2009. The crumb of few: a study of rye. In Proceedings of BreadCon.[[pdf]](${PDF})`,
    ])
      expect(first(line), line).toMatchObject({ title: 'The crumb of few: a study of rye', year: 2009 });
  });

  it('come from the column of titles where the link only says where', () => {
    const table = `| ID | Title | Affiliation |\n| --- | --- | --- |\n| [2301.00001](https://arxiv.org/abs/2301.00001) | Steam in the oven | Crustworks |`;
    expect(first(table)).toMatchObject({ title: 'Steam in the oven', year: 2023 });
    const bare = `| Name | Webpage | Paper |\n| --- | --- | --- |\n| RyeBench | ${PAGE} | ${PDF} |`;
    expect(first(bare)).toMatchObject({ title: 'RyeBench', url: PAGE, otherUrls: [PDF] });
  });

  it('do not take the year that ends their line from the address', () => {
    const dated = 'https://example.org/2017/12/ovens.html';
    expect(first(`- [Ovens explained](${dated}) - What it tells. - 2013`)?.year).toBe(2013);
    expect(first(`- [Ovens explained](${dated}) - What it tells.`)?.year).toBe(2017);
  });

  it('lose their writers where a list names them so, and a venue with its workshop', () => {
    const papers = [
      'Steam in ovens by Ada Baker',
      'Crumb by numbers by Bo',
      'Loaves at night by Cy Cook',
      'Rye for all by Di',
    ];
    const list = papers.map((paper, at) => `- ${paper}. BreadCon 2016 [pdf](https://example.org/${at}.pdf)`);
    expect(entriesOf(list.join('\n')).map(({ title }) => title)).toEqual([
      'Steam in ovens',
      'Crumb by numbers',
      'Loaves at night',
      'Rye for all',
    ]);
    expect(titleOf("Baking on many ovens (NeurIPS'22 Workshop WBRC)")).toBe('Baking on many ovens');
    expect(titleOf('Baking on many ovens (preprint from Northern Mill)')).toBe('Baking on many ovens');
  });

  it('lose a venue that nothing sets off', () => {
    for (const venue of ["vldb'24", 'SC21', "OSDI '22", '23arxiv'])
      expect(first(`- [Baking on many ovens ${venue}](${PAGE})`)).toMatchObject({
        title: 'Baking on many ovens',
      });
    expect(first(`- [Baking on many ovens vldb'24](${PAGE})`)?.year).toBe(2024);
    expect(titleOf('Ovens from 18 to 21')).toBe('Ovens from 18 to 21');
  });
});

it('a title keeps the short name of what it names, and words are read as they are meant', () => {
  expect(first('- [Rye Data Center - RDC](https://rdc.example.org/x)')?.title).toBe('Rye Data Center - RDC');
  const paragraph = linked(
    '# Bread\n\n## Rye\n\n[Rye](https://rye.example/a/b) is used by ovens and, of course, by mills.\n',
  );
  expect(paragraph.entries[0]?.form).not.toBe('course');
});

describe('organizations', () => {
  const named = (text: string): readonly string[] => first(text)?.organizations ?? [];

  it('may be unknown where the address bears the name the words give', () => {
    expect(
      named(`- [Ovenkit](https://github.com/ryeworks/ovenkit) - Oven control by Ryeworks, in Rust.`),
    ).toEqual(['Ryeworks']);
    expect(
      named(`- [Ovenkit](https://github.com/someone/ovenkit) - Oven control by Ryeworks, in Rust.`),
    ).toEqual([]);
    expect(named(`- Ryeworks's [oven ranking](https://ryeworks.example/ranking)`)).toEqual(['Ryeworks']);
  });

  it('are no longer than their names, and those of the address where it has one', () => {
    expect(named(`- [Ovenkit](https://github.com/ryeworks/ovenkit) - A library by Ryeworks.`)).toEqual([
      'Ryeworks',
    ]);
    expect(
      named(`- [Planner](https://hearth.example/plan) - Plans with recipes from Northern Mill.`),
    ).toEqual(['Hearth']);
  });

  it('stand among companies, not among people', () => {
    const blogs = (heading: string): readonly string[] =>
      linked(`# Blogs\n\n## ${heading}\n\n- Atomic Rye https://spin.atomicrye.com/\n`).entries[0]
        ?.organizations ?? [];
    expect(blogs('Companies')).toEqual(['Atomic Rye']);
    expect(blogs('Individuals')).toEqual([]);
    const page = '# Blogs\n\n## Companies\n\n- [Ryeworks](https://medium.com/ryeworks-tech)\n';
    expect(linked(page).entries[0]?.organizations).toEqual(['Ryeworks']);
  });
});

it('a heading of doing something with things promises none of them', () => {
  expect(formOfHeading('Planning applications with foundation models')).toBeNull();
  expect(formOfHeading('Serving frameworks')).toBe('tool');
});
