import { bareHeading } from '../../topics.ts';
import type { EntryContext, OrganizationCue } from '../context.ts';
import { endsInLabel } from '../labels.ts';
import { wordsOfParts } from '../parts.ts';
import { slottedOrganization } from '../slots.ts';
import { wholeYear, withoutDateBefore } from '../year.ts';
import { withoutBracket } from './names.ts';
import { isNameOfAddress } from './own-name.ts';

/** Places of a list that hold organizations and nothing else. */

/** `` `Netflix` `2019` `` behind the link. */
export const codeSpan: OrganizationCue = ({ draft, names, habits }) => {
  const codes = [...draft.lead, ...draft.tail].filter((part) => part.kind === 'code');
  return codes.flatMap(({ text }) =>
    names(text, habits.codesAreOrganizations && /[\p{Lu}\p{N}\p{Lo}]/u.test(text)),
  );
};

/** A column named company, institute, 公司 … */
export const column: OrganizationCue = ({ cells, names }) =>
  cells
    .filter((cell) => cell.meaning === 'organization' || cell.meaning === 'person')
    .flatMap((cell) => names(cell.text, cell.meaning === 'organization'));

/** "(Ada Baker, Crustworks, 2019)", ", Crustworks, KDD, 2020.", "*Ada Baker (Crustworks) et al.*" around the title. */
export const cited: OrganizationCue = (context) => context.cited().organizations;

/** The place around titles where this list puts organizations, whether the pack knows this one or not. */
export const slot: OrganizationCue = ({ draft, names, habits, organizations }) =>
  names(slottedOrganization(draft, habits.slots, organizations)?.name ?? '', true);

const NAME_LIKE =
  /^(?:[\p{Lu}\p{N}][^\s]*|&|of|the|and|de)(?:\s+(?:[\p{Lu}\p{N}][^\s]*|&|of|the|and|de)){0,3}$/u;
/** A short name in Chinese, Japanese or Korean. */
const CJK_NAME = /^[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]{2,6}$/u;
const isNameLike = (text: string): boolean => NAME_LIKE.test(text) || CJK_NAME.test(text);
const CASES = /\b(?:case stud(?:y|ies)|in production|real[- ]world|companies|teams|industry)\b/i;

/** "[Netflix] ": nothing but a name in brackets. */
const BRACKETS_ONLY = /^\s*[[【]([^[\]【】]{2,40})[\]】]\s*[-–—:：]?\s*$/u;

/** A heading that says of what form things are and nothing else: "Blog posts", "Talks & slides". */
const FORM_ONLY = /^(?:\S+\s+(?:(?:&|and)\s+)?){0,2}\S+$/u;

/** **Netflix** [title](…), Netflix: [title](…). */
export const lead: OrganizationCue = ({ draft, item, names, habits }) => {
  const owner = wordsOfParts(draft.lead).match(/^(\S.{1,38}?)(?:['’]s$|[:：])/u)?.[1];
  if (owner !== undefined && !endsInLabel(owner) && isNameOfAddress(owner, draft.main.target))
    return names(owner, true);
  if (draft.lead.length === 0) return [];
  const written = wordsOfParts(draft.lead.filter((part) => part.kind === 'text'));
  const words = withoutDateBefore(written).replace(/[\s"“«「『]+$/u, '');
  const text = (BRACKETS_ONLY.exec(words)?.[1] ?? words)
    .replace(/\s*[([（][^()[\]（）]*[)\]）]\s*/gu, ' ')
    .replace(/^\W*\d{4}(?:[-./]\d+)*\W*/u, '')
    .replace(/(?:['’]s|(?<=\S)(?:의|の|的))\s*$/u, '');
  const isStrong = draft.lead.some((part) => part.kind === 'text' && part.strong);
  const amongCases = item.headings.some((heading) => CASES.test(heading));
  const looksRight = isStrong && NAME_LIKE.test(text.replace(/^[\s–—-]+|[\s:：–—-]+$/gu, ''));
  return names(text, looksRight && (habits.leadsAreOrganizations || amongCases));
};

/**
 * The heading that names what stands under it: the one right above, or further out where that only says of what
 * form things are ("Netflix › Blog posts").
 */
function tellingHeading({ item, heading, promise }: EntryContext): readonly [text: string, at: number] {
  let at = item.headings.length - 1;
  let text = heading;
  while (at > 0 && FORM_ONLY.test(text) && (promise(text) !== null || wholeYear(text) !== null)) {
    at -= 1;
    text = bareHeading(item.headings[at] ?? '');
  }
  return [text, at];
}

const PLATFORM_PAGE = /(?:^|\.)(?:linkedin|youtube|twitter|x|medium|reddit|facebook|instagram|tiktok)\.com$/;

/** The parent bullet, innermost first, then the heading above: "Pinterest (16)"; names the pack knows. */
export const group: OrganizationCue = (context) => {
  const { item, names, draft } = context;
  for (let at = item.groups.length - 1; at >= 0; at -= 1) {
    const found = names(item.groups[at]?.text ?? '', false, 'inherited');
    if (found.length > 0) return found;
  }
  const [heading] = tellingHeading(context);
  // "LinkedIn" above profiles at linkedin.com: a section of a platform's pages, by anybody.
  const { host } = draft.main.target;
  if (heading !== '' && PLATFORM_PAGE.test(host)) {
    const [label] = host.split('.').slice(-2);
    if (heading.toLowerCase() === label) return [];
  }
  return names(heading, false, 'inherited');
};

/** A parent bullet or heading nobody knows, where most of its kind are organizations. */
export const unknownGroup: OrganizationCue = (context) => {
  const { item, names, habits } = context;
  const text = withoutBracket(item.groups[0]?.text ?? '');
  if (text !== '' && habits.groupsAreOrganizations(item.headings) && isNameLike(text)) {
    return names(text, true, 'inherited');
  }
  const [whole, at] = tellingHeading(context);
  const heading = withoutBracket(whole);
  const path = at === item.headings.length - 1 ? item.headings : item.headings.slice(0, at + 1);
  if (heading !== '' && habits.headingsAreOrganizations(path) && isNameLike(heading)) {
    return names(heading, true, 'inherited');
  }
  return [];
};

/** A row's cell, whatever its column is called, that is an organization the pack knows. */
export const anyCell: OrganizationCue = ({ cells, names }) => {
  for (const cell of cells) {
    if (cell.meaning !== null && cell.meaning !== 'tag') continue;
    if (cell.parts.some((part) => part.kind === 'link')) continue;
    const found = names(cell.text, false);
    if (found.length > 0) return found;
  }
  return [];
};
