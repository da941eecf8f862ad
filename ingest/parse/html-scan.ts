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
  let counted = 0;
  let name = '';
  let attributes: Map<string, string> | null = null;
  let key = '';
  let value = '';

  function lineAt(offset: number): number {
    for (
      let at = fragment.indexOf('\n', counted);
      at !== -1 && at < offset;
      at = fragment.indexOf('\n', at + 1)
    ) {
      line += 1;
      counted = at + 1;
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
          const at = fragment.indexOf('\n', from);
          const to = at === -1 || at >= end ? end : at + 1;
          handler.text(fragment.slice(from, to), lineAt(from));
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
