import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_PACK, createDocumentReader } from '../../ingest/reader.ts';
import { openForRefresh, type OpenedForRefresh } from '../../ingest/refresh.ts';
import { ingest, type IngestSummary } from '../../ingest/run.ts';
import { digestOf } from '../../schema/digest.ts';
import { canonicalAddress } from '../../schema/index.ts';
import { resourceId } from '../../schema/id.ts';
import { openContentCache, type ContentCacheFile } from '../../store/content-cache.ts';
import { openStore } from '../../store/open.ts';
import type { Store } from '../../store/port.ts';
import { hasCorpus, lists } from '../corpus.ts';
import { snapshotVersion } from '../github/snapshot.ts';
import { writtenVersion, type WrittenVersion } from '../github/version.ts';
import { useGithub } from './github-world.ts';

const world = useGithub();
const reader = createDocumentReader(EMPTY_PACK);
const now = (): Date => new Date('2026-06-10T00:00:00Z');
const entry = (name: string): string => `- [${name}](https://example.com/${name}) - about ${name}\n`;
const LIST = `# List\n\n## Papers\n\n${entry('alpha')}- [Our paper](docs/own.pdf) - our own\n`;
const FILES = {
  'README.md': LIST,
  'docs/notes.md': `# Notes\n\n${entry('beta')}`,
  'docs/own.pdf': '%PDF-1.4 no more',
};

let folder: string;
let store: Store;
let cache: ContentCacheFile;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-refresh-'));
  store = await openStore(`sqlite:${join(folder, 'graph.sqlite')}`);
  cache = openContentCache(join(folder, 'content.sqlite'));
});
afterEach(async () => {
  cache.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

function publish(written: Partial<WrittenVersion> & Pick<WrittenVersion, 'files'>): void {
  world.github.publish(writtenVersion({ repository: 'acme/lists', ...written }));
}

/** The first reading, as `cairn ingest` makes it. */
async function begin(repository = 'acme/lists'): Promise<void> {
  const source = await world.open(repository, { cache });
  await ingest([source], { ...reader, store, cache, areas: new Map(), now });
}

/** One refresh of everything, as `cairn refresh` makes it. */
async function refresh(token?: null): Promise<OpenedForRefresh & { readonly summary: IngestSummary }> {
  const client = world.client(token === null ? { token: null } : {});
  const opened = await openForRefresh({ store, client, cache, fingerprint: reader.fingerprint });
  const summary = await ingest(opened.sources, { ...reader, store, cache, areas: new Map(), now });
  return { ...opened, summary };
}

const digest = (): Promise<string> => digestOf(store.stream());

describe('a repository that got another name', () => {
  beforeEach(async () => {
    publish({ files: FILES });
    await begin();
    world.github.rename('acme/lists', 'newco/reading');
  });

  it.each(['with a token', 'without one'])(
    'keeps its id and its entries, and says where it is now, %s',
    async (how) => {
      const { summary } = await refresh(how === 'without one' ? null : undefined);
      expect(summary.sources).toMatchObject([
        { id: 'source/github/acme/lists', state: 'done', added: 0, removed: 0, edited: 0, renamed: 0 },
      ]);
      const sources = await store.sources();
      expect(sources.map(({ source }) => source)).toMatchObject([
        {
          id: 'source/github/acme/lists',
          title: 'newco/reading',
          address: 'https://github.com/newco/reading',
        },
      ]);
      expect(summary.diagnostics.map(({ rule }) => rule)).toContain('source-renamed');
    },
  );

  it('is one resource under both names, by a decision that can be taken back', async () => {
    await refresh();
    const [decision, ...others] = await store.decisions();
    expect(others).toEqual([]);
    expect(decision).toMatchObject({
      kind: 'alias',
      by: 'crawler',
      sign: 'github-rename',
      fromAddress: 'https://github.com/acme/lists',
      toAddress: 'https://github.com/newco/reading',
    });
    await store.undo(decision?.id ?? '');
    expect(await store.decisions()).toEqual([]);
  });

  it('names its own documents at their new addresses', async () => {
    await refresh();
    const idOf = (address: string): string => resourceId(canonicalAddress(address) ?? '');
    const [before, after] = await store.entities([
      idOf('https://github.com/acme/lists/blob/HEAD/docs/own.pdf'),
      idOf('https://github.com/newco/reading/blob/HEAD/docs/own.pdf'),
    ]);
    expect([before, after?.title]).toEqual([null, 'Our paper']);
  });

  it('is settled after one refresh: the next asks under the new name and writes nothing', async () => {
    await refresh();
    const settled = await digest();
    world.github.clearRequests();
    const { summary, unchanged } = await refresh();
    expect(summary).toMatchObject({ documents: 0, rowsWritten: 0 });
    expect(unchanged).toHaveLength(1);
    expect(world.lines()).toEqual(['POST /graphql 200']);
    expect(await digest()).toBe(settled);
  });

  it('tells only what its list changed when it changed too', async () => {
    publish({
      repository: 'newco/reading',
      date: '2026-02-01T00:00:00Z',
      files: { ...FILES, 'README.md': LIST + entry('gamma') },
    });
    const { summary } = await refresh();
    expect(summary.sources).toMatchObject([{ added: 1, removed: 0, edited: 0, moved: 0, renamed: 0 }]);
  });

  it('is not taken in twice where the new name is a source of its own', async () => {
    await begin('newco/reading');
    const before = await digest();
    const { failures, sources } = await refresh();
    expect(sources).toEqual([]);
    expect(failures.map(({ error }) => error.message)).toEqual([
      'acme/lists is called newco/reading now, which is a source of its own; remove one of the two.',
    ]);
    expect(await digest()).toBe(before);
  });
});

describe('a default branch', () => {
  it.each(['with a token', 'without one'])(
    'of any name is read, and followed to another name, %s',
    async (how) => {
      publish({ branch: 'trunk', files: FILES });
      await begin();
      publish({
        branch: 'release/2026',
        date: '2026-02-01T00:00:00Z',
        files: { ...FILES, 'README.md': LIST + entry('gamma') },
      });
      world.github.change('acme/lists', { defaultBranch: 'release/2026' });
      world.github.dropBranch('acme/lists', 'trunk');
      const { summary } = await refresh(how === 'without one' ? null : undefined);
      expect(summary.sources).toMatchObject([{ state: 'done', added: 1 }]);
      expect((await store.sources())[0]?.source.branch).toBe('release/2026');
      world.github.clearRequests();
      expect((await refresh()).summary).toMatchObject({ documents: 0, rowsWritten: 0 });
    },
  );

  it('is not taken for the branch that a person asked for', async () => {
    publish({ branch: 'main', files: FILES });
    publish({ branch: 'next', date: '2026-02-01T00:00:00Z', files: FILES });
    await begin();
    await store.saveSettings({
      ...{ source: 'source/github/acme/lists', address: 'acme/lists', branch: 'next' },
      ...{ include: null, exclude: null, schedule: null, paused: false, pinned: null, rejected: null },
      ...{ failures: 0, quarantined: null, nextDue: null, waits: null, checkedAt: null },
    });
    world.github.dropBranch('acme/lists', 'next');
    const { failures } = await refresh();
    expect(failures.map(({ error }) => error.message)).toEqual([
      'acme/lists has no branch "next"; its default branch is "main".',
    ]);
  });
});

describe('a repository that cannot be read any more', () => {
  it.each<[string, () => void, RegExp]>([
    ['deleted', () => world.github.remove('acme/lists'), /was not found on GitHub/],
    ['made private', () => world.github.change('acme/lists', { isPrivate: true }), /was not found on GitHub/],
  ])('%s keeps its last good state and says so', async (_what, happens, message) => {
    publish({ files: FILES });
    await begin();
    const before = await digest();
    happens();
    const { failures, summary } = await refresh(null);
    expect(failures.map(({ error }) => error.message)).toEqual([expect.stringMatching(message)]);
    expect(summary.rowsWritten).toBe(0);
    expect(await digest()).toBe(before);
  });

  it('archived is read on, and that it is archived is a fact of it', async () => {
    publish({ files: FILES });
    await begin();
    world.github.change('acme/lists', { archived: true });
    publish({ date: '2026-02-01T00:00:00Z', files: { ...FILES, 'more.md': `# More\n\n${entry('gamma')}` } });
    await refresh();
    expect((await store.sources())[0]?.source).toMatchObject({ archived: true, stars: 7, license: 'MIT' });
  });
});

it('a link to a PDF inside the repository and the PDF itself are one resource', async () => {
  const listed =
    '# List\n\n- [The paper](papers/one.pdf) - a paper\n- [Again](https://github.com/Acme/lists/blob/trunk/papers/one.pdf)\n';
  publish({ branch: 'trunk', files: { 'README.md': listed, 'papers/one.pdf': '%PDF-1.4 no more' } });
  await begin();
  const documents = await store.documents('source/github/acme/lists');
  expect(documents.map(({ path }) => path)).toEqual(['README.md', 'papers/one.pdf']);
  const [first, second] = await store.entriesOf('source/github/acme/lists');
  expect(first?.entity).toBe(second?.entity);
  expect(first?.entity).toBe(
    resourceId(canonicalAddress('https://github.com/acme/lists/blob/HEAD/papers/one.pdf') ?? ''),
  );
});

it.skipIf(!hasCorpus)(
  'all real repositories unchanged cost one GraphQL call, no counted request, no document and no row',
  async () => {
    for (const list of lists()) {
      const version = await snapshotVersion(list);
      world.github.publish(version);
      await begin(`${version.owner}/${version.name}`);
    }
    const before = await digest();
    world.github.clearRequests();
    const { summary, unchanged } = await refresh();
    expect(summary).toMatchObject({ documents: 0, rowsWritten: 0 });
    expect(unchanged).toHaveLength(lists().length);
    expect(world.lines()).toEqual(['POST /graphql 200']);
    expect(world.github.requests.filter(({ resource, counted }) => resource === 'core' && counted)).toEqual(
      [],
    );
    expect(await digest()).toBe(before);
  },
  180_000,
);
