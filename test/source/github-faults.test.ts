import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createMemoryCache } from '../../ingest/source/github/memory-cache.ts';
import type { FaultAction } from '../github/faults.ts';
import { writtenVersion } from '../github/version.ts';
import { TOKEN, errorOf, text, useGithub } from './github-world.ts';

const world = useGithub();

/** Text that does not pack well, the same each time: hashes of counters. */
function noise(name: string, lines: number): string {
  const line = (n: number): string => createHash('sha256').update(`${name} ${n}`).digest('base64');
  return Array.from({ length: lines }, (_, n) => line(n)).join('\n');
}

const FILES = Object.fromEntries(
  Array.from({ length: 40 }, (_, n) => [`list-${n}.md`, noise(`list-${n}`, 400)]),
);

function publish(files: Readonly<Record<string, string>> = FILES): void {
  world.github.publish(writtenVersion({ repository: 'acme/lists', files }));
}

/** Known under other bytes, so that both documents are fetched as blobs. */
const stale = async () => new Map([['elsewhere.md', '0'.repeat(40)]]);
const TWO = { 'a.md': 'a\n'.repeat(2000), 'b.md': 'b\n'.repeat(2000) };

const PASSING: readonly (readonly [name: string, does: FaultAction])[] = [
  ['a server error', { kind: 'status', status: 500 }],
  ['a bad gateway', { kind: 'status', status: 502 }],
  ['an unavailable service', { kind: 'status', status: 503 }],
  [
    'an unavailable service that names a time',
    { kind: 'status', status: 503, headers: { 'retry-after': '20' } },
  ],
  ['too many requests', { kind: 'status', status: 429, headers: { 'retry-after': '30' } }],
  ['too many requests without a time', { kind: 'status', status: 429 }],
  ['a reset connection', { kind: 'reset' }],
  ['a body that breaks off', { kind: 'cut', after: 60 }],
  ['a secondary limit', { kind: 'secondary-limit', seconds: 45 }],
  ['an hourly limit that ends soon', { kind: 'primary-limit', seconds: 30 }],
];

const REQUESTS: readonly (readonly [name: string, on: RegExp])[] = [
  ['the head', /^POST \/graphql/],
  ['the tree', /\/git\/trees\//],
  ['the way to the archive', /\/repos\/.*\/tarball\//],
  ['the archive', /^GET \/_codeload\//],
  ['a blob', /\/git\/blobs\//],
];

describe.each(REQUESTS)('%s', (name, on) => {
  const isBlob = name === 'a blob';

  // A redirect has no body that could break off.
  const passing = PASSING.filter(([, { kind }]) => kind !== 'cut' || name !== 'the way to the archive');

  it.each(passing)('is asked for again after %s', async (_fault, does) => {
    publish(isBlob ? TWO : FILES);
    world.github.inject({ on, does, times: 2 });
    const source = await world.open('acme/lists', isBlob ? { known: stale } : {});
    expect(world.github.faultsLeft()).toBe(0);
    for (const { path } of source.files) {
      expect(text(await source.read(path))).toBe((isBlob ? TWO : FILES)[path as keyof typeof TWO]);
    }
  });

  it('that stays silent is given up after a while and asked for again', async () => {
    publish(TWO);
    world.github.inject({ on, does: { kind: 'silence' } });
    const client = world.client({ idle: 800 });
    const source = await world.open('acme/lists', { client, ...(isBlob ? { known: stale } : {}) });
    expect(world.github.faultsLeft()).toBe(0);
    expect(source.files).toHaveLength(2);
  });

  it('that never comes right is an error for later, and no source', async () => {
    publish(isBlob ? TWO : FILES);
    world.github.inject({ on, does: { kind: 'status', status: 502, message: TOKEN }, times: 99 });
    const error = await errorOf(world.open('acme/lists', isBlob ? { known: stale } : {}));
    expect(error).toMatchObject({ code: 'SOURCE_UNAVAILABLE', retryAt: null });
    expect(error.message).toMatch(
      /^GitHub answered 502 for .*, also when asked again; it is tried again later\.$/,
    );
    expect(JSON.stringify([error.message, error.stack, error.cause])).not.toContain(TOKEN);
  });

  it('that is limited for long is an error that says until when', async () => {
    publish(isBlob ? TWO : FILES);
    world.github.inject({ on, does: { kind: 'primary-limit', seconds: 1800 }, times: 99 });
    world.github.inject({ on, does: { kind: 'secondary-limit', seconds: 900 }, times: 99 });
    const error = await errorOf(world.open('acme/lists', isBlob ? { known: stale } : {}));
    expect(error.code).toBe('SOURCE_UNAVAILABLE');
    expect(error.message).toMatch(/waits for GitHub's limit; it can be read again after \d\d:\d\d UTC\.$/);
    const wait = Date.parse(error.retryAt ?? '') - Date.now();
    expect(wait).toBeGreaterThan(1_700_000);
    expect(wait).toBeLessThan(1_900_000);
    expect(
      world.github.requests.filter(({ method, path }) => on.test(`${method} ${path}`)).length,
    ).toBeLessThan(5);
  });
});

describe('an archive', () => {
  it('that breaks off again and again is an error for later', async () => {
    publish();
    world.github.inject({ on: /_codeload/, does: { kind: 'cut', after: 900 }, times: 99 });
    expect(await errorOf(world.open('acme/lists'))).toMatchObject({
      code: 'SOURCE_UNAVAILABLE',
      message: expect.stringMatching(
        /^The archive of acme\/lists broke off 3 times \(.+\); it is tried again later\.$/,
      ) as string,
    });
  });

  it('that is none is an error for later', async () => {
    publish();
    const does: FaultAction = { kind: 'replace', body: '<html>Unicorn!</html>', type: 'text/html' };
    world.github.inject({ on: /_codeload/, does, times: 99 });
    expect(await errorOf(world.open('acme/lists'))).toMatchObject({ code: 'SOURCE_UNAVAILABLE' });
  });
});

describe('an answer that is not what the API describes', () => {
  it.each([
    ['the head', /graphql/, '{"data":{"r0":{"nameWithOwner":7}}}'],
    ['the files', /\/git\/trees\//, '{"tree":[{"path":"a.md"}]}'],
    ['the files', /\/git\/trees\//, '{"sha":'],
    ['the files', /\/git\/trees\//, '[]'],
    ['a file', /\/git\/blobs\//, 'other bytes'],
  ])('about %s is an error for later (%#)', async (what, on, body) => {
    publish(TWO);
    world.github.inject({ on, does: { kind: 'replace', body, type: 'application/json' }, times: 99 });
    expect(await errorOf(world.open('acme/lists', { known: stale }))).toMatchObject({
      code: 'SOURCE_UNAVAILABLE',
      message: `GitHub's answer about ${what} of acme/lists is not what its API describes; it is asked again later.`,
    });
  });

  it('is asked for again when a file has other bytes than its id says', async () => {
    publish(TWO);
    world.github.inject({ on: /\/git\/blobs\//, does: { kind: 'replace', body: 'other bytes' } });
    const source = await world.open('acme/lists', { known: stale });
    expect(text(await source.read('a.md'))).toBe(TWO['a.md']);
  });
});

describe('a reading that was broken off', () => {
  it('goes on where it stopped', async () => {
    publish();
    const cache = createMemoryCache();
    const known = stale;
    // The archive gives out half-way, three times; what came before the break is kept.
    world.github.inject({ on: /_codeload/, does: { kind: 'cut', after: 300_000 }, times: 3 });
    await errorOf(world.open('acme/lists', { cache, known }));
    let fetched = 0;
    await world.open('acme/lists', { cache, known, onFetched: () => (fetched += 1) });
    expect(fetched).toBeGreaterThan(0);
    expect(fetched).toBeLessThan(40);
  });

  it('stops a source whose known document cannot be had any more', async () => {
    publish(TWO);
    const first = await world.open('acme/lists');
    const known = async () => new Map(first.files.map(({ path, hash }) => [path, hash]));
    const again = await world.open('acme/lists', { known });
    world.github.remove('acme/lists');
    expect(await errorOf(again.read('a.md'))).toMatchObject({ code: 'SOURCE_UNAVAILABLE' });
  });

  it('says that GitHub cannot be reached', async () => {
    const client = world.client({ apiUrl: 'http://127.0.0.1:9' });
    expect(await errorOf(world.open('acme/lists', { client }))).toMatchObject({
      code: 'SOURCE_UNAVAILABLE',
      message: expect.stringContaining('check the connection') as string,
    });
  });
});
