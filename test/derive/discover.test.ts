import { describe, expect, it } from 'vitest';
import { discoverTopics } from '../../ingest/derive/discover.ts';
import type { VoicedListing } from '../../ingest/derive/discover.ts';

let number = 0;

function entry(source: string, title: string, heading: string): VoicedListing['entries'][number] {
  number += 1;
  return {
    ...{ source, path: 'README.md', lines: [number, number], headings: ['Bread', heading], title },
    entity: `resource/${title}`,
  };
}

function listing(
  source: string,
  voice: string,
  ...entries: readonly (readonly [string, string])[]
): VoicedListing {
  return { source, voice, entries: entries.map(([title, heading]) => entry(source, title, heading)) };
}

const never = (): boolean => false;

describe('topics that lists share and no pack knows', () => {
  it('are headings of at least two independent lists, whatever their case, with a place in each', () => {
    const found = discoverTopics(
      [
        listing('source/a', 'a', ['One', 'Stone ovens'], ['Two', 'Stone Ovens']),
        listing('source/b', 'b', ['Three', '3. Stone Ovens']),
        listing('source/c', 'b', ['Four', 'Clay pots']),
        listing('source/d', 'b', ['Five', 'Clay pots']),
      ],
      never,
    );
    expect(found).toMatchObject([
      { id: 'concept/stone-ovens', title: 'Stone Ovens', voices: 2, entries: 3, isHeading: true },
    ]);
    expect(found[0]?.places.map(({ source }) => source)).toEqual(['source/a', 'source/b']);
  });

  it('are words that stand together in the titles of many different resources', () => {
    const titles = [
      'Ash of wood fires',
      'Wood fires at night',
      'On wood fires',
      'Wood fires II',
      'Old wood fires',
    ];
    const lists = ['a', 'b', 'c'].map((voice, at) =>
      listing(
        `source/${voice}`,
        voice,
        ...titles.map((title, i): readonly [string, string] => [
          i % 3 === at ? title : `x${voice}${i}`,
          voice,
        ]),
      ),
    );
    const ids = discoverTopics(lists, never).map(({ id }) => id);
    expect(ids).toContain('concept/wood-fires');
    const repeated = ['a', 'b', 'c'].map((voice) =>
      listing(`source/${voice}`, voice, ...titles.map(() => ['Wood fires', voice] as const)),
    );
    expect(discoverTopics(repeated, never)).toEqual([]);
  });

  it('leave out what is known, and do not depend on the order of lists', () => {
    const lists = [
      listing('source/a', 'a', ['One', 'Stone ovens'], ['Two', 'Papers']),
      listing('source/b', 'b', ['Three', 'Stone ovens'], ['Four', 'Papers']),
    ];
    const known = (text: string): boolean => text === 'Papers';
    expect(discoverTopics(lists, known).map(({ title }) => title)).toEqual(['Stone ovens']);
    expect(discoverTopics(lists.toReversed(), known)).toEqual(discoverTopics(lists, known));
  });
});
