import type { WrittenList } from './program.ts';

const entry = (title: string, path: string, by: string, year: number): string =>
  `- [${title}](https://engineering.example.org/blog/${path}) - How ${by} built fraud detection. \`${by}\` \`${year}\``;

const listOf = (lines: readonly string[]): string =>
  ['# Case studies in production', '', '## Fraud detection', '', ...lines, ''].join('\n');

const STABLE = Array.from({ length: 12 }, (_, i) =>
  entry(
    `Fraud detection at scale, part ${i + 1}`,
    `fraud-${i + 1}`,
    i % 2 === 0 ? 'Netflix' : 'Uber',
    2010 + i,
  ),
);

const list = (name: string, digit: string, month: string, text: string): WrittenList => ({
  name,
  commit: digit.repeat(40),
  date: `2026-${month}-02T03:04:05Z`,
  text,
});

/** One list at two times and another that shares part of it, written for the journeys. */
export const JOURNEY_LISTS: readonly WrittenList[] = [
  list('diary', 'a', '01', listOf([...STABLE, entry('A rule that went away', 'gone', 'Lyft', 2015)])),
  list(
    'diary',
    'b',
    '02',
    listOf([
      ...STABLE,
      entry('Fraud detection with graphs', 'graphs', 'Airbnb', 2024),
      entry('Rings of accounts, found by their shared devices', 'rings', 'Grab', 2022),
      entry('What a review queue taught us', 'queue', 'Stripe', 2021),
    ]),
  ),
  list(
    'other',
    'c',
    '02',
    listOf([
      STABLE[0] ?? '',
      STABLE[1] ?? '',
      entry('Only the other list has this', 'other', 'Stripe', 2023),
    ]),
  ),
];
