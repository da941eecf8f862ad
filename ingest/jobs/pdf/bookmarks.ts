import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { PdfBookmark } from '../../parse/pdf/index.ts';
import { plainCharacters } from '../../parse/pdf/characters.ts';

const BOOKMARK_LIMIT = 2_000;
const LEVEL_LIMIT = 8;
const TITLE_LIMIT = 300;

interface OutlineNode {
  readonly title: string;
  readonly dest: string | readonly unknown[] | null;
  readonly items: readonly OutlineNode[];
}

interface Flat {
  readonly title: string;
  readonly level: number;
  readonly dest: OutlineNode['dest'];
}

/** The outline as a list, its upper levels first to keep when there are too many entries. */
function flattened(roots: readonly OutlineNode[]): readonly Flat[] {
  const flat: Flat[] = [];
  const stack = roots.toReversed().map((node) => ({ node, level: 1 }));
  while (stack.length > 0 && flat.length < BOOKMARK_LIMIT) {
    const next = stack.pop();
    if (next === undefined) break;
    const { node, level } = next;
    const title = plainCharacters(node.title).replace(/\s+/gu, ' ').trim().slice(0, TITLE_LIMIT);
    if (title !== '') flat.push({ title, level, dest: node.dest });
    if (level < LEVEL_LIMIT) {
      for (const item of node.items.toReversed()) stack.push({ node: item, level: level + 1 });
    }
  }
  return flat;
}

type Destinations = Readonly<Record<string, unknown>>;

async function pageOf(
  document: PDFDocumentProxy,
  dest: OutlineNode['dest'],
  named: () => Promise<Destinations>,
): Promise<number | null> {
  const target = typeof dest === 'string' ? (await named())[dest] : dest;
  const first: unknown = Array.isArray(target) ? target[0] : undefined;
  if (typeof first === 'number') return first >= 0 && first < document.numPages ? first + 1 : null;
  if (typeof first !== 'object' || first === null || !('num' in first)) return null;
  return document.getPageIndex(first as Parameters<PDFDocumentProxy['getPageIndex']>[0]).then(
    (index) => index + 1,
    () => null,
  );
}

/** The outline with the pages it leads to; empty where there is none or it cannot be read. */
export async function bookmarksOf(document: PDFDocumentProxy): Promise<readonly PdfBookmark[]> {
  const outline = (await document.getOutline().catch(() => null)) as readonly OutlineNode[] | null;
  if (outline === null) return [];
  let named: Promise<Destinations> | undefined;
  const destinations = (): Promise<Destinations> =>
    (named ??= document.getDestinations().then(
      (found: unknown) => (found ?? {}) as Destinations,
      () => ({}),
    ));
  const bookmarks: PdfBookmark[] = [];
  for (const { title, level, dest } of flattened(outline)) {
    bookmarks.push({ title, level, page: await pageOf(document, dest, destinations) });
  }
  return bookmarks;
}
