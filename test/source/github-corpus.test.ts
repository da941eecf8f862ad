import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { githubHeads } from '../../ingest/source/github/heads.ts';
import { createMemoryCache } from '../../ingest/source/github/memory-cache.ts';
import { openSnapshot } from '../../ingest/source/snapshot.ts';
import { hasCorpus, lists } from '../corpus.ts';
import { snapshotVersion } from '../github/snapshot.ts';
import { at, useGithub } from './github-world.ts';

const folders = hasCorpus ? [...lists(), ...lists('old')].sort() : [];
const newest = folders.filter((folder) => !folder.endsWith('@old'));
const pairs = newest.filter((folder) => folders.includes(`${folder}@old`));

const named = (given: readonly string[]): [string, string][] =>
  given.map((folder) => [basename(folder), folder]);

describe.skipIf(!hasCorpus)('real repositories', () => {
  const world = useGithub();

  const publish = async (folder: string): Promise<string> => {
    const version = await snapshotVersion(folder);
    world.github.publish(version);
    return `${version.owner}/${version.name}`;
  };

  it.each(named(newest))('%s is read from GitHub as it is read from its snapshot', async (_name, folder) => {
    const snapshot = await openSnapshot(folder);
    const source = await world.open(await publish(folder));
    expect({ ...source.record, archived: undefined, pushedAt: undefined, stars: null }).toEqual(
      snapshot.record,
    );
    const listed = new Map(source.files.map(({ path, hash }) => [path, hash]));
    for (const { path, hash } of snapshot.files) {
      expect(listed.get(path), path).toBe(hash);
      expect(Buffer.compare(await source.read(path), await snapshot.read(path)), path).toBe(0);
    }
  });

  it.each(named(pairs))(
    '%s, when it moves on, is asked for its changed documents alone',
    async (_name, folder) => {
      const repository = await publish(`${folder}@old`);
      const cache = createMemoryCache();
      const before = await world.open(repository, { cache });
      await publish(folder);
      world.github.clearRequests();
      const known = new Map(before.files.map(({ path, hash }) => [path, hash]));
      const after = await world.open(repository, { cache, known: async () => known });

      const earlier = new Set(known.values());
      const changed = new Set(after.files.map(({ hash }) => hash).filter((hash) => !earlier.has(hash)));
      const asked = world.github.requests.filter(({ resource, counted }) => resource === 'core' && counted);
      const blobs = asked.filter(({ path }) => path.includes('/git/blobs/'));
      const archives = asked.filter(({ path }) => path.includes('/tarball/'));
      expect(changed.size).toBeGreaterThan(0);
      expect(asked.length).toBe(1 + blobs.length + archives.length);
      if (archives.length === 0) expect(blobs.length).toBe(changed.size);
      else expect(changed.size).toBeGreaterThan(20);

      const snapshot = await openSnapshot(folder);
      for (const { path } of snapshot.files) {
        expect(Buffer.compare(await after.read(path), await snapshot.read(path)), path).toBe(0);
      }
    },
  );

  it('cost one GraphQL call and no counted REST request when none has changed', async () => {
    const repositories: string[] = [];
    for (const folder of newest) repositories.push(await publish(folder));
    const answers = await githubHeads(
      world.client(),
      repositories.map((repository) => at(repository)),
    );
    for (const [n, folder] of newest.entries()) {
      const { record } = await openSnapshot(folder);
      expect(answers[n]?.head?.revision).toBe(record.revision);
    }
    expect(world.lines()).toEqual(['POST /graphql 200']);
  });
});
