import { describe, expect, it } from 'vitest';
import { contentHash } from '../../schema/id.ts';
import { createMemoryCache } from '../../ingest/source/github/memory-cache.ts';
import { headOfRecord } from '../../ingest/source/github/head.ts';
import { openGithub, type GithubSource } from '../../ingest/source/github/open.ts';
import { writtenVersion, type WrittenFile } from '../github/version.ts';
import { at, errorOf, text, useGithub } from './github-world.ts';

const world = useGithub({
  treeLimit: 40,
  // What `.gitattributes` does to archives: one file is left out, one has other line ends.
  exported: (file) => {
    if (file.path === 'docs/left-out.md') return null;
    if (file.path !== 'docs/converted.md') return file;
    const bytes = Buffer.from('one\r\ntwo\r\n');
    return { ...file, size: bytes.byteLength, bytes: () => Promise.resolve(bytes) };
  },
});

function publish(files: Readonly<Record<string, WrittenFile>>, date = '2026-03-01T00:00:00Z'): void {
  world.github.publish(writtenVersion({ repository: 'acme/lists', date, files }));
}

const knownOf = (source: GithubSource) => async () =>
  new Map(source.files.map(({ path, hash }) => [path, hash]));

describe('the first reading of a repository', () => {
  it('takes one call for the head, one for the tree and one archive', async () => {
    publish({ 'README.md': '# List\n', 'docs/a.md': 'a\n', 'code/main.py': 'print()\n', LICENSE: 'MIT\n' });
    const source = await world.open('acme/lists');
    expect(source.files).toEqual([
      { path: 'README.md', hash: contentHash(Buffer.from('# List\n')), bytes: 7 },
      { path: 'docs/a.md', hash: contentHash(Buffer.from('a\n')), bytes: 2 },
    ]);
    expect(text(await source.read('docs/a.md'))).toBe('a\n');
    expect(['code', 'code/main.py', 'LICENSE', 'docs', 'nothing'].map((path) => source.exists(path))).toEqual(
      [true, true, true, true, false],
    );
    expect(world.lines().map((line) => line.replace(/[0-9a-f]{4} /, '# '))).toEqual([
      'POST /graphql 200',
      expect.stringMatching(/^GET \/git\/trees\/\w{4}\?recursive=1 200$/),
      'GET /tarball/# 302',
      expect.stringMatching(/^GET \/legacy\.tar\.gz\/# 200$/),
    ]);
  });

  it('is the source that its snapshot would be', async () => {
    publish({ 'README.md': '# List\n' });
    const { record } = await world.open('acme/lists');
    expect(record).toEqual({
      id: 'source/github/acme/lists',
      kind: 'github',
      title: 'acme/lists',
      address: 'https://github.com/acme/lists',
      revision: expect.stringMatching(/^[0-9a-f]{40}$/) as string,
      revisionDate: '2026-03-01T00:00:00.000Z',
      branch: 'main',
      license: 'MIT',
      stars: 7,
      archived: false,
      pushedAt: '2026-03-01T00:00:00.000Z',
    });
  });

  it('reads the bytes of the tree where the archive has others or none', async () => {
    publish({ 'README.md': '# List\n', 'docs/left-out.md': 'left out\n', 'docs/converted.md': 'one\ntwo\n' });
    const source = await world.open('acme/lists');
    expect(text(await source.read('docs/left-out.md'))).toBe('left out\n');
    expect(text(await source.read('docs/converted.md'))).toBe('one\ntwo\n');
    expect(world.lines().filter((line) => line.includes('/git/blobs/'))).toHaveLength(2);
  });

  it('keeps bytes that are no text as they are', async () => {
    const bytes = Uint8Array.from({ length: 512 }, (_, n) => n % 256);
    publish({ 'README.md': '# List\n', 'paper.pdf': bytes });
    const first = await world.open('acme/lists');
    expect(Buffer.from(await first.read('paper.pdf')).equals(bytes)).toBe(true);
    const later = await world.open('acme/lists', { known: async () => new Map([['README.md', 'x']]) });
    expect(Buffer.from(await later.read('paper.pdf')).equals(bytes)).toBe(true);
  });

  it('reads long paths, other scripts and empty files', async () => {
    const long = `${'folder/'.repeat(30)}list.md`;
    publish({ [long]: 'long\n', 'リスト/読む.md': 'ja\n', 'empty.md': '' });
    const source = await world.open('acme/lists');
    expect(text(await source.read(long))).toBe('long\n');
    expect(text(await source.read('リスト/読む.md'))).toBe('ja\n');
    expect(await source.read('empty.md')).toEqual(new Uint8Array());
    expect(world.lines().filter((line) => line.includes('/git/blobs/'))).toEqual([]);
  });

  it('lists symbolic links and submodules as there, but reads neither', async () => {
    publish({
      'README.md': '# List\n',
      'link.md': { linkTo: 'README.md' },
      'sub.md': { submodule: 'a'.repeat(40) },
    });
    const source = await world.open('acme/lists');
    expect(source.files.map(({ path }) => path)).toEqual(['README.md']);
    expect([source.exists('link.md'), source.exists('sub.md')]).toEqual([true, true]);
  });

  it('hands a Git LFS pointer over as it stands in the repository', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 9\n`;
    publish({ 'README.md': '# List\n', 'big.pdf': pointer });
    expect(text(await (await world.open('acme/lists')).read('big.pdf'))).toBe(pointer);
  });

  it('leaves out paths that lead out of the repository and says so', async () => {
    publish({ 'README.md': '# List\n', '../evil.md': 'x\n', 'a/../../evil.md': 'x\n', '.git/x.md': 'x\n' });
    const source = await world.open('acme/lists');
    expect(source.files.map(({ path }) => path)).toEqual(['README.md']);
    expect(source.diagnostics).toEqual([
      {
        severity: 'warning',
        rule: 'unsafe-path',
        message: '3 paths of acme/lists are no usable file names and are left out.',
        source: 'source/github/acme/lists',
        path: null,
        line: null,
      },
    ]);
  });

  it('walks the folders of a tree that GitHub cuts off', async () => {
    const files: Record<string, string> = { 'README.md': '# List\n' };
    for (let folder = 0; folder < 5; folder += 1) {
      for (let n = 0; n < 12; n += 1) files[`docs/part-${folder}/${n}.md`] = `${folder} ${n}\n`;
    }
    publish(files);
    const source = await world.open('acme/lists');
    expect(source.files.map(({ path }) => path)).toEqual(Object.keys(files).sort());
    expect(text(await source.read('docs/part-4/11.md'))).toBe('4 11\n');
    // The root and docs/ are cut off, each of its five parts comes whole.
    expect(world.lines().filter((line) => line.includes('/git/trees/'))).toHaveLength(9);
  });

  it('keeps a document that GitHub does not hand out from spoiling the others', async () => {
    publish({ 'README.md': '# List\n', 'huge.pdf': { withheld: 5_000_000 } });
    const source = await world.open('acme/lists');
    expect(text(await source.read('README.md'))).toBe('# List\n');
    expect(await errorOf(source.read('huge.pdf'))).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: '"huge.pdf" is too large and is not read.',
    });
  });

  it('fetches a few documents of a huge repository one by one', async () => {
    publish({ 'README.md': '# List\n', 'model.bin': { withheld: 90_000_000 } });
    await world.open('acme/lists');
    expect(world.lines().some((line) => line.includes('/tarball/'))).toBe(false);
  });

  it('reads a branch, a folder or a file of it as its address says', async () => {
    const files = { 'README.md': '# List\n', 'docs/a.md': 'a\n', 'docs/b.md': 'b\n' };
    world.github.publish(writtenVersion({ repository: 'acme/lists', files }));
    world.github.publish(writtenVersion({ repository: 'acme/lists', branch: 'feature/x', files }));
    const client = world.client();
    const paths = async (branch: string, path: string | null) =>
      (await openGithub(at('acme/lists', branch, path), { client })).files.map((file) => file.path);
    expect(await paths('main', 'docs')).toEqual(['docs/a.md', 'docs/b.md']);
    expect(await paths('feature', 'x')).toEqual(['README.md', 'docs/a.md', 'docs/b.md']);
    expect(await paths('feature', 'x/docs/b.md')).toEqual(['docs/b.md']);
    expect(await errorOf(paths('nope', 'docs'))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'acme/lists has no branch "nope"; its default branch is "main".',
    });
  });

  it('reads what a selection takes', async () => {
    publish({ 'README.md': '# List\n', 'docs/a.md': 'a\n', 'docs/old/b.md': 'b\n' });
    const source = await world.open('acme/lists', {
      selection: { include: ['docs/**'], exclude: ['docs/old/**'] },
    });
    expect(source.files.map(({ path }) => path)).toEqual(['docs/a.md']);
  });

  it('tells how far it has come', async () => {
    publish({ 'README.md': '# List\n', 'a.md': 'a\n', 'b.md': 'b\n' });
    const seen: string[] = [];
    await world.open('acme/lists', { onFetched: (done, total) => seen.push(`${done}/${total}`) });
    expect(seen).toEqual(['1/3', '2/3', '3/3']);
  });
});

describe('a repository that is not as it was', () => {
  it('is read under its new name after a rename', async () => {
    publish({ 'README.md': '# List\n' });
    world.github.rename('acme/lists', 'other/better-lists');
    for (const token of ['any', null]) {
      const source = await world.open('acme/lists', { client: world.client({ token }) });
      expect(source.record.id).toBe('source/github/other/better-lists');
      expect(source.head.renamedFrom).toBe('acme/lists');
      expect(source.diagnostics?.map(({ message }) => message)).toEqual([
        'acme/lists is called other/better-lists now; it is read under its new name.',
      ]);
      expect(text(await source.read('README.md'))).toBe('# List\n');
    }
  });

  it('is not found when it is gone, or private without a token', async () => {
    const sentence =
      'acme/lists was not found on GitHub: it was deleted, is private, or never existed; check the name, or set a GITHUB_TOKEN that may read it.';
    expect(await errorOf(world.open('acme/lists'))).toMatchObject({ code: 'NOT_FOUND', message: sentence });
    publish({ 'README.md': '# List\n' });
    world.github.change('acme/lists', { isPrivate: true });
    const anonymous = world.client({ token: null });
    expect(await errorOf(world.open('acme/lists', { client: anonymous }))).toMatchObject({
      message: sentence,
    });
    expect((await world.open('acme/lists')).files).toHaveLength(1);
  });

  it('is unreadable while it is empty', async () => {
    world.github.create('acme/lists');
    for (const token of ['any', null]) {
      expect(await errorOf(world.open('acme/lists', { client: world.client({ token }) }))).toMatchObject({
        code: 'UNREADABLE',
        message: 'acme/lists is empty: nothing has been committed to it yet; read it again when it has.',
      });
    }
  });

  it('is read and marked when it was archived', async () => {
    publish({ 'README.md': '# List\n' });
    world.github.change('acme/lists', { archived: true });
    const source = await world.open('acme/lists');
    expect(source.record.archived).toBe(true);
    expect(source.diagnostics?.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['source-archived', 'note'],
    ]);
  });
});

describe('a later reading', () => {
  const before = { 'README.md': '# List\n', 'docs/a.md': 'a\n', 'docs/b.md': 'b\n' };

  it('fetches the changed documents and nothing else', async () => {
    publish(before);
    const cache = createMemoryCache();
    const first = await world.open('acme/lists', { cache });
    publish({ ...before, 'docs/a.md': 'a, edited\n' }, '2026-03-02T00:00:00Z');
    world.github.clearRequests();
    const later = await world.open('acme/lists', { cache, known: knownOf(first) });
    expect(text(await later.read('docs/a.md'))).toBe('a, edited\n');
    expect(world.lines().map((line) => line.replace(/\b[0-9a-f]{4}\b/, '#'))).toEqual([
      'POST /graphql 200',
      'GET /git/trees/#?recursive=1 200',
      'GET /git/blobs/# 200',
    ]);
  });

  it('fetches nothing for a document that only moved', async () => {
    publish(before);
    const cache = createMemoryCache();
    const first = await world.open('acme/lists', { cache });
    publish({ 'README.md': '# List\n', 'docs/c.md': 'a\n', 'docs/b.md': 'b\n' }, '2026-03-02T00:00:00Z');
    world.github.clearRequests();
    const later = await world.open('acme/lists', { cache, known: knownOf(first) });
    expect(text(await later.read('docs/c.md'))).toBe('a\n');
    expect(world.lines().filter((line) => line.includes('/git/blobs/'))).toEqual([]);
  });

  it('takes one archive when many documents changed', async () => {
    const many = (word: string) =>
      Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`${n}.md`, `${n} ${word}\n`]));
    publish(many('before'));
    const first = await world.open('acme/lists');
    publish(many('after'), '2026-03-02T00:00:00Z');
    world.github.clearRequests();
    const later = await world.open('acme/lists', { known: knownOf(first) });
    expect(text(await later.read('29.md'))).toBe('29 after\n');
    expect(world.lines().filter((line) => line.includes('/git/blobs/'))).toEqual([]);
    expect(world.lines().filter((line) => line.startsWith('GET /tarball/'))).toHaveLength(1);
  });

  it('of the same revision asks GitHub for nothing at all', async () => {
    publish(before);
    const cache = createMemoryCache();
    const first = await world.open('acme/lists', { cache });
    world.github.clearRequests();
    const head = headOfRecord(first.record);
    const again = await world.open('acme/lists', { cache, ...(head ? { head } : {}) });
    expect(again.files).toEqual(first.files);
    expect(text(await again.read('docs/b.md'))).toBe('b\n');
    expect(world.lines()).toEqual([]);
  });

  it('can go back to a revision that is no longer the newest', async () => {
    publish(before);
    const first = await world.open('acme/lists');
    publish({ 'README.md': '# Spoilt\n' }, '2026-03-02T00:00:00Z');
    const head = headOfRecord(first.record);
    const back = await world.open('acme/lists', head ? { head } : {});
    expect(back.record).toEqual(first.record);
    expect(text(await back.read('README.md'))).toBe('# List\n');
  });

  it('fetches a known document when its bytes are needed after all', async () => {
    publish(before);
    const first = await world.open('acme/lists');
    const again = await world.open('acme/lists', { known: knownOf(first) });
    expect(text(await again.read('docs/a.md'))).toBe('a\n');
  });
});
