// `node scripts/guides.js`: makes the PDF of a pack's guides, with an outline, from their Markdown.
import { createWriteStream, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import MarkdownIt from 'markdown-it';
import PDFDocument from 'pdfkit';
import { asScript, root } from './prepare.js';

const folder = join(root, 'packs', 'ml-system-design', 'guides');
const FONT = { plain: 'Helvetica', strong: 'Helvetica-Bold' };
const NEAREST = { '≈': '~', '×': 'x', '÷': '/', '²': '^2', '→': '->' };
const SIZE = { h1: 22, h2: 14, text: 10.5 };
const MARGIN = 64;

const writable = (text) => [...text].map((letter) => NEAREST[letter] ?? letter).join('');

/** The words of a paragraph, those in bold told apart. */
function runsOf(inline) {
  let isStrong = false;
  const runs = [];
  for (const { type, content } of inline.children ?? []) {
    if (type === 'strong_open' || type === 'strong_close') isStrong = type === 'strong_open';
    else if (type === 'softbreak') runs.push({ text: ' ', isStrong });
    else if (content !== '') runs.push({ text: writable(content), isStrong });
  }
  return runs;
}

function writeRuns(page, runs) {
  page.fontSize(SIZE.text).fillColor('#1f2a2e');
  runs.forEach(({ text, isStrong }, at) => {
    page
      .font(isStrong ? FONT.strong : FONT.plain)
      .text(text, { continued: at < runs.length - 1, lineGap: 2.5 });
  });
  page.moveDown(0.7);
}

function writeGuide(page, text) {
  let guide = null;
  let heading = null;
  for (const token of new MarkdownIt().parse(text, {})) {
    if (token.type === 'heading_open') heading = token.tag;
    if (token.type !== 'inline') continue;
    if (heading === null) {
      writeRuns(page, runsOf(token));
      continue;
    }
    const words = writable(token.content);
    if (heading === 'h1') guide = page.outline.addItem(words);
    else guide?.addItem(words);
    if (page.y > page.page.height - 150) page.addPage();
    page
      .moveDown(heading === 'h1' ? 0 : 0.4)
      .font(FONT.strong)
      .fontSize(SIZE[heading])
      .fillColor('#0b6e69');
    page.text(words).moveDown(0.4);
    heading = null;
  }
}

await asScript(async () => {
  const page = new PDFDocument({
    ...{ size: 'A4', margin: MARGIN, autoFirstPage: false },
    info: {
      Title: 'Machine-learning system design: guides',
      CreationDate: new Date(0),
      ModDate: new Date(0),
    },
  });
  const written = pipeline(page, createWriteStream(join(folder, 'guides.pdf')));
  // The steps first: the others go deeper into parts of them.
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  for (const name of names.toSorted((a, b) => Number(b.startsWith('the-')) - Number(a.startsWith('the-')))) {
    page.addPage();
    writeGuide(page, readFileSync(join(folder, name), 'utf8'));
  }
  page.end();
  await written;
});
