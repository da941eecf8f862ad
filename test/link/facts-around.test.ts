import { describe, expect, it } from 'vitest';
import { clauseGroups } from '../../ingest/link/entry/clauses.ts';
import { formOfHeading } from '../../ingest/link/entry/form/words.ts';
import { check, entriesOf } from './link.ts';

const PAPER = 'https://arxiv.org/abs/2001.00001';
const PAGE = 'https://example.org/oven-notes';

describe('short pieces around a title', () => {
  it('are grouped by brackets and full stops, and end where prose begins', () => {
    expect(clauseGroups(', Levain Works, KDD, 2020. - more')).toEqual([
      { clauses: ['Levain Works', 'KDD', '2020'], bracketed: false },
      { clauses: ['more'], bracketed: false },
    ]);
    expect(clauseGroups(' Ada B. Miller (Rye University) et al. arXiv.')).toEqual([
      { clauses: ['Ada B. Miller'], bracketed: false },
      { clauses: ['Rye University'], bracketed: true },
      { clauses: ['et al'], bracketed: false },
      { clauses: ['arXiv'], bracketed: false },
    ]);
    expect(clauseGroups(` - ${'a sentence that goes on and on about ovens '.repeat(4)}`)).toEqual([]);
  });

  it('say who wrote and when, in brackets or behind commas', () => {
    check([
      {
        line: `- [On crumb](${PAGE}) (Ada Miller, Levain Works Engineering, 2017)`,
        organizations: ['Levain Works'],
        year: 2017,
      },
      {
        line: `- [On crumb](${PAGE}), Levain Works, KDD, 2020.`,
        organizations: ['Levain Works'],
        year: 2020,
      },
      { line: `- [On crumb](${PAGE}) (2011, Ada Miller) [slides](${PAGE}/s)`, organizations: [], year: 2011 },
      { line: `- [On crumb](${PAGE}) (Rye University)`, organizations: ['Rye University'] },
    ]);
  });

  it('say where an author works when others or a venue follow', () => {
    check([
      {
        line: `- [2023/04] **On crumb and crust.** *Ada Miller (Oven Lab) et al. arXiv.* [[paper](${PAPER})]`,
        title: 'On crumb and crust',
        organizations: ['Oven Lab'],
        year: 2023,
      },
      { line: `- [Oven Control](${PAGE}) - Better Oven Control (BOC) is a way to bake.`, organizations: [] },
    ]);
  });

  it('stand behind a title that is only cut off by a full stop', () => {
    check([
      {
        line: `- Open crumb is the next frontier of baking. Ada Miller [[YouTube]](https://youtu.be/abcdefghijk)`,
        title: 'Open crumb is the next frontier of baking',
      },
      {
        line: `- On crumb and crust ,arxiv 2022, [[paper]](${PAPER})`,
        title: 'On crumb and crust',
        year: 2022,
      },
    ]);
  });
});

describe('facts before a title', () => {
  it('are taken off it when they stand in several brackets', () => {
    check([
      {
        line: `- [[CRUMB][RecSys 19][Levain Works] Deep crumb networks for ovens](${PAGE}/a.pdf)`,
        title: 'Deep crumb networks for ovens',
        organizations: ['Levain Works'],
        year: 2019,
      },
      { line: `- [[Crumb] Deep networks for ovens](${PAGE})`, title: '[Crumb] Deep networks for ovens' },
    ]);
  });

  it('are what the link says when that is only a year', () => {
    check([
      {
        line: `* [2013](${PAGE}/a.pdf) - **Levain Works** - Crumb: baking at scale.`,
        title: 'Crumb: baking at scale',
        organizations: ['Levain Works'],
        year: 2013,
      },
    ]);
  });

  it('name the organization only where the titles beside it do, too', () => {
    const section = ['Levain Works', 'Northern Mill', 'Ada Miller']
      .map((owner, at) => `- [${owner} - Notes on ovens ${String.fromCharCode(65 + at)}](${PAGE}/${at})`)
      .join('\n');
    expect(entriesOf(`## Notes\n\n${section}`).map(({ title }) => title)).toEqual([
      'Notes on ovens A',
      'Notes on ovens B',
      'Notes on ovens C',
    ]);
    check([
      {
        line: `- [Levain Works: What happens at night](${PAGE})`,
        title: 'Levain Works: What happens at night',
      },
    ]);
  });
});

it('a bullet that says nothing itself is described by the bullets below it', () => {
  const [entry] = entriesOf(
    `- [Ovenkit](https://github.com/someone/ovenkit)\n  - Northern Mill's open-source oven control.`,
  );
  expect(entry?.organizations).toEqual(['Northern Mill']);
});

it('a number beside a company in a table is no organization', () => {
  const table = `| Product | Company size (valuation) |\n| --- | --- |\n| [Ovenkit](${PAGE}) | ~$3B (Hearth) |`;
  expect(entriesOf(table)[0]?.organizations).toEqual([]);
});

it('a heading promises a form only when that is what it is about', () => {
  expect(formOfHeading('Videos')).toBe('video');
  expect(formOfHeading('Videos about ovens')).toBe('video');
  expect(formOfHeading('Paper list')).toBe('paper');
  expect(formOfHeading('Video processing')).toBeNull();
  expect(formOfHeading('Software architectures')).toBeNull();
});
