import type { DocumentLink, ParsedDocument } from '../../../schema/item.ts';
import { bareLinksOf } from './bare-links.ts';
import type { Block } from './block.ts';
import { countLetters, countMeaningless, withoutMeaningless } from './characters.ts';
import { findFurniture } from './furniture.ts';
import { findHeadings } from './headings.ts';
import type { Line } from './line.ts';
import type { PdfInput, PdfPage } from './page.ts';
import { blocksOf } from './paragraphs.ts';
import { readPage } from './read-page.ts';
import type { PageReading } from './read-page.ts';
import { sectionsOf } from './sections.ts';
import { LARGER, learnStyles } from './style.ts';
import { folded, largestText, statedTitle } from './title.ts';
import { isGarbled, verdictOn } from './verdict.ts';

export type { Box, PdfArea, PdfBookmark, PdfFacts, PdfInput, PdfPage, PdfRun, Turn } from './page.ts';
export { refusedByBytes } from './first-bytes.ts';

/** A PDF read: what every parser gives, and the text page by page. */
export interface ParsedPdf extends ParsedDocument {
  /** The text of each page in reading order, one paragraph, heading or row a line, heads and feet left out. */
  readonly pageTexts: readonly string[];
}

/** What is left of an input whose pages were read one by one. */
export type PdfRest = Omit<PdfInput, 'pages'>;

const MARKUP =
  /<\/?(?:span|div|p|a|b|i|font|script|style|img|table|input|iframe|body|html)(?:\s[^<>]{0,500})?>/giu;

function pageTextsOf(blocks: readonly Block[], pageCount: number): readonly string[] {
  const texts: string[][] = Array.from({ length: pageCount }, () => []);
  for (const block of blocks) texts[block.page - 1]?.push(block.text);
  return texts.map((paragraphs) => paragraphs.join('\n'));
}

function titleBlocks(title: string | null, first: readonly Block[]): ReadonlySet<Block> {
  const wanted = folded(title ?? '');
  if (wanted === '') return new Set();
  const named = first.filter((block) => {
    const text = folded(block.text);
    return text.length >= 4 && wanted.includes(text) && block.lines.length <= 4;
  });
  return new Set(named.slice(0, 4));
}

/** Puts the pages of a document together. `readings` are in page order. */
export function assemblePdf(readings: readonly PageReading[], rest: PdfRest): ParsedPdf {
  const { facts, properties, bookmarks } = rest;
  const raw = readings.flatMap((reading) => reading.lines);
  const meaningless = raw.reduce((sum, { text }) => sum + countMeaningless(text), 0);
  const findings = {
    facts,
    letters: raw.reduce((sum, { text }) => sum + countLetters(text), 0),
    meaningless,
    markup: raw.reduce(
      (sum, { text }) => sum + (text.includes('<') ? (text.match(MARKUP)?.length ?? 0) : 0),
      0,
    ),
  };
  const furniture = findFurniture(readings);
  const lines = isGarbled(findings) ? [] : raw.filter((line) => !furniture.has(line.number)).map(cleaned);
  const blocks = blocksOf(lines.filter(({ text }) => text !== ''));
  const first = blocks.filter((block) => block.page === blocks[0]?.page);
  const opening = blocks.filter((block) => block.page <= (blocks[0]?.page ?? 0) + 1);
  const styles = learnStyles(blocks);
  const largest = largestText(first, styles.bodySize);
  const stated = statedTitle(properties['title'], opening);
  const title = stated ?? (largest.map((block) => block.text).join(' ') || null);
  const isLarger = (largest[0]?.size ?? 0) >= LARGER * styles.bodySize;
  const named = stated === null ? new Set(isLarger ? largest : []) : titleBlocks(stated, first);
  const headings = findHeadings(blocks, bookmarks, styles, named);
  const annotated = withoutRepeats(
    readings.flatMap((reading) => reading.links),
    furniture,
  );
  const diagnostics = verdictOn(findings);
  return {
    format: diagnostics.some(({ severity }) => severity === 'error') ? 'unreadable' : 'pdf',
    title,
    metadata: { ...properties, pages: facts.pageCount, outline: bookmarks },
    items: [],
    sections: sectionsOf(blocks, headings, named, styles.hasOneFont),
    links: byLine([...annotated, ...bareLinksOf(blocks, annotated)]),
    diagnostics,
    pageTexts: pageTextsOf(blocks, facts.pageCount),
  };
}

/** Links in heads and feet stand on every page; one of each is enough. */
function withoutRepeats(
  links: readonly DocumentLink[],
  furniture: ReadonlySet<number>,
): readonly DocumentLink[] {
  const seen = new Set<string>();
  return links.filter(({ href, line }) => {
    if (!furniture.has(line)) return true;
    const isFirst = !seen.has(href);
    seen.add(href);
    return isFirst;
  });
}

function cleaned(line: Line): Line {
  return countMeaningless(line.text) === 0 ? line : { ...line, text: withoutMeaningless(line.text) };
}

function byLine(links: readonly DocumentLink[]): readonly DocumentLink[] {
  return links.toSorted((a, b) => (a.page ?? 0) - (b.page ?? 0) || a.line - b.line);
}

/** Reads pages one after the other, so that only lines are kept and not every run. */
export function createPageReader(): { add(page: PdfPage): void; readonly readings: readonly PageReading[] } {
  const readings: PageReading[] = [];
  let next = 1;
  return {
    readings,
    add(page) {
      const reading = readPage(page, next);
      next += reading.lines.length;
      readings.push(reading);
    },
  };
}

/**
 * Understands a PDF that was taken apart: reading order, paragraphs, headings, title, links. Pure, and never
 * throws on content; at most one diagnostic says what there is to say.
 */
export function parsePdfInput(input: PdfInput): ParsedPdf {
  const reader = createPageReader();
  for (const page of input.pages) reader.add(page);
  return assemblePdf(reader.readings, input);
}
