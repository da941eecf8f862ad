import { describe, expect, it } from 'vitest';
import { addressMeanings, parseGithubAddress, selectUnder } from '../../ingest/source/github/address.ts';
import { githubHosts, githubSettings, graphqlUrl } from '../../ingest/source/github/settings.ts';

const named = (owner: string, name: string, branch: string | null = null, path: string | null = null) => ({
  owner,
  name,
  branch,
  path,
});

describe('the address of a repository', () => {
  it.each([
    ['acme/lists', named('acme', 'lists')],
    ['acme/lists.git', named('acme', 'lists')],
    ['a-b_c/x.y-z', named('a-b_c', 'x.y-z')],
    ['github.com/acme/lists', named('acme', 'lists')],
    ['https://github.com/acme/lists', named('acme', 'lists')],
    ['HTTP://WWW.GitHub.com/Acme/Lists/', named('Acme', 'Lists')],
    ['https://github.com/acme/lists#readme', named('acme', 'lists')],
    ['https://github.com/acme/lists?tab=readme-ov-file', named('acme', 'lists')],
    ['https://github.com/acme/lists/issues/12', named('acme', 'lists')],
    ['https://github.com/acme/lists/tree/dev', named('acme', 'lists', 'dev')],
    ['https://github.com/acme/lists/tree/dev/docs/en', named('acme', 'lists', 'dev', 'docs/en')],
    ['https://github.com/acme/lists/blob/dev/a%20b.md', named('acme', 'lists', 'dev', 'a b.md')],
    ['https://github.com/acme/lists/tree/refs/heads/dev', named('acme', 'lists', 'dev')],
    ['git@github.com:acme/lists.git', named('acme', 'lists')],
    ['ssh://git@github.com/acme/lists', named('acme', 'lists')],
  ])('is read from %s', (text, expected) => {
    expect(parseGithubAddress(text)).toEqual(expected);
  });

  it.each([
    './acme/lists',
    '../lists',
    '/acme/lists',
    'acme',
    'acme/lists/more',
    'acme/..',
    'acme/with space',
    '-acme/lists',
    'https://github.com/acme',
    'https://github.com/topics/fraud',
    'https://github.com/orgs/acme',
    'https://example.com/acme/lists',
    'https://github.com.example.com/acme/lists',
    'https://gist.github.com/acme/0123',
    'git@example.com:acme/lists.git',
    'ftp://github.com/acme/lists',
    '',
  ])('is not seen in "%s"', (text) => {
    expect(parseGithubAddress(text)).toBeNull();
  });

  it('may be on an Enterprise host when the API is there', () => {
    const settings = githubSettings({ GITHUB_API_URL: 'https://git.example.com/api/v3/' });
    expect(parseGithubAddress('https://git.example.com/acme/lists', githubHosts(settings))).toEqual(
      named('acme', 'lists'),
    );
    expect(graphqlUrl(settings.apiUrl)).toBe('https://git.example.com/api/graphql');
    expect(graphqlUrl('https://api.github.com')).toBe('https://api.github.com/graphql');
  });

  it('may mean a branch with slashes in its name', () => {
    expect(addressMeanings(named('acme', 'lists', 'feature', 'x/docs'))).toEqual([
      named('acme', 'lists', 'feature', 'x/docs'),
      named('acme', 'lists', 'feature/x', 'docs'),
      named('acme', 'lists', 'feature/x/docs', null),
    ]);
    expect(addressMeanings(named('acme', 'lists'))).toHaveLength(1);
    expect(addressMeanings(named('acme', 'lists', 'a', 'b/c/d/e/f/g'))).toHaveLength(4);
  });

  it('narrows what is read to its folder or file', () => {
    const inFolder = selectUnder('docs', {});
    expect(['docs/a.md', 'docs/x/b.md', 'docs/c.png', 'docs2/a.md', 'README.md'].filter(inFolder)).toEqual([
      'docs/a.md',
      'docs/x/b.md',
    ]);
    expect(['docs/a.md', 'docs/a.md.txt'].filter(selectUnder('docs/a.md', {}))).toEqual(['docs/a.md']);
  });
});

describe('the settings', () => {
  it('are public GitHub without a token unless the environment says otherwise', () => {
    expect(githubSettings({})).toEqual({ token: null, apiUrl: 'https://api.github.com' });
    expect(githubSettings({ GITHUB_TOKEN: ' abc\n', GITHUB_API_URL: '' }).token).toBe('abc');
  });

  it('refuse a token that would break a header, without repeating it', () => {
    const read = (): unknown => githubSettings({ GITHUB_TOKEN: 'abc\r\nx-evil: 1' });
    expect(read).toThrow('GITHUB_TOKEN holds characters that no token has');
    expect(read).not.toThrow('evil');
  });

  it.each([
    'ftp://example.com',
    'not an address',
    'https://user:pass@example.com',
    'https://example.com/?a=1',
  ])('refuse "%s" as the address of an API', (address) => {
    expect(() => githubSettings({ GITHUB_API_URL: address })).toThrow('GITHUB_API_URL');
  });
});
