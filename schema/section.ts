import { isContentsName } from './contents-name.ts';
import type { Entry } from './document.ts';
import { visible } from './visible.ts';

/** Where in its document an entry stands, outermost first, in a form to compare. */
export type SectionOf = (entry: Entry) => readonly string[];

/** Titles of documents by path; a document without one is absent. */
export type DocumentTitles = ReadonlyMap<string, string>;

/** "24 hidden projects", but no year. */
const COUNT_OF = /(?<![\p{L}\p{N}.,])\d{1,3}(?:[.,]\d{3})*(?= \p{L})/gu;
/** "Papers (1,204)", but no year. */
const COUNT_AT_END = / ?[([](?:\d{1,3}(?:[.,]\d{3})*|(?!19|20)\d{4,7})[)\]]$/u;
/** "3. Tools", "2.1 Books": the place of a heading among its neighbours, but no year and no version. */
const ORDINAL = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}) (?=\P{N}*\p{L})/u;
const ADDRESS = /https?:\/\/\S+/g;
/** What tells "C", "C++" and "C#" apart is part of a name; other signs and pictures are not. */
const SIGNS = /[^\p{L}\p{N}+#]+/gu;

/** What a heading or bullet is called, without counts, ordinals, addresses, signs and pictures. */
function nameOf(heading: string): string {
  const words = visible(heading)
    .replace(ADDRESS, ' ')
    .replace(COUNT_AT_END, '')
    .replace(ORDINAL, '')
    .replace(COUNT_OF, '#')
    .replaceAll('&', ' and ')
    .replace(SIGNS, ' ')
    .trim();
  return words === '' ? visible(heading) : words;
}

function grouped(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const documents = new Map<string, Entry[]>();
  for (const entry of entries) {
    const known = documents.get(entry.path);
    if (known) known.push(entry);
    else documents.set(entry.path, [entry]);
  }
  return documents;
}

/** The outermost heading that all entries share where some stand deeper: that of the document. */
function sharedTitle(entries: readonly Entry[]): string | undefined {
  const title = entries[0]?.headings[0];
  const isTitle =
    title !== undefined &&
    entries.every(({ headings }) => headings[0] === title) &&
    entries.some(({ headings, groups }) => headings.length + groups.length > 1);
  return isTitle ? title : undefined;
}

interface Known {
  /** Outermost headings that are the document's title. */
  readonly titles: ReadonlySet<string>;
  /** What the document's entries are called, in either version. */
  readonly entries: ReadonlySet<string>;
}

/**
 * The places of one version's entries: headings, then the bullets they stand under, so that a bullet which became
 * a heading is the same place. The title of the whole document, a heading of a table of contents, generated counts,
 * ordinals, signs, and bullets that are entries themselves make no difference.
 * @param counterpart the other version's entries: a bullet that is an entry in one of the two is no place
 */
export function createSections(
  all: readonly Entry[],
  counterpart: readonly Entry[] = [],
  documents: DocumentTitles = new Map(),
): SectionOf {
  const others = grouped(counterpart);
  const known = new Map(
    [...grouped(all)].map(([path, entries]): [string, Known] => {
      const titles = [sharedTitle(entries), documents.get(path)].flatMap((title) =>
        title === undefined ? [] : [nameOf(title)],
      );
      const hasGroups = entries.some(({ groups }) => groups.length > 0);
      const called = hasGroups
        ? [...entries, ...(others.get(path) ?? [])].map(({ title }) => nameOf(title))
        : [];
      return [path, { titles: new Set(titles), entries: new Set(called) }];
    }),
  );
  const names = new Map<string, string>();
  const named = (heading: string): string => {
    const name = names.get(heading) ?? nameOf(heading);
    names.set(heading, name);
    return name;
  };
  const sections = new Map<Entry, readonly string[]>();
  return (entry) => {
    const found = sections.get(entry);
    if (found) return found;
    const { titles, entries } = known.get(entry.path) ?? {};
    const headings = entry.headings.map(named);
    const below = headings.slice(titles?.has(headings[0] ?? '') === true ? 1 : 0);
    const groups = entry.groups.map(named).filter((group) => entries?.has(group) !== true);
    const isOwn = (group: string): boolean => group.startsWith(`${nameOf(entry.title)} `);
    const section = [
      ...below.filter((name) => !isContentsName(name)),
      ...groups.filter((group) => !isOwn(group)),
    ];
    sections.set(entry, section);
    return section;
  };
}
