import type { Block, Container } from './block.ts';
import { createHtmlReader } from './html.ts';
import { createTagReader } from './html-words.ts';
import { blockTokens } from './markdown-engine.ts';
import type { Env, Token } from './markdown-engine.ts';
import { createMarkdownLists, lazyBullets } from './markdown-lists.ts';
import type { LazyBullet } from './markdown-lists.ts';
import { readMarkdownWords } from './markdown-words.ts';
import type { Reporter } from './problem.ts';
import { countCells, isDelimiterRow, splitRow } from './table.ts';
import { NO_WORDS } from './words.ts';
import type { WordCollector } from './word-collector.ts';
import type { Words } from './words.ts';

const OPENERS: ReadonlyMap<string, Container> = new Map([
  ['blockquote_open', 'quote'],
  ['table_open', 'table'],
]);
const CLOSERS: ReadonlyMap<string, Container> = new Map([
  ['blockquote_close', 'quote'],
  ['table_close', 'table'],
]);

/** `[!NOTE]`, `:::tip`, `!!! note "Title"`: marks around a remark; the remark itself is text like any other. */
const ADMONITION = /^(?:\[![A-Za-z]+\][+-]?|:{3,}[^\n]*|(?:!!!|\?\?\?\+?) ?[\w-]*)|\n:{3,}[^\S\n]*$/gu;

function withoutAdmonition(content: string): string {
  const mark = content.charCodeAt(0);
  if (mark !== 0x5b && mark !== 0x3a && mark !== 0x21 && mark !== 0x3f && !content.endsWith(':::'))
    return content;
  return content.replace(ADMONITION, '');
}

/**
 * The blocks of a Markdown text (CommonMark with GitHub's tables and bare addresses), appended to `blocks`.
 * Tells `reporter` about crooked tables.
 */
export function readMarkdown(text: string, words: WordCollector, blocks: Block[], reporter: Reporter): void {
  const env: Env = {};
  const tokens = blockTokens(text, env);
  const tags = createTagReader(words);
  const html = createHtmlReader(words, blocks, (content, line) =>
    readMarkdownWords(content, line, env, words, tags),
  );
  let rawLines: readonly string[] | null = null;
  let line = 0;
  const lists = createMarkdownLists(blocks, sourceLine);

  function wordsOf(content: string, at: number): Words {
    if (content === '') return NO_WORDS;
    readMarkdownWords(content, at, env, words, tags);
    return words.take();
  }

  function detailsTags(at: number): void {
    const net = tags.takeDetails();
    for (let i = 0; i < Math.abs(net); i += 1) {
      if (net > 0) blocks.push({ kind: 'open', container: 'details', html: true, marked: false, first: at });
      else blocks.push({ kind: 'close', container: 'details', html: true, last: at });
    }
  }

  function sourceLine(at: number): string {
    rawLines ??= text.split('\n');
    return rawLines[at] ?? '';
  }

  function rawLine(at: number): string {
    return sourceLine(at).replace(/^[\s>]+/u, '');
  }

  /** The cells of one row, cut again when the bars do not agree with the header. */
  function row(cells: readonly string[], header: boolean, at: number): void {
    let contents = cells;
    const place = at + 1;
    if (!header && countCells(rawLine(at)) !== cells.length) {
      const again = splitRow(rawLine(at));
      if (again.length > cells.length) {
        reporter.report(
          'warning',
          'extra-cells',
          `This row has ${again.length} cells, its header ${cells.length}; escape bars that are text as \\|.`,
          place,
        );
      }
      contents = again;
    }
    const read = contents.map((content) => wordsOf(content, place));
    blocks.push({ kind: 'row', cells: read, header, first: place, last: place });
  }

  /** Lines that are a table to the eye, though its header and the line under it disagree. */
  function brokenTable(content: string, at: number): boolean {
    const lines = content.split('\n');
    if (lines.length < 3 || !isDelimiterRow(lines[1] ?? '')) return false;
    if (!lines.every((one) => one.includes('|'))) return false;
    const place = at + 1;
    reporter.report(
      'warning',
      'crooked-table',
      'The line under this header has another number of columns.',
      place,
    );
    blocks.push({ kind: 'open', container: 'table', html: false, marked: false, first: place });
    lines.forEach((one, i) => {
      if (i === 1) return;
      const here = at + i + 1;
      const cells = splitRow(one).map((cell) => wordsOf(cell, here));
      blocks.push({ kind: 'row', cells, header: i === 0, first: here, last: here });
    });
    blocks.push({ kind: 'close', container: 'table', html: false, last: at + lines.length });
    return true;
  }

  /** Bullets that a paragraph swallowed, as lists under it. */
  function underneath(bullets: readonly LazyBullet[], from: number, to: number): void {
    const open: number[] = [];
    const place = (bullet: LazyBullet | undefined): number =>
      bullet === undefined ? to : from + bullet.line;
    const close = (container: Container, last: number): void => {
      blocks.push({ kind: 'close', container, html: false, last });
    };
    bullets.forEach((bullet, i) => {
      const first = place(bullet) + 1;
      for (let top = open.at(-1); top !== undefined && top >= bullet.indent; top = open.at(-1)) {
        close('item', first);
        if (top === bullet.indent) break;
        close('list', first);
        open.pop();
      }
      if (open.at(-1) !== bullet.indent) {
        blocks.push({ kind: 'open', container: 'list', html: false, marked: false, first });
        open.push(bullet.indent);
      }
      blocks.push({ kind: 'open', container: 'item', html: false, marked: bullet.numbered, first });
      blocks.push({ kind: 'text', words: wordsOf(bullet.text, first), first, last: place(bullets[i + 1]) });
    });
    for (; open.length > 0; open.pop()) {
      close('item', to);
      close('list', to);
    }
  }

  function paragraph(token: Token): void {
    const [from, to] = token.map ?? [line, line + 1];
    if (token.content.includes('|') && brokenTable(token.content, from)) return;
    const first = from + 1;
    if (token.content.startsWith('$$') && token.content.endsWith('$$')) {
      blocks.push({ kind: 'gap', first, last: to });
      return;
    }
    const lazy = token.content.includes('\n') ? lazyBullets(token.content) : null;
    const own = lazy === null ? token.content : lazy.before;
    const last = lazy === null ? to : from + (lazy.bullets[0]?.line ?? 1);
    blocks.push({ kind: 'text', words: wordsOf(withoutAdmonition(own), first), first, last });
    if (lazy !== null) underneath(lazy.bullets, from, to);
    detailsTags(first);
  }

  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.map !== null) line = token.map[0];
    switch (token.type) {
      case 'paragraph_open':
        paragraph(tokens[i + 1] as Token);
        i += 2;
        break;
      case 'heading_open': {
        const first = line + 1;
        const last = token.map?.[1] ?? line + 1;
        const level = Number(token.tag.slice(1));
        blocks.push({
          kind: 'heading',
          level,
          words: wordsOf(tokens[i + 1]?.content ?? '', first),
          first,
          last,
        });
        i += 2;
        break;
      }
      case 'tr_open': {
        const cells: string[] = [];
        const at = line;
        const header = tokens[i + 1]?.type === 'th_open';
        for (i += 1; i < tokens.length && tokens[i]?.type !== 'tr_close'; i += 1) {
          if (tokens[i]?.type === 'inline') cells.push(tokens[i]?.content ?? '');
        }
        row(cells, header, at);
        break;
      }
      case 'bullet_list_open':
      case 'ordered_list_open':
        lists.open(line);
        break;
      case 'list_item_open':
        lists.item(line, token.info !== '');
        break;
      case 'list_item_close':
        lists.closeItem(line);
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        lists.close(line);
        break;
      case 'html_block':
        html.read(token.content, line + 1);
        break;
      case 'hr':
        blocks.push({ kind: 'rule', first: line + 1, last: line + 1 });
        break;
      case 'fence':
      case 'code_block':
        blocks.push({ kind: 'gap', first: line + 1, last: token.map?.[1] ?? line + 1 });
        break;
      default: {
        const opened = OPENERS.get(token.type);
        if (opened !== undefined) {
          blocks.push({ kind: 'open', container: opened, html: false, marked: false, first: line + 1 });
          break;
        }
        const closed = CLOSERS.get(token.type);
        if (closed !== undefined)
          blocks.push({ kind: 'close', container: closed, html: false, last: line + 1 });
      }
    }
  }
}
