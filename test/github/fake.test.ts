import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentHash } from '../../schema/id.ts';
import { startFakeGithub, type FakeGithub } from './server.ts';
import { snapshotVersion } from './snapshot.ts';
import { treeObjects } from './tree-objects.ts';
import { writtenVersion } from './version.ts';

let github: FakeGithub;
let clock: number;
beforeEach(async () => {
  clock = Date.parse('2026-04-01T00:00:00Z');
  github = await startFakeGithub({
    limits: { anonymous: 3, token: 5000 },
    tokens: ['good'],
    now: () => clock,
  });
  github.publish(
    writtenVersion({
      repository: 'Acme/Lists',
      files: { 'README.md': 'hello\n', 'docs/a.md': 'a\n', 'docs/link': { linkTo: 'a.md' } },
    }),
  );
});
afterEach(() => github.close());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(github.url + path, { headers: { authorization: 'token good', ...headers }, redirect: 'manual' });
const json = async (path: string): Promise<Record<string, unknown>> =>
  (await (await get(path)).json()) as Record<string, unknown>;
const graphql = (query: string, token = 'good'): Promise<Response> =>
  fetch(`${github.url}/graphql`, {
    method: 'POST',
    headers: token === '' ? {} : { authorization: `bearer ${token}` },
    body: JSON.stringify({ query }),
  });

describe('the fake GitHub', () => {
  it('gives trees the ids that git gives them', () => {
    // `git write-tree` over the same three files, one of them in a folder that sorts after `a.md` and before `a0`.
    const { root } = treeObjects(
      writtenVersion({ repository: 'a/b', files: { 'a.md': 'one\n', 'a/x.md': 'two\n', a0: 'three\n' } }),
    );
    expect(root).toBe('810121c44b46b7ec12d34777a0d9e1d38da9cb3b');
  });

  it('lists a tree by commit, branch or id, whole or one level', async () => {
    const whole = await json('/repos/acme/lists/git/trees/main?recursive=1');
    const entries = whole.tree as { path: string; mode: string; type: string; sha: string; size?: number }[];
    expect(entries.map(({ path, mode, type }) => [path, mode, type])).toEqual([
      ['README.md', '100644', 'blob'],
      ['docs', '040000', 'tree'],
      ['docs/a.md', '100644', 'blob'],
      ['docs/link', '120000', 'blob'],
    ]);
    expect(entries[0]).toMatchObject({ sha: contentHash(Buffer.from('hello\n')), size: 6 });
    const level = await json(`/repos/acme/lists/git/trees/${entries[1]?.sha}`);
    expect((level.tree as { path: string }[]).map(({ path }) => path)).toEqual(['a.md', 'link']);
    expect((await get('/repos/acme/lists/git/trees/nope')).status).toBe(404);
  });

  it('hands out blobs as base64 and raw', async () => {
    const sha = contentHash(Buffer.from('hello\n'));
    expect(await json(`/repos/acme/lists/git/blobs/${sha}`)).toMatchObject({
      content: 'aGVsbG8K',
      encoding: 'base64',
      size: 6,
    });
    const raw = await get(`/repos/acme/lists/git/blobs/${sha}`, {
      accept: 'application/vnd.github.raw+json',
    });
    expect(await raw.text()).toBe('hello\n');
  });

  it('sends archives on to another address', async () => {
    const first = await get('/repos/acme/lists/tarball/main');
    expect(first.status).toBe(302);
    const archive = await fetch(first.headers.get('location') ?? '');
    const tar = gunzipSync(Buffer.from(await archive.arrayBuffer())).toString('latin1');
    expect(tar).toContain('pax_global_header');
    expect(tar).toMatch(/Acme-Lists-[0-9a-f]{7}\/docs\/a\.md/);
  });

  it('answers 304 to a known ETag, free with a token and counted without', async () => {
    const etag = (await get('/repos/acme/lists')).headers.get('etag') ?? '';
    const used = async (headers: Record<string, string>): Promise<[number, string | null]> => {
      const response = await get('/repos/acme/lists', { 'if-none-match': etag, ...headers });
      return [response.status, response.headers.get('x-ratelimit-used')];
    };
    expect(await used({})).toEqual([304, '1']);
    expect(await used({ authorization: '' })).toEqual([304, '1']);
    expect(await used({ authorization: '' })).toEqual([304, '2']);
  });

  it('limits requests by the hour', async () => {
    const ask = (): Promise<Response> => fetch(`${github.url}/repos/acme/lists`);
    for (let n = 0; n < 3; n += 1) expect((await ask()).status).toBe(200);
    const refused = await ask();
    expect([refused.status, refused.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
    clock += 3_600_001;
    expect((await ask()).status).toBe(200);
  });

  it('leads from a former name to the repository', async () => {
    github.rename('acme/lists', 'Other/Better');
    const moved = await get('/repos/acme/lists/git/trees/main?recursive=1');
    expect(moved.status).toBe(301);
    expect(moved.headers.get('location')).toBe(`${github.url}/repositories/1/git/trees/main?recursive=1`);
    expect(await json('/repositories/1')).toMatchObject({ full_name: 'Other/Better' });
  });

  it('keeps earlier versions when another is published', async () => {
    const before = await json('/repos/acme/lists/commits/HEAD');
    github.publish(
      writtenVersion({
        repository: 'acme/lists',
        date: '2026-05-01T00:00:00Z',
        files: { 'README.md': 'new\n' },
      }),
    );
    const after = await json('/repos/acme/lists/commits/HEAD');
    expect(after.sha).not.toBe(before.sha);
    expect(await json(`/repos/acme/lists/commits/${String(before.sha)}`)).toMatchObject({ sha: before.sha });
  });

  it('answers GraphQL to those with a token, with null and an error for what is not there', async () => {
    const query = `{ a: repository(owner: "acme", name: "lists") { nameWithOwner defaultBranchRef { name } }
      b: repository(owner: "acme", name: "none") { nameWithOwner } }`;
    expect(await (await graphql(query)).json()).toEqual({
      data: { a: { nameWithOwner: 'Acme/Lists', defaultBranchRef: { name: 'main' } }, b: null },
      errors: [
        {
          type: 'NOT_FOUND',
          path: ['b'],
          locations: [{ line: 2, column: 7 }],
          message: "Could not resolve to a Repository with the name 'acme/none'.",
        },
      ],
    });
    expect((await graphql(query, '')).status).toBe(401);
    expect((await graphql(query, 'bad')).status).toBe(401);
  });

  it('breaks in the ways it is told to, as often as it is told to', async () => {
    github.inject({ on: /commits/, skip: 1, times: 2, does: { kind: 'status', status: 502 } });
    const statuses: number[] = [];
    for (let n = 0; n < 4; n += 1) statuses.push((await get('/repos/acme/lists/commits/HEAD')).status);
    expect(statuses).toEqual([200, 502, 502, 200]);
    github.inject({ on: /lists$/, does: { kind: 'cut', after: 10 } });
    await expect(get('/repos/acme/lists').then((response) => response.text())).rejects.toThrow();
    github.inject({ on: /lists$/, does: { kind: 'reset' } });
    await expect(get('/repos/acme/lists')).rejects.toThrow();
    expect(github.faultsLeft()).toBe(0);
  });

  it('serves a folder with snapshot.json', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cairn-snapshot-'));
    try {
      mkdirSync(join(folder, 'docs'));
      writeFileSync(join(folder, 'docs', 'a.md'), 'copied\n');
      const sha = contentHash(Buffer.from('copied\n'));
      const snapshot = {
        owner: 'acme',
        repo: 'snap',
        branch: 'live',
        commit: 'c'.repeat(40),
        commit_date: '2026-01-01T00:00:00+09:00',
        license: 'MIT',
        stars: null,
        files: [{ path: 'docs/a.md', size: 7, sha }],
        other_files: [{ path: 'big.bin', size: null, sha: 'b'.repeat(40) }],
      };
      writeFileSync(join(folder, 'snapshot.json'), JSON.stringify(snapshot));
      github.publish(await snapshotVersion(folder));
      expect(await json('/repos/acme/snap')).toMatchObject({ default_branch: 'live' });
      expect(await json(`/repos/acme/snap/git/blobs/${sha}`)).toMatchObject({ size: 7 });
      expect((await get(`/repos/acme/snap/git/blobs/${'b'.repeat(40)}`)).status).toBe(403);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
