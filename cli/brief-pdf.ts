import PDFDocument from 'pdfkit';
import {
  FACT_WORDS,
  factInWords,
  LINE_WORDS,
  ageInWords,
  assumptionsInWords,
  makersInWords,
  numberInWords,
  optionInWords,
  placeInWords,
} from '../schema/brief/index.ts';
import type { Brief, BriefCase, BriefLine, BriefStep } from '../schema/brief/index.ts';

type Page = PDFKit.PDFDocument;

const INK = '#1f2a2e';
const SECOND = '#5b686b';
const ACT = '#0b6e69';
const MARGIN = 54;
const LABEL_WIDTH = 66;

/** Letters that the built-in fonts have, with the nearest for some they lack; anything else is a question mark. */
const NEAREST: Readonly<Record<string, string>> = {
  '≈': '~',
  '≤': '<=',
  '≥': '>=',
  '→': '->',
  '−': '-',
  '\u2011': '-',
};
const WRITABLE = /^[\u0020-\u007e\u00a0-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u20ac]$/;

function writable(text: string): string {
  const letters = [...text.normalize('NFC').replace(/\s+/g, ' ').trim()];
  return letters.map((letter) => (WRITABLE.test(letter) ? letter : (NEAREST[letter] ?? '?'))).join('');
}

/** Room for this many points, or a new page. */
function need(page: Page, height: number): void {
  if (page.y + height > page.page.height - MARGIN) page.addPage();
}

function heading(page: Page, text: string): void {
  need(page, 60);
  page.moveDown(0.7).font('Helvetica-Bold').fontSize(12.5).fillColor(INK).text(writable(text), MARGIN);
  page.moveDown(0.25);
}

/** A line with its label in a column of its own. */
function labelled(page: Page, label: string, text: string, url: string | null = null): void {
  const width = page.page.width - 2 * MARGIN - LABEL_WIDTH;
  page.font('Helvetica').fontSize(9.5);
  need(page, page.heightOfString(writable(text), { width }) + 4);
  const top = page.y;
  page.fillColor(ACT).text(writable(label), MARGIN, top, { width: LABEL_WIDTH });
  const link = url !== null && /^https?:\/\//i.test(url) ? { link: encodeURI(decoded(url)) } : {};
  page.fillColor(INK).text(writable(text), MARGIN + LABEL_WIDTH, top, { width, ...link });
  page.x = MARGIN;
  page.moveDown(0.2);
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function line(page: Page, one: BriefLine): void {
  const label = LINE_WORDS[one.kind];
  switch (one.kind) {
    case 'options':
      one.options.forEach((each, i) => labelled(page, i === 0 ? label : '', optionInWords(each)));
      return;
    case 'number': {
      const assuming = assumptionsInWords(one.number);
      labelled(
        page,
        label,
        `${numberInWords(one.number)}${assuming === '' ? '' : ` (assuming ${assuming})`}`,
      );
      return;
    }
    case 'who':
      labelled(page, label, `${makersInWords(one.case)}: ${one.case.title}, ${one.because}`, one.case.url);
      return;
    default:
      labelled(page, label, one.text);
  }
}

function caseStudy(page: Page, one: BriefCase, index: number): void {
  labelled(page, `${index + 1}`, `${one.title} (${makersInWords(one)})`, one.url);
  labelled(page, '', [one.fit, one.why, ageInWords(one)].filter((part) => part !== '').join('; '));
  if (one.evidence !== null) labelled(page, '', `said in ${placeInWords(one.evidence)}`, one.evidence.url);
}

function always(page: Page, steps: readonly BriefStep[]): void {
  heading(page, 'As always');
  for (const { number, always: said } of steps) {
    const words = [...said.decide, ...said.ask, ...said.mistakes.map((each) => `Avoid: ${each}`)].join(' · ');
    if (words !== '') labelled(page, `${number}`, words);
  }
}

function write(page: Page, brief: Brief): void {
  page.font('Helvetica').fontSize(9).fillColor(SECOND).text('Design brief', MARGIN);
  page.font('Helvetica-Bold').fontSize(20).fillColor(INK).text(writable(brief.problem.title));
  page
    .font('Helvetica')
    .fontSize(10.5)
    .text(writable(brief.problem.description ?? ''));
  if (brief.asOf !== null) page.fontSize(8.5).fillColor(SECOND).text(`Read up to ${brief.asOf}`);
  if (brief.ask.length > 0) heading(page, 'Ask first');
  brief.ask.forEach((question, i) => labelled(page, `${i + 1}`, question));
  if (brief.facts.length > 0) heading(page, 'What is known');
  for (const fact of brief.facts) labelled(page, FACT_WORDS[fact.name], factInWords(fact));
  for (const step of brief.steps) {
    heading(page, `${step.number}. ${step.title}`);
    step.lines.forEach((each) => line(page, each));
  }
  if (brief.metrics.length > 0) heading(page, 'How you will know');
  for (const { when, name, why, counter, guardrail } of brief.metrics) {
    const guard = guardrail === '' ? '' : `; must not get worse: ${guardrail}`;
    labelled(page, when, `${name}: ${why}; hides: ${counter}${guard}`);
  }
  heading(page, `Who did it (${brief.cases.length} of ${brief.casesTotal})`);
  brief.cases.forEach((one, i) => caseStudy(page, one, i));
  always(page, brief.steps);
}

/**
 * A brief as the bytes of a PDF (A4), with the fonts that every reader has: letters these lack become question marks.
 * Equal briefs give equal text; the file's date is that of the newest reading.
 */
export function briefPdf(brief: Brief): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const made = new Date(brief.asOf ?? 0);
    const title = `Design brief: ${brief.problem.title}`;
    const page = new PDFDocument({ size: 'A4', margin: MARGIN, info: { Title: title, CreationDate: made } });
    const chunks: Buffer[] = [];
    page.on('data', (chunk: Buffer) => chunks.push(chunk));
    page.on('end', () => resolve(Buffer.concat(chunks)));
    page.on('error', reject);
    write(page, brief);
    page.end();
  });
}
