import { describe, expect, it } from 'vitest';
import { githubHeads } from '../../ingest/source/github/heads.ts';
import { headOfRecord, recordOf, type RepositoryHead } from '../../ingest/source/github/head.ts';
import { writtenVersion } from '../github/version.ts';
import { TOKEN, at, useGithub } from './github-world.ts';

const world = useGithub();

const version = (repository: string, day: number, branch = 'main') =>
  writtenVersion({
    repository,
    branch,
    date: `2026-02-0${day}T10:00:00Z`,
    files: { 'README.md': `# Day ${day}\n` },
    stars: day,
  });

async function headOf(repository: string, branch: string | null = null): Promise<RepositoryHead> {
  const [answer] = await githubHeads(world.client(), [at(repository, branch)]);
  if (!answer?.head) throw answer?.error ?? new Error('no answer');
  return answer.head;
}

describe('heads with a token', () => {
  it('come in one GraphQL call for a hundred repositories, in the order asked', async () => {
    const names = Array.from({ length: 100 }, (_, n) => `acme/list-${n}`);
    for (const name of names) world.github.publish(version(name, 1));
    const answers = await githubHeads(
      world.client(),
      names.map((name) => at(name)),
    );
    expect(answers.map(({ head }) => head && `${head.owner}/${head.name}`)).toEqual(names);
    expect(world.lines()).toEqual(['POST /graphql 200']);
    expect(world.github.requests.filter(({ resource, counted }) => resource === 'core' && counted)).toEqual(
      [],
    );
  });

  it('take two calls for a hundred and one', async () => {
    const names = Array.from({ length: 101 }, (_, n) => `acme/list-${n}`);
    for (const name of names) world.github.publish(version(name, 1));
    const answers = await githubHeads(
      world.client(),
      names.map((name) => at(name)),
    );
    expect(answers.every(({ head }) => head !== null)).toBe(true);
    expect(world.lines()).toHaveLength(2);
  });

  it('tell revision, branch of any name, licence, stars, archived and last push', async () => {
    world.github.publish({ ...version('acme/live', 3, 'live'), license: 'CC-BY-4.0' });
    world.github.change('acme/live', { archived: true });
    expect(await headOf('acme/live')).toEqual({
      owner: 'acme',
      name: 'live',
      renamedFrom: null,
      branch: 'live',
      defaultBranch: 'live',
      revision: version('acme/live', 3, 'live').commit,
      revisionDate: '2026-02-03T10:00:00.000Z',
      license: 'CC-BY-4.0',
      stars: 3,
      archived: true,
      pushedAt: '2026-02-03T10:00:00.000Z',
      etag: null,
    });
  });

  it('find no licence where GitHub asserts none', async () => {
    world.github.publish({ ...version('acme/a', 1), license: 'NOASSERTION' });
    world.github.publish({ ...version('acme/b', 1), license: null });
    expect((await headOf('acme/a')).license).toBeNull();
    expect((await headOf('acme/b')).license).toBeNull();
  });

  it('follow another branch than the default one', async () => {
    world.github.publish(version('acme/lists', 1));
    world.github.publish(version('acme/lists', 2, 'feature/new'));
    const head = await headOf('acme/lists', 'feature/new');
    expect(head).toMatchObject({ branch: 'feature/new', defaultBranch: 'main' });
    expect(head.revision).toBe(version('acme/lists', 2, 'feature/new').commit);
  });

  it('carry an error for each repository that cannot be read, and hide no other', async () => {
    world.github.publish(version('acme/good', 1));
    world.github.publish(version('acme/secret', 1));
    world.github.create('acme/empty');
    const asked = [at('acme/good'), at('acme/gone'), at('acme/empty'), at('acme/good', 'nope')];
    const answers = await githubHeads(world.client(), asked);
    expect(answers.map(({ error }) => error && [error.code, error.message])).toEqual([
      null,
      [
        'NOT_FOUND',
        'acme/gone was not found on GitHub: it was deleted, is private, or never existed; check the name, or set a GITHUB_TOKEN that may read it.',
      ],
      ['UNREADABLE', 'acme/empty is empty: nothing has been committed to it yet; read it again when it has.'],
      ['BAD_USER_INPUT', 'acme/good has no branch "nope"; its default branch is "main".'],
    ]);
  });

  it('tell the new name of a repository that was renamed or given to another owner', async () => {
    world.github.publish(version('acme/old-name', 1));
    world.github.rename('acme/old-name', 'other/new-name');
    expect(await headOf('acme/old-name')).toMatchObject({
      owner: 'other',
      name: 'new-name',
      renamedFrom: 'acme/old-name',
    });
    expect((await headOf('Other/NEW-name')).renamedFrom).toBeNull();
  });

  it('say that a token is not accepted', async () => {
    world.github.inject({ on: /graphql/, does: { kind: 'status', status: 401, message: 'Bad credentials' } });
    const [refused] = await githubHeads(world.client(), [at('acme/lists')]);
    expect(refused?.error).toMatchObject({
      code: 'UNAUTHENTICATED',
      message:
        'GitHub does not accept GITHUB_TOKEN; make a new token, or unset it to read public repositories.',
    });
  });

  it('never hold the token in an error', async () => {
    world.github.inject({ on: /graphql/, times: 9, does: { kind: 'status', status: 500, message: TOKEN } });
    const [answer] = await githubHeads(world.client(), [at('acme/lists')]);
    const everything = JSON.stringify(answer?.error, Object.getOwnPropertyNames(answer?.error ?? {}));
    expect(answer?.error?.code).toBe('SOURCE_UNAVAILABLE');
    expect(everything).not.toContain(TOKEN);
  });
});

describe('heads without a token', () => {
  const anonymous = () => world.client({ token: null });

  it('take one request for a repository that has not moved, two for one that has', async () => {
    world.github.publish(version('acme/lists', 1));
    const [first] = await githubHeads(anonymous(), [at('acme/lists')]);
    expect(first?.head?.etag).toMatch(/^W\//);
    expect(world.lines()).toEqual(['GET /commits/HEAD?per_page=1 200', 'GET / 200']);

    world.github.clearRequests();
    const known = () => first?.head ?? undefined;
    const [again] = await githubHeads(anonymous(), [at('acme/lists')], { known });
    expect(again?.head).toEqual(first?.head);
    expect(world.lines()).toEqual(['GET /commits/HEAD?per_page=1 304']);

    world.github.clearRequests();
    world.github.publish(version('acme/lists', 2));
    const [moved] = await githubHeads(anonymous(), [at('acme/lists')], { known });
    expect(moved?.head?.revision).toBe(version('acme/lists', 2).commit);
    expect(world.lines()).toEqual(['GET /commits/HEAD?per_page=1 200', 'GET / 200']);
  });

  it('are the same as with one', async () => {
    world.github.publish(version('acme/lists', 4, 'trunk'));
    const [answer] = await githubHeads(anonymous(), [at('acme/lists')]);
    expect({ ...answer?.head, etag: null }).toEqual(await headOf('acme/lists'));
  });

  it('tell a new name, also when nothing else has changed', async () => {
    world.github.publish(version('acme/old-name', 1));
    const [first] = await githubHeads(anonymous(), [at('acme/old-name')]);
    world.github.rename('acme/old-name', 'other/new-name');
    const known = () => first?.head ?? undefined;
    const [renamed] = await githubHeads(anonymous(), [at('acme/old-name')], { known });
    expect(renamed?.head).toMatchObject({ owner: 'other', name: 'new-name', renamedFrom: 'acme/old-name' });
  });

  it('carry an error for each repository that cannot be read', async () => {
    world.github.publish(version('acme/secret', 1));
    world.github.change('acme/secret', { isPrivate: true });
    world.github.publish(version('acme/good', 1));
    world.github.create('acme/empty');
    const asked = [at('acme/secret'), at('acme/empty'), at('acme/good', 'nope'), at('acme/good')];
    const answers = await githubHeads(anonymous(), asked);
    expect(answers.map(({ error }) => error?.code)).toEqual([
      'NOT_FOUND',
      'UNREADABLE',
      'BAD_USER_INPUT',
      undefined,
    ]);
  });

  it('stop asking once the limit is reached, and say when it ends', async () => {
    world.github.publish(version('acme/a', 1));
    world.github.inject({ on: /commits/, does: { kind: 'primary-limit', seconds: 1800 } });
    const answers = await githubHeads(anonymous(), [at('acme/a'), at('acme/b'), at('acme/c')]);
    expect(world.lines()).toEqual(['GET /commits/HEAD?per_page=1 403']);
    expect(answers.map(({ error }) => error?.code)).toEqual(Array(3).fill('SOURCE_UNAVAILABLE'));
    expect(answers[2]?.error?.message).toMatch(
      /^acme\/c waits for GitHub's limit \(set GITHUB_TOKEN for a higher one\); it can be read again after \d\d:\d\d UTC\.$/,
    );
  });

  it('report what is left of the limit', async () => {
    world.github.publish(version('acme/a', 1));
    const client = anonymous();
    expect(client.budget()).toBeNull();
    await githubHeads(client, [at('acme/a')]);
    expect(client.budget()).toMatchObject({ limit: 60, remaining: 58 });
  });
});

describe('a stored source', () => {
  it('stands for the head it was read at', async () => {
    world.github.publish(version('acme/lists', 1));
    const head = await headOf('acme/lists');
    expect(headOfRecord(recordOf(head))).toEqual(head);
    expect(headOfRecord({ ...recordOf(head), kind: 'folder' })).toBeNull();
  });
});
