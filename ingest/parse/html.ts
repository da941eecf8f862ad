import type { Block, Container } from './block.ts';
import { scanHtml } from './html-scan.ts';
import { createInlineTags } from './html-words.ts';
import type { WordCollector } from './word-collector.ts';

/** Turns pieces of HTML into blocks; what is open at the end of one piece is still open in the next. */
export interface HtmlReader {
  read(fragment: string, firstLine: number): void;
  /** The text of `<title>`, if one was met. */
  title(): string | null;
}

/** Elements whose content is not for readers of the list. */
const SKIPPED = new Set(
  'script style template svg math pre textarea select iframe object audio video nav footer noscript'.split(
    ' ',
  ),
);

/** Elements whose end is the end of what their last heading has to say. */
const SECTIONS = new Set(['div', 'center', 'section', 'article', 'header', 'main']);

const CONTAINERS: ReadonlyMap<string, Container> = new Map([
  ['ul', 'list'],
  ['ol', 'list'],
  ['menu', 'list'],
  ['dl', 'list'],
  ['li', 'item'],
  ['dt', 'item'],
  ['table', 'table'],
  ['tr', 'row'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['details', 'details'],
  ['blockquote', 'quote'],
]);

/**
 * A reader that adds to `blocks`. `inText` is asked for text that looks like Markdown inside HTML, which it
 * reads into `words` itself; authors forget the blank line that would have made it Markdown.
 */
export function createHtmlReader(
  words: WordCollector,
  blocks: Block[],
  readMarkdown: (text: string, line: number) => void,
): HtmlReader {
  const tags = createInlineTags(words);
  const numbered: boolean[] = [];
  let first = 0;
  let skipping: string | null = null;
  let skipDepth = 0;
  let title: string | null = null;
  let inTitle = false;
  /** The heading (its level) or summary (0) that is open; blocks inside it are only words. */
  let naming: { readonly level: number; readonly tag: string; readonly line: number } | null = null;

  /** How many block elements were opened inside the link that is open; the end of any other ends the link. */
  let insideLink = 0;

  function flush(line: number): void {
    insideLink = 0;
    if (words.isEmpty()) return;
    const taken = words.take();
    if (taken.inlines.length > 0 || taken.inPage > 0)
      blocks.push({ kind: 'text', words: taken, first, last: line });
  }

  function endNaming(line: number): void {
    if (naming === null) return;
    const { level, line: from } = naming;
    naming = null;
    const taken = words.take();
    if (level === 0) blocks.push({ kind: 'summary', words: taken, first: from, last: line });
    else if (taken.inlines.length > 0)
      blocks.push({ kind: 'heading', level, words: taken, first: from, last: line });
  }

  function started(line: number): void {
    if (words.isEmpty()) first = line;
  }

  function openBlock(name: string, line: number): void {
    if (naming !== null || words.inLink()) {
      insideLink += 1;
      words.text(' ', line);
      return;
    }
    flush(line);
    if (name === 'hr') blocks.push({ kind: 'rule', first: line, last: line });
    const heading = /^h([1-6])$/u.exec(name);
    if (heading !== null || name === 'summary') {
      naming = { level: Number(heading?.[1] ?? 0), tag: name, line };
      return;
    }
    const container = CONTAINERS.get(name);
    if (container === undefined) return;
    if (container === 'list') numbered.push(name === 'ol');
    const marked = container === 'item' ? numbered.at(-1) === true : name === 'th';
    blocks.push({ kind: 'open', container, html: true, marked, first: line });
    if (name === 'dt') words.strong(1);
  }

  function closeBlock(name: string, line: number): void {
    if (naming !== null) {
      if (naming.tag === name) endNaming(line);
      else words.text(' ', line);
      return;
    }
    if (words.inLink() && insideLink > 0) {
      insideLink -= 1;
      words.text(' ', line);
      return;
    }
    flush(line);
    if (SECTIONS.has(name)) blocks.push({ kind: 'rule', first: line, last: line });
    const container = CONTAINERS.get(name);
    // A <dt> stays open for its <dd>; the next <dt> or the end of the list closes it.
    if (container === undefined || name === 'dt') return;
    if (container === 'list') numbered.pop();
    blocks.push({ kind: 'close', container, html: true, last: line });
  }

  return {
    title: () => title,
    read(fragment, firstLine) {
      let last = firstLine;
      scanHtml(fragment, firstLine, {
        open(name, attributes, line) {
          last = line;
          if (skipping !== null) {
            if (name === skipping) skipDepth += 1;
          } else if (SKIPPED.has(name)) {
            skipping = name;
            skipDepth = 1;
          } else if (name === 'title') inTitle = true;
          else {
            started(line);
            if (!tags.open(name, attributes, line)) openBlock(name, line);
          }
        },
        close(name, line) {
          last = line;
          if (skipping !== null) {
            if (name === skipping) skipDepth -= 1;
            if (skipDepth === 0) skipping = null;
          } else if (name === 'title') inTitle = false;
          else if (!tags.close(name, line)) closeBlock(name, line);
        },
        text(text, line) {
          last = line;
          if (skipping !== null) return;
          if (inTitle) title = `${title ?? ''}${text}`;
          else if (!words.isEmpty() || /\S/u.test(text)) {
            started(line);
            if (text.includes('](') && !words.inLink()) readMarkdown(text.trimStart(), line);
            else words.text(text, line);
          }
        },
      });
      skipping = null;
      inTitle = false;
      endNaming(last);
      flush(last);
    },
  };
}
