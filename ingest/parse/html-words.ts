import { scanHtml } from './html-scan.ts';
import type { WordCollector } from './word-collector.ts';

/**
 * The tags that stand among words: links, images, bold, code, line breaks. Both return false for a tag that is
 * none of these.
 */
export interface InlineTags {
  open(name: string, attributes: ReadonlyMap<string, string>, line: number): boolean;
  close(name: string, line: number): boolean;
}

/** Tags that change nothing we keep. */
const PLAIN = new Set(
  (
    'abbr big bdi bdo center cite data del dfn em font i ins kbd label mark nobr picture q ruby s samp ' +
    'small source span strike sub sup time tt u var wbr'
  ).split(' '),
);

/** Writes inline tags into `words`. */
export function createInlineTags(words: WordCollector): InlineTags {
  return {
    open(name, attributes, line) {
      switch (name) {
        case 'a': {
          const href = attributes.get('href');
          // <a name="…"> is a place to jump to, not a link.
          if (href !== undefined) words.openLink(href, false, line);
          return true;
        }
        case 'img':
          words.image(attributes.get('src') ?? '', attributes.get('alt') ?? '', line);
          return true;
        case 'b':
        case 'strong':
          words.strong(1);
          return true;
        case 'code':
          words.openCode();
          return true;
        case 'br':
          words.lineBreak(line);
          return true;
        default:
          return PLAIN.has(name);
      }
    },
    close(name, line) {
      switch (name) {
        case 'a':
          words.closeLink();
          return true;
        case 'b':
        case 'strong':
          words.strong(-1);
          return true;
        case 'code':
          words.closeCode(line);
          return true;
        case 'img':
        case 'br':
          return true;
        default:
          return PLAIN.has(name);
      }
    },
  };
}

/** Reads single tags as they come between inline Markdown. */
export interface TagReader {
  read(tag: string, line: number): void;
  /** How many `<details>` were opened (above 0) or closed (below) since the last call. */
  takeDetails(): number;
}

/** Tags that begin a new line wherever they stand. */
const LINES = new Set(
  'details summary p div center section ul ol li dl dt dd tr table blockquote hr h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);

/** A reader for the inline tags of Markdown paragraphs. Tags that make blocks only separate words there. */
export function createTagReader(words: WordCollector): TagReader {
  const tags = createInlineTags(words);
  let details = 0;
  function separate(name: string, line: number): void {
    if (LINES.has(name)) words.lineBreak(line);
    else words.text(' ', line);
  }
  function open(name: string, attributes: ReadonlyMap<string, string>, line: number): void {
    if (tags.open(name, attributes, line)) return;
    if (name === 'details') details += 1;
    separate(name, line);
  }
  function close(name: string, line: number): void {
    if (tags.close(name, line)) return;
    if (name === 'details') details -= 1;
    separate(name, line);
  }
  return {
    read(tag, line) {
      if (tag === '<br>') words.lineBreak(line);
      else scanHtml(tag, line, { open, close, text: () => undefined });
    },
    takeDetails() {
      const net = details;
      details = 0;
      return net;
    },
  };
}
