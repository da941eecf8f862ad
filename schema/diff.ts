import type { Entry, EntryChange, FormerPlace } from './document.ts';
import { foldTitle } from './fold-title.ts';
import { createSections, type SectionOf } from './section.ts';
import { visible } from './visible.ts';

/** Resolves an entity id to the one it became by decision; the identity when nothing was decided. */
export type Alias = (entity: string) => string;

/** What the two versions of a source are, beside their entries. */
export interface Versions {
  /** The revision that the entries before were read at. */
  readonly revision: string;
  readonly alias?: Alias;
  /** Whether a document went and another came, which may be the same under another name. */
  readonly isRenamed?: (from: string, to: string) => boolean;
}

interface Matched {
  readonly before: Entry;
  readonly after: Entry;
}

/** How an entry is recognised; empty where there is nothing to recognise it by. */
type Sign = (entry: Entry, section: SectionOf) => string;

interface Matching {
  readonly sign: Sign;
  /** True where the sign counts only when one entry on each side has it. */
  readonly onlyUnique?: boolean;
}

interface Side {
  readonly left: Set<Entry>;
  readonly section: SectionOf;
}

const SAME = '\0';

/** Strongest first; each pairs what those before it left, the n-th before with the n-th after. */
function matchings(alias: Alias): readonly Matching[] {
  const title = ({ title: text }: Entry): string => foldTitle(text);
  const under = (entry: Entry, section: SectionOf): string => section(entry).join(SAME);
  return [
    { sign: (entry, section) => [entry.entity, title(entry), entry.path, under(entry, section)].join(SAME) },
    { sign: (entry) => [entry.entity, title(entry)].join(SAME) },
    { sign: (entry) => entry.entity },
    { sign: (entry) => alias(entry.entity) },
    {
      sign: (entry, section) => title(entry) && [title(entry), entry.path, under(entry, section)].join(SAME),
    },
    { sign: (entry, section) => title(entry) && [title(entry), under(entry, section)].join(SAME) },
    { sign: title, onlyUnique: true },
  ];
}

function bySign({ sign }: Matching, { left, section }: Side): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of left) {
    const key = sign(entry, section);
    if (key === '') continue;
    const list = found.get(key);
    if (list) list.push(entry);
    else found.set(key, [entry]);
  }
  return found;
}

function pair(matching: Matching, before: Side, after: Side): readonly Matched[] {
  const earlier = bySign(matching, before);
  const pairs: Matched[] = [];
  for (const [key, entries] of bySign(matching, after)) {
    const partners = earlier.get(key) ?? [];
    if (matching.onlyUnique && (partners.length > 1 || entries.length > 1)) continue;
    for (const [index, partner] of partners.entries()) {
      const entry = entries[index];
      if (entry) pairs.push({ before: partner, after: entry });
    }
  }
  for (const each of pairs) {
    before.left.delete(each.before);
    after.left.delete(each.after);
  }
  return pairs;
}

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

interface Comparison extends Required<Versions> {
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
 * Entries are matched in document order by address and title (in the same place first), by address, by the address
 * it became by decision, by title under the same headings, by a title that is unique on both sides; the rest is
 * added or removed. Shifted lines, generated counters, invisible characters and letter case are no change, nor is
 * another title of the whole document a move of all its entries.
 */
export function diffEntries(
  before: readonly Entry[],
  after: readonly Entry[],
  versions: Versions,
): readonly EntryChange[] {
  const { revision, alias = (entity) => entity, isRenamed = renamedAsSeen(before, after) } = versions;
  const sections = { before: createSections(before), after: createSections(after) };
  const old: Side = { left: new Set(before), section: sections.before };
  const now: Side = { left: new Set(after), section: sections.after };
  const pairs = matchings(alias).flatMap((matching) => pair(matching, old, now));
  const partner = new Map(pairs.map((each) => [each.after, each]));
  const changes: EntryChange[] = [];
  for (const entry of after) {
    const matched = partner.get(entry);
    const change = matched
      ? describePair(matched, { revision, alias, isRenamed, sections })
      : ({ kind: 'added', ...locate(entry), was: null, before: null, after: facts(entry) } as const);
    if (change) changes.push(change);
  }
  for (const entry of old.left) {
    const was = formerPlace(entry, revision);
    changes.push({ kind: 'removed', ...locate(entry), was, before: facts(entry), after: null });
  }
  return changes;
}
