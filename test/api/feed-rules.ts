import { childrenOf, type XmlElement } from './xml.ts';

const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const ATOM = 'http://www.w3.org/2005/Atom';

function isAbsolute(address: unknown): boolean {
  return typeof address === 'string' && /^[a-z][a-z\d+.-]*:/i.test(address) && URL.canParse(address);
}

const isWeb = (address: unknown): boolean => isAbsolute(address) && /^https?:/.test(String(address));

/** A list of what is wrong, gathered by checks. */
interface Findings {
  readonly faults: string[];
  check(isRight: boolean, rule: string): void;
}

function findings(): Findings {
  const faults: string[] = [];
  return {
    faults,
    check: (isRight, rule) => {
      if (!isRight) faults.push(rule);
    },
  };
}

function checkCommon(element: XmlElement, { check }: Findings): void {
  for (const name of ['id', 'title', 'updated']) {
    check(childrenOf(element, name).length === 1, `4.1: ${element.name} has exactly one ${name}`);
  }
  check(isAbsolute(childrenOf(element, 'id')[0]?.text), '4.2.6: an id is an absolute IRI');
  for (const name of ['updated', 'published']) {
    for (const date of childrenOf(element, name))
      check(DATE.test(date.text), `3.3: ${date.text} is RFC 3339`);
  }
  const links = childrenOf(element, 'link');
  for (const { attributes } of links) check(isWeb(attributes.href), '4.2.7.1: a link has an address');
  const alternates = links
    .filter(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate')
    .map(({ attributes }) => `${attributes.type} ${attributes.hreflang}`);
  check(new Set(alternates).size === alternates.length, '4.1: one alternate of a type and language');
  for (const category of childrenOf(element, 'category')) {
    check((category.attributes.term ?? '') !== '', '4.2.2.1: a category has a term');
  }
  for (const author of childrenOf(element, 'author')) {
    check(childrenOf(author, 'name').length === 1, '3.2.1: a person has exactly one name');
    for (const uri of childrenOf(author, 'uri')) check(isAbsolute(uri.text), '3.2.2: uri is an IRI');
  }
}

/** Everything in an Atom feed document that RFC 4287 does not allow; empty when it is valid. */
export function atomFaults(feed: XmlElement): readonly string[] {
  const found = findings();
  const { check } = found;
  check(feed.name === 'feed' && feed.attributes.xmlns === ATOM, '2: the document is an atom:feed');
  checkCommon(feed, found);
  const links = childrenOf(feed, 'link');
  check(links.filter(({ attributes }) => attributes.rel === 'self').length === 1, '4.1.1: one self link');
  const entries = childrenOf(feed, 'entry');
  const isAuthored = (element: XmlElement): boolean => childrenOf(element, 'author').length > 0;
  check(isAuthored(feed) || entries.every(isAuthored), '4.1.1: an author, of the feed or of every entry');
  const isKnown = (child: XmlElement): boolean =>
    /^(?:author|category|contributor|generator|icon|id|link|logo|rights|subtitle|title|updated|entry)$/.test(
      child.name,
    );
  check(feed.children.every(isKnown), '4.1.1: only elements that feeds have');
  const order = feed.children.map(({ name }) => name);
  check(
    !order.slice(order.indexOf('entry')).some((name) => name !== 'entry') || entries.length === 0,
    'entries last',
  );
  for (const entry of entries) {
    checkCommon(entry, found);
    const contents = childrenOf(entry, 'content');
    check(contents.length <= 1, '4.1.2: at most one content');
    const hasAlternate = childrenOf(entry, 'link').some(({ attributes }) => attributes.rel === 'alternate');
    check(hasAlternate || contents.length === 1, '4.1.2: content or an alternate link');
    for (const text of [...contents, ...childrenOf(entry, 'title')]) {
      check(['text', 'html'].includes(text.attributes.type ?? 'text'), '3.1.1: type is text or html');
      check(text.children.length === 0, '3.1.1: text and html hold no elements');
    }
  }
  const ids = entries.map((entry) => childrenOf(entry, 'id')[0]?.text);
  check(new Set(ids).size === ids.length, '4.1.1: no two entries with one id');
  return found.faults;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const FEED_FIELDS =
  /^(?:version|title|home_page_url|feed_url|description|user_comment|next_url|icon|favicon|authors|language|expired|hubs|items|_\w+)$/;
const ITEM_FIELDS =
  /^(?:id|url|external_url|title|content_html|content_text|summary|image|banner_image|date_published|date_modified|authors|tags|language|attachments|_[\w.]+)$/;

/** Everything in a feed that JSON Feed 1.1 does not allow; empty when it is valid. */
export function jsonFeedFaults(feed: unknown): readonly string[] {
  const { faults, check } = findings();
  if (!isFields(feed) || !Array.isArray(feed.items)) return ['a feed is an object with items'];
  check(feed.version === 'https://jsonfeed.org/version/1.1', 'version');
  check(typeof feed.title === 'string' && feed.title !== '', 'title');
  check(isWeb(feed.home_page_url) && isWeb(feed.feed_url), 'home_page_url and feed_url are addresses');
  check(
    Object.keys(feed).every((name) => FEED_FIELDS.test(name)),
    'only fields that feeds have',
  );
  const authorsAreRight = (authors: unknown): boolean =>
    authors === undefined ||
    (Array.isArray(authors) &&
      authors.every(
        (author: unknown) => isFields(author) && (typeof author.name === 'string' || isWeb(author.url)),
      ));
  check(authorsAreRight(feed.authors), 'authors have a name or an address');
  const items = feed.items as readonly unknown[];
  for (const item of items) {
    if (!isFields(item)) {
      faults.push('an item is an object');
      continue;
    }
    check(typeof item.id === 'string' && item.id !== '', 'an item has an id');
    check(
      typeof item.content_html === 'string' || typeof item.content_text === 'string',
      'an item has content',
    );
    for (const name of ['url', 'external_url', 'image'])
      check(item[name] === undefined || isWeb(item[name]), name);
    for (const name of ['date_published', 'date_modified']) {
      check(item[name] === undefined || DATE.test(String(item[name])), `${name} is RFC 3339`);
    }
    const { tags } = item;
    check(
      tags === undefined || (Array.isArray(tags) && tags.every((tag) => typeof tag === 'string')),
      'tags',
    );
    check(authorsAreRight(item.authors), 'authors have a name or an address');
    check(
      Object.keys(item).every((name) => ITEM_FIELDS.test(name)),
      'only fields that items have',
    );
  }
  const ids = items.map((item) => (isFields(item) ? item.id : null));
  check(new Set(ids).size === ids.length, 'no two items with one id');
  return faults;
}
