import type { DocumentLink, Inline } from '../../schema/item.ts';
import { mayHoldAddress, splitAddresses } from './address.ts';
import type { Reporter } from './problem.ts';

/** The words of one block, counted so that nobody has to walk them again. */
export interface Words {
  readonly inlines: readonly Inline[];
  /** Links to somewhere else that hold words and no image. */
  readonly links: number;
  /** Links that hold an image, with or without words. */
  readonly imageLinks: number;
  /** Links into the same document; they are text in `inlines`. */
  readonly inPage: number;
  /** Length of the text in `inlines` (text, code, links), without that of links into the same document. */
  readonly length: number;
  /** How much of `length` stands inside links. */
  readonly linked: number;
}

export const NO_WORDS: Words = { inlines: [], links: 0, imageLinks: 0, inPage: 0, length: 0, linked: 0 };

/** Takes the words of a document, block by block, from whatever syntax they are written in. */
export interface WordCollector {
  text(text: string, line: number): void;
  code(text: string, line: number): void;
  /** Around words that are code but come as text; a link among them stays a link. */
  openCode(): void;
  closeCode(line: number): void;
  image(src: string, alt: string, line: number): void;
  lineBreak(line: number): void;
  /** +1 where bold begins, -1 where it ends. */
  strong(change: 1 | -1): void;
  openLink(href: string, bare: boolean, line: number): void;
  closeLink(): void;
  inLink(): boolean;
  /** Whether anything was collected since the last `take`. */
  isEmpty(): boolean;
  /** What was collected since the last `take`; an open link ends here. */
  take(): Words;
  /** All links so far, in document order. */
  readonly links: readonly DocumentLink[];
}

// Runs of space, and characters that nobody sees: soft hyphen, marks of direction, zero-width space, object mark.
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff\ufffc]/gu;
const UNTIDY =
  /[\t\n\v\f\r\u00a0\u00ad\u200b\u200e\u200f\u2000-\u200a\u2028-\u202f\u2060\u3000\ufeff\ufffc]| {2}/u;
const SPACES = /\s+/gu;

/** One line of text with single spaces and without characters that nobody sees. */
export function tidy(text: string): string {
  return UNTIDY.test(text) ? text.replace(UNSEEN, '').replace(SPACES, ' ') : text;
}

const BACK_TO_TOP = /\b(?:back|return|go) to |\btop\b|^[^\p{L}\p{N}]*$/iu;
/** Addresses that run code or carry their content with them; their words stay, the link does not. */
const UNSAFE = /^\s*(?:javascript|vbscript|data|file):/iu;

/** A collector that tells `reporter` about links without an address. */
export function createWordCollector(reporter: Reporter): WordCollector {
  const documentLinks: DocumentLink[] = [];
  let inlines: Inline[] = [];
  let pending = '';
  let pendingLine = 0;
  let strongDepth = 0;
  let codeText: string | null = null;
  let pendingStrong = false;
  let href: string | null = null;
  let linkBare = false;
  let linkText = '';
  let linkLine = 0;
  let linkImage: { readonly src: string; readonly alt: string } | null = null;
  let links = 0;
  let imageLinks = 0;
  let inPage = 0;
  let length = 0;
  let linked = 0;

  function pushText(text: string): void {
    length += text.length;
    inlines.push(
      pendingStrong
        ? { kind: 'text', text, strong: true, line: pendingLine }
        : { kind: 'text', text, line: pendingLine },
    );
  }

  function pushLink(text: string, address: string, bare: boolean, line: number): void {
    links += 1;
    length += text.length;
    linked += text.length;
    inlines.push(
      bare ? { kind: 'link', text, href: address, bare, line } : { kind: 'link', text, href: address, line },
    );
  }

  function flush(): void {
    if (pending === '') return;
    const text = tidy(pending);
    pending = '';
    if (text === '') return;
    if (!mayHoldAddress(text)) {
      pushText(text);
      return;
    }
    for (const stretch of splitAddresses(text)) {
      if (stretch.href === null) pushText(stretch.text);
      else {
        pushLink(stretch.text, stretch.href, true, pendingLine);
        documentLinks.push({ href: stretch.href, text: stretch.text, line: pendingLine, page: null });
      }
    }
  }

  function pushCode(text: string, line: number): void {
    flush();
    const tidied = tidy(text);
    length += tidied.length;
    inlines.push({ kind: 'code', text: tidied, line });
  }

  function closeCode(line: number): void {
    const text = codeText?.trim() ?? '';
    codeText = null;
    if (text !== '') pushCode(text, line);
  }

  function closeLink(): void {
    if (href === null) return;
    const address = href.trim();
    const text = tidy(linkText).trim();
    const image = linkImage;
    href = null;
    linkImage = null;
    linkText = '';
    if (address === '' || UNSAFE.test(address)) {
      if (address === '') {
        reporter.report(
          'warning',
          'empty-link',
          `The link "${text.slice(0, 80)}" has no address; add one.`,
          linkLine,
        );
      }
      if (text !== '') inlines.push({ kind: 'text', text, line: linkLine });
      if (image !== null) inlines.push({ kind: 'image', ...image, line: linkLine });
      length += text.length;
      return;
    }
    documentLinks.push({
      href: address,
      text: text === '' ? (image?.alt ?? '') : text,
      line: linkLine,
      page: null,
    });
    if (address.startsWith('#')) {
      inPage += 1;
      if (text !== '' && !BACK_TO_TOP.test(text)) inlines.push({ kind: 'text', text, line: linkLine });
      return;
    }
    if (image === null) {
      if (text === '')
        reporter.report('note', 'empty-link', `The link to ${address.slice(0, 200)} has no words.`, linkLine);
      pushLink(text, address, linkBare, linkLine);
      return;
    }
    imageLinks += 1;
    length += text.length;
    linked += text.length;
    inlines.push({ kind: 'link', text, href: address, image, line: linkLine });
  }

  return {
    links: documentLinks,
    text(text, line) {
      if (href !== null) {
        linkText += text;
        return;
      }
      if (codeText !== null) {
        codeText += text;
        return;
      }
      if (pending !== '' && pendingLine === line && pendingStrong === strongDepth > 0) {
        pending += text;
        return;
      }
      flush();
      pending = text;
      pendingLine = line;
      pendingStrong = strongDepth > 0;
    },
    code(text, line) {
      if (href !== null) {
        linkText += text;
        return;
      }
      pushCode(text, line);
    },
    openCode() {
      if (href === null) codeText = '';
    },
    closeCode(line) {
      if (href === null) closeCode(line);
    },
    image(src, alt, line) {
      const image = { src: src.trim(), alt: tidy(alt).trim() };
      if (href !== null) {
        linkImage ??= image;
        return;
      }
      flush();
      inlines.push({ kind: 'image', ...image, line });
    },
    lineBreak(line) {
      if (href !== null) {
        linkText += ' ';
        return;
      }
      flush();
      if (inlines.length > 0 && inlines.at(-1)?.kind !== 'break') inlines.push({ kind: 'break', line });
    },
    strong(change) {
      strongDepth = Math.max(0, strongDepth + change);
    },
    openLink(address, bare, line) {
      closeLink();
      closeCode(line);
      flush();
      href = address;
      linkBare = bare;
      linkLine = line;
    },
    closeLink,
    inLink() {
      return href !== null;
    },
    isEmpty() {
      return inlines.length === 0 && pending === '' && href === null && codeText === null;
    },
    take() {
      closeLink();
      closeCode(pendingLine);
      flush();
      strongDepth = 0;
      if (inlines.at(-1)?.kind === 'break') inlines.pop();
      const words: Words = { inlines, links, imageLinks, inPage, length, linked };
      inlines = [];
      links = imageLinks = inPage = length = linked = 0;
      return words;
    },
  };
}

/** The words in one line, markup removed; images say nothing. */
export function plainText(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) {
    if (inline.kind === 'break') text += ' ';
    else if (inline.kind !== 'image') text += inline.text;
  }
  return tidy(text).trim();
}
