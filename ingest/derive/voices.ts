import { compareCodePoints, type Entry } from '../../schema/index.ts';

/** Lists that share this many addresses in a row copied them from one another or from a third. */
const RUN_LENGTH = 10;

/** What is needed of a source to tell whose voice it is. */
export interface Listing {
  readonly source: string;
  /** Who keeps the list: sources of one owner speak with one voice. */
  readonly owner: string;
  /** In document order. */
  readonly entries: readonly Pick<Entry, 'path' | 'entity'>[];
}

/** Keys of every run of ten consecutive addresses within one document, repeats of an address left out. */
function* runs(entries: Listing['entries']): Iterable<string> {
  let window: string[] = [];
  let path: string | null = null;
  for (const entry of entries) {
    if (entry.path !== path) window = [];
    path = entry.path;
    if (window.includes(entry.entity)) continue;
    window.push(entry.entity);
    if (window.length > RUN_LENGTH) window.shift();
    if (window.length === RUN_LENGTH) yield window.join(' ');
  }
}

/**
 * Source id → id of its voice, the smallest source id that speaks with it (DESIGN §5).
 * Independent of the order of the listings.
 */
export function groupVoices(listings: readonly Listing[]): Readonly<Record<string, string>> {
  const parent = new Map(listings.map(({ source }) => [source, source]));
  const find = (source: string): string => {
    let at = source;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  const join = (left: string, right: string): void => {
    const [a, b] = [find(left), find(right)];
    if (a === b) return;
    if (compareCodePoints(a, b) < 0) parent.set(b, a);
    else parent.set(a, b);
  };
  const firstWith = new Map<string, string>();
  for (const { source, owner, entries } of listings) {
    const keys = new Set([`owner ${owner}`, ...runs(entries)]);
    for (const key of keys) {
      const earlier = firstWith.get(key);
      if (earlier === undefined) firstWith.set(key, source);
      else join(earlier, source);
    }
  }
  return Object.fromEntries(listings.map(({ source }) => [source, find(source)]));
}

/** The owner part of `source/github/<owner>/<name>`; the whole id for every other source. */
export function ownerOf(source: string): string {
  const parts = source.split('/');
  return parts[1] === 'github' && parts.length === 4 ? `github/${parts[2] ?? ''}` : source;
}
