import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_PACK, createDocumentReader } from '../../ingest/reader.ts';
import { ingest, type IngestSummary } from '../../ingest/run.ts';
import { openSource } from '../../ingest/source/open.ts';
import { digestOf } from '../../schema/digest.ts';
import { openContentCache } from '../../store/content-cache.ts';
import { openStore } from '../../store/open.ts';
import type { Store } from '../../store/port.ts';
import { writtenVersion, type WrittenFile } from '../github/version.ts';
import { errorOf, useGithub } from './github-world.ts';

const world = useGithub();

const entry = (name: string): string => `- [${name}](https://example.com/${name}) - about ${name}\n`;
const OLD = {
  'README.md': `# List\n\n## Papers\n\n${entry('alpha')}${entry('beta')}`,
  'docs/more.md': `# More\n\n${entry('gamma')}`,
  'docs/gone.md': `# Gone\n\n${entry('delta')}`,
};
const NEW = {
  'README.md': `# List\n\n## Papers\n\n${entry('alpha')}${entry('epsilon')}`,
  'docs/more.md': OLD['docs/more.md'],
};

function publish(files: Readonly<Record<string, WrittenFile>>, day: number): void {
  const date = `2026-06-0${day}T00:00:00Z`;
  world.github.publish(writtenVersion({ repository: 'acme/lists', date, files }));
}

describe('a repository in the graph', () => {
  let folder: string;
  let store: Store;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cairn-github-'));
    store = await openStore(`sqlite:${join(folder, 'graph.sqlite')}`);
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** One whole run over what the fake serves now, as a process of its own would make it. */
  async function run(into: Store, version?: string): Promise<IngestSummary> {
    const cache = openContentCache(join(folder, 'content.sqlite'));
    try {
      const source = await openSource(
        'acme/lists',
        {},
        {
          client: world.client(),
          cache,
          known: async (id) =>
            new Map((await into.sourceState(id))?.documents.map((each) => [each.path, each.contentHash])),
        },
      );
      const now = (): Date => new Date('2026-06-10T00:00:00Z');
      return await ingest([source], {
        store: into,
        ...createDocumentReader(EMPTY_PACK, undefined, version),
        areas: new Map(),
        now,
      });
    } finally {
      cache.close();
    }
  }

  it('changes as the repository does, and is then the same as if it were read anew', async () => {
    publish(OLD, 1);
    expect((await run(store)).documents).toBe(3);
    publish(NEW, 2);
    const refreshed = await run(store);
    expect(refreshed.documents).toBe(1);
    expect(refreshed.sources[0]).toMatchObject({ state: 'done', added: 1, removed: 2 });

    const fresh = await openStore(`sqlite:${join(folder, 'fresh.sqlite')}`);
    await run(fresh);
    expect(await digestOf(store.stream())).toBe(await digestOf(fresh.stream()));
    await fresh.close();
  });

  it('stays as it is when nothing changed: no document read, no row written', async () => {
    publish(OLD, 1);
    await run(store);
    world.github.clearRequests();
    expect(await run(store)).toMatchObject({ documents: 0, rowsWritten: 0 });
    // The listing of this commit is in the cache, so that GitHub is asked for the head alone.
    expect(world.lines()).toEqual(['POST /graphql 200']);
  });

  it('is linked anew by another build, from the cache alone, and says the same', async () => {
    publish(OLD, 1);
    await run(store, 'build 1');
    const before = await digestOf(store.stream());
    world.github.clearRequests();
    expect(await run(store, 'build 2')).toMatchObject({ documents: 3, sources: [{ added: 0, edited: 0 }] });
    expect(world.lines()).toEqual(['POST /graphql 200']);
    expect(await digestOf(store.stream())).toBe(before);
    expect(await run(store, 'build 2')).toMatchObject({ documents: 0, rowsWritten: 0 });
  });

  it.each([
    ['the tree', /\/git\/trees\//],
    ['a changed document', /\/git\/blobs\//],
  ])('stays as it is when %s cannot be read', async (_what, on) => {
    publish(OLD, 1);
    await run(store);
    const before = await digestOf(store.stream());
    publish(NEW, 2);
    world.github.inject({ on, does: { kind: 'cut', after: 20 }, times: 99 });
    expect(await errorOf(run(store))).toMatchObject({ code: 'SOURCE_UNAVAILABLE' });
    expect(await digestOf(store.stream())).toBe(before);
  });
});
