import type { Tick } from './canvas.ts';

export type FeedFormat = 'atom' | 'json';

/** What a feed is of: an entity, everything (narrowed), or what fits a question. */
export type FeedOf =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'changes'; readonly topic: string | null; readonly source: string | null }
  | { readonly kind: 'search'; readonly question: string; readonly ticks: readonly Tick[] };

/** Only entities of these kinds have feeds: the changes of a source, or of what is on a topic. */
const FED = /^(?:concept|problem|pattern|source)\//;

export function hasFeed(id: string): boolean {
  return FED.test(id);
}

/** The address of a feed; `topic` and `source` of the changes name one thing each, which then is what it is of. */
export function feedHref(of: FeedOf, format: FeedFormat): string {
  if (of.kind === 'entity') return `/feeds/${of.id}.${format}`;
  if (of.kind === 'search') {
    const query = new URLSearchParams({ q: of.question });
    for (const { field, value } of of.ticks) query.append('only', `${field}:${value}`);
    return `/feeds/search.${format}?${query.toString()}`;
  }
  const subject = of.topic ?? of.source;
  return subject === null ? `/feeds/changes.${format}` : `/feeds/${subject}.${format}`;
}
