import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture } from '../cli/cairn.ts';
import { figuresOf, label, scoreList } from './score-list.ts';

const text = readFileSync(join(fixture('flow/bread-list'), 'README.md'));
const bulk = 'https://blog.levainworks.example/2021/04/bulk';
const crumb = 'https://northernmill.example/crumb';
const gold = [
  label({
    ...{ line: 10, url: bulk, title: 'Bulk Fermentation at Scale' },
    ...{ organisation: 'Levain Works', year: 2021 },
  }),
  label({
    ...{ line: 11, url: crumb, title: 'Why Hydration Decides the Crumb' },
    ...{ organisation: 'Northern Mill', year: 2020 },
  }),
];

describe('evaluation of a whole reading', () => {
  it('gives full marks to rules that read the list as its labels do', async () => {
    const report = await scoreList(text, gold);
    for (const field of ['main link', 'title', 'organization', 'year']) {
      expect([field, ...figuresOf(report, field)]).toEqual([field, 1, 1]);
    }
  });

  it('sees a rule that names the wrong organization, and lists the misses', async () => {
    const report = await scoreList(text, gold, (reading) => async (file, bytes, from) => {
      const whole = await reading(file, bytes, from);
      const evidence = whole.evidence.map((each) =>
        each.relation.type === 'BY' ? { ...each, relation: { ...each.relation, to: 'org/hearth' } } : each,
      );
      return { ...whole, evidence };
    });
    expect(figuresOf(report, 'organization')).toEqual([0, 0]);
    expect(report.misses.map((miss) => miss.field)).toEqual(['organization', 'organization']);
    expect(figuresOf(report, 'title')).toEqual([1, 1]);
  });

  it('sees a rule that falls silent, and one that reads titles badly', async () => {
    const report = await scoreList(text, gold, (reading) => async (file, bytes, from) => {
      const whole = await reading(file, bytes, from);
      const claims = whole.claims
        .filter((claim) => claim.field !== 'year')
        .map((claim) => (claim.field === 'title' ? { ...claim, value: `${claim.value} (link)` } : claim));
      return { ...whole, claims };
    });
    expect(figuresOf(report, 'year')).toEqual([null, 0]);
    expect(figuresOf(report, 'title')).toEqual([0, 0]);
  });
});

describe('evaluation in parts', () => {
  const list = [
    '# Bread',
    '- [Sourdough by night](https://a.example/night) - Levain over twelve hours.',
    '',
    '| Title | Company | Link |',
    '| --- | --- | --- |',
    '| Crackling crust in a cold oven | Hearth | [post](https://b.example/cold) |',
  ].join('\n');
  const labels = (row: string): readonly string[] => [
    label({
      line: 2,
      url: 'https://a.example/night',
      title: 'Sourdough by night',
      problems: ['crusty-bread'],
    }),
    label({ line: 6, url: 'https://b.example/cold', title: row, problems: ['crusty-bread'] }),
  ];
  const bytes = new TextEncoder().encode(list);

  it('counts a problem as the nearest broader one that labels choose from', async () => {
    const report = await scoreList(bytes, labels('Crackling crust in a cold oven'));
    expect(figuresOf(report, 'problem')).toEqual([1, 1]);
  });

  it('says which shape and which source a miss belongs to', async () => {
    const report = await scoreList(bytes, labels('Another title'));
    const title = report.fields.find((each) => each.field === 'title');
    expect(title?.byShape.map(({ shape, score }) => [shape, score.recall.value])).toEqual([
      [1, 1],
      [7, 0],
    ]);
    expect(title?.bySource.map(({ source, score }) => [source, score.recall.value])).toEqual([
      ['example/bread', 0.5],
    ]);
    expect(report.misses.filter(({ field }) => field === 'title').map(({ place }) => place)).toEqual([
      'example/bread/README.md:6',
    ]);
  });
});
