import type { DocumentLink, Inline } from '../../schema/item.ts';
import { mayHoldAddress, splitAddresses } from './address.ts';
import type { Reporter } from './problem.ts';
import { tidy } from './words.ts';
import type { Words } from './words.ts';

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

const BACK_TO_TOP = /\b(?:back|return|go) to |\btop\b|^[^\p{L}\p{N}]*$/iu;
/** Addresses that run code or carry their content with them; their words stay, the link does not. */
const UNSAFE = /^\s*(?:javascript|vbscript|data|file):/iu;

/** `[Name] (` right before an address: to its author a link, though a space stands between the brackets. */
const SPACED_LINK = /\[([^[\]]*\p{L}[^[\]]+)\] +\($/u;

/** Addresses of people, not of pages. */
const NO_PAGE = /^(?:mailto|tel|sms|xmpp):/iu;

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
  let afterSpacedLink = false;
  let links = 0;
  let imageLinks = 0;
  let inPage = 0;
  let length = 0;
  let linked = 0;

  /** Takes the name of a spaced link from the words before its address. */
  function takeName(): string | null {
    const last = inlines.at(-1);
    const name = last?.kind === 'text' && last.text.endsWith('(') ? SPACED_LINK.exec(last.text) : null;
    if (last?.kind !== 'text' || name === null) return null;
    length -= name[0].length;
    inlines.pop();
    if (name.index > 0) inlines.push({ ...last, text: last.text.slice(0, name.index) });
    return name[1] ?? null;
  }

  function pushText(given: string): void {
    const text = afterSpacedLink ? given.replace(/^\)/, '') : given;
    afterSpacedLink = false;
    if (text === '') return;
    length += text.length;
    inlines.push(
      pendingStrong
        ? { kind: 'text', text, strong: true, line: pendingLine }
        : { kind: 'text', text, line: pendingLine },
    );
  }

  function pushLink(written: string, address: string, isBare: boolean, line: number): void {
    const name = isBare ? takeName() : null;
    const text = name ?? written;
    const bare = isBare && name === null;
    afterSpacedLink = name !== null;
    links += 1;
    length += text.length;
    linked += text.length;
    inlines.push(
      bare ? { kind: 'link', text, href: address, bare, line } : { kind: 'link', text, href: address, line },
    );
  }

  /** Whether a space would stand at the beginning of a line or beside another space. */
  function afterSpace(): boolean {
    const last = inlines.at(-1);
    return last === undefined || last.kind === 'break' || (last.kind === 'text' && last.text.endsWith(' '));
  }

  function dropTrailingSpace(): void {
    const last = inlines.at(-1);
    if (last?.kind !== 'text' || !last.text.endsWith(' ')) return;
    const text = last.text.trimEnd();
    length -= last.text.length - text.length;
    inlines.pop();
    if (text !== '') inlines.push({ ...last, text });
  }

  function flush(): void {
    if (pending === '') return;
    let text = tidy(pending);
    pending = '';
    if (text.startsWith(' ') && afterSpace()) text = text.slice(1);
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
    // `Acme``2019` is one span by the rules and two to the eye.
    for (const part of tidy(text).split('``')) {
      length += part.length;
      if (part !== '') inlines.push({ kind: 'code', text: part, line });
    }
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
    if (NO_PAGE.test(address)) {
      if (text !== '') inlines.push({ kind: 'text', text, line: linkLine });
      length += text.length;
      return;
    }
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
      dropTrailingSpace();
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
      dropTrailingSpace();
      strongDepth = 0;
      afterSpacedLink = false;
      if (inlines.at(-1)?.kind === 'break') inlines.pop();
      const words: Words = { inlines, links, imageLinks, inPage, length, linked };
      inlines = [];
      links = imageLinks = inPage = length = linked = 0;
      return words;
    },
  };
}
