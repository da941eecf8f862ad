import { describe, expect, it } from 'vitest';
import { check, entriesOf, linked } from './link.ts';

const LONG = 'https://blog.example.org/posts/on-crumb';

describe('the title of an entry', () => {
  it('is what the main link says, tidied', () => {
    check([
      { line: `- [On crumb](${LONG}) - Why it opens.`, title: 'On crumb', description: 'Why it opens.' },
      { line: `- [**On** \`crumb\`](${LONG})`, title: 'On crumb' },
      { line: `- [On crumb (Paper)](${LONG})`, title: 'On crumb' },
      { line: `- [On crumb (2019)](${LONG})`, title: 'On crumb', year: 2019 },
      { line: `- [🍞 On crumb](${LONG})`, title: 'On crumb' },
      { line: `- [“On crumb”](${LONG})`, title: 'On crumb' },
      { line: `- [On Crumb.](${LONG})`, title: 'On Crumb' },
      { line: `- [Tell me how your bread rose.](${LONG})`, title: 'Tell me how your bread rose.' },
      { line: `- [On crumb (Part 2)](${LONG})`, title: 'On crumb (Part 2)' },
      { line: `- [Source: On crumb](${LONG})`, title: 'On crumb' },
      { line: `- [A "good" crumb is "open"](${LONG})`, title: 'A "good" crumb is "open"' },
    ]);
  });

  it('loses the speaker but not the company', () => {
    check([
      {
        line: `- [Scaling ovens at Crustworks - Ada Miller, Head Baker at Crustworks](${LONG})`,
        title: 'Scaling ovens at Crustworks',
        organizations: ['Crustworks'],
      },
    ]);
  });

  it('stands before a link that only says what it is', () => {
    check([
      {
        line: `- On crumb [paper](https://arxiv.org/abs/2001.00001)`,
        title: 'On crumb',
        year: 2020,
        form: 'paper',
      },
      {
        line: `- On crumb, [Part 1](${LONG}/1), [Part 2](${LONG}/2)`,
        title: 'On crumb',
        otherUrls: [`${LONG}/2`],
        shape: 4,
      },
      {
        line: `- **On crumb** - [website](${LONG}) | [video](https://youtu.be/abcdefghijk)`,
        title: 'On crumb',
        otherUrls: ['https://youtu.be/abcdefghijk'],
      },
      { line: `- "On crumb and crust" by A. Baker. [link](${LONG})`, title: 'On crumb and crust' },
      { line: `[3] On crumb. ${LONG}.`, title: 'On crumb', url: LONG, shape: 14 },
    ]);
  });

  it('takes in the words that a link runs on from', () => {
    check([
      { line: `- Rye [basics](${LONG})`, title: 'Rye basics' },
      { line: `- Fundamentals about [rye](${LONG})`, title: 'Fundamentals about rye' },
      {
        line: `- Long slow rise ([LSR](${LONG})): A method for rye`,
        title: 'Long slow rise (LSR): A method for rye',
      },
      { line: `- Read [On crumb](${LONG})`, title: 'On crumb' },
    ]);
  });

  it('comes from above when a line holds only labels', () => {
    const entries = linked(
      `# Bread\n\n- On crumb\n  - [Paper](${LONG}/p)\n\n## On crust\n\n- [Code](${LONG}/c)\n- [here](${LONG}/h)\n`,
    ).entries;
    expect(entries.map((entry) => entry.title)).toEqual(['On crumb', 'On crust']);
  });
});

describe('an entry', () => {
  it('is not every line with a link', () => {
    const text = [
      `We baked for three years before we found [this post](${LONG}) and changed everything.`,
      '',
      '- [Contents](#contents)',
      '- [Our other list](docs/other.md)',
      '- [mail us](mailto:a@example.org)',
      `- Most of what we know about long cold fermentation at home comes from [a book](${LONG}) that is out of print.`,
      '- [@baker](https://github.com/baker)',
      `- [![stars](https://img.shields.io/github/stars/a/b)](https://github.com/a/b)`,
    ].join('\n');
    expect(entriesOf(text, { paths: ['docs/other.md'] })).toEqual([]);
  });

  it('may share its line with others', () => {
    const entries = entriesOf(`- [Rye](${LONG}/rye) or [Spelt](${LONG}/spelt) (for beginners)`);
    expect(entries.map((entry) => entry.title)).toEqual(['Rye', 'Spelt']);
  });

  it('keeps further links of the same resource', () => {
    check([
      {
        line: `1. [On crumb](${LONG}) ([Paper](https://arxiv.org/abs/2001.00001), [Code](https://github.com/a/b)) \`Northern Mill\` \`2021\``,
        title: 'On crumb',
        otherUrls: ['https://arxiv.org/abs/2001.00001', 'https://github.com/a/b'],
        organizations: ['Northern Mill'],
        year: 2021,
        form: 'article',
        shape: 2,
      },
      {
        line: `- [On crumb](${LONG}). A newsletter. [Archive](${LONG}/all).`,
        otherUrls: [`${LONG}/all`],
        description: 'A newsletter.',
      },
      {
        line: `- [Doughkit](https://github.com/a/doughkit) ![](https://img.shields.io/github/stars/a/doughkit) - A tool.`,
        otherUrls: [],
        description: 'A tool.',
        shape: 3,
      },
    ]);
  });

  it('carries its marks', () => {
    check([
      {
        line: `- [Doughkit](https://github.com/a/doughkit) - Kneads. **[Deprecated]**`,
        marks: ['deprecated'],
      },
      {
        line: `- [Doughkit](https://github.com/a/doughkit) - No longer maintained.`,
        marks: ['unmaintained'],
      },
      { line: `- [On crumb](${LONG}) (paid)`, marks: ['paid'] },
      { line: `- [On crumb](${LONG})`, marks: [] },
    ]);
  });
});

describe('the organization of an entry', () => {
  it('is read from the title', () => {
    check([
      { line: `- [Rising at Northern Mill](${LONG})`, organizations: ['Northern Mill'] },
      { line: `- [Rising @ Crustworks (Part 2)](${LONG})`, organizations: ['Crustworks'] },
      { line: `- [How Northern Mill keeps dough cool](${LONG})`, organizations: ['Northern Mill'] },
      { line: `- [Northern Mill's ovens](${LONG})`, organizations: ['Northern Mill'] },
      { line: `- [Baking at Scale](${LONG})`, organizations: [] },
      { line: `- [Proofing at Room Temperature](${LONG})`, title: 'Proofing at Room Temperature' },
    ]);
  });

  it('is read from code spans, bold words and brackets', () => {
    check([
      { line: `- [On crumb](${LONG}) \`Levain Works\``, organizations: ['Levain Works'] },
      { line: `- **Levain Works** [On crumb](${LONG})`, organizations: ['Levain Works'] },
      { line: `- [On crumb](${LONG}) (Levain Works)`, organizations: ['Levain Works'] },
      { line: `- [On crumb](${LONG}) - Built by Northern Mill.`, organizations: ['Northern Mill'] },
      { line: `- [On crumb](${LONG}) \`rye\``, organizations: [] },
    ]);
  });

  it('is read from code spans nobody knows where most are known', () => {
    const names = ['Northern Mill', 'Levain Works', 'Crustworks', 'Rye & Sons'];
    const lines = names.map((name, at) => `1. [On crumb ${at}](${LONG}/${at}) \`${name}\` \`2020\``);
    expect(entriesOf(lines.join('\n')).map((entry) => entry.organizations)).toEqual(
      names.map((name) => [name]),
    );
  });

  it('is read from the group, the heading and the address', () => {
    check([
      { line: `- Northern Mill\n  - [On crumb](${LONG})`, organizations: ['Northern Mill'] },
      { line: `### Northern Mill (3)\n\n- [On crumb](${LONG})`, organizations: ['Northern Mill'] },
      { line: '- [On crumb](https://northernmill.example/a)', organizations: ['Northern Mill'] },
      {
        line: '- [On crumb](https://medium.com/northern-mill/on-crumb-0a1b2c3d4e5f)',
        organizations: ['Northern Mill'],
      },
      { line: '- [doughkit](https://github.com/LevainWorks/doughkit)', organizations: ['Levain Works'] },
      { line: '- [On crumb](https://engineering.crustworks.com/on-crumb)', organizations: ['Crustworks'] },
      { line: '- [On crumb](https://example.com/blog/on-crumb)', organizations: [] },
    ]);
  });

  it('needs a second sign when its name is also a word', () => {
    check([
      { line: `- [Hearth and home](${LONG})`, organizations: [] },
      { line: `- [On crumb](${LONG}) (Hearth)`, organizations: [] },
      { line: `- [Baking at Hearth](${LONG})`, organizations: ['Hearth'] },
      { line: '- [On crumb](https://hearth.example/a)', organizations: ['Hearth'] },
    ]);
  });

  it("is the list's own wording before what the address says", () => {
    check([
      {
        line: '- [On crumb](https://northernmill.example/a) `Levain Works`',
        organizations: ['Levain Works'],
      },
    ]);
  });
});

describe('the year of an entry', () => {
  it('is stated or unmistakable in the address', () => {
    check([
      { line: `- [On crumb](${LONG}) (2018)`, year: 2018 },
      { line: `- 2017-05: [On crumb](${LONG})`, year: 2017 },
      { line: `- [On crumb](${LONG}), BREAD 2016`, year: 2016 },
      { line: '- [On crumb](https://example.org/2015/03/on-crumb)', year: 2015 },
      { line: '- [On crumb](https://example.org/posts/2014-03-02-on-crumb)', year: 2014 },
      { line: '- [On crumb](https://arxiv.org/abs/1301.00001)', year: 2013 },
      { line: '- [On crumb](https://arxiv.org/pdf/hep-th/9901001v2)', year: 1999 },
      { line: `- [500 loaves and 2048 rolls](${LONG})`, year: null },
      { line: '- [On crumb](https://example.org/item/20190)', year: null },
    ]);
  });
});

describe('the form of an entry', () => {
  it('is read from the address, the labels and the words', () => {
    check([
      { line: '- [On crumb](https://arxiv.org/abs/1301.00001)', form: 'paper' },
      { line: '- [On crumb](https://www.youtube.com/watch?v=abcdefghijk)', form: 'video' },
      { line: '- [doughkit](https://github.com/a/doughkit) - Kneads.', form: 'tool' },
      { line: '- [awesome-rye](https://github.com/a/awesome-rye)', form: 'list' },
      { line: '- [Rye](https://github.com/a/rye) - A curated list of rye.', form: 'list' },
      { line: '- [On crumb](https://example.org/crumb.pdf)', form: 'paper' },
      { line: '- [On crumb](https://example.org/talks/crumb.pptx)', form: 'slides' },
      { line: '- [On crumb](https://www.coursera.org/learn/crumb)', form: 'course' },
      { line: '- [On crumb](https://www.oreilly.com/library/view/crumb/123/)', form: 'book' },
      { line: '- [r/breadit](https://www.reddit.com/r/breadit)', form: 'community' },
      { line: '- [On crumb](https://podcasts.apple.com/us/podcast/crumb/id1)', form: 'podcast' },
      { line: `- [On crumb](${LONG})`, form: 'article' },
      { line: '- [Doughbase](https://doughbase.example/) - A platform for bakers.', form: 'tool' },
      { line: '- [On crumb (Video)](https://example.org/a)', form: 'video' },
      { line: '### Books\n\n- [On crumb](https://example.org/crumb)', form: 'book' },
      { line: '### Datasets\n\n- [Loaves](https://example.org/loaves)', form: 'dataset' },
    ]);
  });
});

describe('a row', () => {
  it('is read by the names of its columns in whatever order and language', () => {
    check([
      {
        line: '| Company | Year | Title | Link |\n|---|---|---|---|\n| Northern Mill | 2019 | On crumb | [link](https://example.org/a/b-c-d-e-f) |',
        title: 'On crumb',
        organizations: ['Northern Mill'],
        year: 2019,
        shape: 7,
      },
      {
        line: '| 年份 | 机构 | 论文 |\n|---|---|---|\n| 2019 | 北方磨坊 | [论面包](https://arxiv.org/abs/1901.00001) |',
        title: '论面包',
        organizations: ['北方磨坊'],
        year: 2019,
        form: 'paper',
      },
      {
        line: '| Year | Title | Venue | Paper | Code |\n|---|---|---|---|---|\n| 2020 | **On crumb** | BREAD 2020 | [Link](https://arxiv.org/abs/2001.00001) | [Link](https://github.com/a/b) |',
        title: 'On crumb',
        url: 'https://arxiv.org/abs/2001.00001',
        otherUrls: ['https://github.com/a/b'],
        year: 2020,
      },
      {
        line: '| Name | Description | Stars |\n|---|---|---|\n| [doughkit](https://github.com/a/doughkit) | Kneads dough. | ![](https://img.shields.io/github/stars/a/doughkit) |',
        title: 'doughkit',
        description: 'Kneads dough.',
      },
      {
        line: '| System | Reference |\n|---|---|\n| **Millstone** - grinding at night | [example.org](https://example.org/a/b) |',
        title: 'Millstone',
        url: 'https://example.org/a/b',
      },
    ]);
  });

  it('without column names holds an entry in each cell', () => {
    const table = `<table><tr><td><a href="${LONG}/1">Rye</a></td><td><a href="${LONG}/2">Spelt</a></td></tr></table>`;
    expect(entriesOf(table).map((entry) => entry.title)).toEqual(['Rye', 'Spelt']);
  });
});

describe('other shapes', () => {
  it('are entries, too', () => {
    check([
      {
        line: `<details><summary><a href="${LONG}">On crumb</a> (🥇12) - Why it opens.</summary>\n\nMore words.\n\n</details>`,
        title: 'On crumb',
        description: 'Why it opens.',
        shape: 8,
      },
      {
        line: `### [On crumb](${LONG})\n\nA long story about holes.\n\nMore of it.`,
        title: 'On crumb',
        description: 'A long story about holes.',
        shape: 9,
      },
    ]);
  });

  it('keep their position and lines', () => {
    const entries = entriesOf(`- [Rye](${LONG}/1)\n- [Spelt](${LONG}/2)`);
    expect(entries.map(({ position, lines }) => ({ position, lines }))).toEqual([
      { position: 0, lines: [5, 5] },
      { position: 1, lines: [6, 6] },
    ]);
  });
});
