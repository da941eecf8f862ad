import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escaped } from '../../api/feeds/escape.ts';
import { createApi, type Api } from '../../api/index.ts';
import type { EntryChange, SourceRecord } from '../../schema/index.ts';
import { openStore } from '../../store/open.ts';
import type { Store } from '../../store/port.ts';
import { atomFaults, jsonFeedFaults } from './feed-rules.ts';
import { PACK, list, reading } from './graph.ts';
import { childrenOf, parseXml, type XmlElement } from './xml.ts';

const ORIGIN = 'http://cairn.test';
const LICENSED = list('first', 'reading-list');
const UNLICENSED: SourceRecord = { ...list('second', 'no-licence'), license: null };
const AT = { startedAt: '2026-06-01T08:00:00.000Z', finishedAt: '2026-06-01T08:00:05.000Z' };
const LATER = { startedAt: '2026-06-02T08:00:00.000Z', finishedAt: '2026-06-02T08:00:05.000Z' };
const HOSTILE = `</title><script>alert("1")</script> &amp; ]]> '\u0008 \u202etxt.exe`;
const REVISION = 'ab'.repeat(20);
const topics = ['concept/feature-store'];

const changeOf = (over: Partial<EntryChange>): EntryChange => ({
  kind: 'added',
  entity: 'resource/gone',
  title: 'A paper',
  source: LICENSED.id,
  path: 'READ ME.md',
  line: 12,
  was: null,
  topics,
  before: null,
  after: { title: 'A paper', url: 'https://example.com/a?b=1&c=2', organizations: ['Uber'], year: 2024 },
  ...over,
});
const was = { path: 'docs/old.md', line: 7, revision: REVISION };
const edit = {
  kind: 'edited',
  was,
  before: { description: 'Their old sentence.', year: 2019 },
  after: { description: 'Their new sentence.', year: 2020 },
} as const;

const pack = reading(PACK, 'concepts/data.yaml', (write) => {
  write.entity('concept/feature-store', {
    kind: 'Concept',
    title: 'Feature <store>',
    alias: 'feature platform',
  });
});
const first = {
  ...reading(LICENSED, 'READ ME.md', () => undefined),
  changes: [
    changeOf({}),
    changeOf({ ...edit, line: 13, title: 'A talk' }),
    changeOf({ line: 14, title: HOSTILE, after: { url: 'javascript:alert(1)', title: HOSTILE } }),
    changeOf({
      kind: 'removed',
      line: 7,
      was,
      title: 'Old notes',
      before: { url: 'https://example.com/old' },
      after: null,
      topics: [],
    }),
  ],
};
const second = {
  ...reading(UNLICENSED, 'README.md', () => undefined),
  changes: [changeOf({ ...edit, source: UNLICENSED.id, line: 3, title: 'Private words', topics: [] })],
};

interface Item {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly external_url?: string;
  readonly content_html: string;
  readonly date_published: string;
}

it('XML and HTML get no character that they cannot write', () => {
  expect(escaped('\u0000\u0008a\ud800\ufffe\u{1f600}\t<&>"')).toBe('a\u{1f600}\t&lt;&amp;&gt;&quot;');
});

describe('feeds', () => {
  let folder = '';
  let store: Store;
  let api: Api;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cairn-feeds-'));
    store = await openStore(`sqlite:${join(folder, 'graph.sqlite')}`);
    await store.apply(pack, AT);
    await store.apply(first, AT);
    await store.apply(second, LATER);
    api = createApi({ reader: store, mode: 'production' });
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
    api.fetch(new Request(ORIGIN + path, { headers, method }));
  const atomOf = async (path: string): Promise<XmlElement> => parseXml(await (await get(path)).text());
  const itemsOf = async (path: string): Promise<readonly Item[]> =>
    ((await (await get(path)).json()) as { items: readonly Item[] }).items;
  const titlesOf = async (path: string): Promise<readonly string[]> =>
    (await itemsOf(path)).map(({ title }) => title);

  const SOURCE = `/feeds/${LICENSED.id}`;
  const ALL = ['/feeds/changes', SOURCE, '/feeds/concept/feature-store'];

  it.each([...ALL, `/feeds/${UNLICENSED.id}`])('%s is valid Atom and valid JSON Feed', async (path) => {
    const response = await get(`${path}.atom`);
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(atomFaults(parseXml(await response.text()))).toEqual([]);
    const other = await get(`${path}.json`);
    expect(other.headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
    expect(jsonFeedFaults(await other.json())).toEqual([]);
  });

  it('of a saved question are valid, and keep the question in their own address', async () => {
    const asked = `/feeds/search.atom?q=talk+%3Cb%3E&only=topic:concept/feature-store`;
    const feed = await atomOf(asked);
    expect(atomFaults(feed)).toEqual([]);
    const self = childrenOf(feed, 'link').find(({ attributes }) => attributes.rel === 'self')?.attributes
      .href;
    expect(new URL(self ?? '').searchParams.get('q')).toBe('talk <b>');
    expect(await atomOf((self ?? '').slice(ORIGIN.length))).toEqual(feed);
    expect(jsonFeedFaults(await (await get(asked.replace('.atom', '.json'))).json())).toEqual([]);
  });

  it('tell what changed, newest first, of everything, of a list, of a topic', async () => {
    const [everything = '', source = '', topic = ''] = ALL;
    const ofSource = await titlesOf(`${source}.json`);
    expect(ofSource).toHaveLength(4);
    expect(ofSource.slice(2)).toEqual(['Edited: A talk', 'Added: A paper']);
    expect(await titlesOf(`${everything}.json`)).toEqual(['Edited: Private words', ...ofSource]);
    expect(await titlesOf(`${topic}.json`)).toEqual(ofSource.slice(1));
    const entries = childrenOf(await atomOf(`${source}.atom`), 'entry');
    expect(entries.map((each) => childrenOf(each, 'title')[0]?.text)).toEqual(ofSource);
  });

  it.each<[string, readonly string[]]>([
    ['q=talk', ['Edited: A talk']],
    ['q=PAPER', ['Added: A paper']],
    ['q=feature+platform+talk', ['Edited: A talk']],
    ['q=old+notes', ['Removed: Old notes']],
    ['q=nothing+of+that', []],
    ['only=change:removed', ['Removed: Old notes']],
    [
      'only=year:2024&only=year:2020&only=source:source/github/first/reading-list',
      ['Edited: A talk', 'Added: A paper'],
    ],
    ['q=sentence&only=year:1999', []],
    ['only=unknown:field', []],
  ])('of the saved question %s tell what fits it, and what fitted before it went', async (query, titles) => {
    expect(await titlesOf(`/feeds/search.json?${query}`)).toEqual(titles);
  });

  it('link to the place at its commit, to where it stood, and to the address of the entry', async () => {
    const items = await itemsOf(`${SOURCE}.json`);
    const [removed, , edited, added] = items;
    const at = `https://github.com/first/reading-list/blob/${LICENSED.revision}/READ%20ME.md?plain=1`;
    const before = `https://github.com/first/reading-list/blob/${REVISION}/docs/old.md?plain=1#L7`;
    expect(added).toMatchObject({ url: `${at}#L12`, external_url: 'https://example.com/a?b=1&c=2' });
    expect(edited?.url).toBe(`${at}#L13`);
    expect(edited?.content_html).toContain(`href="${before}"`);
    expect(removed).toMatchObject({ url: before, external_url: 'https://example.com/old' });
  });

  it('pass on sentences only where the licence of the list allows it', async () => {
    const [licensed] = await itemsOf('/feeds/search.json?q=talk');
    expect(licensed?.content_html).toContain('Their old sentence. → Their new sentence.');
    const text = await (await get(`/feeds/${UNLICENSED.id}.json`)).text();
    expect(text).toContain('description changed');
    expect(text).toContain('year: 2019 → 2020');
    expect(text).not.toContain('sentence');
    const strict = createApi({ reader: store, mode: 'production', quotes: 'never' });
    const answer = await strict.fetch(new Request(`${ORIGIN}${SOURCE}.json`));
    expect(await answer.text()).not.toContain('sentence');
  });

  it('show hostile titles as text, in every reader', async () => {
    const entry = childrenOf(await atomOf(`${SOURCE}.atom`), 'entry')[1];
    const title = entry && childrenOf(entry, 'title')[0];
    expect(title?.text).toBe(`Added: </title><script>alert("1")</script> &amp; ]]> ' txt.exe`);
    const html = (entry && childrenOf(entry, 'content')[0]?.text) ?? '';
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toMatch(/<(?!\/?(?:p|ul|li|a)\b)/);
    expect(html).not.toContain('javascript:');
    expect(entry && childrenOf(entry, 'link').map(({ attributes }) => attributes.rel)).toEqual(['alternate']);
  });

  it('are answered with 304 while nothing has changed', async () => {
    for (const ending of ['.atom', '.json']) {
      const response = await get(SOURCE + ending);
      const etag = response.headers.get('etag') ?? '';
      expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
      expect(response.headers.get('last-modified')).toBe(new Date(AT.finishedAt).toUTCString());
      const again = await get(SOURCE + ending, { 'if-none-match': `W/"x", ${etag}` });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
      expect((await get(SOURCE + ending, { 'if-none-match': '"other"' })).status).toBe(200);
      const head = await get(SOURCE + ending, {}, 'HEAD');
      expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', etag]);
    }
  });

  it('keep the ids of their entries, wherever and in whatever feed they are served', async () => {
    const ids = async (url: string): Promise<readonly string[]> => {
      const response = await api.fetch(new Request(url));
      return ((await response.json()) as { items: readonly Item[] }).items.map(({ id }) => id);
    };
    const here = await ids(`${ORIGIN}${SOURCE}.json`);
    expect(await ids(`https://elsewhere.example${SOURCE}.json`)).toEqual(here);
    expect((await ids(`${ORIGIN}/feeds/changes.json`)).slice(1)).toEqual(here);
    expect(new Set(here).size).toBe(4);
    for (const id of here)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('in which nothing happened have the time of the last reading', async () => {
    const feed = await atomOf('/feeds/search.atom?q=nothing+of+that');
    expect(childrenOf(feed, 'updated')[0]?.text).toBe(LATER.finishedAt);
    expect(atomFaults(feed)).toEqual([]);
  });

  it.each([
    '/feeds/',
    '/feeds/changes',
    '/feeds/changes.rss',
    '/feeds/search.atom',
    '/feeds/source/github/no/one.atom',
    '/feeds/concept/no-such.json',
    '/feeds/org/uber.atom',
    '/feeds/%E0%A4%A.atom',
    `/feeds/search.atom?q=${'x'.repeat(3_000)}`,
  ])('there is none at %s, which says so in one sentence', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toMatch(/^There is no [^\n]+\.\n$/);
  });

  it('are for reading only, and ask for the token where reading does', async () => {
    expect((await get(`${SOURCE}.atom`, {}, 'POST')).status).toBe(405);
    const closed = createApi({ reader: store, mode: 'production', reading: 'token', token: 'secret-token' });
    const ask = (headers: Record<string, string>): Promise<Response> =>
      closed.fetch(new Request(`${ORIGIN}${SOURCE}.atom`, { headers }));
    expect((await ask({})).status).toBe(401);
    expect((await ask({ authorization: 'Bearer secret-token' })).status).toBe(200);
  });
});
