import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAddress } from '../../ingest/source/address.ts';
import { createGuardedFetch } from '../../ingest/source/github/guarded-fetch.ts';
import { openSource } from '../../ingest/source/open.ts';

let server: Server;
let origin: URL;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/papers/a%20paper.pdf?x=1') response.end('%PDF-1.4 …');
    else if (request.url === '/list') response.setHeader('content-type', 'text/html').end('<p>a</p>');
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
afterAll(() => server.close());

const trusting = (): ReturnType<typeof createGuardedFetch> =>
  createGuardedFetch({ trusted: origin, idle: 2_000, deadline: 10_000, limit: 1_000_000, streams: false });

describe('a document at a web address', () => {
  it('is a source of one document, known by its address', async () => {
    const address = new URL('/papers/a%20paper.pdf?x=1', origin);
    const source = await openAddress(address, trusting());
    expect(source.record).toMatchObject({ kind: 'address', address: address.href, title: 'a paper.pdf' });
    expect(source.files.map((file) => file.path)).toEqual(['a paper.pdf']);
    expect(Buffer.from(await source.read('a paper.pdf')).toString()).toBe('%PDF-1.4 …');
    expect((await openAddress(address, trusting())).record.revision).toBe(source.record.revision);
  });

  it('is named as a page where its address does not say what it is', async () => {
    const source = await openAddress(new URL('/list', origin), trusting());
    expect(source.files[0]?.path).toBe('list.html');
  });

  it('that is not there is one sentence', async () => {
    await expect(openAddress(new URL('/gone', origin), trusting())).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: `${origin.href}gone answered 404: nothing is there; check the address.`,
    });
  });

  it('is refused when it is private, and when it is no web address', async () => {
    await expect(openSource(`${origin.href}list`)).rejects.toMatchObject({
      code: 'UNREADABLE',
      message: expect.stringMatching(/private address/) as string,
    });
    await expect(openSource('ftp://example.org/a')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
