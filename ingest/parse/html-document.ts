import { assemble } from './assemble.ts';
import type { Block } from './block.ts';
import { countLines } from './formats.ts';
import type { FormatParser } from './formats.ts';
import { createHtmlReader } from './html.ts';
import { createWordCollector } from './word-collector.ts';
import { tidy } from './words.ts';

/** A page of HTML. Its `<title>` is the title only where no level-one heading is. */
export const html: FormatParser = {
  format: 'html',
  parse(input, reporter) {
    const words = createWordCollector(reporter);
    const blocks: Block[] = [];
    const reader = createHtmlReader(words, blocks, (text, line) => {
      words.text(text, line);
    });
    reader.read(input.text, 1);
    const title = tidy(reader.title() ?? '').trim();
    return assemble({
      format: 'html',
      blocks,
      links: words.links,
      metadata: {},
      title: title === '' ? null : title,
      lineCount: countLines(input.text),
      reporter,
    });
  },
};
