import type { Organizations } from '../organizations.ts';
import { clauseGroups } from './clauses.ts';
import type { ClauseGroup } from './clauses.ts';
import type { Habits, OrganizationFact } from './context.ts';
import { statedForm } from './form/words.ts';
import type { Draft } from './head.ts';
import { labelRole } from './labels.ts';
import type { NameReader } from './organization/names.ts';
import { isInstitution } from './organization/units.ts';
import type { Part } from './parts.ts';
import { isVenue } from './venues.ts';
import { datedYear, wholeYear } from './year.ts';

/** What the short pieces around a title say: who wrote it, and in which year. */
export interface CitedFacts {
  readonly organizations: readonly OrganizationFact[];
  readonly year: number | null;
}

const NONE: CitedFacts = { organizations: [], year: null };

const PERSON =
  /^(?:\p{Lu}[\p{L}.'’‐-―-]*)(?:\s+(?:(?:van|von|de|der|den|la|di|da|del|bin|al|el|ten|ter)\s+){0,2}\p{Lu}[\p{L}.'’‐-―-]*){1,3}$/u;
const ONE_NAME = /^\p{Lu}[\p{Ll}'’-]+$/u;
const OTHERS = /\bet\s+al\b|^等$/iu;
const ROLE = /^(?:author|creator|founder|maintainer|editor|lead|host|director|professor)\b/i;
const LANGUAGE =
  /^(?:in )?(?:english|chinese|japanese|korean|spanish|french|german|russian|portuguese|eng|kor|jp|zh|en|free|paid|archived?|link|best paper|oral|spotlight)$/i;
const VENUE_WORDS =
  /\b(?:journal|proceedings|proc|transactions|conference|symposium|workshop|summit|letters|magazine|thesis|preprint|technical report)\b/i;
const SUBMITTED = /^(?:submitted|accepted|to appear|under review|appeared)?\s*(?:to|at|in)?\s+/i;
const DAY =
  /^(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?(?:\s+\d{1,2}(?:st|nd|rd|th)?)?$/i;

type Kind = 'year' | 'venue' | 'organization' | 'person' | 'name' | 'label';

/** Without "et al.", "etc", "and others" and the second of two names. */
const bare = (clause: string): string =>
  (WITH_OTHERS.test(clause.slice(-8))
    ? clause.replace(/[\s,]*(?:\bet\s+al\b\.?|\betc\b\.?|\band others\b|等)\s*$/iu, '')
    : clause
  )
    .replace(/^(?:(?:by|and|&|at|from)\s+|@\s*)/i, '')
    .trim();

/** Cheap sign of "et al." and the like at the end. */
const WITH_OTHERS = /(?:al|etc|others|等)\.?\s*$/iu;

/** "Rye University 2022": the year is no part of the name. */
const withoutYear = (clause: string): string => clause.replace(/\s(?:19|20)\d\d$/, '');

/** A name that stands alone, at the edge of what can be told from its letters. */
function kindOf(clause: string, group: ClauseGroup, names: NameReader): Kind | null {
  if (wholeYear(clause) !== null || DAY.test(clause)) return 'year';
  if (names(bare(withoutYear(clause)), false).length > 0) return 'organization';
  const undated = /\d\d$/.test(clause.slice(-2))
    ? clause.replace(/[\s'’-]*(?:(?:19|20)\d\d|(?<=['’\s])\d\d)$/u, '')
    : clause;
  const venue = undated.replace(SUBMITTED, '');
  if (venue === '' || isVenue(venue) || (VENUE_WORDS.test(venue) && /^\p{Lu}/u.test(venue))) return 'venue';
  const plain = bare(clause);
  if (plain === '') return 'person';
  if (isInstitution(plain)) return 'organization';
  if (labelRole(plain) !== null || statedForm(plain) !== null || LANGUAGE.test(plain)) return 'label';
  const people = plain.split(/\s+(?:and|&)\s+/);
  if (people.every((name) => PERSON.test(name))) return 'person';
  if (plain !== clause && ONE_NAME.test(plain)) return 'person';
  return group.clauses.length > 1 && ONE_NAME.test(plain) ? 'name' : null;
}

/** What follows an author's affiliation in a citation: other authors, or where and when it appeared. */
function isCitation(rest: readonly ClauseGroup[], names: NameReader): boolean {
  return rest
    .slice(0, 2)
    .some(
      (group) =>
        group.clauses.every((clause) => kindOf(clause, group, names) !== null) &&
        group.clauses.some(
          (clause) =>
            OTHERS.test(clause) || datedYear(clause) !== null || kindOf(clause, group, names) === 'venue',
        ),
    );
}

/** The words that may hold facts: those before a label that gave no title, and those behind the title. */
function wordsBehind(parts: readonly Part[]): string {
  let text = '';
  for (const part of parts) {
    if (part.kind === 'link' || (part.kind === 'break' && /[\p{L}\p{N}]/u.test(text))) break;
    text += part.kind === 'break' ? ' ' : part.text.replace(/[→»]/gu, ' ');
    if (text.length > 400) break;
  }
  return text;
}

/** Facts are set off from the title, never the next word of a sentence: " (…", ", …", ". …", " - …", a new line. */
const SET_OFF = /^\s*(?:[-–—,，.。|:：([（【*_@\])]|[|·•]|by\s)/u;

/** Most texts begin with prose: their first piece, alone, is nothing that could be told. */
function beginsWithFact(text: string, names: NameReader): boolean {
  const [first] = clauseGroups(text, 1);
  if (first === undefined) return false;
  const [only = '', ...others] = first.clauses;
  return others.length > 0 || kindOf(only, first, names) !== null;
}

function factsIn(text: string, habits: Habits, organizations: Organizations, names: NameReader): CitedFacts {
  if (!beginsWithFact(text, names)) return NONE;
  const found: OrganizationFact[] = [];
  let year: number | null = null;
  let before: Kind | null = null;
  const groups = clauseGroups(text);
  for (const [index, group] of groups.entries()) {
    const { clauses, bracketed } = group;
    const mayBeAffiliation = bracketed && before === 'person';
    const kinds: (Kind | null)[] = [];
    for (const clause of clauses) {
      kinds.push(kindOf(clause, group, names));
      if (kinds.at(-1) === null && kinds.length > 1 && !mayBeAffiliation)
        return { organizations: found, year };
    }
    const isDated = kinds.includes('year') || clauses.some((clause) => datedYear(clause) !== null);
    // "Ada Baker (Crustworks)": what stands in brackets behind a person is where that person works.
    const isAffiliation = mayBeAffiliation && !isDated && isCitation(groups.slice(index + 1), names);
    const first = clauses[0] ?? '';
    const isFirstAnOrganization =
      (habits.citedAreOrganizations || organizations.named(first) !== null) &&
      clauses.length > 1 &&
      isDated &&
      kinds[0] !== 'year' &&
      kinds[0] !== 'organization' &&
      (kinds[0] !== 'venue' || kinds[1] === 'venue') &&
      bare(first) === first;
    if (isFirstAnOrganization) kinds[0] = 'organization';
    if (!isAffiliation && kinds.some((kind) => kind === null)) break;
    const known = clauses
      .map((clause) => bare(withoutYear(clause)))
      .filter((clause) => names(clause, false).length > 0);
    const named = clauses.filter((_clause, at) => kinds[at] === 'organization');
    const place = clauses.length === 1 && !ROLE.test(first) && !isVenue(first) ? clauses : [];
    const unknown = isAffiliation && named.length === 0 ? place : named;
    const chosen = known.length > 0 ? known : isFirstAnOrganization ? [first] : unknown;
    if (found.length === 0) {
      for (const clause of chosen) found.push(...names(bare(clause), true));
    }
    if (year === null) {
      for (const clause of clauses) year ??= wholeYear(clause) ?? datedYear(clause);
    }
    before = kinds.at(-1) ?? null;
    if (isAffiliation) before = null;
  }
  return { organizations: found, year };
}

/** Who and when, as the short pieces around a title tell it; empty where prose follows at once. */
export function citedFacts(
  draft: Draft,
  habits: Habits,
  organizations: Organizations,
  names: NameReader,
): CitedFacts {
  const lead = draft.title === draft.main.text ? '' : wordsBehind(draft.lead);
  const behind = wordsBehind(draft.tail);
  const ofLead = /[\p{L}\p{N}]/u.test(lead) ? factsIn(lead, habits, organizations, names) : NONE;
  // Words between a title and its label tell of it, whatever they begin with.
  const isSetOff = SET_OFF.test(behind) || draft.tail[0]?.kind === 'break' || draft.between > 0;
  const ofTail = isSetOff
    ? factsIn(behind.replace(/^\s*[)\]）】]/u, ''), habits, organizations, names)
    : NONE;
  return {
    organizations: ofLead.organizations.length > 0 ? ofLead.organizations : ofTail.organizations,
    year: ofLead.year ?? ofTail.year,
  };
}
