import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGuardedFetch, type GuardedFetch } from '../../ingest/source/github/guarded-fetch.ts';
import { isPublicAddress, lookupPublic } from '../../ingest/source/github/public-address.ts';
import { checkAddress, headersFor, isTrusted, nextAddress } from '../../ingest/source/github/redirect.ts';
import { isSafePath } from '../../ingest/source/github/path.ts';
import { writtenVersion } from '../github/version.ts';
import { TOKEN, errorOf, useGithub } from './github-world.ts';

const world = useGithub();

describe('an address on the network', () => {
  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    'fc00::1',
    'fd12::1',
    'fe80::1',
    'ff02::1',
    '2001:db8::1',
    '2002:7f00:1::',
    'not an address',
  ])('%s is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['8.8.8.8', '140.82.112.5', '172.32.0.1', '2606:50c0:8000::153', '2a00:1450:4001::1'])(
    '%s is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it('is refused when a name resolves to it', async () => {
    const resolved = (all: boolean) =>
      new Promise<string | undefined>((resolve) => {
        lookupPublic('localhost', { all }, (error) => resolve(error?.code));
      });
    expect([await resolved(true), await resolved(false)]).toEqual(['EPRIVATEADDRESS', 'EPRIVATEADDRESS']);
  });
});

describe('a redirect', () => {
  const api = new URL('https://api.github.com');
  const from = new URL('https://api.github.com/repos/a/b/tarball/x');

  it.each([
    'http://codeload.github.com/a',
    'https://127.0.0.1/a',
    'https://[::1]/a',
    'https://2130706433/a',
    'https://0x7f.1/a',
    'https://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'ftp://example.com/',
    'https://user:password@example.com/',
    'https://',
  ])('to %s is not followed', (location) => {
    expect(() => nextAddress(from, location, api)).toThrow('where Cairn does not follow');
  });

  it('to a public host is followed, without the token', () => {
    const next = nextAddress(from, 'https://codeload.github.com/a/b?token=x', api);
    expect(next.host).toBe('codeload.github.com');
    expect(headersFor(next, { authorization: `token ${TOKEN}`, accept: '*/*' }, api)).toEqual({
      accept: '*/*',
    });
    expect(headersFor(from, { authorization: 'x' }, api)).toEqual({ authorization: 'x' });
  });

  it('to a private host is followed only where the operator runs an Enterprise server', () => {
    const enterprise = new URL('https://git.example.com/api/v3');
    expect(isTrusted(new URL('https://codeload.git.example.com/x'), enterprise)).toBe(true);
    expect(isTrusted(new URL('https://git.example.com:8443/x'), enterprise)).toBe(false);
    expect(isTrusted(new URL('https://evil-git.example.com/x'), enterprise)).toBe(false);
    expect(isTrusted(new URL('http://10.0.0.9/x'), new URL('http://10.0.0.8'))).toBe(false);
    expect(() => checkAddress(new URL('http://10.0.0.8/x'), new URL('http://10.0.0.8'))).not.toThrow();
  });
});

describe('a hostile upstream', () => {
  let strange: ReturnType<typeof createServer>;
  let origin: URL;
  let asked: string[];

  beforeEach(async () => {
    asked = [];
    strange = createServer((request, response) => {
      asked.push(request.url ?? '');
      if (request.url === '/circle') response.writeHead(302, { location: '/circle' }).end();
      else if (request.url === '/endless') {
        response.writeHead(200);
        const more = (): void => {
          while (response.write(Buffer.alloc(65_536))) if (response.destroyed) return;
          response.once('drain', more);
        };
        more();
      } else if (request.url === '/bomb') {
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(20_000_000)));
      } else response.end('secret of another server');
    });
    await new Promise<void>((resolve) => strange.listen(0, '127.0.0.1', resolve));
    origin = new URL(`http://127.0.0.1:${(strange.address() as AddressInfo).port}`);
  });
  afterEach(() => {
    strange.closeAllConnections();
    strange.close();
  });

  const fetcher = (streams = false): GuardedFetch =>
    createGuardedFetch({ trusted: origin, idle: 2_000, deadline: 10_000, limit: 1_000_000, streams });

  it('cannot lead to another server of this machine', async () => {
    world.github.publish(writtenVersion({ repository: 'acme/lists', files: { 'README.md': '# List\n' } }));
    world.github.inject({ on: /\/tarball\//, does: { kind: 'redirect', to: `${origin.href}inside` } });
    expect(await errorOf(world.open('acme/lists'))).toMatchObject({
      code: 'UNREADABLE',
      message: 'The answer leads to a private address, where Cairn does not follow.',
    });
    world.github.inject({
      on: /\/git\/trees\//,
      does: { kind: 'redirect', to: `http://localhost:${origin.port}/inside` },
    });
    expect(await errorOf(world.open('acme/lists'))).toMatchObject({ code: 'UNREADABLE' });
    expect(asked).toEqual([]);
  });

  it('cannot send a reader round in a circle', async () => {
    expect((await errorOf(fetcher()(`${origin.href}circle`))).message).toBe(
      'The address redirects in a circle; try again later.',
    );
    expect(asked).toHaveLength(6);
  });

  it.each(['endless', 'bomb'])('cannot fill the memory with an %s answer', async (name) => {
    expect(await errorOf(fetcher()(origin.href + name))).toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });

  it('cannot keep a stream going past its limit', async () => {
    const response = await fetcher(true)(`${origin.href}endless`);
    expect(await errorOf(response.arrayBuffer())).toBeInstanceOf(Error);
  });
});

describe('the token', () => {
  it('goes to the API alone and nowhere into what is handed out', async () => {
    world.github.publish(writtenVersion({ repository: 'acme/lists', files: { 'README.md': '# List\n' } }));
    const source = await world.open('acme/lists');
    expect(world.github.requests.every(({ authorized }) => authorized)).toBe(true);
    expect(JSON.stringify(source)).not.toContain(TOKEN);
  });
});

describe('a path', () => {
  it.each(['README.md', 'a/b.md', 'a..b/c..md', '...', 'リスト.md', 'a\\b.md'])('"%s" is safe', (path) => {
    expect(isSafePath(path)).toBe(true);
  });

  it.each(['', '/a', 'a/', 'a//b', '..', 'a/../b', './a', 'a/.', '.git/config', 'a/.GIT/b', 'a\0b', 'a\nb'])(
    '"%s" is not safe',
    (path) => {
      expect(isSafePath(path)).toBe(false);
    },
  );

  it('is not safe when it is longer than any file system takes', () => {
    expect(isSafePath('a/'.repeat(600) + 'b')).toBe(false);
  });
});
