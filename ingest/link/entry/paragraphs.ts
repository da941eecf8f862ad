import type { Item } from '../../../schema/index.ts';
import type { Organizations } from '../organizations.ts';
import type { Draft } from './head.ts';
import { isGeneric } from './head.ts';

/** What stands behind a link that a whole paragraph is about: a full stop or nothing, then a sentence. */
const SENTENCE = /^\s*(?:[.。:：,]\s*)?(?:\s[“"'‘(]?[\p{Lu}\p{N}\p{Lo}`])/u;
/** The first words of a paragraph of prose may be a link once or twice; more of them are a list. */
const ENOUGH = 3;
const IN_ALL = 8;

/** True for a paragraph that begins with a link by a name and then tells of it in sentences. */
function beginsWithLink({ item, drafts }: ReadParagraph, organizations: Organizations): boolean {
  const [draft, ...more] = drafts;
  if (item.kind !== 'paragraph' || draft === undefined || more.length > 0) return false;
  if (draft.lead.length > 0) return false;
  // "GitHub" is a label before a repository, a name before an account of an outage.
  if (isGeneric(draft.main) && (draft.main.bare || organizations.named(draft.main.text) === null))
    return false;
  const [after] = draft.tail;
  return after?.kind === 'text' && SENTENCE.test(after.text);
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
  const sections = new Map<readonly string[], Item[]>();
  let all = 0;
  for (const each of read) {
    if (!beginsWithLink(each, organizations)) continue;
    all += 1;
    const found = sections.get(each.item.headings);
    if (found === undefined) sections.set(each.item.headings, [each.item]);
    else found.push(each.item);
  }
  const enough = all >= IN_ALL ? 1 : ENOUGH;
  return new Set([...sections.values()].filter((items) => items.length >= enough).flat());
}
