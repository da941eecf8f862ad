import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../ingest/parse/index.ts';
import type { ParsedDocument } from '../../schema/item.ts';

const encoder = new TextEncoder();

/** Pieces of all syntaxes, so that random texts meet in the odd corners of the parsers. */
const PIECES = [
  '# A',
  '## [b](https://b.example.com)',
  'Setext\n===',
  '- ',
  '1. ',
  '* [c](https://c.example.com) - d',
  '  ',
  '\t',
  '\n',
  '\n\n',
  '> ',
  '[e][f]',
  '[f]: https://f.example.com',
  '![g](h)',
  '[![i](j)](k)',
  '[l](#l)',
  '[](m)',
  '[n]()',
  '| a | b |\n|---|---|\n',
  '| c | [d](e) |',
  '|',
  '```\n',
  '$x$',
  '$$\n',
  '<details>',
  '</details>',
  '<summary>s</summary>',
  '<summary><a href="t">u</a></summary>',
  '<ul><li>',
  '</li></ul>',
  '<table><tr><td>',
  '</td></tr></table>',
  '<a href="v">',
  '</a>',
  '<br>',
  '<!-- ',
  ' -->',
  '<b>',
  '<h2>',
  '</h2>',
  '<p>',
  '<code>',
  '**',
  '*',
  '_',
  '`',
  'https://w.example.com/x.',
  '[1] y. ',
  ':star:',
  '🚀',
  '---\n',
  'a: b\n',
  '\u0000',
  '\\',
  '.. _n: https://n.example.com\n',
  '`o <https://o.example.com>`_',
  '.. note:: p\n',
  '====\n',
  '|q|',
  '::\n',
  '"',
  ',',
  '{"cells":[{"cell_type":"markdown","source":["',
  '\\n","',
  '"]}]}',
  '&amp;',
  '\r\n',
  '\r',
  '\uFEFF',
];
const text = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() }),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));
const path = fc.constantFrom(
  'a.md',
  'a.rst',
  'a.ipynb',
  'a.csv',
  'a.tsv',
  'a.html',
  'a.txt',
  'a.yaml',
  'README',
);

function lineCount(content: string): number {
  return content.split(/\r\n|\r|\n/).length;
}

/** Every line that a document speaks of. */
function linesOf(document: ParsedDocument): readonly number[] {
  return [
    ...document.items.flatMap((item) => [...item.lines, ...item.inlines.map((one) => one.line)]),
    ...document.items.flatMap((item) => item.groups.map((group) => group.line)),
    ...document.items.flatMap((item) => item.cells.flatMap((cell) => cell.inlines.map((one) => one.line))),
    ...document.sections.flatMap((section) => [
      ...section.lines,
      ...section.passages.flatMap((one) => one.lines),
    ]),
    ...document.links.map((link) => link.line),
    ...document.diagnostics.flatMap(({ line }) => (line === null ? [] : [line])),
  ];
}

describe('any text at all', () => {
  it('is read without an error, the same twice, with every line inside the document', () => {
    fc.assert(
      fc.property(path, text, (name, content) => {
        const document = parseDocument(name, encoder.encode(content));
        const last = lineCount(content);
        for (const line of linesOf(document)) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(last);
        }
        for (const { lines } of [...document.items, ...document.sections])
          expect(lines[0]).toBeLessThanOrEqual(lines[1]);
        expect(parseDocument(name, encoder.encode(content))).toEqual(document);
      }),
      { seed: 20240501, numRuns: 3000 },
    );
  });

  it('gives sections in order, and bullets, headings and paragraphs in order of their first lines', () => {
    fc.assert(
      fc.property(text, (content) => {
        const document = parseDocument('a.md', encoder.encode(content));
        const starts = document.sections.map((section) => section.lines[0]);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        const items = document.items.filter((item) => item.kind !== 'row').map((item) => item.lines[0]);
        expect(items).toEqual(items.toSorted((a, b) => a - b));
      }),
      { seed: 20240502, numRuns: 1500 },
    );
  });

  it('keeps every bullet with a link, whatever stands in the bullets around it', () => {
    const bullet = fc.stringMatching(/^[a-z ]{0,12}$/).map((words) => `- ${words}`);
    fc.assert(
      fc.property(fc.array(bullet, { maxLength: 8 }), fc.array(bullet, { maxLength: 8 }), (before, after) => {
        const entry = '- [kept](https://kept.example.com)';
        const document = parseDocument('a.md', encoder.encode([...before, entry, ...after].join('\n')));
        const found = document.items.find((item) => item.inlines.some((one) => one.kind === 'link'));
        expect(found?.lines).toEqual([before.length + 1, before.length + 1]);
      }),
      { seed: 20240503 },
    );
  });

  it('of arbitrary bytes is read without an error', () => {
    fc.assert(
      fc.property(path, fc.uint8Array({ maxLength: 300 }), (name, bytes) => {
        parseDocument(name, bytes);
      }),
      { seed: 20240504, numRuns: 1000 },
    );
  });
});
