import { hasLetter } from '../edges.ts';
import type { Organizations } from '../organizations.ts';
import { labelForm } from './labels.ts';
import { isInstitution, isKnownName } from './organization/units.ts';

/**
 * Titles as bibliographies write them: facts in brackets before the title, quotation marks around it, authors, year
 * and publisher behind it. Every function answers the text unchanged when it is not written so.
 */

const LEADING_YEAR = /^[*_\s]*(?:19|20)\d\d[\s:.,–—-]*(?=[([（【])/u;
const LEADING_GROUP = /^[*_\s]*[([（【]([^()[\]（）【】]{1,40})[)\]）】]\s*/u;
const DATED = /(?:19|20)\d\d|['’]\d\d/u;
/** More bracketed facts than these are part of the title. */
const GROUPS = 4;

const DECORATION = /^[^\p{L}\p{N}([（【]{1,8}(?=[([（【])/u;

/**
 * What stands in brackets before a title, and the title: `2020 (Airbnb) (KDD) Improving search`,
 * `[DIN][KDD 18] Deep interest`. One bracket without a date may be part of the title.
 * @param tagged most titles of the document begin so
 */
export function leadingFacts(
  text: string,
  tagged = false,
): {
  readonly facts: readonly string[];
  readonly title: string;
} {
  const none = { facts: [], title: text };
  const year = LEADING_YEAR.exec(text)?.[0];
  const decorated = text.slice(year?.length ?? 0);
  let rest = decorated.replace(DECORATION, '');
  if (!/^[*_\s]*[([（【]/u.test(rest)) return none;
  const square = /^[*_\s]*[[【]/u.test(rest);
  const facts: string[] = [];
  for (let round = 0; round < GROUPS; round += 1) {
    const group = LEADING_GROUP.exec(rest);
    if (group === null) break;
    const [whole, fact = ''] = group;
    facts.push(fact.trim());
    rest = rest.slice(whole.length);
  }
  const [first = ''] = facts;
  const title = rest.replace(/^[*_\s]+/u, '');
  const isFact =
    year !== undefined ||
    DATED.test(first) ||
    (square && (facts.length > 1 || tagged || title.toLowerCase().startsWith(`${first.toLowerCase()}:`)));
  return isFact && facts.length > 0 && /\p{L}.*\s.*\p{L}/su.test(title) ? { facts, title } : none;
}

const TAG = /^\[([^[\]]{1,32})\](\s*)[-–—:]?\s*(?=\p{L})/u;

/** A title without the tag stuck to it or the form before it: "[DIN]Deep interest …", "[Video] Building …". */
function withoutTag(text: string): string {
  const tag = TAG.exec(text);
  if (tag === null) return text;
  const rest = text.slice(tag[0].length);
  const isOff = tag[2] === '' || labelForm(tag[1] ?? '') !== null;
  return isOff && /\S\s+\S+\s+\S/.test(rest) ? rest : text;
}

const FILE_ENDING = /(?<=[\p{L}\p{N})\]])\.(?:pdf|pptx?|docx?|epub|ipynb|djvu)$/iu;

/** A title that is the name of a file, without its ending and the tag before it. */
export function withoutFileMarks(text: string): string {
  const named = text.lastIndexOf('.') >= text.length - 6 ? text.replace(FILE_ENDING, '') : text;
  return named.startsWith('[') ? withoutTag(named) : named;
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

/** One author behind a comma: "Distributed algorithms, Nancy Lynch". */
const AUTHOR =
  /,\s+(?!.*\b(?:[Ee]dition|[Vv]olume|[Pp]art|[Ss]eries|[Pp]ress)$)(?:\p{Lu}[\p{L}.'’-]*\s+){1,2}\p{Lu}[\p{L}'’-]+$/u;

/** A book's title without its authors, year and publisher. */
export function withoutAuthors(text: string): string {
  const at = AUTHORS.exec(text)?.index ?? -1;
  if (at >= 4 && hasLetter(text.slice(0, at))) return text.slice(0, at);
  // Behind a colon commas divide things, not the title from its author.
  const author = /[:：]/u.test(text) ? -1 : (AUTHOR.exec(text)?.index ?? -1);
  return author >= 4 && /\S\s+\S/.test(text.slice(0, author)) ? text.slice(0, author) : text;
}

const FINAL_GROUP =
  /\s*[([（【]\s*(?:(?:(?:preprint|report|paper|post)\s+)?(?:by|from|at)\s+|@\s*)?([^()[\]（）【】]{2,40}?)\s*[)\]）】]\s*$/iu;
const FINAL_DASH = /\s+[-–—|]\s+([^-–—|]{2,40})$/u;
/** "Title, Crustworks" */
const FINAL_COMMA = /,\s+([^,]{2,40})$/u;
const FINAL_DATE = /,\s*([^,]{2,40}?)\s+(?:19|20)\d\d$/u;
const FINAL_BLOG =
  /(?<=[.?!:|–—-])\s+([^.?!:|–—]{2,40}?)\s+(?:(?:engineering|tech|technology|research|developer)\s+)?(?:blogs?|white ?paper|e-?book|report)$/iu;
const BLOG = /\s+(?:(?:engineering|tech|technology|research|developer)\s+)?blog$/i;
const FIRST_NAME = /^([^"“«]{2,30}?)\s+["“«]([^"“”«»]{4,})["”»]$/u;

/** The patterns, each beside a cheap sign that it may fit. */
const SIGNED: readonly (readonly [pattern: RegExp, sign: RegExp])[] = [
  [FINAL_GROUP, /[)\]）】]\s*$/u],
  [FINAL_DASH, /\s[-–—|]\s/u],
  [FINAL_DATE, /\d\d$/],
  [FINAL_BLOG, /(?:blogs?|paper|book|report)$/i],
];
const QUOTED_END = /["”»]$/u;

/** An organization that may sign a title, and the title without it. */
export interface Signature {
  readonly name: string;
  readonly rest: string;
  /** True where nothing but a name stands, so that an ambiguous one will do: ", X 2022", `Udemy "Title"`. */
  readonly isSure: boolean;
}

/**
 * What may be the organization that only signs a title: "Title – O'Reilly", "Title (by Netflix)", "Title, Netflix
 * 2022", "Title? NVIDIA Blog", `Udemy "Title"`. Whether it is one its name must tell.
 */
export function signaturesOf(title: string): readonly Signature[] {
  const found: Signature[] = [];
  for (const [pattern, sign] of SIGNED) {
    if (!sign.test(title)) continue;
    const match = pattern.exec(title);
    const rest = match === null ? '' : title.slice(0, match.index);
    if (match !== null && /\p{L}.*\s.*\p{L}|[\u3040-\u9fff]{6}/su.test(rest))
      found.push({ name: (match[1] ?? '').replace(BLOG, ''), rest, isSure: pattern === FINAL_DATE });
  }
  const listed = found.length === 0 ? FINAL_COMMA.exec(title) : null;
  // One comma, behind a whole title: several divide things.
  if (
    listed !== null &&
    title.indexOf(',') === listed.index &&
    /\S\s+\S+\s+\S/.test(title.slice(0, listed.index))
  )
    found.push({ name: listed[1] ?? '', rest: title.slice(0, listed.index), isSure: false });
  const signed = QUOTED_END.test(title) ? FIRST_NAME.exec(title) : null;
  if (signed !== null) found.push({ name: signed[1] ?? '', rest: signed[2] ?? title, isSure: true });
  return found;
}

const OWNER_FIRST =
  /^(?:[[【]([^[\]【】]{2,40})[\]】]\s*[-–—:：|]?|([^[\]【】:：|]{2,40}?)(?:\s*[:：|]|\s+[-–—]))\s+(\S+\s.*\S)$/su;

/** An organization that may stand before a title, and the title: "Netflix: Title", "[Netflix] Title". */
export function ownerBefore(title: string): { readonly name: string; readonly rest: string } | null {
  if (!/^[^:：|–—-]{0,40}[:：|\]】–—-]/u.test(title)) return null;
  const match = OWNER_FIRST.exec(title);
  return match === null ? null : { name: (match[1] ?? match[2] ?? '').trim(), rest: match[3] ?? title };
}

/** True for what may stand before titles beside companies where a list names owners first. */
export const isOwnersBlog = (name: string): boolean => OWN_BLOG.test(name);

/** In a list that names owners first, a person does as well as a company: "Ada Baker - Ovens", "Ada's blog - …". */
const OWN_BLOG = /^(?:\p{Lu}[\p{Ll}'’]+\s\p{Lu}[\p{Ll}'’]+|.{2,30}['’]s\s(?:blog|channel))$/u;

/** A blog's own name keeps what stands behind it: "BAIR Blog (Berkeley AI Research)". */
const BLOG_NAME = /\b(?:blogs?|engineering|newsletter|podcast)$/i;

/**
 * A title without the organization that only signs it.
 * @param owned many titles of the document begin with the organization, too: then it is no part of them
 */
export function withoutSigner(title: string, organizations: Organizations, owned = false): string {
  const signed = signaturesOf(title).find(
    ({ name, rest, isSure }) =>
      isKnownName(name, organizations, isSure) && organizations.named(rest) === null && !BLOG_NAME.test(rest),
  );
  const writer = signed === undefined ? WRITTEN_BY.exec(title) : null;
  if (writer !== null && isKnownName(writer[1] ?? '', organizations)) return title.slice(0, writer.index);
  const unsigned = signed?.rest.replace(/(?<=\p{L})\.$/u, '') ?? title;
  const owner = owned ? ownerBefore(unsigned) : null;
  return owner !== null && (isKnownName(owner.name, organizations, true) || OWN_BLOG.test(owner.name))
    ? owner.rest
    : unsigned;
}

/** "Title by Crustworks": who it is by is no part of it. */
const WRITTEN_BY = /\s+by\s+(\S.{1,39})$/i;

/** The words behind a final "by"; empty when there is none. */
export const writerOf = (title: string): string => WRITTEN_BY.exec(title)?.[1] ?? '';

const WRITERS_BEHIND = /^(.*\S\s+\S+)\s+by\s+\p{Lu}[^:]{1,120}$/su;

/** "Title by Ada Baker", in a list that names writers so: the title alone. */
export const withoutWriters = (title: string): string => WRITERS_BEHIND.exec(title)?.[1] ?? title;

/** A title without the name of the site it stands on: "Kneading at scale - crustworks" on crustworks.example. */
export function withoutHost(title: string, host: string): string {
  const signed = /\s[-–—|]\s/u.test(title) ? FINAL_DASH.exec(title) : null;
  if (signed === null || signed.index < 8) return title;
  // "Rye Institute of Bread – Crumb1850": what stands behind an institution is what it made.
  if (isInstitution(title.slice(0, signed.index))) return title;
  const labels = host.split('.').slice(0, -1);
  const words = (signed[1] ?? '').toLowerCase().split(' ');
  const name = words.join('').replace(/[^a-z0-9]/g, '');
  // A name below somebody's domain may well be the thing's own: "Rye Data Center - RDC" on rdc.example.org.
  const isSite = labels.at(-1)?.replaceAll('-', '') === name && name.length > 2;
  const isPart = words.length > 1 && words.every((word) => labels.includes(word));
  return isSite || isPart || /\sblogs?$/i.test(signed[1] ?? '') ? title.slice(0, signed.index) : title;
}

const FROM = /\s*[([（]\s*@(?=[^()[\]（）]*[\p{Lu}.])[^()[\]（）]{1,80}[)\]）]\s*$/u;
const NAMED_BEHIND =
  /^(.{10,300}?)\.\s+(?!(?:Part|Chapter|Volume|Lecture|Episode|Best|Case|How|Why|What|The)\b)\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}(\s*\([^()]{2,80}\))?(\s+et al\.?)?(?:[\s.,]+(?:arXiv|[A-Z]{2,8}))?[\s.]*$/su;

/** A title without the name in brackets that a sign says is its owner's: "Title(@Crustworks)". */
export function withoutOwner(title: string): string {
  if (!/[)）\]]$/u.test(title)) return title;
  const plain = title.replace(FROM, '');
  return hasLetter(plain) ? plain : title;
}

/** "… of machine learning. Jeff Dean", "Title. Ada Baker (Crustworks) et al. arXiv": the title alone. */
export function withoutCredit(title: string): string {
  const match = /\.\s+\p{Lu}/u.test(title) ? NAMED_BEHIND.exec(title) : null;
  if (match === null) return title;
  const [, words = '', place, others] = match;
  const small = words.match(/(?<=\s)\p{Ll}{4,}/gu)?.length ?? 0;
  return place !== undefined || others !== undefined || small >= 3 ? words : title;
}

const VENUE_BEHIND =
  /^(.{12,240}?[^A-Z\s.])\.\s+(?:(?:In|Proc\.?|Proceedings of)\s+)?(?:\p{Lu}[\p{L}&'’.:-]*\s+(?:(?:on|of|in|and|for)\s+)*){0,7}['’]?(?:(?:19|20)\d\d|\d\d)\.?$/su;

/** A cited work without its venue: "Title. ACM Computing Surveys 2019." */
export function withoutVenue(text: string): string {
  return /\.\s/.test(text) && /\d\d/.test(text) ? (VENUE_BEHIND.exec(text.trim())?.[1] ?? text) : text;
}

const AUTHORS_FIRST = /^\p{Lu}[\p{L}'’-]+,\s\p{Lu}\./u;
const YEAR_BEHIND_AUTHORS = /\((?:19|20)\d\d(?:,[^()]{0,20})?\)\.\s+/;

/** "Baker, A., & Miller, B. (2023). Title. Journal of Bread": the title of a citation that begins with its authors. */
export function citedTitle(text: string): string {
  const year = AUTHORS_FIRST.test(text) ? YEAR_BEHIND_AUTHORS.exec(text) : null;
  if (year === null) return text;
  const rest = text.slice(year.index + year[0].length);
  const end = /\.(?=\s+(?:\p{Lu}|arXiv)|\s*$)/u.exec(rest);
  const title = end === null ? rest : rest.slice(0, end.index);
  return hasLetter(title) ? title : text;
}

const WRITERS =
  /\s+by\s+\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}\s*(?:[.,]\s?[^:]*|\s+et\s+all?\b[^:]*)$/su;
const CREDITED =
  /,\s+by\s+\p{Lu}[\p{L}.'’-]*(?:(?:\s*[,&]\s*|\s+)(?:and|et al\.?|de|van|von|\p{Lu}[\p{L}.'’-]*)){0,8}$/u;
const ON_GITHUB = /^GitHub\s[-–—]\s(?:[\w.-]+\/)?([\w.-]+)(?::\s.*)?$/su;

/** A title without ", by Ada Baker et al" behind it, or as the name of a repository alone. */
export function withoutByline(title: string): string {
  if (title.startsWith('GitHub')) return ON_GITHUB.exec(title)?.[1] ?? title;
  if (!title.includes(' by ')) return title;
  const plain = title.replace(CREDITED, '');
  const bare = plain.replace(WRITERS, '');
  return /\S\s+\S+\s+\S/.test(bare) ? bare : plain;
}

const MATHS = /\$\\(?:mathrm|mathbf|mathit|mathcal|text|textbf|textit|operatorname)\s*\{([^{}$]{1,60})\}\$/g;

/** Words that are only set as mathematics, as words. */
export function withoutMathematics(text: string): string {
  return text.includes('$\\') ? text.replace(MATHS, '$1') : text;
}
