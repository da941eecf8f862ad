import { describe, expect, it } from 'vitest';
import { linked } from './link.ts';

/**
 * How people lay out the entries of a list: the same three works in many manners. `T` is the title, `U` the address,
 * `O` who wrote it, `Y` the year; two of the organizations are known to the pack, the last one is not.
 */
const WORKS = [
  { title: 'Why does dough collapse? A postmortem', organization: 'Levain Works', year: 2019 },
  { title: 'Two kneaders: proofing for the night', organization: 'Northern Mill', year: 2018 },
  { title: 'Real-Time Crust Scoring with Steam', organization: 'Zintora', year: 2022 },
] as const;

const addressOf = (at: number): string => `https://notes${at}.example.net/posts/reading`;

function listOf(manner: string, before = ''): string {
  const entries = WORKS.map(({ title, organization, year }, at) =>
    manner
      .replaceAll('T', '\u0001')
      .replaceAll('U', '\u0002')
      .replaceAll('O', '\u0003')
      .replaceAll('Y', '\u0004')
      .replaceAll('\u0001', title)
      .replaceAll('\u0002', addressOf(at))
      .replaceAll('\u0003', organization)
      .replaceAll('\u0004', String(year)),
  );
  return `# Bread\n\n## Night baking\n\n${before}${entries.join('\n')}\n`;
}

type Reads = 'organization' | 'year';

/** Every manner reads the title and the address, and what else it says. */
const MANNERS: readonly (readonly [manner: string, reads: readonly Reads[], before?: string])[] = [
  // The link on the title.
  ['- [T](U) | O', ['organization']],
  ['- "[T](U)" by O, Y', ['organization', 'year']],
  ['- "[T](U)" @ O', ['organization']],
  ['- O: "[T](U)" - what it tells', ['organization']],
  ['1. [O] [T](U) [BreadCon Y]', ['organization', 'year']],
  ['1. Y-03-14 - [T](U) (O)', ['organization', 'year']],
  ['- May Y: [T](U) - O', ['organization', 'year']],
  ['- [T](U), O, Y', ['organization', 'year']],
  ['- [T](U) `O` `Y`', ['organization', 'year']],
  // A label behind the title.
  ['- **T** - O (Y) → [link](U)', ['organization', 'year']],
  ['- **T** [[paper](U)] @ O (May Y). What it tells.', ['organization', 'year']],
  ['- "T" [[link](U)], O, Y', ['organization', 'year']],
  ['- **O** - T [[blog](U)]', ['organization']],
  ['- (Y) T (O) ([link](U))', ['organization', 'year']],
  ['- *T* (O, Y) [link](U)', ['organization', 'year']],
  ['1. **T** by O (May Y) [Article](U)', ['organization', 'year']],
  ['- T (BreadCon Y) [![Paper](https://img.shields.io/badge/Paper-red)](U)', ['year']],
  // A label before it.
  ['- [[paper](U)] **T** (O, Y)', ['organization', 'year']],
  ['- (Y) [[blog](U)] *T* - O', ['organization', 'year']],
  // The bare address.
  ['- **T**, O (Y): U', ['organization', 'year']],
  ['- Y-03-14 - *T* (O) <U>', ['organization', 'year']],
  ['- "T" by O\\\n  U', ['organization']],
  ['- **T**\n  - U', []],
  // Lines, paragraphs, quotes and headings.
  ['**T** - O (Y) [link](U)<br>', ['organization', 'year']],
  ['T (BreadCon Y)<br>\nSource: U<br>', ['year']],
  ['[BreadCon Y] "[T](U)" (O)\n', ['organization', 'year']],
  ['> [T](U) - O\n\n---\n', ['organization']],
  ['### T\n\nU\n', []],
  // Rows.
  ['| **O** - T (Y) | [link](U) |', ['organization', 'year'], '| Name | Link |\n| --- | --- |\n'],
  ['| (Y) **T** (O) | U |', ['organization', 'year'], '| Name | Link |\n| --- | --- |\n'],
];

describe('a list is read whatever its manner', () => {
  it.each(MANNERS.map((each) => ({ manner: each[0], reads: each[1], before: each[2] })))(
    '$manner',
    ({ manner, reads, before }) => {
      const { entries } = linked(listOf(manner, before));
      expect(entries.map(({ title, url }) => [title, url])).toEqual(
        WORKS.map(({ title }, at) => [title, addressOf(at)]),
      );
      if (reads.includes('organization'))
        expect(entries.map(({ organizations }) => organizations)).toEqual(
          WORKS.map(({ organization }) => [organization]),
        );
      if (reads.includes('year'))
        expect(entries.map(({ year }) => year)).toEqual(WORKS.map(({ year }) => year));
    },
  );
});
