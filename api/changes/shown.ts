import { mayQuote, type QuotePolicy, type SourceRecord } from '../../schema/index.ts';
import type { ChangeRecord } from '../../store/port.ts';
import { changeUrl, formerUrl } from '../change-url.ts';

/** One fact of an entry in words, before and after; null where there is none to show. */
export interface ShownField {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
  /** True when the words are its source's own and are not passed on: that they differ is all that is said. */
  readonly isWithheld: boolean;
}

/** A change as it is told: in the terminal, in a digest, in a feed. */
export interface ShownChange {
  readonly change: ChangeRecord;
  /** Null when the source is not read any more. */
  readonly source: SourceRecord | null;
  /** What differs; for what was added or removed, what it says. */
  readonly fields: readonly ShownField[];
  /** Where the entry stands, or stood before it was removed, pinned to a commit. */
  readonly placeUrl: string | null;
  /** Where it stood before. */
  readonly formerUrl: string | null;
  /** The address that the entry names, http or https only. */
  readonly address: string | null;
  /** The address that it named before, where that was another. */
  readonly formerAddress: string | null;
}

type Facts = ChangeRecord['after'];

function textOf(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(String).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}

function section(facts: Facts): string | null {
  const parts = [facts?.headings, facts?.groups].flatMap((part: unknown) =>
    Array.isArray(part) ? part : [],
  );
  return parts.length === 0 ? null : parts.map(String).join(' › ');
}

const field =
  (name: string) =>
  (facts: Facts): string | null =>
    textOf(facts?.[name]);

interface Told {
  readonly name: string;
  readonly of: (facts: Facts) => string | null;
  /** Words of the source, not mere facts. */
  readonly isQuote?: true;
}

const TOLD: readonly Told[] = [
  { name: 'title', of: field('title') },
  { name: 'address', of: field('url') },
  { name: 'section', of: section },
  { name: 'file', of: field('path') },
  { name: 'by', of: field('organizations') },
  { name: 'year', of: field('year') },
  { name: 'form', of: field('form') },
  { name: 'marks', of: field('marks') },
  { name: 'other links', of: field('otherUrls') },
  { name: 'description', of: field('description'), isQuote: true },
];

function fieldsOf({ before, after }: ChangeRecord, quotes: boolean): readonly ShownField[] {
  return TOLD.flatMap(({ name, of, isQuote }) => {
    const [from, to] = [of(before), of(after)];
    if (from === to) return [];
    const isWithheld = isQuote === true && !quotes;
    return [
      isWithheld
        ? { name, before: null, after: null, isWithheld }
        : { name, before: from, after: to, isWithheld },
    ];
  });
}

function webAddress(address: unknown): string | null {
  if (typeof address !== 'string' || !URL.canParse(address)) return null;
  return /^https?:$/.test(new URL(address).protocol) ? new URL(address).href : null;
}

export interface ShownOptions {
  /** Sources by id. */
  readonly sources: ReadonlyMap<string, SourceRecord>;
  /** Addresses of resources by id, for changes that keep their address. */
  readonly addresses: ReadonlyMap<string, string | null>;
  readonly quotes: QuotePolicy;
}

/** Everything that is told of a change, in words and with links that are safe to follow. */
export function shownChange(change: ChangeRecord, options: ShownOptions): ShownChange {
  const source = options.sources.get(change.source) ?? null;
  const { before, after } = change;
  const address = webAddress(after?.url ?? (after === null ? before?.url : undefined));
  return {
    change,
    source,
    fields: fieldsOf(change, mayQuote(source?.license ?? null, options.quotes)),
    placeUrl: changeUrl(change, source),
    formerUrl: formerUrl(change, source),
    address: address ?? webAddress(options.addresses.get(change.entity)),
    formerAddress: after === null ? null : webAddress(before?.url),
  };
}
