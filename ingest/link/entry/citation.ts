import { hasLetter } from '../edges.ts';
import type { Organizations } from '../organizations.ts';

/**
 * Titles as bibliographies write them: facts in brackets before the title, quotation marks around it, authors, year
 * and publisher behind it. Every function answers the text unchanged when it is not written so.
 */

const LEADING_YEAR = /^[*_\s]*(?:19|20)\d\d[\s:.,–—-]*(?=[([（【])/u;
const LEADING_GROUP = /^[*_\s]*[([（【]([^()[\]（）【】]{1,40})[)\]）】]\s*/u;
const DATED = /(?:19|20)\d\d|['’]\d\d/u;
/** More bracketed facts than these are part of the title. */
const GROUPS = 4;

/** What stands in brackets before a title, and the title: `2020 (Airbnb) (KDD) Improving search`. */
export function leadingFacts(text: string): {
  readonly facts: readonly string[];
  readonly title: string;
} {
  const year = LEADING_YEAR.exec(text)?.[0];
  let rest = text.slice(year?.length ?? 0);
  const facts: string[] = [];
  for (let round = 0; round < GROUPS; round += 1) {
    const group = LEADING_GROUP.exec(rest);
    if (group === null) break;
    const [whole, fact = ''] = group;
    // Without a year before them, only a dated bracket ("(KDD'18)", "[2019]") is a fact about the title.
    if (year === undefined && facts.length === 0 && !DATED.test(fact)) break;
    facts.push(fact.trim());
    rest = rest.slice(whole.length);
  }
  const title = rest.replace(/^[*_\s]+/u, '');
  return facts.length > 0 && /\p{L}.*\s.*\p{L}/su.test(title) ? { facts, title } : { facts: [], title: text };
}

const QUOTED_FIRST =
  /^["“«「『《]([^"“”«»「」『』《》]{4,200})["”»」』》]\s*(?:$|,|;|\(|（|[–—-]\s|\.\s*(?:\d{4}|[Bb]y\b)|[Bb]y\b|(?:19|20)\d\d)/u;
const QUOTED_LAST =
  /^(?:(?:free\s+)?(?:e-?book|book|paper|report|course|talk|video|article|blog ?post|podcast|white ?paper))\s*[:：]?\s*["“«「『《]([^"“”«»「」『』《》]{4,200})["”»」』》]$/iu;

/** The words in quotation marks where they are the title and the rest says who, when or what: `"Title" by A, 2020`. */
export function quotedTitle(text: string): string {
  return QUOTED_FIRST.exec(text)?.[1] ?? QUOTED_LAST.exec(text)?.[1] ?? text;
}

const AUTHORS =
  /[\s,.;–—-]+(?:(?:19|20)\d\d[\s,.]*)?[Bb]y\s+(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}\p{Lu}[\p{L}'’-]+.*$/su;

/** A book's title without its authors, year and publisher. */
export function withoutAuthors(text: string): string {
  const at = AUTHORS.exec(text)?.index ?? -1;
  return at >= 4 && hasLetter(text.slice(0, at)) ? text.slice(0, at) : text;
}

const FINAL_GROUP = /\s*[([（【]\s*(?:(?:by|from|at|@)\s+)?([^()[\]（）【】]{2,40}?)\s*[)\]）】]\s*$/iu;
const FINAL_DASH = /\s+[-–—|]\s+([^-–—|]{2,40})$/u;
const FIRST_NAME = /^([^"“«]{2,30}?)\s+["“«]([^"“”«»]{4,})["”»]$/u;

/** A title without the organization that only signs it: "Title – O'Reilly", "Title (Netflix)", `Udemy "Title"`. */
export function withoutSigner(title: string, organizations: Organizations): string {
  const isKnown = (name: string | undefined): boolean =>
    name !== undefined && organizations.named(name) !== null && !organizations.isAmbiguous(name);
  for (const pattern of [FINAL_GROUP, FINAL_DASH]) {
    const match = pattern.exec(title);
    const shorter = match === null ? '' : title.slice(0, match.index);
    if (match !== null && isKnown(match[1]) && /\p{L}.*\s.*\p{L}/su.test(shorter)) return shorter;
  }
  const signed = FIRST_NAME.exec(title);
  return signed !== null && isKnown(signed[1]) ? (signed[2] ?? title) : title;
}

const VENUE_BEHIND =
  /^(.{12,240}?[^A-Z\s.])\.\s+(?:(?:In|Proc\.?|Proceedings of)\s+)?(?:\p{Lu}[\p{L}&'’.:-]*\s+(?:(?:on|of|in|and|for)\s+)*){0,7}['’]?(?:(?:19|20)\d\d|\d\d)\.?$/su;

/** A cited work without its venue: "Title. ACM Computing Surveys 2019." */
export function withoutVenue(text: string): string {
  return VENUE_BEHIND.exec(text.trim())?.[1] ?? text;
}

const MATHS = /\$\\(?:mathrm|mathbf|mathit|mathcal|text|textbf|textit|operatorname)\s*\{([^{}$]{1,60})\}\$/g;

/** Words that are only set as mathematics, as words. */
export function withoutMathematics(text: string): string {
  return text.includes('$\\') ? text.replace(MATHS, '$1') : text;
}
