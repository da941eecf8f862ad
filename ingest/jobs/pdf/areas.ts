import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Box, PdfArea } from '../../parse/pdf/index.ts';

/** `AnnotationType.LINK` of pdf.js. */
const LINK = 2;
const HREF_LIMIT = 2_048;

/** What pdf.js says of a link annotation, as far as it can be trusted. */
interface Annotation {
  readonly annotationType?: unknown;
  readonly pageIndex?: unknown;
  readonly url?: unknown;
  readonly unsafeUrl?: unknown;
  readonly rect?: unknown;
  readonly quadPoints?: unknown;
}

function numbersOf(value: unknown): readonly number[] {
  if (value instanceof Float32Array) return [...value];
  return Array.isArray(value) ? value.filter((one): one is number => typeof one === 'number') : [];
}

/** Boxes of a link over several lines (quadrilaterals, eight numbers each), else its one rectangle. */
function boxesOf({ rect, quadPoints }: Annotation): readonly Box[] {
  const quads = numbersOf(quadPoints);
  const boxes: Box[] = [];
  for (let i = 0; i + 8 <= quads.length && boxes.length < 50; i += 8) {
    const xs = [0, 2, 4, 6].map((at) => quads[i + at] ?? 0);
    const ys = [1, 3, 5, 7].map((at) => quads[i + at] ?? 0);
    boxes.push([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
  }
  const [left, bottom, right, top] = numbersOf(rect);
  if (
    boxes.length === 0 &&
    left !== undefined &&
    bottom !== undefined &&
    right !== undefined &&
    top !== undefined
  ) {
    boxes.push([Math.min(left, right), Math.min(bottom, top), Math.max(left, right), Math.max(bottom, top)]);
  }
  return boxes;
}

const WEB_OR_MAIL = /^(?:https?:|mailto:)/iu;
const HAS_SCHEME = /^[a-z][a-z\d+.-]*:/iu;

/**
 * The address of a link as written: web, mail, or relative to the document. `url` is what pdf.js makes of it, such as
 * "http://www.example.org/" of "www.example.org". Others (scripts, files of the author's machine) are no links.
 */
function hrefOf({ url, unsafeUrl }: Annotation): string | null {
  const written = typeof unsafeUrl === 'string' ? unsafeUrl.trim() : '';
  const href = !WEB_OR_MAIL.test(written) && typeof url === 'string' ? url : written;
  if (href === '' || href.length > HREF_LIMIT || /[\s<>"]/u.test(href)) return null;
  return WEB_OR_MAIL.test(href) || !HAS_SCHEME.test(href) ? href : null;
}

/**
 * The link annotations of every page, by page number from 1. Asked for the whole document at once: page by page
 * pdf.js would read all text a second time to find the words beneath.
 */
export async function areasOf(document: PDFDocumentProxy): Promise<ReadonlyMap<number, readonly PdfArea[]>> {
  const byPage = new Map<number, PdfArea[]>();
  const annotations: readonly Annotation[] = await document
    .getAnnotationsByType(new Set([LINK]), new Set())
    .then((found: unknown) => (Array.isArray(found) ? (found as readonly Annotation[]) : []))
    .catch(() => []);
  for (const annotation of annotations) {
    const href = hrefOf(annotation);
    const boxes = boxesOf(annotation);
    if (href === null || boxes.length === 0 || typeof annotation.pageIndex !== 'number') continue;
    const page = annotation.pageIndex + 1;
    const areas = byPage.get(page);
    if (areas === undefined) byPage.set(page, [{ href, boxes }]);
    else areas.push({ href, boxes });
  }
  return byPage;
}
