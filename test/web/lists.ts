import type { WrittenList } from './program.ts';

const ZALGO = `Z${'\u0351\u0352\u0353'.repeat(40)}algo fraud detection`;

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
      `- [${ZALGO}](https://example.org/zalgo) - &lt;img src=x onerror=alert(1)&gt; fraud detection`,
      `- [${'fraud detection '.repeat(700)}](https://example.org/long)`,
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
