import type { Inline } from '../../../schema/index.ts';
import type { AddressBook, Target } from '../address.ts';

/** A run of an item's words once its links are resolved and its pictures are gone. */
export type Part =
  | { readonly kind: 'text'; readonly text: string; readonly strong: boolean; readonly line: number }
  | { readonly kind: 'code'; readonly text: string; readonly line: number }
  | LinkPart
  | { readonly kind: 'break'; readonly text: ''; readonly line: number };

export interface LinkPart {
  readonly kind: 'link';
  readonly text: string;
  readonly target: Target;
  /** True when the words are the address itself. */
  readonly bare: boolean;
  readonly line: number;
}

/** The parts of an item, and whether it carries a badge. */
export interface Parts {
  readonly parts: readonly Part[];
  readonly hasBadge: boolean;
}

const BADGE =
  /^https?:\/\/(?:img\.shields\.io|badgen\.net|badge\.fury\.io|flat\.badgen\.net|shields\.io|[^/]*badge[^/]*)\/|\/badge|badge\.svg/i;
/** Files of the same source that stand for themselves; other paths of it are the source's own pages. */
const OWN_WORK = /\.(?:pdf|ipynb|pptx?|epub|csv|tsv|zip|mp4|docx?|key)$/i;

function isBadge(inline: Inline): boolean {
  if (inline.kind === 'image') return BADGE.test(inline.src);
  return (
    inline.kind === 'link' &&
    inline.image !== undefined &&
    (inline.text === '' || BADGE.test(inline.image.src))
  );
}

/** Links that lead nowhere on the web, and into the source's own pages, are only words here. */
function linkPart(inline: Extract<Inline, { kind: 'link' }>, book: AddressBook): Part {
  const { text, line } = inline;
  const target = book.resolve(inline.href, line);
  const own = target?.inside != null && !OWN_WORK.test(target.inside);
  if (target === null || own) return { kind: 'text', text, strong: false, line };
  return { kind: 'link', text, target, bare: inline.bare === true, line };
}

/** @param linked whether badges that lead somewhere count as links, by the words they carry */
export function partsOf(inlines: readonly Inline[], book: AddressBook, linked = false): Parts {
  const parts: Part[] = [];
  let hasBadge = false;
  for (const inline of inlines) {
    if (isBadge(inline)) {
      hasBadge = true;
      if (!linked || inline.kind !== 'link') continue;
      const part = linkPart({ ...inline, text: inline.image?.alt ?? '' }, book);
      if (part.kind === 'link' && !BADGE.test(part.target.url)) parts.push(part);
      continue;
    }
    if (inline.kind === 'image') continue;
    if (inline.kind === 'break') parts.push({ kind: 'break', text: '', line: inline.line });
    else if (inline.kind === 'code') parts.push(inline);
    else if (inline.kind === 'text') {
      if (inline.text === '') continue;
      parts.push({ kind: 'text', text: inline.text, strong: inline.strong === true, line: inline.line });
    } else if (inline.text !== '' || inline.image !== undefined) {
      const part = linkPart(inline, book);
      if (part.kind !== 'text' || part.text !== '') parts.push(part);
    }
  }
  return { parts, hasBadge };
}

/** The words of some parts in one line. */
export function wordsOfParts(parts: readonly Part[]): string {
  let text = '';
  for (const part of parts) text += part.kind === 'break' ? ' ' : part.text;
  return text.includes('  ') ? text.replace(/ +/g, ' ').trim() : text.trim();
}
