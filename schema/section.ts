import type { Entry } from './document.ts';
import { foldTitle } from './fold-title.ts';
import { visible } from './visible.ts';

/** Where in its document an entry stands, outermost first, in a form to compare. */
export type SectionOf = (entry: Entry) => readonly string[];

/** "24 hidden projects", but no year. */
const COUNT_OF = /(?<![\p{L}\p{N}.,])\d{1,3}(?:[.,]\d{3})*(?= \p{L})/gu;
/** "Papers (1,204)", but no year. */
const COUNT_AT_END = / ?[([](?:\d{1,3}(?:[.,]\d{3})*|(?!19|20)\d{4,7})[)\]]$/u;

/** A heading without the counts that generators write into it. */
function uncounted(heading: string): string {
  return visible(heading).replace(COUNT_AT_END, '').replace(COUNT_OF, '#');
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

/** True when the outermost heading is the document's title: all entries share it, and some stand deeper. */
function hasTitle(entries: readonly Entry[]): boolean {
  const title = entries[0]?.headings[0];
  return (
    title !== undefined &&
    entries.every(({ headings }) => headings[0] === title) &&
    entries.some(({ headings, groups }) => headings.length + groups.length > 1)
  );
}

/**
 * The places of one version's entries: headings, then the bullets they stand under, so that a bullet which became
 * a heading is the same place. The title of the whole document, generated counts, and bullets that are entries
 * themselves make no difference.
 */
export function createSections(entries: readonly Entry[]): SectionOf {
  const documents = new Map(
    [...grouped(entries)].map(([path, all]) => [
      path,
      { titled: hasTitle(all), titles: new Set(all.map(({ title }) => foldTitle(title))) },
    ]),
  );
  const known = new Map<Entry, readonly string[]>();
  return (entry) => {
    let section = known.get(entry);
    if (!section) {
      const { titled = false, titles } = documents.get(entry.path) ?? {};
      const groups = entry.groups.filter((group) => !titles?.has(foldTitle(group)));
      section = [...entry.headings.slice(titled ? 1 : 0), ...groups].map(uncounted);
      known.set(entry, section);
    }
    return section;
  };
}
