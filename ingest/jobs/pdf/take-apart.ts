import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { InfoResult } from 'pdf-parse';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { assemblePdf, createPageReader } from '../../parse/pdf/index.ts';
import type { Box, ParsedPdf } from '../../parse/pdf/index.ts';
import type { Problem } from '../../parse/problem.ts';
import { areasOf } from './areas.ts';
import { bookmarksOf } from './bookmarks.ts';
import type { PdfLimits } from './limits.ts';
import type { ReadRequest } from './messages.ts';
import { PDFParse, PasswordException, VerbosityLevel } from './pdf-js.ts';
import { isDamaged, needsPassword, tooManyPages } from './problems.ts';
import { takeRepaired } from './repairs.ts';
import { runsOf } from './runs.ts';

const PROPERTY_LIMIT = 1_000;

/** Where pdf.js keeps its character maps and the widths of the standard fonts. */
function dataFolder(): string {
  const manifest = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
  return dirname(manifest).replaceAll('\\', '/');
}

/** pdf-parse opens files but keeps the document to itself, and its own text has no places. */
function documentOf(parser: PDFParse): PDFDocumentProxy | null {
  const document: unknown = Reflect.get(parser, 'doc');
  const isOpen = typeof document === 'object' && document !== null && 'getPage' in document;
  return isOpen ? (document as PDFDocumentProxy) : null;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll('\u0000', '').trim().slice(0, PROPERTY_LIMIT) : '';
}

function propertiesOf(info: InfoResult | null): Readonly<Record<string, string>> {
  const { Title, Author, Subject, Keywords, Language } = (info?.info ?? {}) as Record<string, unknown>;
  const properties = {
    title: text(Title),
    author: text(Author),
    subject: text(Subject),
    keywords: text(Keywords),
    language: text(Language),
  };
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== ''));
}

async function readPages(
  document: PDFDocumentProxy,
): Promise<{ reader: ReturnType<typeof createPageReader>; failedPages: readonly number[] }> {
  const reader = createPageReader();
  const areas = await areasOf(document);
  const failedPages: number[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    try {
      const page = await document.getPage(number);
      const { items, styles } = await page.getTextContent();
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      const box: Box = [left, bottom, right, top];
      const runs = runsOf(items, (font) => styles[font]?.vertical === true, box);
      reader.add({ number, box, runs, areas: areas.get(number) ?? [] });
      page.cleanup();
    } catch {
      failedPages.push(number);
    }
  }
  return { reader, failedPages };
}

/** Opens a PDF and reads all of it, or says why not. For a child process: time and memory have no bound here. */
export async function takeApart(
  { bytes, path, junkBefore }: ReadRequest,
  limits: PdfLimits,
): Promise<ParsedPdf | Problem> {
  takeRepaired();
  const folder = dataFolder();
  const parser = new PDFParse({
    data: bytes,
    verbosity: VerbosityLevel.WARNINGS,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    useSystemFonts: false,
    cMapUrl: `${folder}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}/standard_fonts/`,
  });
  try {
    let isLocked = false;
    const info = await parser.getInfo().catch((error: unknown) => {
      isLocked = error instanceof PasswordException;
      return null;
    });
    const document = documentOf(parser);
    if (document === null) return isLocked ? needsPassword : isDamaged;
    if (document.numPages > limits.pages) return tooManyPages(document.numPages, limits.pages);
    const bookmarks = await bookmarksOf(document);
    const attachments = await document.getAttachments().catch(() => null);
    const { reader, failedPages } = await readPages(document);
    return assemblePdf(reader.readings, {
      path,
      bookmarks,
      properties: propertiesOf(info),
      facts: {
        pageCount: document.numPages,
        failedPages,
        encrypted: (info?.info as Record<string, unknown> | undefined)?.['EncryptFilterName'] != null,
        attachments: attachments === null ? 0 : Object.keys(attachments).length,
        repaired: takeRepaired(),
        junkBefore,
      },
    });
  } finally {
    await parser.destroy();
  }
}
