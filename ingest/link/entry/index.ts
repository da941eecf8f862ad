import { marksOf, type Basis, type Item, type ParsedDocument } from '../../../schema/index.ts';
import type { AddressBook, Target } from '../address.ts';
import type { Organizations } from '../organizations.ts';
import { hasLetter } from '../edges.ts';
import { foldName } from '../fold.ts';
import { cut } from '../quote.ts';
import type { Shared } from '../shared.ts';
import { bareHeading } from '../topics.ts';
import { citedFacts } from './cited.ts';
import type { EntryContext, Habits, OrganizationFact } from './context.ts';
import { descriptionOf, tagsOf } from './description.ts';
import { formOfPlace } from './form/hosts.ts';
import { formOf } from './form/index.ts';
import { namedForm, speaksOfSoftware } from './form/words.ts';
import type { FormFact } from './form/index.ts';
import { habitsOf } from './habits.ts';
import { withoutHost, withoutSigner, withoutWriters } from './citation.ts';
import { draftsOf } from './head.ts';
import type { Draft } from './head.ts';
import { dividedTitle } from './long-title.ts';
import { labelRole } from './labels.ts';
import { joinedLabels, withNamesAbove, withNames } from './nameless.ts';
import { organizationsOf } from './organization/index.ts';
import { withTitlesBehindOwners } from './owners.ts';
import { listedParagraphs } from './paragraphs.ts';
import { partsOf, wordsOfParts } from './parts.ts';
import type { Part } from './parts.ts';
import { readRow } from './row.ts';
import type { ReadCell } from './row.ts';
import { shapeOf } from './shape.ts';
import { slottedOrganization } from './slots.ts';
import { tidyTitle } from './title.ts';
import { yearOf } from './year-cues.ts';

/** An entry with everything that can be told from it alone. */
export interface EntryFacts {
  readonly item: Item;
  readonly title: string;
  readonly main: Target;
  /** Further links of the same resource, with the words they carry. */
  readonly others: readonly { readonly text: string; readonly target: Target }[];
  readonly organizations: readonly OrganizationFact[];
  readonly year: { readonly year: number; readonly basis: Basis } | null;
  readonly form: FormFact;
  /** Empty when the entry says nothing more. */
  readonly description: string;
  /** Words of columns such as category or tags. */
  readonly tags: readonly string[];
  readonly marks: readonly string[];
  readonly groups: readonly string[];
  /** Number of the shape (DESIGN §3). */
  readonly shape: number;
  readonly habits: Habits;
}

/** How much of an entry's words is looked at for marks, in UTF-16 units. */
const WORDS_READ = 2_000;

interface ReadItem {
  readonly item: Item;
  readonly drafts: readonly Draft[];
  readonly cells: readonly ReadCell[];
  readonly hasBadge: boolean;
}

/** First words of sentences about the list itself: they thank, invite or explain. */
const ABOUT_LIST =
  /^(?:please|join|read|see|check|follow|visit|if|we|you|this|these|thanks?|feel free|contribut\w+|to contribute|inspired|based on|forked|adapted|made|built|created|licensed|maintained|curated|sponsored|powered|for more|available|translated|also available)\b/i;

function isAboutList({ lead, title, main }: Draft): boolean {
  return ABOUT_LIST.test(wordsOfParts(lead) || (title === main.text ? '' : title));
}

/** A paragraph is an entry only when it is laid out like one; most paragraphs are prose. */
function isLaidOut(draft: Draft): boolean {
  if (isAboutList(draft)) return false;
  const after = draft.tail.find((part) => part.kind !== 'code');
  if (after === undefined || after.kind === 'break') return true;
  return after.kind === 'text' && /^\s*(?:[-–—:：|([（【·•→>@]|by\s\p{Lu}|\.\s*$|$)/u.test(after.text);
}

/** A person's profile ("@name") is thanked, not listed. */
function isProfile({ title, main }: Draft): boolean {
  return title.startsWith('@') && main.target.path.split('/').length <= 2;
}

/** The words of a picture are a label, whatever they say. */
const asLabel = (part: Part): Part =>
  part.kind === 'link' && labelRole(part.text) === null ? { ...part, text: 'link' } : part;

function readItem(item: Item, book: AddressBook): ReadItem {
  if (item.kind === 'row') return { item, ...readRow(item.cells, book) };
  const plain = partsOf(item.inlines, book);
  // Where no word is a link, a picture that is one leads to what the words name: "Title [![Paper](badge)](…)".
  const isDecorated = plain.hasBadge && plain.parts.every((part) => part.kind !== 'link');
  const parts = isDecorated ? partsOf(item.inlines, book, true).parts.map(asLabel) : plain.parts;
  const { hasBadge } = plain;
  const drafts = draftsOf(parts).filter((draft) => !isProfile(draft));
  return { item, drafts: withNames(item, drafts), cells: [], hasBadge };
}

/** A paragraph that begins with a link by the very name of the heading above is about it. */
function isNamedAbove({ item, drafts }: ReadItem): boolean {
  const [draft] = drafts;
  return (
    draft?.lead.length === 0 && foldName(draft.title) === foldName(bareHeading(item.headings.at(-1) ?? ''))
  );
}

/** What was read, without the paragraphs that are prose. */
function withoutProse(read: readonly ReadItem[], organizations: Organizations): readonly ReadItem[] {
  if (!read.some(({ item, drafts }) => item.kind === 'paragraph' && drafts.length > 0)) return read;
  const listed = listedParagraphs(read, organizations);
  return read.map((each) => {
    if (each.item.kind !== 'paragraph') return each;
    const isListed = listed.has(each.item) || isNamedAbove(each);
    const kept = each.drafts.filter((draft) => (isListed ? !isAboutList(draft) : isLaidOut(draft)));
    return kept.length === each.drafts.length ? each : { ...each, drafts: kept };
  });
}

/** A bullet's words that stand in bullets of their own below it: without a link, and the bullet says nothing itself. */
function withChildren(read: readonly ReadItem[]): readonly ReadItem[] {
  const found = [...read];
  for (let at = 1; at < found.length; at += 1) {
    const [parent, child] = [found[at - 1], found[at]];
    const draft = parent?.drafts[0];
    if (parent === undefined || child === undefined || draft === undefined || child.item.kind !== 'bullet')
      continue;
    if (parent.drafts.length > 1 || child.drafts.length > 0) continue;
    if (child.item.groups.at(-1)?.line !== parent.item.lines[0]) continue;
    if (
      draft.tail.some((part) => hasLetter(part.text)) ||
      child.item.inlines.some((inline) => inline.kind === 'link')
    )
      continue;
    const [first] = child.item.inlines;
    const line = first?.line ?? child.item.lines[0];
    const words = child.item.inlines.map((inline) => ('text' in inline ? inline.text : ' ')).join('');
    const tail: readonly Part[] = [
      { kind: 'text', text: ' – ', strong: false, line },
      { kind: 'text', text: cut(words, WORDS_READ), strong: false, line },
    ];
    found[at - 1] = { ...parent, drafts: [{ ...draft, tail: [...draft.tail, ...tail] }] };
  }
  return found;
}

/** What the entries of one document share while they are understood. */
type Common = Pick<EntryContext, 'organizations' | 'names' | 'promise' | 'habits'> & {
  readonly format: string;
  readonly bare: (heading: string) => string;
};

function factsOf(read: ReadItem, draft: Draft, common: Common): EntryFacts {
  const { item, cells, hasBadge } = read;
  const { format, habits, bare } = common;
  const [written, rest] = dividedTitle(draft.title);
  const heading = bare(item.headings.at(-1) ?? '');
  const isBook = common.promise(heading) === 'book' || formOfPlace(draft.main.target) === 'book';
  const tidied = tidyTitle(
    habits.titlesNameWriters ? withoutWriters(written) : written,
    isBook,
    habits.titlesAreTagged,
  );
  const slotted = slottedOrganization({ ...draft, title: tidied }, habits.slots, common.organizations);
  const unsigned = slotted?.rest ?? tidied;
  const title = withoutHost(
    withoutSigner(unsigned, common.organizations, habits.titlesNameOwners(item.headings)),
    draft.main.target.host,
  );
  const description = descriptionOf(item, draft, cells) || rest;
  const leadWords = wordsOfParts(draft.lead);
  const tailWords = wordsOfParts(draft.tail);
  const words = cut(`${leadWords} ${draft.title} ${tailWords}`, WORDS_READ);
  const named = once(() => namedForm(description));
  const described = once(() => named() ?? (speaksOfSoftware(description) ? 'tool' : null));
  // Fields are named one by one here and below: spreading costs ten times as much, for every entry.
  const context: EntryContext = {
    item,
    draft,
    cells,
    title,
    description,
    leadWords,
    tailWords,
    words,
    heading,
    named,
    described,
    cited: once(() => citedFacts(draft, habits, common.organizations, common.names)),
    organizations: common.organizations,
    names: common.names,
    promise: common.promise,
    habits,
  };
  return {
    item,
    title,
    description,
    habits,
    main: draft.main.target,
    others: draft.others.map(({ text, target }) => ({ text, target })),
    organizations: organizationsOf(context),
    year: yearOf(context),
    form: formOf(context),
    tags: tagsOf(cells),
    marks: marksOf(words),
    groups: item.groups.map((group) => group.text),
    shape: shapeOf(context, { format, hasBadge, entries: read.drafts.length }),
  };
}

/** The same answer ever after. */
function once<T>(answer: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: answer() }).value;
}

/**
 * The entries of a document, in order. Which items are entries is told from their layout alone; what they have
 * in common is learned first, so that a code span is read as a company where code spans are companies.
 */
export function entriesOf(
  path: string,
  parsed: ParsedDocument,
  book: AddressBook,
  organizations: Organizations,
  shared: Shared,
): readonly EntryFacts[] {
  const whole = parsed.items.map((item) => readItem(item, book));
  const listed = withChildren(withoutProse(withNamesAbove(whole), organizations));
  const read = withTitlesBehindOwners(joinedLabels(listed), organizations);
  const common: Common = {
    organizations,
    format: parsed.format,
    names: shared.names,
    promise: shared.promise,
    bare: shared.bare,
    habits: habitsOf(path, parsed, read, organizations),
  };
  const facts: EntryFacts[] = [];
  for (const each of read) {
    for (const draft of distinct(each.drafts)) facts.push(factsOf(each, draft, common));
  }
  return facts;
}

/** An item names each resource once. */
function distinct(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  const entity = (draft: Draft): string => draft.main.target.entity;
  return drafts.filter((draft, at) => drafts.findIndex((other) => entity(other) === entity(draft)) === at);
}
