import { assemble } from './assemble.ts';
import type { Block } from './block.ts';
import { countLines } from './formats.ts';
import type { FormatParser } from './formats.ts';
import { readFrontMatter } from './front-matter.ts';
import { readMarkdown } from './markdown.ts';
import { createWordCollector } from './word-collector.ts';

/** Markdown as GitHub reads it, with front matter and HTML. */
export const markdown: FormatParser = {
  format: 'markdown',
  parse(input, reporter) {
    const { metadata, text } = readFrontMatter(input.text, reporter);
    const words = createWordCollector(reporter);
    const blocks: Block[] = [];
    readMarkdown(text, words, blocks, reporter);
    return assemble({
      format: 'markdown',
      blocks,
      links: words.links,
      metadata,
      title: typeof metadata['title'] === 'string' ? metadata['title'] : null,
      lineCount: countLines(text),
      reporter,
    });
  },
};
