import type { Entry, EntryChange, FormerPlace } from './document.ts';
import { foldTitle } from './fold-title.ts';
import { matchEntries, type Alias, type Matched } from './match-entries.ts';
import { createSections, type DocumentTitles, type SectionOf } from './section.ts';
import { visible } from './visible.ts';

/** What the two versions of a source are, beside their entries. */
export interface Versions {
  /** The revision that the entries before were read at. */
  readonly revision: string;
  readonly alias?: Alias;
  /** Whether a document went and another came, which may be the same under another name. */
  readonly isRenamed?: (from: string, to: string) => boolean;
  /** What the documents of both versions are called. */
  readonly titles?: { readonly before: DocumentTitles; readonly after: DocumentTitles };
}

const SAME = '\0';

function comparable(value: unknown): string {
  if (typeof value === 'string') return visible(value);
  return Array.isArray(value) ? value.map(comparable).join(SAME) : JSON.stringify(value);
}

const EDITABLE = ['title', 'otherUrls', 'year', 'form', 'description', 'marks'] as const;

/** A name is the same with other punctuation: packs write it their own way, depending on where they find it. */
function named(organizations: readonly string[]): string {
  return organizations.map(foldTitle).join(SAME);
}

type Located = Pick<EntryChange, 'entity' | 'title' | 'source' | 'path' | 'line'>;

function locate({ entity, title, source, path, lines }: Entry): Located {
  return { entity, title, source, path, line: lines[0] };
}

function formerPlace(entry: Entry, revision: string): FormerPlace {
  return { path: entry.path, line: entry.lines[0], revision };
}

function facts(entry: Entry): Record<string, unknown> {
  const { title, url, headings, organizations, year, form } = entry;
  return { title, url, headings, organizations, year, form };
}

interface Comparison extends Required<Omit<Versions, 'titles'>> {
  readonly sections: { readonly before: SectionOf; readonly after: SectionOf };
}

/** The one kind of change, the first that applies, and every field that differs; null when a reader sees none. */
function describePair({ before: old, after: now }: Matched, comparison: Comparison): EntryChange | null {
  const { alias, isRenamed, revision, sections } = comparison;
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  const note = (field: keyof Entry): void => {
    before[field] = old[field];
    after[field] = now[field];
  };
  const isOtherAddress = old.entity !== now.entity;
  if (isOtherAddress) note('url');
  for (const field of EDITABLE) if (comparable(old[field]) !== comparable(now[field])) note(field);
  if (named(old.organizations) !== named(now.organizations)) note('organizations');
  const isOtherDocument = old.path !== now.path;
  if (isOtherDocument) note('path');
  const isOtherSection = sections.before(old).join(SAME) !== sections.after(now).join(SAME);
  if (isOtherSection) for (const field of ['headings', 'groups'] as const) note(field);
  if (Object.keys(after).length === 0) return null;
  const renamed =
    (isOtherDocument && isRenamed(old.path, now.path)) ||
    (isOtherAddress && alias(old.entity) === alias(now.entity));
  const kind = renamed ? 'renamed' : isOtherDocument || isOtherSection ? 'moved' : 'edited';
  return { kind, ...locate(now), was: formerPlace(old, revision), before, after };
}

/** What the entries alone tell: nothing is left of one document, and nothing was of the other. */
function renamedAsSeen(
  before: readonly Entry[],
  after: readonly Entry[],
): (from: string, to: string) => boolean {
  const earlier = new Set(before.map((entry) => entry.path));
  const later = new Set(after.map((entry) => entry.path));
  return (from, to) => !later.has(from) && !earlier.has(to);
}

/**
 * What a reader of both versions of a source would say changed, in the order of the new version, removals last.
 *
 * Entries are matched as `matchEntries` says; the rest is added or removed. Shifted lines, generated counters,
 * ordinals of headings, invisible characters and letter case are no change, nor is another title of the whole
 * document a move of all its entries.
 */
export function diffEntries(
  before: readonly Entry[],
  after: readonly Entry[],
  versions: Versions,
): readonly EntryChange[] {
  const { revision, titles, alias = (entity) => entity, isRenamed = renamedAsSeen(before, after) } = versions;
  const sections = {
    before: createSections(before, after, titles?.before),
    after: createSections(after, before, titles?.after),
  };
  const { pairs, gone, come } = matchEntries(before, after, sections, alias);
  const partner = new Map(pairs.map((each) => [each.after, each]));
  const added = new Set(come);
  const changes: EntryChange[] = [];
  for (const entry of after) {
    const matched = partner.get(entry);
    if (matched) {
      const change = describePair(matched, { revision, alias, isRenamed, sections });
      if (change) changes.push(change);
    } else if (added.has(entry)) {
      changes.push({ kind: 'added', ...locate(entry), was: null, before: null, after: facts(entry) });
    }
  }
  for (const entry of gone) {
    const was = formerPlace(entry, revision);
    changes.push({ kind: 'removed', ...locate(entry), was, before: facts(entry), after: null });
  }
  return changes;
}
