import { hasLetter } from '../edges.ts';
import { withoutSearches } from './first-link.ts';
import { isGeneric } from './generic.ts';
import { endsInLabel } from './labels.ts';
import type { LinkPart, Part } from './parts.ts';
import { LABEL_BRACKETS, SET_OFF, startOf } from './start.ts';

/** An entry as its words are laid out, before they are understood. */
export interface Draft {
  /** The title as written, not yet tidied. */
  readonly title: string;
  readonly main: LinkPart;
  /** Further links of the same resource, in order. */
  readonly others: readonly LinkPart[];
  /** What stands before the main link and is not the title: a date, an organisation in bold. */
  readonly lead: readonly Part[];
  /** What follows the title, without the labels of further links. */
  readonly tail: readonly Part[];
  /** How many parts of the tail stand before the main link, where that is a label behind the title. */
  readonly between: number;
}

const JOINS = /^[\s,;|/·•&+~]*(?:and|or|und|et|y|和|或)?[\s,;|/·•&+~]*$/u;
/** Nothing but what stands between the items of a list; such words are few. */
const isJoin = (text: string): boolean => text.length <= 16 && JOINS.test(text);

/** What stands between entries side by side that each have a year: "(2003) and The". */
const DATED_JOIN = /^\s*[([]\s*(?:19|20)\d\d\s*[)\]]\s*(?:[,;&]|\b(?:and|or)\b)\s*(?:the\s+)?$/i;

/** The last words before a link that make it somebody's or some thing's name, not the entry's. */
const REFERS =
  /(?:^|\s)(?:by|from|via|with|using|on|at|in|of|for|to|see|the|a|an|de|von|par|por|from the)\s*$/iu;

/** True when a labelled link belongs to the entry rather than to the sentence around it. */
function isSecond(before: string, link: LinkPart, title: string): boolean {
  if (endsInLabel(link.text)) {
    const words = new Set(title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
    if ((link.text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).some((word) => words.has(word)))
      return true;
  }
  if ((!isGeneric(link) && !LABEL_BRACKETS.test(link.text)) || link.bare) return false;
  return before === '' || /[\p{P}\p{S}]\s*$/u.test(before) || isJoin(before);
}

const CLOSING_OF: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '「': '」', '『': '』' };

/** `"[Title](…)" by Ada`: without the quotation marks around the first link. */
function unwrapped(parts: readonly Part[]): readonly Part[] {
  const at = parts.findIndex((part) => part.kind === 'link');
  const [before, after] = [parts[at - 1], parts[at + 1]];
  if (before?.kind !== 'text' || after?.kind !== 'text') return parts;
  const closing = CLOSING_OF[before.text.trimEnd().slice(-1)];
  if (closing === undefined || !after.text.startsWith(closing)) return parts;
  const changed = [...parts];
  changed[at - 1] = { ...before, text: before.text.trimEnd().slice(0, -1) };
  changed[at + 1] = { ...after, text: after.text.slice(1) };
  return changed;
}

/**
 * The entries that some parts hold, in order: none when they are prose, several when links with names of their
 * own stand side by side ("[A](…) or [B](…)").
 */
export function draftsOf(given: readonly Part[]): readonly Draft[] {
  const parts = unwrapped(withoutSearches(given));
  const start = startOf(parts);
  const main = start === null ? undefined : parts[start.at];
  if (start === null || main?.kind !== 'link') return [];
  const { lead, behind = [] } = start;
  const others: LinkPart[] = [];
  const siblings: { readonly link: LinkPart; readonly tail: Part[] }[] = [];
  const tail: Part[] = [...behind];
  let before = '';
  let described = false;
  let dated: { readonly link: LinkPart; readonly tail: Part[] } | null = null;
  for (const part of parts.slice(start.next)) {
    if (part.kind !== 'link') {
      (dated?.tail ?? tail).push(part);
      before = part.kind === 'break' ? '' : part.text;
      if (part.kind === 'text' && hasLetter(part.text) && !isJoin(part.text)) described = true;
      continue;
    }
    if (!part.bare && !isGeneric(part) && DATED_JOIN.test(before)) {
      // "[A](…) (2003) and [B](…) (2006): both": each has a year of its own.
      dated = { link: part, tail: [] };
      siblings.push(dated);
      described = false;
      before = '';
      continue;
    }
    const beside = !described && isJoin(before) && /\S/.test(before);
    const isMain = part.target.entity === main.target.entity;
    if (!isMain && isSecond(before, part, start.title)) others.push(part);
    else if (!isMain && beside && !part.bare && !REFERS.test(before) && !SET_OFF.test(before))
      siblings.push({ link: part, tail: [] });
    else if (!isMain) {
      (dated?.tail ?? tail).push(part);
      described = true;
    }
    before = '';
  }
  const first: Draft = { title: start.title, main, others, lead, tail, between: behind.length };
  return [
    first,
    ...siblings.map(({ link, tail: after }) => ({
      title: link.text,
      main: link,
      others: [],
      lead,
      tail: after,
      between: 0,
    })),
  ];
}
