import { canonicalAddress } from './canonical.ts';
import type { Entry } from './document.ts';
import { editDistance } from './edit-distance.ts';
import { foldTitle } from './fold-title.ts';
import type { SectionOf } from './section.ts';
import { visible } from './visible.ts';

/** Resolves an entity id to the one it became by decision; the identity when nothing was decided. */
export type Alias = (entity: string) => string;

/** One entry in both versions of a source. */
export interface Matched {
  readonly before: Entry;
  readonly after: Entry;
}

export interface Matches {
  readonly pairs: readonly Matched[];
  /** Entries that only one version has, in its order. */
  readonly gone: readonly Entry[];
  readonly come: readonly Entry[];
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
/** Descriptions shorter than this, in letters and digits, say too little to know an entry by. */
const TELLING = 24;
/** Leftover entries of one place beyond which titles are not compared letter by letter. */
const MOST_COMPARED = 40;
/** Letters from which a word may have one slip, and two. */
const SHORT = 5;
const LONG = 8;

const placeOf: Sign = (entry, section) => [entry.path, ...section(entry)].join(SAME);
const titleOf = ({ title }: Entry): string => foldTitle(title);

/** Strongest first; each pairs what those before it left, the n-th before with the n-th after. */
function matchings(alias: Alias): readonly Matching[] {
  const under = (entry: Entry, section: SectionOf): string => section(entry).join(SAME);
  return [
    { sign: (entry, section) => [entry.entity, titleOf(entry), placeOf(entry, section)].join(SAME) },
    { sign: (entry) => [entry.entity, titleOf(entry)].join(SAME) },
    { sign: (entry, section) => [entry.entity, placeOf(entry, section)].join(SAME) },
    { sign: (entry) => entry.entity },
    { sign: (entry) => alias(entry.entity) },
    { sign: (entry, section) => titleOf(entry) && [titleOf(entry), placeOf(entry, section)].join(SAME) },
    { sign: (entry, section) => titleOf(entry) && [titleOf(entry), under(entry, section)].join(SAME) },
    { sign: titleOf, onlyUnique: true },
    {
      sign: (entry, section) => {
        const words = foldTitle(entry.description ?? '');
        return words.length < TELLING ? '' : [words, placeOf(entry, section)].join(SAME);
      },
      onlyUnique: true,
    },
  ];
}

function bySign(sign: Sign, { left, section }: Side): Map<string, Entry[]> {
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

function take(pairs: readonly Matched[], before: Side, after: Side): readonly Matched[] {
  for (const each of pairs) {
    before.left.delete(each.before);
    after.left.delete(each.after);
  }
  return pairs;
}

function pair({ sign, onlyUnique = false }: Matching, before: Side, after: Side): readonly Matched[] {
  const earlier = bySign(sign, before);
  const pairs: Matched[] = [];
  for (const [key, entries] of bySign(sign, after)) {
    const partners = earlier.get(key) ?? [];
    if (onlyUnique && (partners.length > 1 || entries.length > 1)) continue;
    for (const [index, partner] of partners.entries()) {
      const entry = entries[index];
      if (entry) pairs.push({ before: partner, after: entry });
    }
  }
  return take(pairs, before, after);
}

/** Two titles that differ in the spelling of one longer word, numbers apart. */
function isRespelled(left: string, right: string): boolean {
  const [words, others] = [left.split(' '), right.split(' ')];
  if (words.length !== others.length) return false;
  const differing = words.flatMap((word, index) => {
    const other = others[index] ?? '';
    return word === other ? [] : [[word, other] as const];
  });
  const [pair] = differing;
  if (!pair || differing.length > 1 || pair.some((word) => /\p{N}/u.test(word))) return false;
  const shorter = Math.min(pair[0].length, pair[1].length);
  const limit = shorter < SHORT ? 0 : shorter < LONG ? 1 : 2;
  return limit > 0 && editDistance(pair[0], pair[1], limit) <= limit;
}

/** Pairs what is left by titles that differ in spelling alone, where only one on each side does. */
function pairRespelled(place: Sign, before: Side, after: Side): readonly Matched[] {
  const earlier = bySign(place, before);
  const pairs: Matched[] = [];
  for (const [key, entries] of bySign(place, after)) {
    const partners = earlier.get(key) ?? [];
    if (partners.length > MOST_COMPARED || entries.length > MOST_COMPARED) continue;
    const near = entries.flatMap((entry) =>
      partners
        .filter((partner) => isRespelled(titleOf(partner), titleOf(entry)))
        .map((partner): Matched => ({ before: partner, after: entry })),
    );
    const isAlone = (each: Matched): boolean =>
      near.filter((other) => other.before === each.before || other.after === each.after).length === 1;
    pairs.push(...near.filter(isAlone));
  }
  return take(pairs, before, after);
}

/** Each address of an entry, with its title. */
function addressesOf(entry: Entry): readonly string[] {
  return [entry.url, ...entry.otherUrls].map((url) =>
    [titleOf(entry), canonicalAddress(url) ?? visible(url)].join(SAME),
  );
}

/**
 * Entries whose every address now stands with another entry of the same title that did not have it: two lines about
 * one thing became one. Read backwards, one became two. Nothing came or went.
 */
function withoutJoined(
  left: ReadonlySet<Entry>,
  pairs: readonly (readonly [Entry, Entry])[],
): readonly Entry[] {
  if (left.size === 0) return [];
  const taken = new Set<string>();
  for (const [without, holder] of pairs) {
    if (holder.otherUrls.length === 0) continue;
    const had = new Set(addressesOf({ ...without, title: holder.title }));
    for (const address of addressesOf(holder)) if (!had.has(address)) taken.add(address);
  }
  return [...left].filter((entry) => !addressesOf(entry).every((address) => taken.has(address)));
}

/**
 * Pairs the entries of two versions, in document order: by address and title (in the same place first), by address,
 * by the address it became by decision, by title under the same headings, by a title that is unique on both sides,
 * by a description that is unique in its section, by a title that one slip of the pen tells from another.
 */
export function matchEntries(
  before: readonly Entry[],
  after: readonly Entry[],
  sections: Readonly<Record<'before' | 'after', SectionOf>>,
  alias: Alias,
): Matches {
  const old: Side = { left: new Set(before), section: sections.before };
  const now: Side = { left: new Set(after), section: sections.after };
  const signed = matchings(alias).flatMap((matching) => pair(matching, old, now));
  const inPlace = pairRespelled(placeOf, old, now);
  const pairs = [...signed, ...inPlace, ...pairRespelled(({ path }) => path, old, now)];
  return {
    pairs,
    gone: withoutJoined(
      old.left,
      pairs.map((each) => [each.before, each.after] as const),
    ),
    come: withoutJoined(
      now.left,
      pairs.map((each) => [each.after, each.before] as const),
    ),
  };
}
