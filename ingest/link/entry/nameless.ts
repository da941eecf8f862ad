import type { Item } from '../../../schema/index.ts';
import { hasLetter } from '../edges.ts';
import { bareHeading } from '../topics.ts';
import { isGeneric } from './generic.ts';
import type { Draft } from './head.ts';
import { labelRole } from './labels.ts';
import { wordCount } from './beside.ts';

/** Three words with capitals are a name, though each may be a label's: "Hugging Face Course". */
const NAME = /^\p{Lu}\S*\s+\p{Lu}\S*\s+\p{Lu}\S*$/u;

/** True when a draft is only labels: "[Paper] [Code]", and no word besides. */
function isOnlyLabels({ title, main, tail, lead }: Draft): boolean {
  if (title !== main.text || main.bare || !isGeneric(main) || NAME.test(title)) return false;
  // A label may also be words: its link led into the source itself.
  return ![...lead, ...tail].some((part) => hasLetter(part.text) && labelRole(part.text) === null);
}

/** The bullet above an item, or the heading above it where there is none. */
const nameAbove = ({ groups, headings }: Item): string =>
  groups.at(-1)?.text ?? bareHeading(headings.at(-1) ?? '');

/**
 * Drafts that are only labels take their title from the bullet above or the heading above; "[source]" and "[here]"
 * alone point back at the text before them and are no entries.
 */
export function withNames(item: Item, drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some(isOnlyLabels)) return drafts;
  return drafts.flatMap((draft) => {
    if (!isOnlyLabels(draft)) return [draft];
    const role = labelRole(draft.title);
    const above = nameAbove(item);
    if (role === null || role === 'link' || above === '' || above.length > 200)
      return role === 'link' ? [] : [draft];
    return labelRole(above) === null ? [{ ...draft, title: above }] : [draft];
  });
}

/** A heading of fewer words is a section's: "Links", "Further reading". */
const HEADING_WORDS = 3;

/**
 * A heading or bullet with nothing under it but a bare address or "Link: …" is what the address is called: the only
 * draft there takes its title from it.
 */
export function withNamesAbove<Read extends Named>(read: readonly Read[]): readonly Read[] {
  const isNameless = ({ title, main, lead, tail }: Draft): boolean =>
    title === main.text &&
    isGeneric(main) &&
    !NAME.test(title) &&
    ![...lead, ...tail].some((part) => hasLetter(part.text));
  const sections = new Map<string, number>();
  const keyOf = ({ item }: Named): string => `${item.headings.join('\n')}\n${item.groups.at(-1)?.line ?? ''}`;
  if (!read.some(({ drafts }) => drafts.some(isNameless))) return read;
  for (const each of read) {
    if (each.drafts.length > 0)
      sections.set(keyOf(each), (sections.get(keyOf(each)) ?? 0) + each.drafts.length);
  }
  return read.map((each) => {
    const [draft, ...more] = each.drafts;
    if (draft === undefined || more.length > 0 || !isNameless(draft) || each.item.kind === 'row') return each;
    if (sections.get(keyOf(each)) !== 1) return each;
    const title = nameAbove(each.item);
    return wordCount(title) < HEADING_WORDS || labelRole(title) !== null
      ? each
      : { ...each, drafts: [{ ...draft, title }] };
  });
}

interface Named {
  readonly item: Item;
  readonly drafts: readonly Draft[];
}

/** The bullet above that gave a bullet of one label its title; null for any other item. */
function namingLine({ item, drafts }: Named): number | null {
  const [draft, ...more] = drafts;
  const above = item.groups.at(-1);
  if (draft === undefined || more.length > 0 || above === undefined || draft.title !== above.text)
    return null;
  return draft.title === draft.main.text ? null : above.line;
}

/** Labels in bullets of their own under one name are links of one work: "Title", below it "[Paper]", "[Code]". */
export function joinedLabels<Read extends Named>(read: readonly Read[]): readonly Read[] {
  const joined: Read[] = [];
  for (const each of read) {
    const line = namingLine(each);
    const before = joined.at(-1);
    const [main] = each.drafts;
    const [first] = before?.drafts ?? [];
    if (line === null || before === undefined || main === undefined || first === undefined) joined.push(each);
    else if (namingLine(before) !== line) joined.push(each);
    else {
      const others = [...first.others, main.main, ...main.others];
      joined[joined.length - 1] = { ...before, drafts: [{ ...first, others }] };
    }
  }
  return joined;
}
