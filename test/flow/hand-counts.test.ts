import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpus, hasCorpus } from '../corpus.ts';
import { linked } from '../link/link.ts';

/**
 * Entries of three lists as a person counts them who goes through the file from top to bottom: what stands in the
 * table of contents, the introduction, badges and sponsors is none.
 */
const COUNTED = [
  // 579 numbered lines and bullets, less 31 lines of contents and 4 of introduction.
  { list: 'eugeneyan__applied-ml', path: 'README.md', entries: 544 },
  // 365 rows with a link, in some thirty tables; nothing outside them is an entry.
  { list: 'tensorchord__Awesome-LLMOps', path: 'README.md', entries: 365 },
  // 548 bullets that begin with a link; three talks and books are shown in tables of pictures above them.
  { list: 'EthicalML__awesome-production-machine-learning', path: 'README.md', entries: 551 },
] as const;

describe.skipIf(!hasCorpus)('entries counted by hand', () => {
  it.each(COUNTED)('$list has $entries, within one in a hundred', ({ list, path, entries }) => {
    const text = readFileSync(join(corpus, 'lists', list, path), 'utf8');
    const found = linked(text, { path }).entries.length;
    expect(Math.abs(found - entries) / entries).toBeLessThanOrEqual(0.01);
  });
});
