import { writable } from './escape.ts';
import type { Feed, FeedFormat, FeedItem } from './feed.ts';

function itemOf({ id, title, html, updated, url, related, author, rights, tags }: FeedItem): object {
  return {
    id,
    title: writable(title),
    content_html: html,
    date_published: updated,
    date_modified: updated,
    ...(url === null ? {} : { url }),
    ...(related === null ? {} : { external_url: related }),
    authors: [{ name: writable(author.name), ...(author.url === null ? {} : { url: author.url }) }],
    tags: tags.map(writable),
    _cairn: { about: 'Fields of Cairn: the licence of the list.', rights },
  };
}

/** A feed as JSON Feed 1.1 (https://jsonfeed.org/version/1.1). */
function write({ title, self, home, items }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: writable(title),
    home_page_url: home,
    feed_url: self,
    language: 'en',
    authors: [{ name: 'Cairn' }],
    items: items.map(itemOf),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

export const jsonFeed: FeedFormat = {
  ending: '.json',
  contentType: 'application/feed+json; charset=utf-8',
  write,
};
