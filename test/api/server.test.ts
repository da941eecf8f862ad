import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi, listen } from '../../api/index.ts';
import type { Api } from '../../api/index.ts';
import { openTestGraph } from './graph.ts';
import type { TestGraph } from './graph.ts';

const SCRIPT = `console.log(${JSON.stringify('x'.repeat(5_000))});`;
const PAGE = '<!doctype html><title>Cairn</title>';

let graph: TestGraph;
let api: Api;
let folder: string;

beforeAll(async () => {
  graph = await openTestGraph();
  folder = mkdtempSync(join(tmpdir(), 'cairn-explorer-'));
  mkdirSync(join(folder, 'web', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'web', 'index.html'), PAGE);
  writeFileSync(join(folder, 'web', 'favicon.svg'), '<svg/>');
  writeFileSync(join(folder, 'web', 'assets', 'main-AbC123_x.js'), SCRIPT);
  writeFileSync(join(folder, 'web', '.hidden'), 'hidden');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'web', 'link.txt'));
  api = createApi({ reader: graph.store, mode: 'production', explorerFolder: join(folder, 'web') });
});
afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  api.fetch(new Request(`http://cairn.test${path}`, { method, headers }));

describe('the explorer', () => {
  it('is served at the root and wherever it reads the address itself', async () => {
    for (const path of ['/', '/index.html', '/concept/feature-store', '/sources?x=1', '/source/github/a/b']) {
      const response = await get(path);
      expect([path, response.status, await response.text()]).toEqual([path, 200, PAGE]);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    }
    expect((await get('/source/github/vercel/next.js', { accept: 'text/html' })).status).toBe(200);
  });

  it('runs nothing inline or foreign, is not guessed at and not framed', async () => {
    const { headers } = await get('/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('keeps hashed files for ever and tells when nothing changed', async () => {
    const { headers } = await get('/assets/main-AbC123_x.js');
    expect(headers.get('cache-control')).toContain('immutable');
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    const again = await get('/assets/main-AbC123_x.js', { 'if-none-match': headers.get('etag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('packs text in the coding the client takes', async () => {
    const bytes = async (coding: string): Promise<Buffer> => {
      const response = await get('/assets/main-AbC123_x.js', { 'accept-encoding': coding });
      return Buffer.from(await response.arrayBuffer());
    };
    expect(brotliDecompressSync(await bytes('gzip, deflate, br')).toString()).toBe(SCRIPT);
    expect(gunzipSync(await bytes('gzip;q=1, br;q=0')).toString()).toBe(SCRIPT);
    expect((await bytes('identity')).toString()).toBe(SCRIPT);
  });

  it('never leaves its folder', async () => {
    const paths = [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/assets/..%5c..%5csecret.txt',
      '/.hidden',
      '/%00',
      '/%ff',
      '/link.txt',
    ];
    for (const path of paths) {
      const text = await (await get(path)).text();
      expect(text, path).not.toContain('secret');
      expect(text, path).not.toContain('hidden');
    }
    expect((await get('/assets/none-12345678.js')).status).toBe(404);
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    const head = await get('/', {}, 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await get('/', {}, 'POST')).status).toBe(405);
  });

  it('says what to do when it is not built', async () => {
    const bare = createApi({ reader: graph.store, mode: 'production' });
    const response = await bare.fetch(new Request('http://cairn.test/'));
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('npm run build');
  });
});

describe('the server', () => {
  it('tells that it lives and that its store answers', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' });
    expect(await (await get('/readyz')).json()).toMatchObject({ status: 'ready' });
    const reader = { ...graph.store, generation: () => Promise.reject(new Error('gone')) };
    const response = await createApi({ reader, mode: 'production' }).fetch(
      new Request('http://cairn.test/readyz'),
    );
    expect(response.status).toBe(503);
  });

  it('is not ready when its store takes too long to answer', async () => {
    const silent = { ...graph.store, generation: () => new Promise<number>(() => undefined) };
    const own = createApi({ reader: silent, mode: 'production' });
    const response = await own.fetch(new Request('http://cairn.test/readyz'));
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ status: 'unavailable' });
  });

  it('shows GraphiQL in development only', async () => {
    const page = async (mode: 'production' | 'development'): Promise<string> => {
      const own = createApi({ reader: graph.store, mode });
      const request = new Request('http://cairn.test/graphql', { headers: { accept: 'text/html' } });
      return (await own.fetch(request)).text();
    };
    expect(await page('development')).toMatch(/graphiql/i);
    expect(await page('production')).not.toMatch(/graphiql/i);
  });

  it('listens where it is told, and says what to do when the place is taken', async () => {
    const first = await listen(api, { host: '127.0.0.1', port: 0 });
    const response = await fetch(`${first.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ concept(id: "feature-store") { title } }' }),
    });
    expect(await response.json()).toEqual({ data: { concept: { title: 'Feature store' } } });
    await expect(listen(api, { host: '127.0.0.1', port: first.port })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: `Port ${first.port} is taken; stop the other program or choose another with --port.`,
    });
    await first.close();
    await expect(fetch(first.url)).rejects.toThrow();
  });
});
