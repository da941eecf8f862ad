import type { Entry, EntryChange, FormerPlace } from './document.ts';
import { foldTitle } from './fold-title.ts';

/** Resolves an entity id to the one it became by decision; the identity when nothing was decided. */
export type Alias = (entity: string) => string;

interface Matched {
  readonly before: Entry;
  readonly after: Entry;
}

/** How two entries are recognised as one, strongest sign first; a sign counts only where both sides are in order. */
type Sign = (entry: Entry) => string;

const SAME = '\0';

const orderedSigns: readonly Sign[] = [
  (entry) => [entry.entity, foldTitle(entry.title), entry.path, ...entry.headings].join(SAME),
  (entry) => [entry.entity, foldTitle(entry.title)].join(SAME),
  (entry) => entry.entity,
  (entry) => [foldTitle(entry.title), ...entry.headings].join(SAME),
];

/** Pairs what is left on both sides by a sign; the n-th before goes with the n-th after. */
function pairBy(sign: Sign, before: Set<Entry>, after: Set<Entry>, onlyUnique: boolean): Matched[] {
  const waiting = new Map<string, Entry[]>();
  for (const entry of before) {
    const key = sign(entry);
    const list = waiting.get(key);
    if (list) list.push(entry);
    else waiting.set(key, [entry]);
  }
  const counts = new Map<string, number>();
  if (onlyUnique) for (const entry of after) counts.set(sign(entry), (counts.get(sign(entry)) ?? 0) + 1);
  const next = new Map<string, number>();
  const pairs: Matched[] = [];
  for (const entry of after) {
    const key = sign(entry);
    const list = waiting.get(key);
    if (!list || (onlyUnique && (list.length > 1 || counts.get(key) !== 1))) continue;
    const index = next.get(key) ?? 0;
    const partner = list[index];
    if (!partner) continue;
    next.set(key, index + 1);
    pairs.push({ before: partner, after: entry });
  }
  for (const pair of pairs) {
    before.delete(pair.before);
    after.delete(pair.after);
  }
  return pairs;
}

/** Soft hyphens, zero-width and direction marks, variation selectors, U+FFFC. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\ufffc/gu;

/** Text as a reader sees it: case, invisible characters and runs of space make no difference. */
function visible(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

function comparable(value: unknown): string {
  if (typeof value === 'string') return visible(value);
  return Array.isArray(value) ? value.map(comparable).join(SAME) : JSON.stringify(value);
}

const EDITABLE = ['title', 'otherUrls', 'organizations', 'year', 'form', 'description', 'marks'] as const;

/** The fields that differ, before and after; empty when a reader sees no difference. */
function differences(pair: Matched, alias: Alias): [Record<string, unknown>, Record<string, unknown>] {
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  const note = (field: keyof Entry): void => {
    before[field] = pair.before[field];
    after[field] = pair.after[field];
  };
  if (alias(pair.before.entity) !== alias(pair.after.entity)) note('url');
  for (const field of EDITABLE) {
    if (comparable(pair.before[field]) !== comparable(pair.after[field])) note(field);
  }
  return [before, after];
}

function locate(entry: Entry): Pick<EntryChange, 'entity' | 'source' | 'path' | 'line'> {
  return { entity: entry.entity, source: entry.source, path: entry.path, line: entry.lines[0] };
}

function facts(entry: Entry): Record<string, unknown> {
  const { title, url, headings, organizations, year, form } = entry;
  return { title, url, headings, organizations, year, form };
}

function formerPlace(entry: Entry, revision: string): FormerPlace {
  return { path: entry.path, line: entry.lines[0], revision };
}

function describePair(pair: Matched, revision: string, alias: Alias): EntryChange | null {
  const [before, after] = differences(pair, alias);
  const renamedDocument = pair.before.path !== pair.after.path;
  const renamedAddress =
    pair.before.entity !== pair.after.entity && alias(pair.before.entity) === alias(pair.after.entity);
  const moved =
    pair.before.headings.map(visible).join(SAME) !== pair.after.headings.map(visible).join(SAME) ||
    pair.before.groups.map(visible).join(SAME) !== pair.after.groups.map(visible).join(SAME);
  if (renamedDocument) [before.path, after.path] = [pair.before.path, pair.after.path];
  if (renamedAddress) [before.url, after.url] = [pair.before.url, pair.after.url];
  if (moved) {
    [before.headings, after.headings] = [pair.before.headings, pair.after.headings];
    [before.groups, after.groups] = [pair.before.groups, pair.after.groups];
  }
  if (Object.keys(after).length === 0) return null;
  const kind = renamedDocument || renamedAddress ? 'renamed' : moved ? 'moved' : 'edited';
  return { kind, ...locate(pair.after), was: formerPlace(pair.before, revision), before, after };
}

/**
 * What a reader of both versions of a source would say changed, in the order of the new version, removals last.
 *
 * Entries are matched in document order by address and title (in the same place first), by address, by title
 * under the same headings, by a title that is unique on both sides; the rest is added or removed. Shifted lines,
 * invisible characters and letter case are no change.
 * @param revision that the entries before were read at
 */
export function diffEntries(
  before: readonly Entry[],
  after: readonly Entry[],
  revision: string,
  alias: Alias = (entity) => entity,
): readonly EntryChange[] {
  const oldEntries = new Set(before);
  const newEntries = new Set(after);
  const pairs = orderedSigns.flatMap((sign) => pairBy(sign, oldEntries, newEntries, false));
  pairs.push(...pairBy((entry) => alias(entry.entity), oldEntries, newEntries, false));
  pairs.push(...pairBy((entry) => foldTitle(entry.title), oldEntries, newEntries, true));
  const partner = new Map(pairs.map((pair) => [pair.after, pair]));
  const changes: EntryChange[] = [];
  for (const entry of after) {
    const pair = partner.get(entry);
    const change = pair
      ? describePair(pair, revision, alias)
      : ({ kind: 'added', ...locate(entry), was: null, before: null, after: facts(entry) } as const);
    if (change) changes.push(change);
  }
  for (const entry of oldEntries) {
    const was = formerPlace(entry, revision);
    changes.push({ kind: 'removed', ...locate(entry), was, before: facts(entry), after: null });
  }
  return changes;
}
