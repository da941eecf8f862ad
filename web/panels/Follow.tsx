import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { type FeedFormat, type FeedOf, feedHref } from '../state/feeds.ts';

const FORMATS: readonly (readonly [format: FeedFormat, type: string, name: string])[] = [
  ['atom', 'application/atom+xml', 'Atom'],
  ['json', 'application/feed+json', 'JSON Feed'],
];

/** Tells feed readers and people where a page's news can be followed. */
export function Follow({ of, what }: { readonly of: FeedOf; readonly what: string }): JSX.Element {
  const key = feedHref(of, 'atom');
  useEffect(() => {
    const links = FORMATS.map(([format, type, name]) => {
      const link = document.createElement('link');
      link.rel = 'alternate';
      link.type = type;
      link.title = `${what} (${name})`;
      link.href = feedHref(of, format);
      return link;
    });
    document.head.append(...links);
    return () => links.forEach((link) => link.remove());
    // The address says all that the feed is of.
  }, [key, what]);
  return (
    <p class="follow no-print">
      Follow {what} in a feed reader: <a href={feedHref(of, 'atom')}>Atom</a> or{' '}
      <a href={feedHref(of, 'json')}>JSON Feed</a>.
    </p>
  );
}
