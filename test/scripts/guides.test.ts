import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { createPdfReader } from '../../ingest/jobs/pdf/index.ts';

const folder = 'packs/ml-system-design/guides';
const reader = createPdfReader();
afterAll(() => reader.close());

/** Letters that the fonts of the PDF lack are written otherwise there. */
const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

describe('the PDF of the guides', () => {
  it('has every heading of every guide in its outline, in order within each guide', async () => {
    const { sections, diagnostics } = await reader.read(readFileSync(`${folder}/guides.pdf`), 'guides.pdf');
    expect(diagnostics).toEqual([]);
    const found = sections.map(({ headings }) => plain(headings.at(-1) ?? ''));
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
      const headings = readFileSync(`${folder}/${name}`, 'utf8').match(/^##? .+$/gmu) ?? [];
      const wanted = headings.map((heading) => plain(heading.replace(/^#+ /u, '')));
      expect(wanted.length).toBeGreaterThan(3);
      expect(found.filter((heading) => wanted.includes(heading))).toEqual(wanted);
    }
  });
});
