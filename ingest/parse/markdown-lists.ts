import type { Block } from './block.ts';

/** An item this much deeper than the one before it is meant to belong to it. */
const DEEPER = 2;

/** Opens and closes lists as people indent them, which is not always as CommonMark counts. */
export interface MarkdownLists {
  open(line: number): void;
  item(line: number, numbered: boolean): void;
  closeItem(line: number): void;
  close(line: number): void;
}

interface OpenList {
  /** Indentation of its items; -1 before the first. */
  base: number;
  /** Indentation of the items that were moved into the item before them; null when there are none. */
  deeper: number | null;
  /** The list was moved into the last item of the list before it. */
  readonly grafted: boolean;
}

/** How far a line is indented after the marks of quotations; a tab goes to the next multiple of four. */
export function indentation(line: string): number {
  let columns = 0;
  for (let i = 0; i < line.length; i += 1) {
    const code = line.charCodeAt(i);
    if (code === 0x20) columns += 1;
    else if (code === 0x09) columns += 4 - (columns % 4);
    else if (code === 0x3e) columns = 0;
    else break;
  }
  return columns;
}

/**
 * Lists that add to `blocks`. Two spaces below `1. ` make no child by the rules, though everyone means one: an
 * item or a list that is clearly deeper than the item right above it becomes that item's child. `lineAt` gives
 * a line of the text by its index.
 */
export function createMarkdownLists(blocks: Block[], lineAt: (line: number) => string): MarkdownLists {
  const stack: OpenList[] = [];
  /** The list that ended last, how deep it stood and how many blocks there were then. */
  let ended = { depth: -1, blocks: -1, indent: 0 };

  function push(container: 'list' | 'item', line: number, marked: boolean): void {
    blocks.push({ kind: 'open', container, html: false, marked, first: line + 1 });
  }

  function end(container: 'list' | 'item', line: number): void {
    blocks.push({ kind: 'close', container, html: false, last: line + 1 });
  }

  return {
    open(line) {
      const follows = ended.depth === stack.length && ended.blocks === blocks.length;
      const grafted =
        follows && lineAt(line - 1).trim() !== '' && indentation(lineAt(line)) >= ended.indent + DEEPER;
      // Takes back the end of the item and of its list.
      if (grafted) blocks.length -= 2;
      stack.push({ base: -1, deeper: null, grafted });
      push('list', line, false);
    },
    item(line, numbered) {
      const list = stack.at(-1);
      const indent = indentation(lineAt(line));
      if (list !== undefined) {
        if (list.deeper !== null && indent < list.deeper) {
          end('list', line);
          end('item', line);
          list.deeper = null;
        } else if (list.deeper === null && list.base !== -1 && indent >= list.base + DEEPER) {
          blocks.length -= 1;
          push('list', line, false);
          list.deeper = indent;
        }
        if (list.deeper === null) list.base = indent;
      }
      push('item', line, numbered);
    },
    closeItem(line) {
      end('item', line);
    },
    close(line) {
      const list = stack.pop();
      if (list === undefined) return;
      if (list.deeper !== null) {
        end('list', line);
        end('item', line);
      }
      end('list', line);
      if (list.grafted) {
        end('item', line);
        end('list', line);
      }
      ended = { depth: stack.length, blocks: blocks.length, indent: list.grafted ? ended.indent : list.base };
    },
  };
}

/** A line of a paragraph that is a bullet to the eye. */
export interface LazyBullet {
  readonly indent: number;
  readonly numbered: boolean;
  readonly text: string;
  /** Line within the paragraph, from 0. */
  readonly line: number;
}

const LAZY = /^[ \t]+(?:([-*+])|\d{1,3}[.)])[ \t]+(?=\S)/u;

/**
 * Cuts a paragraph before its lines that begin with a list mark. Such lines are indented so far that by the
 * rules they go on with the paragraph; to the author they are bullets under it. Null when there are none.
 */
export function lazyBullets(
  content: string,
): { readonly before: string; readonly bullets: readonly LazyBullet[] } | null {
  const lines = content.split('\n');
  const starts = lines.map((line, i) => (i === 0 ? null : LAZY.exec(line)));
  const first = starts.findIndex((start) => start !== null);
  if (first === -1) return null;
  const bullets: LazyBullet[] = [];
  for (let i = first; i < lines.length;) {
    let next = i + 1;
    while (next < lines.length && starts[next] === null) next += 1;
    const mark = starts[i]?.[0] ?? '';
    const text = [lines[i]?.slice(mark.length) ?? '', ...lines.slice(i + 1, next)].join('\n');
    bullets.push({ indent: indentation(mark), numbered: starts[i]?.[1] === undefined, text, line: i });
    i = next;
  }
  return { before: lines.slice(0, first).join('\n'), bullets };
}
