import type { Item } from '../../../schema/index.ts';
import type { Organizations } from '../organizations.ts';
import type { Draft } from './head.ts';
import { isGeneric } from './generic.ts';
import { wordsOfParts } from './parts.ts';

/** What stands behind a link that a whole paragraph is about: a full stop or nothing, then a sentence. */
const SENTENCE = /^\s*(?:[.。:：,]\s*)?(?:\s[“"'‘(]?[\p{Lu}\p{N}\p{Lo}`])/u;
/** What may follow the label behind a title: nothing, or something set off from it. */
const CLOSED = /^[)\]）】\s]*(?:$|[-–—:：|·([（【@]|[,.]\s|by\s\p{Lu})/u;
/** How sentences begin that send the reader somewhere. */
const PROSE =
  /^(?:i|we|you|it|this|these|that|use|see|read|check|try|visit|follow|find|note|here|there|if|for|after|when|once|also|please|thanks|more|as|footnote)\b/i;
/** What sets off what follows a title. */
const SET_OFF = /^\s*[-–—:：|([（【,.]/u;
/** "[BreadCon 2020]", "Crustworks:", "2020-05-01 -": what may stand before a title. */
const LEAD = /^(?:[[(（【].{1,40}[\])）】]|.{1,40}[:：|]|.{1,40}\s[-–—]|[\d./-]{4,10})[\s"“]*$/u;
/** The first words of a paragraph of prose may be a link once or twice; more of them are a list. */
const ENOUGH = 3;
const IN_ALL = 8;

/** True for a paragraph that begins with a link by a name and then tells of it in sentences. */
function beginsWithLink({ item, drafts }: ReadParagraph, organizations: Organizations): boolean {
  const [draft, ...more] = drafts;
  if (item.kind !== 'paragraph' || draft === undefined || more.length > 0) return false;
  const lead = wordsOfParts(draft.lead);
  if (lead !== '' && !LEAD.test(lead)) return false;
  const after = draft.tail[draft.between];
  if (draft.title !== draft.main.text)
    return !PROSE.test(draft.title) && (after?.kind !== 'text' || CLOSED.test(after.text));
  // "GitHub" is a label before a repository, a name before an account of an outage.
  if (isGeneric(draft.main) && (draft.main.bare || organizations.named(draft.main.text) === null))
    return false;
  return after?.kind === 'text' && (SENTENCE.test(after.text) || (lead !== '' && SET_OFF.test(after.text)));
}

interface ReadParagraph {
  readonly item: Item;
  readonly drafts: readonly Draft[];
}

/**
 * The items among a document's that are entries of a list without bullets: at least three paragraphs under one
 * heading, or eight in all, begin with a link and go on about it.
 */
export function listedParagraphs(
  read: readonly ReadParagraph[],
  organizations: Organizations,
): ReadonlySet<Item> {
  const sections = new Map<string, Item[]>();
  let all = 0;
  for (const each of read) {
    if (!beginsWithLink(each, organizations)) continue;
    all += 1;
    const path = each.item.headings.join('\n');
    const found = sections.get(path);
    if (found === undefined) sections.set(path, [each.item]);
    else found.push(each.item);
  }
  const enough = all >= IN_ALL ? 1 : ENOUGH;
  return new Set([...sections.values()].filter((items) => items.length >= enough).flat());
}
