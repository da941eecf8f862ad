import { describe, expect, it } from 'vitest';
import { isCaseStudy } from '../../ingest/link/rules/case-study.ts';
import { resourceId } from '../../schema/id.ts';
import { canonicalAddress, isAdmitted } from '../../schema/index.ts';
import type { DocumentYield, EntityKind } from '../../schema/index.ts';
import { SOURCE, linked, relationsOf } from './link.ts';

const LONG = 'https://blog.example.org/posts/on-crumb';
const idOf = (address: string): string => resourceId(canonicalAddress(address) ?? '');

/** Kinds as claimed, by entity; the pack's are known by their ids. */
function kindOf(given: DocumentYield, entity: string): EntityKind | undefined {
  const [family = ''] = entity.split('/');
  const known: Readonly<Record<string, EntityKind>> = {
    concept: 'Concept',
    pattern: 'Pattern',
    problem: 'Problem',
    source: 'Source',
  };
  const claims = given.claims.filter((claim) => claim.entity === entity && claim.field === 'kind');
  return (
    known[family] ??
    (claims.some((claim) => claim.value === 'CaseStudy')
      ? 'CaseStudy'
      : (claims[0]?.value as EntityKind | undefined))
  );
}

const BOOK = `# Overnight retard

The overnight retard lets a shaped loaf rise slowly in the cold, so that it can be baked in the morning. It needs a fridge
that stays below eight degrees, and a dough that was mixed a little cooler than usual, because the first rise goes on for
a while. The crumb comes out a little tighter, and the crust blisters.

## Why it works

**Fermentation**: yeast and bacteria turn sugar into gas, acid and flavour, the slower the colder it is.

**Oven**: whatever oven there is at home.

We compared it with [a study of cold dough](https://example.org/studies/cold-dough) and found the same, more or less, for
all of the flours that we tried in the autumn of that year, with the exception of rye, of which more in
[the chapter on rye](rye.md) further on.

## Bulk fermentation

Bulk fermentation is the first rise, while all of the dough is still in one piece in its tub. It ends when the dough has
grown by half and trembles when the tub is moved.

## Proofing

We proofed for two hours.
`;

describe('work', () => {
  it('joins the source to what it lists, with claims that stand on the entry', () => {
    const given = linked(`# Bread\n\n- [On crumb](${LONG}?utm_source=x) - Why it opens. (2019)\n`);
    const entity = idOf(LONG);
    const [listed] = given.evidence;
    expect(listed).toMatchObject({
      relation: { type: 'LISTS', from: SOURCE.id, to: entity, role: '' },
      source: SOURCE.id,
      document: `${SOURCE.id}#README.md`,
      place: { path: 'README.md', lines: [3, 3], page: null, headings: ['Bread'] },
      quote: 'On crumb - Why it opens. (2019)',
      rule: 'work',
      basis: 'stated',
    });
    const claims = given.claims
      .filter((claim) => claim.entity === entity)
      .map((claim) => `${claim.field} ${claim.value}`);
    expect(claims).toEqual([
      'kind Resource',
      'title On crumb',
      `url ${LONG}?utm_source=x`,
      'form article',
      'year 2019',
      'description Why it opens. (2019)',
    ]);
  });

  it('cuts long quotes between characters', () => {
    const given = linked(`- [On crumb](${LONG}) ${'🍞'.repeat(400)}\n`);
    const quote = given.evidence[0]?.quote ?? '';
    expect(quote.length).toBeLessThanOrEqual(300);
    expect(encodeURIComponent(quote)).toBeTruthy();
  });
});

describe('topics', () => {
  it('are mentioned, by whole words, plural forms and hyphens alike, longest name first', () => {
    const words = 'Bulk-fermentations, FMT and Glutens of the gluten-network';
    expect(relationsOf(linked(`- [${words}](${LONG})\n`))).toEqual([
      'ABOUT concept/bulk-fermentation mention mentioned',
      'ABOUT concept/fermentation mention mentioned',
      'ABOUT concept/gluten mention mentioned',
    ]);
    expect(relationsOf(linked(`- [Glutenfree, fmt, hydrationist](${LONG})\n`))).toEqual([]);
  });

  it('with ambiguous names need a second sign', () => {
    expect(relationsOf(linked(`- [The proof of the pudding](${LONG})\n`))).toEqual([]);
    expect(relationsOf(linked(`- [The last proof of a loaf](${LONG})\n`))).toEqual([
      'ABOUT concept/proofing mention mentioned',
    ]);
    expect(relationsOf(linked(`# Gluten\n\n- [The last proof](${LONG})\n`))).toContain(
      'ABOUT concept/proofing mention mentioned',
    );
  });

  it('do not run over the end of a phrase', () => {
    expect(relationsOf(linked(`- [About water. Content for bakers](${LONG})\n`))).toEqual([]);
  });

  it('become the relation that their kind asks for', () => {
    expect(relationsOf(linked(`- [Cold retard for sourdough](${LONG})\n`))).toEqual([
      'APPLIES pattern/overnight-retard mention mentioned',
      'SOLVES problem/sour-bread mention mentioned',
    ]);
  });

  it('are inherited from the whole heading path, but not from headings that say nothing', () => {
    const text = (heading: string): string =>
      `# Bread\n\n## ${heading}\n\n### Papers\n\n- [On crumb](${LONG})\n`;
    expect(relationsOf(linked(text('Hydration')))).toEqual([
      'ABOUT concept/hydration heading-topic inherited',
    ]);
    expect(relationsOf(linked(text('3. Hydration tools (12)')))).toEqual([
      'ABOUT concept/hydration heading-topic inherited',
    ]);
    expect(relationsOf(linked(text('Hydration for people who own a mill')))).toEqual([]);
    expect(relationsOf(linked(text('Other')))).toEqual([]);
  });

  it('of a heading give way to the problem that a title names', () => {
    const text = (title: string): string => `## Crusty bread\n\n- [${title}](${LONG})\n`;
    expect(relationsOf(linked(text('On crumb')))).toEqual([
      'SOLVES problem/crusty-bread heading-topic inherited',
    ]);
    expect(relationsOf(linked(text('Sourdough')))).toEqual(['SOLVES problem/sour-bread mention mentioned']);
  });
});

describe('case study', () => {
  const studies = (text: string): number =>
    linked(text).claims.filter((claim) => claim.value === 'CaseStudy').length;

  it("is a named organization's account of what it built or ran", () => {
    expect(studies('- [Scaling ovens at Northern Mill](https://example.org/posts/ovens)\n')).toBe(1);
    expect(studies('- [How we keep dough cool](https://engineering.crustworks.com/2020/cool-dough)\n')).toBe(
      1,
    );
    expect(
      studies(
        '# Bread in production\n\n- **Levain Works** [Ovens](https://blog.levainworks.example/ovens): steam at night.\n',
      ),
    ).toBe(1);
  });

  it('is no tool, no front page, no survey, no job', () => {
    expect(studies('- [doughkit](https://github.com/levainworks/doughkit) - Built by Levain Works.\n')).toBe(
      0,
    );
    expect(studies('- [Crustworks Engineering](https://engineering.crustworks.com/)\n')).toBe(0);
    expect(studies('- [A survey of ovens](https://arxiv.org/abs/2001.00001) `Northern Mill`\n')).toBe(0);
    expect(studies('- [Hiring bakers at Northern Mill](https://example.org/posts/jobs)\n')).toBe(0);
    expect(studies('- [On crumb](https://example.org/posts/on-crumb)\n')).toBe(0);
    expect(isCaseStudy).toBeTypeOf('function');
  });
});

describe('explains and cites', () => {
  const given = linked(BOOK, { path: 'guide/retard.md', paths: ['guide/rye.md'] });
  const self = idOf('https://github.com/example/awesome-bread/blob/HEAD/guide/retard.md');

  it('start at the document, which becomes a resource at its own address', () => {
    expect(kindOf(given, self)).toBe('Resource');
    expect(given.claims).toContainEqual(
      expect.objectContaining({ entity: self, field: 'title', value: 'Overnight retard' }),
    );
    expect(given.claims).toContainEqual(
      expect.objectContaining({
        entity: self,
        field: 'url',
        value: 'https://github.com/example/awesome-bread/blob/HEAD/guide/retard.md',
      }),
    );
  });

  it('find the subject of a text, its lead words and the headings with a definition under them', () => {
    expect(relationsOf(given, 'EXPLAINS')).toEqual([
      'EXPLAINS pattern/overnight-retard explains stated',
      'EXPLAINS concept/fermentation explains stated',
      'EXPLAINS concept/bulk-fermentation explains stated',
    ]);
    const lead = given.evidence.find(
      ({ relation }) => relation.to === 'concept/fermentation' && relation.type === 'EXPLAINS',
    );
    expect(lead?.place).toEqual({
      path: 'guide/retard.md',
      lines: [9, 9],
      page: null,
      headings: ['Overnight retard', 'Why it works'],
    });
  });

  it('cite what the prose links to, elsewhere and in the same source', () => {
    expect(relationsOf(given, 'CITES')).toEqual([
      `CITES ${idOf('https://example.org/studies/cold-dough')} cites stated`,
      `CITES ${idOf('https://github.com/example/awesome-bread/blob/HEAD/guide/rye.md')} cites stated`,
    ]);
  });

  it('leave a mere list alone', () => {
    const list = linked(`# Overnight retard\n\n- [Rye](${LONG}/1)\n- [Spelt](${LONG}/2)\n`);
    expect(relationsOf(list, 'EXPLAINS')).toEqual([]);
  });
});

describe('second links', () => {
  it('belong to the entry', () => {
    const given = linked(
      `- [On crumb](${LONG}) ([Code](https://github.com/a/b), [Slides](https://example.org/s.pptx))\n`,
    );
    expect(
      given.evidence.filter(({ relation }) => relation.type === 'PART_OF').map(({ relation }) => relation),
    ).toEqual([
      { type: 'PART_OF', from: idOf('https://github.com/a/b'), to: idOf(LONG), role: 'code' },
      { type: 'PART_OF', from: idOf('https://example.org/s.pptx'), to: idOf(LONG), role: 'slides' },
    ]);
  });
});

describe('a translation', () => {
  const LIST = `# Brot\n\n- [On crumb](${LONG})\n`;

  it('is part of its original and lists nothing', () => {
    const cases: readonly (readonly [path: string, sibling: string])[] = [
      ['README-ja.md', 'README.md'],
      ['README_ko.md', 'README.md'],
      ['README.zh-Hans.md', 'README.md'],
      ['docs/ja/guide.md', 'docs/guide.md'],
      ['docs/pt-BR/guide.md', 'docs/en/guide.md'],
      ['design_ja.md', 'design_en.md'],
    ];
    for (const [path, sibling] of cases) {
      const given = linked(LIST, { path, paths: [sibling] });
      expect(given.entries, path).toEqual([]);
      expect(given.document.translationOf, path).toBe(sibling);
      expect(
        relationsOf(given).map((relation) => relation.split(' ')[0]),
        path,
      ).toEqual(['PART_OF']);
      expect(given.document.asked[sibling], path).toBe(true);
    }
  });

  it('is told by its path alone, and needs its original beside it', () => {
    expect(linked(LIST, { path: 'README-ja.md' }).entries).toHaveLength(1);
    expect(linked(LIST, { path: 'design_en.md', paths: ['design_ja.md'] }).entries).toHaveLength(1);
    expect(linked(LIST, { path: 'notes-ml.md', paths: ['notes.md'] }).entries).toHaveLength(1);
  });
});

describe('every rule', () => {
  const whole = linked(
    `${BOOK}\n\n## Bread at Northern Mill\n\n1. [Cold retard](${LONG}) ([Code](https://github.com/a/b)) \`Northern Mill\` \`2020\`\n`,
    {
      path: 'guide/retard.md',
      paths: ['guide/rye.md'],
    },
  );

  it('joins only kinds that the model admits, and claims both ends', () => {
    for (const { relation } of whole.evidence) {
      const from = kindOf(whole, relation.from);
      const to = kindOf(whole, relation.to);
      expect(
        from !== undefined && to !== undefined && isAdmitted(relation.type, from, to),
        JSON.stringify(relation),
      ).toBe(true);
    }
  });

  it('says the same twice', () => {
    const again = linked(BOOK, { path: 'guide/retard.md', paths: ['guide/rye.md'] });
    expect(again).toEqual(linked(BOOK, { path: 'guide/retard.md', paths: ['guide/rye.md'] }));
  });
});

describe('links into the source', () => {
  it('that lead nowhere are reported with their line', () => {
    const given = linked(
      `# Bread\n\n- [Rye](missing/rye.md)\n- [Spelt](../outside.md)\n- [There](docs/there.md)\n`,
      { paths: ['docs/there.md'] },
    );
    expect(given.diagnostics.map(({ rule, line }) => `${rule} ${line}`)).toEqual([
      'broken-link 3',
      'broken-link 4',
    ]);
    expect(given.document.asked).toEqual({ 'missing/rye.md': false, 'docs/there.md': true });
  });

  it('are entries only when they are works of their own', () => {
    const given = linked(`# Bread\n\n- [Rye](papers/rye.pdf)\n- [Chapter](rye.md)\n`, {
      paths: ['papers/rye.pdf', 'rye.md'],
    });
    expect(given.entries.map((entry) => entry.url)).toEqual([
      'https://github.com/example/awesome-bread/blob/HEAD/papers/rye.pdf',
    ]);
  });

  it('resolve nowhere in a local folder', () => {
    const folder = { ...SOURCE, id: 'source/folder/bread', kind: 'folder' as const, address: null };
    const given = linked(`# Bread\n\n- [Rye](papers/rye.pdf)\n- [Crumb](${LONG})\n`, {
      source: folder,
      paths: ['papers/rye.pdf'],
    });
    expect(given.entries.map((entry) => entry.url)).toEqual([LONG]);
  });
});
