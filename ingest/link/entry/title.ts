import { hasLetter, oneLine, trimEdges } from '../edges.ts';
import { cut } from '../quote.ts';
import {
  citedTitle,
  leadingFacts,
  quotedTitle,
  withoutAuthors,
  withoutByline,
  withoutCredit,
  withoutFileMarks,
  withoutMathematics,
  withoutOwner,
  withoutVenue,
} from './citation.ts';
import { labelRole } from './labels.ts';
import { withoutDatedVenue } from './venues.ts';
import { withoutDateBefore, withoutDateBehind } from './year.ts';

/** The longest title kept, in UTF-16 units. */
const LIMIT = 400;

const PICTURES =
  /(?![©®™])\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}\u200d\ufe0f\u20e3]/gu;
const SHORTCODE = /(^|\s):[a-z][a-z0-9_+-]{1,30}:(?=\s|$)/g;
const PERSON_BEHIND =
  /\s[-–—|]\s+\p{Lu}[\p{L}'’.-]*(?:\s+(?:de|van|von|der|la|bin|&|and)?\s*\p{Lu}[\p{L}'’.-]*){1,5},\s([^,]{2,80}(?:,[^,]{0,60})?)$/u;
const ROLE =
  /\b(?:engineer|manager|director|architect|scientist|developer|researcher|founder|co-?founder|lead|head|chief|cto|ceo|cio|vp|president|professor|fellow|principal|staff|analyst|consultant|evangelist|advocate)\b/i;
const FINAL_LABEL = /\s*[([（【]\s*([^()[\]（）【】]{1,30})\s*[)\]）】]\s*$/u;
const BEFORE = ':：;,|/·•>→»-–—~*_#';
/** What points from a title to its link. */
const AFTER_FACTS = ':：|→»>';
const AFTER = ':：;,|/·•>→»-–—~*_([（【';
/** Facts behind a title stand in any order, hardly ever more than these. */
const FACTS = 3;
/** What a link that follows leaves at the end of a title. */
const OPEN_AFTER = ',，;；([（【';
const NUMBER = /^(?:\[\^?\d{1,3}\]|\(?\d{1,3}[.)])\s+(?=\p{L})/u;
const SMALL = /^(?:a|an|and|as|at|by|de|for|from|in|of|on|or|the|to|vs|via|with)$/i;

const CREDIT =
  /^(?:source|sources|credit|credits|via|ref|reference|来源|資料來源|资料来源|參考|出典|참고|출처)(?:\(s\))?\s*[:：]\s*(?=\S)/iu;

function withoutCreditWord(title: string): string {
  return /[:：]/.test(title) ? title.replace(CREDIT, '') : title;
}

/** Words of speech: with one of them a text that ends in a full stop is a sentence, and keeps it. */
const SPOKEN = /\b(?:i|me|my|you|your|we|us|our|it|is|are|was|were|has|have|can|will|should|don't)\b/i;

/** True when nearly every word begins with a capital: a title, not a sentence. */
function isTitleCase(text: string): boolean {
  const words = text.match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
  return words.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word));
}

const BEYOND_LATIN = /[\u2000-\uffff]/;

/** Without pictures and `:shortcodes:`. */
function undecorated(text: string): string {
  const bare = BEYOND_LATIN.test(text) ? text.replace(PICTURES, ' ') : text;
  const words = bare.includes(':') ? bare.replace(SHORTCODE, ' ') : bare;
  return words === text ? text : words.replace(/\s+/g, ' ').trim();
}

function withoutLabels(text: string): string {
  let title = text;
  for (let round = 0; round < 3; round += 1) {
    const label = FINAL_LABEL.exec(title)?.[1];
    const role = label === undefined ? null : labelRole(label);
    if (role === null || role === 'part' || role === 'model') return title;
    // "(2)" and "(Model)" may well belong to the name.
    if (role === 'link' && /^\d+$/.test(label ?? '')) return title;
    const shorter = title.replace(FINAL_LABEL, '');
    if (!hasLetter(shorter)) return title;
    title = shorter;
  }
  return title;
}

function unquoted(text: string): string {
  return (
    /^(["“'‘「『])([^"“”]{2,})(["”'’」』])$/u.exec(text)?.[2] ?? /^\[([^[\]]{2,})\]$/.exec(text)?.[1] ?? text
  );
}

/** "Title - Person, Role at Company": the speaker is no part of the title. */
function withoutSpeaker(title: string): string {
  const person = title.includes(',') ? PERSON_BEHIND.exec(title) : null;
  return person !== null && ROLE.test(person[1] ?? '') ? title.slice(0, person.index) : title;
}

/** A title without the labels, venues and dates behind it, in whatever order they stand. */
function withoutFacts(text: string): string {
  let title = text;
  for (let round = 0; round < FACTS; round += 1) {
    const bare = withoutDateBehind(trimEdges(title, '', AFTER_FACTS));
    const shorter = bare === title ? title : withoutLabels(withoutDatedVenue(bare));
    if (shorter === title || !hasLetter(shorter)) return title;
    title = shorter;
  }
  return title;
}

/**
 * A title as a reader would cite it: without markup, pictures, numbers before it, a final "(Paper)", year,
 * speaker or full stop. The words are otherwise the list's own.
 * @param isBook its list says that it is one: then the authors behind it are no part of the title
 * @param isTagged most titles of its document begin with a tag in brackets
 */
export function tidyTitle(written: string, isBook = false, isTagged = false): string {
  const whole = oneLine(cut(written, LIMIT));
  let title = undecorated(whole);
  if (!hasLetter(title)) return whole;
  title = trimEdges(title, '', OPEN_AFTER);
  title = withoutByline(citedTitle(title));
  title = withoutFileMarks(withoutMathematics(withoutCreditWord(title.replace(NUMBER, ''))));
  title = withoutCredit(withoutOwner(leadingFacts(title, isTagged).title));
  title = withoutLabels(withoutDatedVenue(withoutSpeaker(withoutVenue(quotedTitle(unquoted(title))))));
  title = withoutFacts(withoutDateBefore(title));
  if (isBook) title = withoutAuthors(title);
  title = unquoted(trimEdges(title, BEFORE, AFTER));
  if (
    /[^.]\.$/.test(title) &&
    !(SPOKEN.test(title) && !isTitleCase(title)) &&
    !/\b(?:Inc|Co|Ltd|Jr|Sr|etc|al)\.$/.test(title)
  )
    title = title.slice(0, -1);
  return hasLetter(title) ? title : whole;
}
