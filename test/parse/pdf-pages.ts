import type {
  PdfArea,
  PdfBookmark,
  PdfFacts,
  PdfInput,
  PdfPage,
  PdfRun,
} from '../../ingest/parse/pdf/index.ts';
import { parsePdfInput } from '../../ingest/parse/pdf/index.ts';
import type { ParsedPdf } from '../../ingest/parse/pdf/index.ts';

/** A run as long as its letters, each half its size wide. */
export function run(text: string, x: number, y: number, more: Partial<PdfRun> = {}): PdfRun {
  const size = more.size ?? 10;
  return { text, x, y, width: text.length * size * 0.5, size, turn: 0, font: 'body', spaced: true, ...more };
}

/** Lines below each other, 12 points apart. */
export function lines(
  texts: readonly string[],
  x: number,
  top: number,
  more: Partial<PdfRun> = {},
): PdfRun[] {
  return texts.map((text, i) => run(text, x, top - 12 * i, more));
}

export function page(runs: readonly PdfRun[], number = 1, areas: readonly PdfArea[] = []): PdfPage {
  return { number, box: [0, 0, 600, 800], runs, areas };
}

const FACTS: Omit<PdfFacts, 'pageCount'> = {
  failedPages: [],
  encrypted: false,
  attachments: 0,
  repaired: false,
  junkBefore: 0,
};

export interface Around {
  readonly bookmarks?: readonly PdfBookmark[];
  readonly properties?: PdfInput['properties'];
  readonly facts?: Partial<PdfFacts>;
}

/** What is read from these pages. */
export function read(
  pages: readonly PdfPage[],
  { bookmarks = [], properties = {}, facts = {} }: Around = {},
): ParsedPdf {
  return parsePdfInput({
    path: 'a.pdf',
    pages,
    bookmarks,
    properties,
    facts: { ...FACTS, pageCount: pages.length, ...facts },
  });
}

/** Heading paths and the passages under them, for comparing. */
export function outlineOf(parsed: ParsedPdf): readonly (readonly [path: string, ...passages: string[]])[] {
  return parsed.sections.map(({ headings, passages }) => [
    headings.join(' › '),
    ...passages.map(({ text }) => text),
  ]);
}
