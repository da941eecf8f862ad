import type { Item, ParsedDocument } from '../../../schema/index.ts';
import type { Organizations } from '../organizations.ts';
import { bareHeading } from '../topics.ts';
import { rememberingLast } from '../last.ts';
import type { Habits } from './context.ts';
import { isOwnersBlog, ownerBefore } from './citation.ts';
import type { Draft } from './head.ts';
import { nameOf } from './organization/names.ts';
import { isKnownName } from './organization/units.ts';
import { wordsOfParts } from './parts.ts';
import { createSlotCounts } from './slots.ts';
import { isVenue } from './venues.ts';

/** Counts how many of some distinct names the pack knows as organizations. */
interface Tally {
  /** Texts met, whether names or not. */
  readonly met: Set<string>;
  readonly seen: Set<string>;
  known: number;
}

const tally = (): Tally => ({ met: new Set(), seen: new Set(), known: 0 });

function count(into: Tally, text: string, organizations: Organizations): void {
  if (into.met.has(text)) return;
  into.met.add(text);
  const name = nameOf(text);
  if (name === null || into.seen.has(name)) return;
  into.seen.add(name);
  if (organizations.named(name) !== null) into.known += 1;
}

/** What is counted under a heading path, begun where nothing was. */
function countedAt<Counted>(
  sections: Map<string, Counted>,
  path: readonly string[],
  begin: () => Counted,
): Counted {
  const key = path.join('\n');
  const found = sections.get(key) ?? begin();
  sections.set(key, found);
  return found;
}

const tallyAt = (tallies: Map<string, Tally>, path: readonly string[]): Tally =>
  countedAt(tallies, path, tally);

/** Titles of a section: all, those that begin with a known organization, those that begin alike with a person. */
interface Owned {
  all: number;
  owned: number;
  alike: number;
}

const ownedAt = (sections: Map<string, Owned>, path: readonly string[]): Owned =>
  countedAt(sections, path, () => ({ all: 0, owned: 0, alike: 0 }));

/** A place holds organizations when a good share of its names are known ones; other names are hardly ever. */
const holds = ({ seen, known }: Tally): boolean =>
  (known >= 2 && known * 5 >= seen.size * 2) || (known >= 4 && known * 4 >= seen.size);

/** ", Crustworks, KDD, 2020": what stands first of the pieces behind a title that end in a year. */
const CITED_FIRST = /^\s*,\s*([^,.;]{2,60}),(?:[^,.;]{2,40},){0,2}\s*(?:19|20)\d\d\b/u;
/** "[DIN] Deep interest network": a tag before the words of a title. */
const TAGGED = /^[^\p{L}\p{N}[]{0,6}\[[^[\]]{1,40}\]\s*[^\s([].*\s/u;

/** "Title by Ada Baker", "Title by Ada Baker et al., BreadCon 2016" */
const WRITTEN = /\S\s+\S+\s+by\s+\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,3}(?:$|[\s,.])/u;

const PRODUCTION =
  /\b(?:in production|production (?:ml|machine learning|systems?|ai|use|case)|(?<!, )case stud(?:y|ies)(?!,)|real[- ]world|industry|industrial|at scale|engineering blogs?|how (?:\w+ )?(?:companies|teams|organi[sz]ations)|companies|post-?mortems|(?:adopted|used|shared|published|written) (?:and \w+ )?by (?:[\w-]+ ){0,5}(?:teams|organi[sz]ations))\b/i;

/** The words with which a document presents itself: its title, and the first prose it has. */
function introduction(parsed: ParsedDocument): string {
  const passages = parsed.sections.slice(0, 3).flatMap((section) => section.passages.slice(0, 4));
  return [parsed.title ?? '', ...passages.map((passage) => passage.text)].join(' ').slice(0, 2_000);
}

export function habitsOf(
  documentPath: string,
  parsed: ParsedDocument,
  read: readonly { readonly item: Item; readonly drafts: readonly Draft[] }[],
  organizations: Organizations,
): Habits {
  const codes = tally();
  const leads = tally();
  const groups = new Map<string, Tally>();
  const headings = new Map<string, Tally>();
  const repositories = { all: 0, lists: 0 };
  const cited = tally();
  const owned = new Map<string, Owned>();
  const tags = { all: 0, tagged: 0, owned: 0, written: 0 };
  const slots = createSlotCounts(organizations);
  let path: readonly string[] | null = null;
  let groupsHere = tally();
  let ownedHere = ownedAt(owned, []);
  for (const { item, drafts } of read) {
    if (item.headings !== path) {
      path = item.headings;
      groupsHere = tallyAt(groups, path);
      ownedHere = ownedAt(owned, path);
      for (let at = Math.max(0, path.length - 4); at < path.length; at += 1) {
        const heading = bareHeading(path[at] ?? '');
        count(tallyAt(headings, path.slice(0, at)), heading, organizations);
      }
    }
    const group = item.groups[0];
    if (group !== undefined) count(groupsHere, group.text, organizations);
    for (const draft of drafts) {
      if (draft.main.target.host === 'github.com') {
        repositories.all += 1;
        if (/awesome/i.test(draft.main.target.path)) repositories.lists += 1;
      }
      const first = CITED_FIRST.exec(draft.tail[0]?.kind === 'text' ? draft.tail[0].text : '')?.[1];
      if (first !== undefined && !isVenue(first)) count(cited, first, organizations);
      slots.count(draft);
      tags.all += 1;
      if (TAGGED.test(draft.title)) tags.tagged += 1;
      if (draft.title.includes(' by ') && WRITTEN.test(draft.title)) tags.written += 1;
      const owner = ownerBefore(draft.title)?.name;
      ownedHere.all += 1;
      if (owner !== undefined && isKnownName(owner, organizations)) {
        tags.owned += 1;
        ownedHere.owned += 1;
      }
      if (owner !== undefined && isOwnersBlog(owner)) ownedHere.alike += 1;
      for (const part of draft.tail) if (part.kind === 'code') count(codes, part.text, organizations);
      const strong = draft.lead.filter((part) => part.kind === 'text' && part.strong);
      if (strong.length > 0) count(leads, wordsOfParts(strong), organizations);
    }
  }
  return {
    repositoriesAreLists: repositories.all >= 10 && repositories.lists * 10 >= repositories.all * 7,
    name: (documentPath.split('/').at(-1) ?? '').replace(/\.[a-z]+$/i, '').replace(/[-_]+/g, ' '),
    codesAreOrganizations: holds(codes),
    leadsAreOrganizations: holds(leads),
    citedAreOrganizations: holds(cited),
    slots: slots.organizations(),
    titlesNameOwners: rememberingLast((above: readonly string[]) => {
      const section = ownedAt(owned, above);
      return (
        (section.owned >= 2 && (section.owned + section.alike) * 2 >= section.all) ||
        (tags.owned >= 3 && tags.owned * 4 >= tags.all)
      );
    }),
    titlesNameWriters: tags.written >= 4 && tags.written * 3 >= tags.all,
    titlesAreTagged: tags.tagged >= 4 && tags.tagged * 2 >= tags.all,
    groupsAreOrganizations: rememberingLast((above: readonly string[]) => holds(tallyAt(groups, above))),
    headingsAreOrganizations: rememberingLast((above: readonly string[]) =>
      holds(tallyAt(headings, above.slice(0, -1))),
    ),
    tellsOfProduction: PRODUCTION.test(introduction(parsed)),
  };
}
