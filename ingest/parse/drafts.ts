import type { Cell, Group, Inline, Item, ItemKind } from '../../schema/item.ts';
import { isEntryLink } from './naming.ts';
import type { Stretch } from './stretches.ts';
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

/** The items a paragraph is: one, or one for each of its lines, of which only those with links count. */
export function paragraphDrafts(
  stretches: readonly Stretch[],
  lines: readonly [first: number, last: number],
  headings: readonly string[],
  groups: readonly Group[],
): readonly Draft[] {
  const whole = stretches.length === 1;
  return stretches
    .filter(({ inlines }) => inlines.some(isEntryLink))
    .map(({ kind, inlines }) => {
      const first = whole ? lines[0] : (inlines[0]?.line ?? lines[0]);
      const draft = createDraft(kind, first, headings, groups);
      for (const inline of inlines) draft.inlines.push(inline);
      draft.last = whole ? lines[1] : (inlines.at(-1)?.line ?? lines[1]);
      return draft;
    });
}

/** The item as the linker gets it. */
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
