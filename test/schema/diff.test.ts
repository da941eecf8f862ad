import { describe, expect, it } from 'vitest';
import { canonicalAddress, diffEntries, type Entry, type EntryChange } from '../../schema/index.ts';
import { resourceId } from '../../schema/id.ts';
import { BLANK } from '../blank-entry.ts';

const SOURCE = 'source/github/acme/lists';

/** An entry named by its address; what a test does not say is the same everywhere. */
function entry(url: string, over: Partial<Entry> = {}): Entry {
  return {
    source: SOURCE,
    path: 'README.md',
    position: 0,
    lines: [1, 1],
    headings: ['List', 'Papers'],
    ...BLANK,
    title: `About ${url}`,
    url,
    entity: resourceId(canonicalAddress(url) ?? url),
    ...over,
  };
}

const a = 'https://example.com/a';
const b = 'https://example.com/b';
const c = 'https://example.com/c';

/** Entries in the order given, on lines of their own. */
const version = (...entries: readonly Entry[]): readonly Entry[] =>
  entries.map((each, position) => ({ ...each, position, lines: [position + 10, position + 10] }));

const diff = (before: readonly Entry[], after: readonly Entry[]): readonly EntryChange[] =>
  diffEntries(before, after, { revision: 'old' });
const kinds = (changes: readonly EntryChange[]): readonly string[] => changes.map(({ kind }) => kind);

describe('a change of one field', () => {
  it.each<[string, string, Partial<Entry>, Partial<Entry>]>([
    ['a corrected title', 'edited', { title: 'Teh paper' }, { title: 'The paper' }],
    ['another description', 'edited', { description: 'old' }, { description: 'new' }],
    ['a second link', 'edited', { otherUrls: [] }, { otherUrls: [b] }],
    ['another organisation', 'edited', { organizations: ['Uber'] }, { organizations: ['Lyft'] }],
    ['a year', 'edited', { year: null }, { year: 2024 }],
    ['a mark', 'edited', { marks: [] }, { marks: ['deprecated'] }],
  ])('%s is one line, %s, with the field before and after', (_what, kind, from, to) => {
    const [change, ...rest] = diff(
      version(entry(a, { title: 'T', ...from })),
      version(entry(a, { title: 'T', ...to })),
    );
    expect(rest).toEqual([]);
    expect(change).toMatchObject({ kind, before: from, after: to, path: 'README.md', line: 10 });
    expect(Object.keys(change?.after ?? {})).toEqual(Object.keys(to));
  });

  it.each<[string, Partial<Entry>, Partial<Entry>]>([
    [
      'letter case',
      { title: 'InternLM', organizations: ['NVIDIA'] },
      { title: 'internlm', organizations: ['Nvidia'] },
    ],
    ['U+FFFC', { title: 'Kafka and Flink\ufffc' }, { title: 'Kafka and Flink' }],
    [
      'a soft hyphen and a variation selector',
      { title: 'Re\u00adranking ⚠\ufe0f' },
      { title: 'Reranking ⚠' },
    ],
    ['space', { description: 'two  words' }, { description: 'two words ' }],
    ['a way to write an organisation', { organizations: ['01-ai'] }, { organizations: ['01.AI'] }],
    ['the shape it was read by', { shape: 1 }, { shape: 8 }],
    ['a counter in a heading', { headings: ['L', 'Papers (12)'] }, { headings: ['L', 'Papers (1,013)'] }],
    ['a counter in a fold', { headings: ['L', 'Show 9 more'] }, { headings: ['L', 'Show 10 more'] }],
    ['a bullet made a heading', { headings: ['L'], groups: ['Meta'] }, { headings: ['L', 'meta'] }],
    ['another number before a heading', { headings: ['L', '1.2 Books'] }, { headings: ['L', '2.2 Books'] }],
    [
      'a picture or a colon beside a heading',
      { headings: ['L', 'Tools & papers:'] },
      { headings: ['L', '🔧 Tools and papers'] },
    ],
    [
      'a heading of contents above the sections',
      { headings: ['L', 'Papers'] },
      { headings: ['L', 'Table of Contents:', 'Papers'] },
    ],
    ['a bullet with its own title', { groups: ['T (KDD 2020)'] }, { groups: [] }],
    ['an address in a parent bullet', { groups: ['Raft: https://example.com/raft'] }, { groups: ['Raft'] }],
  ])('%s alone is no change', (_what, from, to) => {
    expect(
      diff(version(entry(a, { title: 'T', ...from })), version(entry(a, { title: 'T', ...to }))),
    ).toEqual([]);
  });

  it('of letter case in the address of a repository is no change', () => {
    const before = version(entry('https://github.com/InternLM/lmdeploy', { title: 'LMDeploy' }));
    const after = version(entry('https://github.com/internlm/lmdeploy', { title: 'LMDeploy' }));
    expect(diff(before, after)).toEqual([]);
  });

  it('of a year or a number that is part of a heading is a move', () => {
    const under = (heading: string): readonly Entry[] => version(entry(a, { headings: ['List', heading] }));
    expect(kinds(diff(under('Papers (2023)'), under('Papers (2024)')))).toEqual(['moved']);
    expect(kinds(diff(under('Chapter 3'), under('Chapter 4')))).toEqual(['moved']);
    expect(kinds(diff(under('C'), under('C++')))).toEqual(['moved']);
    expect(kinds(diff(under('2023. Papers'), under('2024. Papers')))).toEqual(['moved']);
  });
});

describe('an entry', () => {
  it('that came is added, one that went is removed, each with its facts and its place', () => {
    const changes = diff(version(entry(a), entry(b)), version(entry(a), entry(c, { year: 2024 })));
    expect(changes).toMatchObject([
      { kind: 'added', line: 11, was: null, before: null, after: { url: c, year: 2024 } },
      {
        kind: 'removed',
        line: 11,
        was: { path: 'README.md', line: 11, revision: 'old' },
        before: { url: b },
        after: null,
      },
    ]);
  });

  it('with a new address under its old title is edited, and names the new resource', () => {
    const before = version(entry(a, { title: 'Zipline', headings: ['List', 'Data'] }), entry(b));
    const after = version(entry(b), entry(c, { title: 'Zipline', headings: ['List', 'Data'] }));
    expect(diff(before, after)).toMatchObject([
      {
        kind: 'edited',
        entity: entry(c).entity,
        before: { url: a },
        after: { url: c },
        was: { line: 10 },
        line: 11,
      },
    ]);
  });

  it('that stands twice and changes its address in both places is edited twice', () => {
    const twice = (url: string): readonly Entry[] =>
      version(
        entry(url, { title: 'Zipline', headings: ['List', 'Engineering'] }),
        entry(url, { title: 'Zipline', headings: ['List', 'Features'] }),
      );
    expect(kinds(diff(twice(a), twice(b)))).toEqual(['edited', 'edited']);
  });

  it('that stood twice and now stands once is removed once, where it went', () => {
    const here = entry(a, { headings: ['List', 'Applications'] });
    const there = entry(a, { headings: ['List', 'Deployment'] });
    const changes = diff(version(there, here), version(here));
    expect(changes).toMatchObject([{ kind: 'removed', before: { headings: ['List', 'Deployment'] } }]);
  });

  it('under another heading is moved, whatever else is new, and says from where', () => {
    const before = version(entry(a, { description: 'old' }));
    const after = version(entry(a, { headings: ['List', 'Talks'], description: 'new' }));
    expect(diff(before, after)).toMatchObject([
      {
        kind: 'moved',
        before: { headings: ['List', 'Papers'], description: 'old' },
        after: { headings: ['List', 'Talks'], description: 'new' },
      },
    ]);
  });

  it('in another document that was there before is moved, and so with a document that stays', () => {
    const stays = entry(b);
    const before = version(entry(a), stays, entry(c, { path: 'more.md' }));
    const after = version(stays, entry(a, { path: 'more.md' }), entry(c, { path: 'more.md' }));
    expect(diff(before, after)).toMatchObject([
      { kind: 'moved', path: 'more.md', before: { path: 'README.md' }, was: { path: 'README.md', line: 10 } },
    ]);
  });

  it('indented by mistake under its neighbour is not moved', () => {
    const before = version(entry(b, { title: 'Opik' }), entry(a));
    const after = version(entry(b, { title: 'Opik' }), entry(a, { groups: ['Opik'] }));
    expect(diff(before, after)).toEqual([]);
  });

  it('with a new address and a respelled title is edited, with another number it is another', () => {
    const titled = (url: string, title: string): readonly Entry[] => version(entry(url, { title }));
    const respelled = diff(titled(a, 'Using Behavioral Data'), titled(b, 'Using Behavioural Data'));
    expect(respelled).toMatchObject([
      {
        kind: 'edited',
        before: { url: a, title: 'Using Behavioral Data' },
        after: { url: b, title: 'Using Behavioural Data' },
      },
    ]);
    expect(kinds(diff(titled(a, 'Lectures of 2023'), titled(b, 'Lectures of 2024')))).toEqual([
      'added',
      'removed',
    ]);
    expect(kinds(diff(titled(a, 'Foundations Part A'), titled(b, 'Foundations Part B')))).toEqual([
      'added',
      'removed',
    ]);
  });

  it('with a new name and address and the old description, which no other has, is edited', () => {
    const described = (url: string, title: string): Entry =>
      entry(url, { title, description: 'Turn research into products, faster.' });
    const [old, now] = [described(a, 'Allegro'), described(b, 'ClearML')];
    expect(kinds(diff(version(old), version(now)))).toEqual(['edited']);
    const [other, another] = [described(c, 'Other'), described('https://example.com/d', 'Another')];
    expect(kinds(diff(version(old, other), version(now, another)))).toEqual([
      'added',
      'added',
      'removed',
      'removed',
    ]);
  });

  it('of which another with its title took the address is neither removed nor, read backwards, added', () => {
    const [paper, code] = [entry(a, { title: 'CARE' }), entry(b, { title: 'CARE' })];
    const joined = entry(a, { title: 'CARE', otherUrls: [b] });
    expect(diff(version(paper, code), version(joined))).toMatchObject([
      { kind: 'edited', before: { otherUrls: [] }, after: { otherUrls: [b] } },
    ]);
    expect(kinds(diff(version(joined), version(paper, code)))).toEqual(['edited']);
    expect(kinds(diff(version(joined, code), version(joined)))).toEqual(['removed']);
  });

  it('without words in its title is known by its address alone', () => {
    const before = version(entry(a, { title: '→' }), entry(b));
    const after = version(entry(b), entry(c, { title: '→' }));
    expect(kinds(diff(before, after))).toEqual(['added', 'removed']);
  });
});

describe('a document', () => {
  const entries = [entry(a), entry(b, { headings: ['List'] }), entry(c, { headings: ['List', 'Talks'] })];

  it('that got another name has all its entries renamed, none removed and added', () => {
    const changes = diff(
      version(...entries.map((each) => ({ ...each, path: 'docs/old.md' }))),
      version(...entries.map((each) => ({ ...each, path: 'docs/new.md' }))),
    );
    expect(kinds(changes)).toEqual(['renamed', 'renamed', 'renamed']);
    expect(changes[0]).toMatchObject({ before: { path: 'docs/old.md' }, after: { path: 'docs/new.md' } });
  });

  it('that got another title moves nothing', () => {
    const titled = (title: string): readonly Entry[] =>
      version(...entries.map((each) => ({ ...each, headings: [title, ...each.headings.slice(1)] })));
    expect(diff(titled('Interviews'), titled('AI Interviews'))).toEqual([]);
    const untitled = version(...entries.map((each) => ({ ...each, headings: each.headings.slice(1) })));
    expect(diff(untitled, titled('Interviews'))).toEqual([]);
  });

  it('whose title comes to stand above only some of its sections moves nothing', () => {
    const under = (...headings: readonly string[]): Entry => entry(a, { headings });
    const elsewhere = entry(b, { headings: ['Workflow'] });
    const titles = new Map([['README.md', 'Data engineering']]);
    const changes = diffEntries(
      version(under('Databases'), elsewhere),
      version(under('Data engineering', 'Databases'), elsewhere),
      { revision: 'old', titles: { before: titles, after: titles } },
    );
    expect(changes).toEqual([]);
  });

  it('of a single section that got another heading moves its entries', () => {
    const under = (heading: string): readonly Entry[] =>
      version(entry(a, { headings: [heading] }), entry(b, { headings: [heading] }));
    expect(kinds(diff(under('Papers'), under('Articles')))).toEqual(['moved', 'moved']);
  });
});

describe('an address that became another by decision', () => {
  const [from, to] = [entry(a, { title: 'Maxtext' }), entry(b, { title: 'MaxText, renewed' })];
  const decided = (before: readonly Entry[], after: readonly Entry[]): readonly EntryChange[] =>
    diffEntries(before, after, {
      revision: 'old',
      alias: (id) => (id === from.entity ? to.entity : id),
    });

  it('is renamed', () => {
    expect(decided(version(from), version(to))).toMatchObject([
      { kind: 'renamed', before: { url: a, title: 'Maxtext' }, after: { url: b, title: 'MaxText, renewed' } },
    ]);
  });

  it('goes before an entry that merely has the same title', () => {
    const other = entry(c, { title: 'Maxtext' });
    expect(kinds(decided(version(from), version(other, to)))).toEqual(['added', 'renamed']);
  });
});

it('lines are in the order of the new version, removals last', () => {
  const before = version(entry(a), entry(b), entry(c));
  const after = version(entry('https://example.com/d'), entry(c, { title: 'C' }), entry(b));
  expect(kinds(diff(before, after))).toEqual(['added', 'edited', 'removed']);
});
