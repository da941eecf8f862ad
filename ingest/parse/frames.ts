import type { Group } from '../../schema/item.ts';
import type { Container } from './block.ts';
import type { Draft } from './drafts.ts';
import type { OutlineScope } from './outline.ts';
import type { RowDraft, TableDraft } from './rows.ts';
import type { Words } from './words.ts';

/** A container that is open while a document is assembled. */
export interface Frame {
  readonly container: Container;
  /** Counts of items and passages when it opened, to go back to. */
  readonly items: number;
  readonly passages: number;
  /** Links seen inside, for the outermost list. */
  readonly counts: { inPage: number; links: number };
  scope: OutlineScope | null;
  /** What takes the words inside: a bullet, or an entry that is a `<details>`. */
  draft: Draft | null;
  /** A bullet whose own words are over because its children began. */
  sealed: boolean;
  /** A bullet below one that leads out of the document: what it points to inside makes no table of contents. */
  belowEntry: boolean;
  /** The groups of whatever begins inside; null leaves that to the frame below. */
  groups: readonly Group[] | null;
  table: TableDraft | null;
  row: RowDraft | null;
  /** The words of a cell that is written with tags, block by block. */
  cell: Words[] | null;
  /** How many entries a `<details>` holds. */
  entries: number;
}

/** The containers that are open, innermost last. */
export interface Frames {
  /** Opens a container; what is special about it is set on the frame. */
  push(container: Container, items: number, passages: number): Frame;
  pop(): Frame | undefined;
  /** The innermost bullet, cell or entry. */
  holder(): Frame | null;
  nearest(container: Container): Frame | null;
  /** The groups of what begins here, outermost first. */
  groups(): readonly Group[];
}

const NO_GROUPS: readonly Group[] = [];

/** Whether what begins inside a bullet stands below one with a link that leads out of the document. */
export const isBelowEntry = (bullet: Frame | null): boolean =>
  bullet !== null && (bullet.belowEntry || (bullet.draft?.links ?? 0) > 0);

/** No container yet. */
export function createFrames(): Frames {
  const stack: Frame[] = [];
  function innermost(fits: (frame: Frame) => boolean): Frame | null {
    for (let i = stack.length - 1; i >= 0; i -= 1) {
      const frame = stack[i];
      if (frame !== undefined && fits(frame)) return frame;
    }
    return null;
  }
  return {
    push(container, items, passages) {
      const frame: Frame = {
        container,
        items,
        passages,
        counts: { inPage: 0, links: 0 },
        scope: null,
        draft: null,
        sealed: false,
        belowEntry: false,
        groups: null,
        table: null,
        row: null,
        cell: null,
        entries: 0,
      };
      stack.push(frame);
      return frame;
    },
    pop: () => stack.pop(),
    holder: () => innermost((frame) => frame.draft !== null || frame.cell !== null),
    nearest: (container) => innermost((frame) => frame.container === container),
    groups: () => innermost((frame) => frame.groups !== null)?.groups ?? NO_GROUPS,
  };
}
