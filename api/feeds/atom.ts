import { escaped } from './escape.ts';
import type { Feed, FeedFormat, FeedItem } from './feed.ts';

const ATOM_TYPE = 'application/atom+xml';

function element(name: string, text: string, attributes = ''): string {
  return `<${name}${attributes}>${escaped(text)}</${name}>`;
}

function link(rel: string, href: string, type?: string): string {
  return `<link rel="${rel}"${type === undefined ? '' : ` type="${type}"`} href="${escaped(href)}"/>`;
}

function person({ name, url }: FeedItem['author']): string {
  return `<author>${element('name', name)}${url === null ? '' : element('uri', url)}</author>`;
}

function entry(item: FeedItem): string {
  const { id, title, html, updated, url, related, author, rights, tags } = item;
  return [
    '<entry>',
    element('id', id),
    element('title', title, ' type="text"'),
    element('updated', updated),
    element('published', updated),
    person(author),
    ...(url === null ? [] : [link('alternate', url)]),
    ...(related === null || related === url ? [] : [link('related', related)]),
    ...tags.map((tag) => `<category term="${escaped(tag)}"/>`),
    element('rights', rights),
    element('content', html, ' type="html"'),
    '</entry>',
  ].join('\n');
}

/** A feed as an Atom feed document (RFC 4287). */
function write({ id, title, self, other, home, updated, items }: Feed): string {
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    element('id', id),
    element('title', title, ' type="text"'),
    element('updated', updated),
    '<author><name>Cairn</name></author>',
    '<generator>Cairn</generator>',
    link('self', self, ATOM_TYPE),
    link('alternate', home, 'text/html'),
    link('alternate', other, 'application/feed+json'),
    ...items.map(entry),
    '</feed>',
  ].join('\n')}\n`;
}

export const atom: FeedFormat = { ending: '.atom', contentType: `${ATOM_TYPE}; charset=utf-8`, write };
