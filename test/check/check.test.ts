import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  checkAddresses,
  createAsk,
  findingsOf,
  follow,
  type Answer,
  type Ask,
  type KnownAddress,
} from '../../ingest/check/index.ts';
import { canonicalAddress, type Decision } from '../../schema/index.ts';
import { resourceId } from '../../schema/id.ts';

type Web = Readonly<Record<string, readonly [status: number, location?: string]>>;

/** A web in which an address answers as written, and any other is not there. */
function webOf(web: Web, otherwise: readonly [number, string?] = [404]): Ask {
  return (address) => {
    const [status, location = null] = web[address] ?? otherwise;
    return Promise.resolve({ status, location } satisfies Answer);
  };
}

function known(url: string): KnownAddress {
  const entity = resourceId(canonicalAddress(url) ?? url);
  return { entity, url, source: 'source/github/acme/lists', path: 'README.md', line: 7 };
}

const OLD = 'https://eng.example/bread/sourdough';
const NEW = 'https://example.com/blog/sourdough';

describe('an address is followed', () => {
  it.each<[string, Web, object]>([
    [
      'to where every redirect says for good',
      { [OLD]: [301, '/a'], 'https://eng.example/a': [308, NEW], [NEW]: [200] },
      { state: 'moved', to: NEW, status: 301 },
    ],
    ['nowhere when it answers', { [OLD]: [200] }, { state: 'stays' }],
    ['nowhere by a redirect for the time being', { [OLD]: [302, NEW], [NEW]: [200] }, { state: 'stays' }],
    ['nowhere by one among others', { [OLD]: [301, NEW], [NEW]: [302, OLD] }, { state: 'stays' }],
    ['nowhere to itself with a slash', { [OLD]: [301, `${OLD}/`], [`${OLD}/`]: [200] }, { state: 'stays' }],
    ['to the end: what leads to nothing is gone', { [OLD]: [301, NEW] }, { state: 'gone', status: 404 }],
    ['not to an open page', { [OLD]: [301, 'http://example.com/blog'] }, { state: 'unsure' }],
    ['not to what is no page', { [OLD]: [301, 'mailto:a@example.com'] }, { state: 'unsure' }],
    ['not for ever', { [OLD]: [301, OLD] }, { state: 'unsure' }],
    ['not past a closed door', { [OLD]: [301, NEW], [NEW]: [403] }, { state: 'unsure' }],
  ])('%s', async (_what, web, expected) => {
    expect(await follow(OLD, webOf(web))).toMatchObject(expected);
  });
});

async function found(urls: readonly string[], ask: Ask, decided: readonly Decision[] = []) {
  const checked = await checkAddresses(urls.map(known), { ask, pause: () => Promise.resolve() });
  return findingsOf(checked, decided, '2026-01-02');
}

describe('a move', () => {
  const moved = { [OLD]: [301, NEW], [NEW]: [200] } as const;

  it('for good to a page of its own is recorded as an alias by the crawler', async () => {
    const { record, diagnostics } = await found([OLD], webOf(moved));
    expect(record).toMatchObject([
      {
        kind: 'alias',
        by: 'crawler',
        from: known(OLD).entity,
        to: known(NEW).entity,
        toAddress: NEW,
        sign: 'permanent-redirect',
        date: '2026-01-02',
      },
    ]);
    expect(diagnostics).toEqual([]);
    expect((await found([OLD], webOf(moved), record)).record).toEqual([]);
  });

  it('that a person has decided otherwise about is left', async () => {
    const [decision] = (await found([OLD], webOf(moved))).record;
    const person = { ...decision, id: 'decision/other', by: 'person', to: 'resource/elsewhere' } as Decision;
    expect(await found([OLD], webOf(moved), [person])).toEqual({ record: [], diagnostics: [] });
  });

  it('of two addresses to one page is put to a person', async () => {
    const other = 'https://eng.example/bread/rye';
    const { record, diagnostics } = await found([OLD, other], webOf({ ...moved, [other]: [301, NEW] }));
    expect(record).toEqual([]);
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([
      ['decision-proposed', 7],
      ['decision-proposed', 7],
    ]);
  });

  it.each<[string, Ask]>([
    ['the root of a site', webOf({ [OLD]: [301, 'https://example.com/'], 'https://example.com/': [200] })],
    ['the page above it', webOf({ [OLD]: [301, '/bread'], 'https://eng.example/bread': [200] })],
    ['where whatever is missing is sent', webOf({ [NEW]: [200] }, [301, NEW])],
  ])('to %s is told as gone, with its place', async (_where, ask) => {
    const { record, diagnostics } = await found([OLD], ask);
    expect(record).toEqual([]);
    expect(diagnostics).toMatchObject([{ rule: 'address-gone', path: 'README.md', line: 7 }]);
  });
});

it('a host that fails three times is left alone', async () => {
  let asked = 0;
  const ask: Ask = () => {
    asked += 1;
    return Promise.reject(new Error('the connection was cut'));
  };
  const { record, diagnostics } = await found(
    Array.from({ length: 9 }, (_, index) => `https://down.example/${index}`),
    ask,
  );
  expect([asked, record, diagnostics]).toEqual([3, [], []]);
});

describe('a real server', () => {
  let server: Server;
  let origin = '';
  const methods: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      methods.push(request.method ?? '');
      const isOld = request.url === '/old';
      response.writeHead(isOld ? 301 : 200, isOld ? { location: '/blog/new' } : {}).end('words');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('is asked for heads alone, one redirect at a time', async () => {
    const standing = await follow(`${origin}/old`, createAsk(new URL(origin)));
    expect(standing).toEqual({ state: 'moved', to: `${origin}/blog/new`, status: 301 });
    expect(new Set(methods)).toEqual(new Set(['HEAD']));
  });

  it('of this machine is never asked unless an operator chose it', async () => {
    const before = methods.length;
    expect(await follow(`${origin}/old`, createAsk())).toMatchObject({ state: 'unsure' });
    expect(methods.length).toBe(before);
  });
});
