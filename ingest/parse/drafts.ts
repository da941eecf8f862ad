import type { Cell, Group, Inline, Item, ItemKind } from '../../schema/item.ts';
import type { Words } from './words.ts';

/** An item that is still being read. */
export interface Draft {
  readonly kind: ItemKind;
  readonly first: number;
  last: number;
  readonly headings: readonly string[];
  readonly groups: readonly Group[];
  readonly inlines: Inline[];
  cells: readonly Cell[];
  children: number;
  links: number;
  imageLinks: number;
  inPage: number;
  length: number;
  linked: number;
}

/** An empty item at a line. */
export function createDraft(
  kind: ItemKind,
  first: number,
  headings: readonly string[],
  groups: readonly Group[],
): Draft {
  return {
    kind,
    first,
    last: first,
    headings,
    groups,
    inlines: [],
    cells: [],
    children: 0,
    links: 0,
    imageLinks: 0,
    inPage: 0,
    length: 0,
    linked: 0,
  };
}

/** Adds a block's words to an item, a break before them, and the lines they stand on. */
export function addWords(draft: Draft, words: Words, last: number): void {
  if (words.inlines.length > 0) {
    if (draft.inlines.length > 0) draft.inlines.push({ kind: 'break', line: words.inlines[0]?.line ?? last });
    for (const inline of words.inlines) draft.inlines.push(inline);
  }
  draft.links += words.links;
  draft.imageLinks += words.imageLinks;
  draft.inPage += words.inPage;
  draft.length += words.length;
  draft.linked += words.linked;
  draft.last = Math.max(draft.last, last);
}

export function itemOf(draft: Draft): Item {
  return {
    kind: draft.kind,
    lines: [draft.first, draft.last],
    headings: draft.headings,
    groups: draft.groups,
    inlines: draft.inlines,
    cells: draft.cells,
    children: draft.children,
    page: null,
  };
}
