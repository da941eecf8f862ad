import type { WordCollector } from './word-collector.ts';

/** What names mean in one reStructuredText document. Names are compared as `referenceName` gives them. */
export interface Definitions {
  /** Named target → address, or `name_` for another name. */
  readonly targets: Map<string, string>;
  readonly substitutions: Map<string, Substitution>;
  /** Addresses of `__` targets, in document order; each reference takes the next. */
  readonly anonymous: string[];
}

export type Substitution =
  | { readonly kind: 'image'; readonly src: string; readonly alt: string; readonly target: string | null }
  | { readonly kind: 'text'; readonly text: string };

/** Reference names ignore case and amount of space. */
export function referenceName(name: string): string {
  return name.replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** The address a name leads to through other names, or null. Circles lead nowhere. */
export function resolveTarget(name: string, definitions: Definitions): string | null {
  let at = referenceName(name);
  for (let step = 0; step < 16; step += 1) {
    const target = definitions.targets.get(at);
    if (target === undefined) return null;
    const indirect = /^`?([^`]+?)`?_$/u.exec(target);
    if (indirect === null || target.includes('://')) return target;
    at = referenceName(indirect[1] ?? '');
  }
  return null;
}

/** Writes a substitution's image or text, as a link when it has a target. */
export function writeSubstitution(substitution: Substitution, line: number, words: WordCollector): void {
  if (substitution.kind === 'text') words.text(substitution.text, line);
  else if (substitution.target === null) words.image(substitution.src, substitution.alt, line);
  else {
    words.openLink(substitution.target, false, line);
    words.image(substitution.src, substitution.alt, line);
    words.closeLink();
  }
}

const WORD = /[\p{L}\p{N}]/u;
const SIMPLE_NAME_END = /[\p{L}\p{N}](?:[\p{L}\p{N}.+:-]|_(?!_)){0,99}$/u;
const MARKS = /[`*|_\\\n]/gu;

/**
 * Reads inline reStructuredText (https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#inline-markup)
 * that begins on `line` into `words`. Every mark is looked at once; a mark whose end is missing is text.
 */
export function readRestructuredWords(
  text: string,
  line: number,
  definitions: Definitions,
  words: WordCollector,
): void {
  let at = line;
  let done = 0;
  /** Marks that are known to have no end in the rest of the text. */
  const hopeless = new Set<string>();

  function say(to: number): void {
    if (to > done) words.text(text.slice(done, to), at);
  }

  function sayLines(part: string, write: (piece: string) => void): void {
    const pieces = part.split('\n');
    write(pieces.map((piece) => piece.trim()).join(' '));
    at += pieces.length - 1;
  }

  function endOf(mark: string, from: number): number {
    if (hopeless.has(mark)) return -1;
    const end = text.indexOf(mark, from);
    if (end === -1) hopeless.add(mark);
    return end;
  }

  function link(label: string, href: string | null): void {
    sayLines(label, (words_) => {
      if (href === null) words.text(words_, at);
      else {
        words.openLink(href, false, at);
        words.text(words_, at);
        words.closeLink();
      }
    });
  }

  /** What stands between backticks and is a reference: `text <address>`_, `name`_ or `anything`__. */
  function reference(content: string, anonymous: boolean): void {
    const open = content.endsWith('>') ? content.lastIndexOf('<') : -1;
    if (open !== -1) {
      const inside = content
        .slice(open + 1, -1)
        .replace(/\s+/gu, '')
        .replaceAll('\\', '');
      const label = content.slice(0, open).trim();
      const href =
        inside.endsWith('_') && !inside.includes('/')
          ? resolveTarget(inside.slice(0, -1), definitions)
          : inside;
      if (label !== '' && href !== null) definitions.targets.set(referenceName(label), href);
      link(label === '' ? inside : label, href);
    } else
      link(
        content,
        anonymous ? (definitions.anonymous.shift() ?? null) : resolveTarget(content, definitions),
      );
  }

  MARKS.lastIndex = 0;
  const marks = new RegExp(MARKS.source, MARKS.flags);
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    const start = match.index;
    const mark = match[0];
    let next = start + 1;
    const before = text[start - 1] ?? ' ';
    if (mark === '\n') {
      say(start);
      words.text(' ', at);
      at += 1;
    } else if (mark === '\\') {
      say(start);
      if (!/\s/u.test(text[start + 1] ?? ' ')) words.text(text[start + 1] ?? '', at);
      next = start + 2;
    } else if (mark === '`' && text[start + 1] === '`') {
      const end = endOf('``', start + 2);
      if (end === -1) continue;
      say(start);
      sayLines(text.slice(start + 2, end), (code) => words.code(code, at));
      next = end + 2;
    } else if (mark === '`') {
      const end = endOf('`', start + 1);
      if (end === -1) continue;
      const role = /:[\w:+.-]{1,40}:$/u.exec(text.slice(Math.max(done, start - 42), start));
      say(start - (role?.[0].length ?? 0));
      const content = text.slice(start + 1, end);
      next = end + 1;
      if (text[next] === '_') {
        const anonymous = text[next + 1] === '_';
        reference(content, anonymous);
        next += anonymous ? 2 : 1;
      } else
        sayLines(role === null ? content : content.replace(/\s*<[^<>]*>$/u, ''), (plain) =>
          words.text(plain, at),
        );
    } else if (mark === '*') {
      const strong = text[start + 1] === '*';
      const fence = strong ? '**' : '*';
      const from = start + fence.length;
      if (WORD.test(before) || /\s/u.test(text[from] ?? ' ')) {
        marks.lastIndex = from;
        continue;
      }
      const end = endOf(fence, from + 1);
      if (end === -1) continue;
      say(start);
      if (strong) words.strong(1);
      sayLines(text.slice(from, end), (plain) => words.text(plain, at));
      if (strong) words.strong(-1);
      next = end + fence.length;
    } else if (mark === '|') {
      const end = endOf('|', start + 1);
      const name = end === -1 || end - start > 100 ? '' : referenceName(text.slice(start + 1, end));
      const substitution = definitions.substitutions.get(name);
      if (substitution === undefined) continue;
      say(start);
      writeSubstitution(substitution, at, words);
      next = end + 1;
      while (text[next] === '_') next += 1;
    } else {
      const anonymous = text[start + 1] === '_';
      const after = text[start + (anonymous ? 2 : 1)] ?? ' ';
      if (before === ']' && !WORD.test(after)) {
        say(start);
        next = start + 1;
      } else {
        const name = SIMPLE_NAME_END.exec(text.slice(Math.max(done, start - 100), start))?.[0];
        if (name === undefined || WORD.test(after)) continue;
        const href = anonymous ? (definitions.anonymous.shift() ?? null) : resolveTarget(name, definitions);
        if (href === null) continue;
        say(start - name.length);
        link(name, href);
        next = start + (anonymous ? 2 : 1);
      }
    }
    done = next;
    marks.lastIndex = next;
  }
  say(text.length);
}
