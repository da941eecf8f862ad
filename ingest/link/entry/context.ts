import type { Basis, Form, Item } from '../../../schema/index.ts';
import type { Organizations } from '../organizations.ts';
import type { CitedFacts } from './cited.ts';
import type { Draft } from './head.ts';
import type { NameReader } from './organization/names.ts';
import type { ReadCell } from './row.ts';
import type { Slot } from './slots.ts';

/** What the entries of one document have in common; learned from all of them before any is understood. */
export interface Habits {
  /** Code spans behind a link name organizations, as far as they are known. */
  readonly codesAreOrganizations: boolean;
  /** Bold words before a link do. */
  readonly leadsAreOrganizations: boolean;
  /** What stands first between a title and its venue and year does: ", Crustworks, KDD, 2020". */
  readonly citedAreOrganizations: boolean;
  /** Many titles begin with the organization: "Crustworks: Title". */
  readonly titlesNameOwners: (headings: readonly string[]) => boolean;
  /** The places around titles that hold organizations, known or not, and whether they hold nothing else. */
  readonly slots: ReadonlyMap<Slot, boolean>;
  /** Many titles end in who wrote them: "Title by Ada Baker". */
  readonly titlesNameWriters: boolean;
  /** Most titles begin with a tag in brackets. */
  readonly titlesAreTagged: boolean;
  /** Outermost parent bullets under a heading path do. */
  readonly groupsAreOrganizations: (headings: readonly string[]) => boolean;
  /** Headings beside the last one of a path do. */
  readonly headingsAreOrganizations: (headings: readonly string[]) => boolean;
  /** Nearly every repository it lists is a list itself. */
  readonly repositoriesAreLists: boolean;
  /** What the document's own name promises: `books.md`. */
  readonly name: string;
  /** The document says that it collects accounts of production. */
  readonly tellsOfProduction: boolean;
}

/** One entry while its facts are found out. */
export interface EntryContext {
  readonly item: Item;
  readonly draft: Draft;
  /** The cells of a row; empty elsewhere. */
  readonly cells: readonly ReadCell[];
  readonly title: string;
  /** The words behind the title, without code spans and labels. */
  readonly description: string;
  /** The words before the main link and those behind the title, each in one line. */
  readonly leadWords: string;
  readonly tailWords: string;
  /** All of the entry's words, title included. */
  readonly words: string;
  /** The heading right above, without number and count; empty when there is none. */
  readonly heading: string;
  readonly organizations: Organizations;
  /** Reads the organizations a text consists of. */
  readonly names: NameReader;
  /** The form that a heading, parent bullet or document name promises. */
  readonly promise: (heading: string) => Form | null;
  readonly habits: Habits;
  /** The form that the description names outright; found out when first asked. */
  readonly named: () => Form | null;
  /** The same, else tool when the description speaks of software. */
  readonly described: () => Form | null;
  /** Who and when, as the short pieces around the title tell it; found out when first asked. */
  readonly cited: () => CitedFacts;
}

/** An organization as the list calls it. */
export interface OrganizationFact {
  readonly id: string;
  /** The list's own wording. */
  readonly name: string;
  readonly basis: Basis;
}

/** Finds organizations in one place of an entry; empty when that place names none. */
export type OrganizationCue = (context: EntryContext) => readonly OrganizationFact[];
