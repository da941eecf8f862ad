import { assemble } from './assemble.ts';
import type { Block } from './block.ts';
import { countLines } from './formats.ts';
import type { FormatParser } from './formats.ts';
import { createWordCollector } from './word-collector.ts';

const BULLET = /^[ \t]*(?:[*+•-]|\d{1,4}[.)])[ \t]+/u;

/** Text without markup: paragraphs between empty lines, lines with a list mark, bare addresses. */
export const plain: FormatParser = {
  format: 'text',
  parse(input, reporter) {
    const words = createWordCollector(reporter);
    const blocks: Block[] = [];
    let first = 0;
    let inList = false;
    const flush = (last: number): void => {
      if (!words.isEmpty()) blocks.push({ kind: 'text', words: words.take(), first, last });
    };
    const endItem = (last: number, list: boolean): void => {
      flush(last);
      if (!inList) return;
      blocks.push({ kind: 'close', container: 'item', html: false, last });
      if (list) blocks.push({ kind: 'close', container: 'list', html: false, last });
      inList = !list;
    };
    const lines = input.text.split('\n');
    lines.forEach((text, i) => {
      const line = i + 1;
      const mark = BULLET.exec(text)?.[0];
      if (text.trim() === '') endItem(i, true);
      else if (mark !== undefined) {
        const started = inList;
        endItem(i, false);
        if (!started)
          blocks.push({ kind: 'open', container: 'list', html: false, marked: false, first: line });
        blocks.push({ kind: 'open', container: 'item', html: false, marked: /\d/u.test(mark), first: line });
        inList = true;
        first = line;
        words.text(text.slice(mark.length), line);
      } else {
        if (words.isEmpty()) first = line;
        words.text(`${text} `, line);
      }
    });
    endItem(lines.length, true);
    const lineCount = countLines(input.text);
    return assemble({
      format: 'text',
      blocks,
      links: words.links,
      metadata: {},
      title: null,
      lineCount,
      reporter,
    });
  },
};
