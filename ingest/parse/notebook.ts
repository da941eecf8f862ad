import type { DocumentLink, Inline } from '../../schema/item.ts';
import { assemble } from './assemble.ts';
import type { Block } from './block.ts';
import { countLines, nothingRead } from './formats.ts';
import type { FormatParser } from './formats.ts';
import { visitStrings } from './json-strings.ts';
import { readMarkdown } from './markdown.ts';
import { createReporter } from './problem.ts';
import { createWordCollector } from './word-collector.ts';
import type { Words } from './words.ts';

/** A cell's text, and for each of its lines the line of the file that it stands on. */
interface Cell {
  markdown: boolean;
  text: string;
  readonly lines: number[];
}

/** The cells of a notebook (nbformat 3 and 4), in order. */
function cellsOf(text: string): readonly Cell[] {
  const cells = new Map<number, Cell>();
  visitStrings(
    text,
    (path) => {
      const from = path[0] === 'worksheets' ? 2 : 0;
      return path[from] === 'cells' && (path[from + 2] === 'source' || path[from + 2] === 'cell_type');
    },
    ({ path, value, line }) => {
      const from = path[0] === 'worksheets' ? 2 : 0;
      const number = Number(path[from + 1]);
      let cell = cells.get(number);
      if (cell === undefined) {
        cell = { markdown: false, text: '', lines: [] };
        cells.set(number, cell);
      }
      if (path[from + 2] === 'cell_type') {
        cell.markdown = value === 'markdown';
        return;
      }
      cell.text += value;
      // One string per line is the rule; a string of several lines has all of them on its own.
      const ends = value.split('\n').length - 1;
      for (let i = 0; i < ends; i += 1) cell.lines.push(line);
      if (!value.endsWith('\n')) cell.lines.push(line);
    },
  );
  return [...cells.values()].filter((cell) => cell.markdown);
}

/** Moves blocks and links from lines of a cell to lines of the file. */
function mover(lines: readonly number[]): {
  block(block: Block): Block;
  link(link: DocumentLink): DocumentLink;
  line(line: number): number;
} {
  const line = (at: number): number => lines[Math.min(at, lines.length) - 1] ?? lines[0] ?? 1;
  const inline = (one: Inline): Inline => ({ ...one, line: line(one.line) });
  const words = (all: Words): Words => ({ ...all, inlines: all.inlines.map(inline) });
  return {
    line,
    link: (link) => ({ ...link, line: line(link.line) }),
    block(block) {
      switch (block.kind) {
        case 'open':
          return { ...block, first: line(block.first) };
        case 'close':
          return { ...block, last: line(block.last) };
        case 'gap':
        case 'rule':
          return { ...block, first: line(block.first), last: line(block.last) };
        case 'row':
          return {
            ...block,
            cells: block.cells.map(words),
            first: line(block.first),
            last: line(block.last),
          };
        default:
          return { ...block, words: words(block.words), first: line(block.first), last: line(block.last) };
      }
    },
  };
}

/** Whether a text is JSON. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Jupyter notebooks: the Markdown cells, as one document. Lines are those of the `.ipynb` file. */
export const notebook: FormatParser = {
  format: 'notebook',
  parse(input, reporter) {
    const cells = cellsOf(input.text);
    if (!isJson(input.text)) {
      const message =
        cells.length === 0
          ? 'The notebook is not JSON; open it in Jupyter and save it again.'
          : 'The notebook is not JSON (a merge conflict, perhaps); what could be told apart is read.';
      reporter.report(cells.length === 0 ? 'error' : 'warning', 'not-a-notebook', message, null);
      if (cells.length === 0) return nothingRead('unreadable', reporter);
    }
    const blocks: Block[] = [];
    const links: DocumentLink[] = [];
    for (const cell of cells) {
      const own = createReporter();
      const words = createWordCollector(own);
      const read: Block[] = [];
      readMarkdown(cell.text.replace(/\r\n?/gu, '\n'), words, read, own);
      const move = mover(cell.lines);
      for (const block of read) blocks.push(move.block(block));
      for (const link of words.links) links.push(move.link(link));
      for (const { severity, rule, message, line } of own.problems) {
        reporter.report(severity, rule, message, line === null ? null : move.line(line));
      }
    }
    return assemble({
      format: 'notebook',
      blocks,
      links,
      metadata: {},
      title: null,
      lineCount: countLines(input.text),
      reporter,
    });
  },
};
