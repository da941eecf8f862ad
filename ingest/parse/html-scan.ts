import { Tokenizer } from 'htmlparser2';

/** What a scan of HTML meets, in order. Names are in lower case; lines count from the fragment's first line. */
export interface HtmlHandler {
  open(name: string, attributes: ReadonlyMap<string, string>, line: number): void;
  close(name: string, line: number): void;
  /** Text with entities resolved; never holds a line end other than as its last character. */
  text(text: string, line: number): void;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const VOID = new Set([
  'br',
  'hr',
  'img',
  'input',
  'wbr',
  'source',
  'meta',
  'link',
  'area',
  'col',
  'embed',
  'track',
]);

/**
 * Reads a piece of HTML without building a tree and without repairing it: stray and missing end tags are the
 * handler's to judge. Comments, declarations and processing instructions say nothing. `firstLine` is the line
 * the fragment begins on.
 */
export function scanHtml(fragment: string, firstLine: number, handler: HtmlHandler): void {
  let line = firstLine;
  /** The first line end that is not counted yet; it moves on and never looks at a character twice. */
  let lineEnd = nextLineEnd(0);
  let name = '';
  let attributes: Map<string, string> | null = null;
  let key = '';
  let value = '';

  function nextLineEnd(from: number): number {
    const at = fragment.indexOf('\n', from);
    return at === -1 ? fragment.length : at;
  }

  function lineAt(offset: number): number {
    while (lineEnd < offset) {
      line += 1;
      lineEnd = nextLineEnd(lineEnd + 1);
    }
    return line;
  }

  function opened(offset: number): void {
    handler.open(name, attributes ?? NO_ATTRIBUTES, lineAt(offset));
    if (VOID.has(name)) handler.close(name, line);
  }

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        name = fragment.slice(start, end).toLowerCase();
        attributes = null;
      },
      onattribname(start, end) {
        key = fragment.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        value += fragment.slice(start, end);
      },
      onattribentity(codepoint) {
        value += String.fromCodePoint(codepoint);
      },
      onattribend() {
        attributes ??= new Map();
        if (!attributes.has(key)) attributes.set(key, value);
      },
      onopentagend: opened,
      onselfclosingtag(offset) {
        opened(offset);
        if (!VOID.has(name)) handler.close(name, line);
      },
      onclosetag(start, end) {
        handler.close(fragment.slice(start, end).toLowerCase(), lineAt(start));
      },
      ontext(start, end) {
        for (let from = start; from < end;) {
          const at = lineAt(from);
          const to = Math.min(end, lineEnd + 1);
          handler.text(fragment.slice(from, to), at);
          from = to;
        }
      },
      ontextentity(codepoint, end) {
        handler.text(String.fromCodePoint(codepoint), lineAt(end - 1));
      },
      oncdata() {},
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(fragment);
  tokenizer.end();
}
