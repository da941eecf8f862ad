import { isContentsName } from '../../schema/index.ts';
import type { Item } from '../../schema/item.ts';
import { itemOf } from './drafts.ts';
import type { Draft } from './drafts.ts';
import { isThanks } from './naming.ts';
import type { Outline } from './outline.ts';
import { isContents } from './rows.ts';

/** Named columns that a table of entries has; people are thanked in plain ones. */
const COLUMNS = 3;

/** A row of a table of entries, which the heading of the thanks before it does not concern. */
function isTabular({ kind, cells }: Draft): boolean {
  return kind === 'row' && cells.filter(({ column }) => column !== '').length >= COLUMNS;
}

/** The items of a document so far, in order. */
export interface Shelf {
  /** Keeps an item, unless it stands where people are only thanked; a table of entries is kept there, too. */
  keep(draft: Draft): void;
  /** Number of items; `backTo` drops what came after such a number. */
  count(): number;
  backTo(count: number): void;
  /** Whether the heading above says that a table of contents stands here. */
  isInContents(): boolean;
  /** Whether the items since `count` are a table of contents, written with addresses of this very document. */
  isContentsSince(count: number): boolean;
  items(leaveOut: Draft | null): readonly Item[];
}

/** No item yet. `outline` tells under which headings an item stands. */
export function createShelf(outline: Outline): Shelf {
  const drafts: Draft[] = [];
  let path: readonly string[] = outline.path();
  let thanks = false;
  const isInContents = (): boolean => isContentsName(outline.path().at(-1) ?? '');
  return {
    keep(draft) {
      if (path !== outline.path()) {
        path = outline.path();
        thanks = isThanks(path);
      }
      if (!thanks || isTabular(draft)) drafts.push(draft);
    },
    count: () => drafts.length,
    backTo(count) {
      drafts.length = Math.min(drafts.length, count);
    },
    isInContents,
    isContentsSince(count) {
      if (!isInContents()) return false;
      const links = { inPage: 0, links: 0 };
      for (let i = count; i < drafts.length; i += 1) {
        for (const inline of drafts[i]?.inlines ?? []) {
          if (inline.kind !== 'link') continue;
          if (inline.href.includes('#')) links.inPage += 1;
          else links.links += 1;
        }
      }
      return isContents(links);
    },
    items: (leaveOut) =>
      drafts
        .filter((draft) => draft !== leaveOut && (draft.inlines.length > 0 || draft.children > 0))
        .map(itemOf),
  };
}
