import type { Group } from '../../schema/item.ts';
import type { Block, Container } from './block.ts';
import type { Draft } from './drafts.ts';
import type { OutlineScope } from './outline.ts';
import type { TableDraft, RowDraft } from './rows.ts';
import type { Words } from './words.ts';

/** A container that is open while a document is assembled. */
export interface Frame {
  readonly container: Container;
  readonly scope: OutlineScope | null;
  /** Counts of items and passages when it opened, to go back to. */
  readonly items: number;
  readonly passages: number;
  /** Links seen inside, for the outermost list. */
  readonly counts: { inPage: number; links: number };
  /** What takes the words inside: a bullet, or an entry that is a `<details>`. */
  draft: Draft | null;
  /** A bullet whose own words are over because its children began. */
  sealed: boolean;
  /** The groups of whatever begins inside; null leaves that to the frame below. */
  groups: readonly Group[] | null;
  readonly table: TableDraft | null;
  readonly row: RowDraft | null;
  /** The words of a cell that is written with tags, block by block. */
  readonly cell: Words[] | null;
  /** How many entries a `<details>` holds. */
  readonly entries: number;
}

/** How many bullets and rows with links stand inside each `<details>`. Blocks must be balanced. */
export function countEntries(blocks: readonly Block[]): ReadonlyMap<Block, number> {
  const counts = new Map<Block, number>();
  const stack: { readonly block: Block; readonly before: number; counted: boolean }[] = [];
  let entries = 0;
  for (const block of blocks) {
    if (block.kind === 'open') stack.push({ block, before: entries, counted: false });
    else if (block.kind === 'close') {
      const top = stack.pop();
      if (top !== undefined && block.container === 'details') counts.set(top.block, entries - top.before);
    } else if (block.kind === 'row') {
      if (block.cells.some((cell) => cell.links > 0)) entries += 1;
    } else if (block.kind === 'text' && block.words.links > 0) {
      const top = stack.at(-1);
      if (top?.block.kind !== 'open' || top.counted) continue;
      if (top.block.container === 'item' || top.block.container === 'cell') {
        entries += 1;
        top.counted = true;
      }
    }
  }
  return counts;
}
