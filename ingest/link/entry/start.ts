import { hasLetter } from '../edges.ts';
import { cut } from '../quote.ts';
import { around } from './around.ts';
import { FINAL_STOP, LEAD_READ, TITLE_WORDS, titleBefore, wordCount } from './beside.ts';
import { firstOf } from './first-link.ts';
import { isGeneric } from './generic.ts';
import { labelRole } from './labels.ts';
import { wordsOfParts } from './parts.ts';
import type { Part } from './parts.ts';
import { wholeYear } from './year.ts';

/** Prose: a link further inside a sentence than this many words is a citation, not an entry. */
const LEAD_WORDS = 4;
/** Before a label a title needs no sign of where it ends up to this many words; beyond it may be prose. */
const PLAIN_TITLE = 9;
const BRACKETED_LEAD = 6;
/** A lead that runs on into the link is told from a sentence by its first word. */
const PROSE_START =
  /^(?:i|i'm|we|you|he|she|they|it|this|that|these|use|using|know|read|see|check|learn|try|watch|visit|follow|join|get|find|take|do|don't|note|here|there|if|for|from|by|to|in|on|at|with|and|or|also|the|a|an|my|our|your|please|thanks|credit)\b/i;

const SEPARATORS_ONLY = /^[\s\p{P}\p{S}]*$/u;
/** Ends in what sets a title off from what stands before it. */
export const SET_OFF = /(?:[:：|>→»]|\s[-–—]+|—)\s*$/u;
const OPEN_BRACKET = /[([（【「]\s*$/u;

/** "[[CMU]](…)": brackets of its own make a link a label, whatever it says. */
export const LABEL_BRACKETS = /^\s*[[［【].{1,60}[\]］】]\s*$/u;

/** Where an entry begins, and what it is called. */
export interface Start {
  readonly title: string;
  readonly lead: readonly Part[];
  /** What stands between a title in words and the label behind it. */
  readonly behind?: readonly Part[];
  /** Index of the main link. */
  readonly at: number;
  /** Index of the first part after the title. */
  readonly next: number;
}

/** "Long name ([short](…)): more": the whole of it is the title. */
function bracketedStart(parts: readonly Part[], at: number, lead: string): Start | null {
  const link = parts[at];
  const after = parts[at + 1];
  if (link?.kind !== 'link' || after?.kind !== 'text' || !OPEN_BRACKET.test(lead)) return null;
  const closed = /^\s*[)\]）】」]\s*([:：]\s*[^.]{3,120})?/u.exec(after.text);
  if (closed === null || wordCount(lead) > BRACKETED_LEAD || /[.!?]\s/.test(lead) || PROSE_START.test(lead))
    return null;
  const more = closed[1] ?? '';
  const title = `${lead.trimEnd()}${link.text}${closed[0].trimEnd()}`;
  if (wordCount(title) > TITLE_WORDS) return null;
  return { title, lead: [], at, next: more === '' ? at + 1 : at + 2 };
}

/** "[2013](…) - **Crustworks** - Title": a link that says only when or what kind, the title behind it. */
function startBehind(parts: readonly Part[], at: number): Start | null {
  const line = parts.slice(at + 1);
  const end = line.findIndex((part) => part.kind === 'link');
  const words = end < 0 ? line : line.slice(0, end);
  const first = words.findIndex(
    (part) => part.kind === 'text' && wordCount(part.text) > (part.strong ? 3 : 1),
  );
  const label = parts[at];
  if (first < 0 || label?.kind !== 'link' || wholeYear(label.text) === null) return null;
  const text = wordsOfParts(words.slice(first)).replace(/^[\s\p{P}]+/u, '');
  const title =
    wordCount(text) <= TITLE_WORDS ? text : (/^(.{10,250}?[^A-Z\s.])[.!?](?:\s|$)/su.exec(text)?.[1] ?? '');
  if (wordCount(title) < 2) return null;
  return { title, lead: words.slice(0, first), at, next: at + 1 + words.length };
}

/** "[[Paper](…)] Title", "[Paper](…) **Title**": a label, and behind it what it is a label of. */
function labelledStart(parts: readonly Part[], at: number): Start | null {
  const line = parts.slice(at + 1);
  const end = line.findIndex((part) => part.kind === 'link' || part.kind === 'break');
  const words = end < 0 ? line : line.slice(0, end);
  const before = parts[at - 1];
  const isBracketed = before?.kind === 'text' && OPEN_BRACKET.test(before.text);
  const [first] = words;
  if (first?.kind !== 'text') return null;
  const text = wordsOfParts(words);
  const isApart = isBracketed ? /^[\])）】」]/u.test(text) : first.strong || /^["“「『《]/u.test(text);
  if (!isApart || wordCount(text) < 2) return null;
  const title = titleBefore(words)?.replace(/^[\s\p{P}]+/u, '') ?? '';
  if (wordCount(title) < 2) return null;
  const found = around(words, title);
  return found === null
    ? null
    : {
        title,
        lead: [...parts.slice(0, at).filter((part) => hasLetter(part.text)), ...found.before],
        behind: found.behind,
        at,
        next: at + 1 + words.length,
      };
}

/** "(2020)", "2020-05-01 - " */
const DATE_ALONE = /^[([]?(?:19|20)\d\d(?:[./-]\d{1,2}){0,2}[)\]]?[\s\p{P}]*$/u;

/** Where the entry of some parts begins; null when the first link stands inside prose. */
export function startOf(parts: readonly Part[]): Start | null {
  const at = firstOf(parts);
  const link = parts[at];
  if (link?.kind !== 'link') return null;
  const lead = parts.slice(0, at);
  const words = cut(wordsOfParts(lead), LEAD_READ);
  const plain = { title: link.text, lead, at, next: at + 1 };
  if (isGeneric(link) && DATE_ALONE.test(words)) return labelledStart(parts, at) ?? plain;
  if (!hasLetter(words)) {
    if (!isGeneric(link) || link.bare) return plain;
    const next = parts.findIndex((part, index) => index > at && part.kind === 'link');
    const named = parts[next];
    const between = wordsOfParts(parts.slice(at + 1, next < 0 ? at + 1 : next));
    // "[Paper] [Code] Title": the links come first, what they are of after them.
    if (named?.kind === 'link' && SEPARATORS_ONLY.test(between))
      return { ...plain, title: titleAfter(parts, at) ?? link.text };
    return startBehind(parts, at) ?? labelledStart(parts, at) ?? plain;
  }
  const codesOnly = lead.every((part) => part.kind === 'code' || !hasLetter(part.text));
  if (codesOnly) return plain;
  const isLabel = LABEL_BRACKETS.test(link.text);
  if (isGeneric(link) || isLabel) {
    const ends =
      isLabel ||
      SET_OFF.test(words) ||
      OPEN_BRACKET.test(words) ||
      /[,;.。、]\s*$/u.test(words) ||
      /\d\d\s?[)\]）】]\s*$/u.test(words) ||
      /["”」』》]/u.test(words) ||
      lead.some((part) => part.kind === 'text' && part.strong && wordCount(part.text) > 2);
    const title = ends || wordCount(words) <= PLAIN_TITLE || isHeadline(words) ? titleBefore(lead) : null;
    // "Link: https://…": what stands above says what it is.
    if (title !== null && labelRole(title) === 'link') return { ...plain, lead: [] };
    if (title === null) return null;
    const { before, behind } = around(lead, title) ?? { before: lead, behind: [] };
    return {
      title: title.replace(/[\s:：>→»–—-]+$/u, '').replace(FINAL_STOP, ''),
      lead: before,
      behind,
      at,
      next: at + 1,
    };
  }
  const bracketed = bracketedStart(parts, at, words);
  if (bracketed !== null) return bracketed;
  const own = lead.filter((part) => hasLetter(part.text));
  const strong = own.every((part) => part.kind === 'code' || (part.kind === 'text' && part.strong));
  const count = wordCount(words);
  if (strong && count <= 8) return plain;
  if (count <= LEAD_WORDS)
    return runsOn(words, link.text) ? { ...plain, title: `${words} ${link.text}`, lead: [] } : plain;
  return count <= TITLE_WORDS && (SET_OFF.test(words) || citesAuthors(words, link.text)) ? plain : null;
}

/** "Y. Malkov and D. Yashunin. [Title](…)": names up to a full stop or comma, then a whole title. */
function citesAuthors(lead: string, text: string): boolean {
  if (PROSE_START.test(lead) && !/^\p{Lu}\.\s/u.test(lead)) return false;
  return /[.,:]\s*["“”'‘«]?\s*$/u.test(lead) && isHeadline(lead) && wordCount(text) > 2;
}

/** "Crustworks's [mill](…)": whose it is, in whatever language, is no part of its name. */
const POSSESSIVE = /(?:['’]s|[\uac00-\ud7a3A-Za-z]의|[\u3040-\u30ff\u4e00-\u9fffA-Za-z]の)$/u;

/** "Spark [architecture](…)": lead and link are one name, the link's words no name by themselves. */
function runsOn(lead: string, text: string): boolean {
  if (/\b(?:by|from|via)$/i.test(lead) || POSSESSIVE.test(lead)) return false;
  // A person's name before a title of one word.
  if (/^\p{Lu}/u.test(text) && /^\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+$/u.test(lead)) return false;
  if (!/[\p{L}\p{N})]$/u.test(lead) || !/^\p{Lu}/u.test(lead) || PROSE_START.test(lead)) return false;
  return wordCount(text) <= 4 && (/^\p{Ll}/u.test(text) || wordCount(text) === 1);
}

/** Most words of a title begin with a capital; prose does not. */
function isHeadline(words: string): boolean {
  const all = words.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return all.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > all.length;
}

/** The words after a run of labelled links, up to the end of their line. */
function titleAfter(parts: readonly Part[], at: number): string | null {
  let next = at;
  while (next < parts.length) {
    const part = parts[next];
    if (part === undefined || (part.kind === 'text' && hasLetter(part.text)) || part.kind === 'break') break;
    if (part.kind === 'link' && !isGeneric(part)) return part.text;
    next += 1;
  }
  const part = parts[next];
  const text = part?.kind === 'text' ? part.text.replace(/^[\s\p{P}\p{S}]+/u, '') : '';
  return wordCount(text) >= 2 && wordCount(text) <= TITLE_WORDS ? text : null;
}
